// A brought model, open in the process that runs it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import type { InferenceSession, OnnxValue, Tensor } from 'onnxruntime-web';
import { encodeTexts, type Encoded } from './encode-texts.ts';
import { loadEngine, type Engine } from './load-engine.ts';
import type { EngineName, ModelDescription } from './protocol.ts';
import { sentimentOfLogits } from './sentiment-of-logits.ts';

export interface OpenModel {
  /** Sentiment of each text, −1…1. Rejects where the model gives something else. */
  judge(texts: readonly string[]): Promise<readonly number[]>;
}

/** What a model for texts may be given, by the name of its input. */
const inputs: Readonly<Record<string, (encoded: Encoded) => BigInt64Array>> = {
  input_ids: ({ ids }) => ids,
  attention_mask: ({ mask }) => mask,
  token_type_ids: ({ ids }) => new BigInt64Array(ids.length),
};
const LOGITS = 'logits';
const TRIAL = 'Hello';

/** Resolves once the model has judged a trial text as it should; rejects with a sentence that says why it cannot be used. */
export async function openModel(name: EngineName, description: ModelDescription): Promise<OpenModel> {
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(description.tokenizer, 'utf8')) as object, {});
  const engine = await loadEngine(name, description.threads);
  const session = await engine.open(description.model).catch((error: unknown) => {
    throw new TypeError(`${basename(description.model)} cannot be opened: ${String(error)}`, { cause: error });
  });
  const { inputNames, outputNames } = session;
  const strange = inputNames.filter((input) => inputs[input] === undefined);
  if (strange.length > 0)
    throw new TypeError(
      `it asks for ${strange.join(', ')}; a model for texts asks for ${Object.keys(inputs).join(', ')}`,
    );
  const output = outputNames.includes(LOGITS) ? LOGITS : (outputNames[0] ?? LOGITS);

  const judgeAll = async (texts: readonly string[]): Promise<number[]> => {
    const encoded = encodeTexts(texts, tokenizer, description);
    const results = await session.run(feedsOf(session, engine, encoded));
    return sentimentsOf(results[output], texts.length, description.weights);
  };
  // Without a mask a model would take what fills up for text: one at a time needs no filling.
  const canMask = inputNames.includes('attention_mask');
  const model: OpenModel = {
    async judge(texts) {
      if (canMask) return judgeAll(texts);
      const sentiments: number[] = [];
      for (const text of texts) sentiments.push(...(await judgeAll([text])));
      return sentiments;
    },
  };
  await model.judge([TRIAL]);
  return model;
}

function feedsOf({ inputNames, inputMetadata }: InferenceSession, engine: Engine, encoded: Encoded) {
  const shape = [encoded.rows, encoded.width];
  const feeds = inputNames.map((name, at): [string, Tensor] => {
    const values = inputs[name]?.(encoded) ?? new BigInt64Array(encoded.ids.length);
    const metadata = inputMetadata[at];
    const isShort = metadata?.isTensor === true && metadata.type === 'int32';
    return [
      name,
      isShort ? engine.tensor('int32', Int32Array.from(values, Number), shape) : engine.tensor('int64', values, shape),
    ];
  });
  return Object.fromEntries(feeds);
}

function sentimentsOf(result: OnnxValue | undefined, rows: number, weights: readonly number[]): number[] {
  const width = weights.length;
  if (result === undefined || !('dims' in result) || result.type !== 'float32')
    throw new TypeError('it gives no numbers of 32 bits');
  const { dims, data } = result;
  if (dims.length !== 2 || dims[0] !== rows || dims[1] !== width || !(data instanceof Float32Array))
    throw new TypeError(
      `it gives ${dims.join(' × ')} numbers for ${rows} × ${width}, a number for each text and label`,
    );
  return Array.from({ length: rows }, (_, row) => {
    const sentiment = sentimentOfLogits([...data.slice(row * width, (row + 1) * width)], weights);
    if (!Number.isFinite(sentiment)) throw new TypeError('it gives what is not a number');
    return sentiment;
  });
}
