// The folder a user brings, as tools write it that export models: the file of the model, its tokenizer, its configuration.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, Type, type Label } from '@sturmwarte/contracts';
import { CodedError, messageOf } from '@sturmwarte/runtime';
import { weightsOf } from './label-weights.ts';
import type { ModelDescription } from './protocol.ts';

export interface BroughtModel {
  /** Holds `model.onnx`, `tokenizer.json` and `config.json`. */
  readonly folder: string;
  /** By label of the model, where its name does not say it. */
  readonly labels: Readonly<Record<string, Label>>;
  /** A longer text is cut. At most what the model was made for. */
  readonly maxTokens: number;
  /** Cores one batch may use. */
  readonly threads: number;
  /** A batch that takes longer ends the process that judges it. */
  readonly batchTimeoutMs: number;
}

export const modelFiles = { model: 'model.onnx', tokenizer: 'tokenizer.json', config: 'config.json' } as const;

/** What is read of `config.json`. */
const ModelConfig = Type.Object({
  id2label: Type.Record(Type.String({ pattern: '^\\d+$' }), Type.String()),
  pad_token_id: Type.Optional(Type.Union([Type.Integer({ minimum: 0 }), Type.Null()])),
  max_position_embeddings: Type.Optional(Type.Integer({ minimum: 1 })),
  problem_type: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

/** Some families count positions from the padding on, so that two of them are never used. */
const UNUSED_POSITIONS = 2;

/** Reads what is cheap to read; the model itself is opened by the process that runs it. @throws CONFIG_INVALID, a sentence. */
export function describeModel({ folder, labels, maxTokens, threads }: BroughtModel): ModelDescription {
  const missing = Object.values(modelFiles).filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0)
    throw refused(folder, `lacks ${missing.join(' and ')}; a model comes with ${Object.values(modelFiles).join(', ')}`);
  const checked = check(ModelConfig, jsonOf(folder, modelFiles.config));
  if (!checked.ok) {
    const [fault] = checked.faults;
    throw refused(folder, `${modelFiles.config}: ${fault?.path ?? ''} ${fault?.message ?? 'is not readable'}`);
  }
  const { id2label, pad_token_id, max_position_embeddings, problem_type } = checked.value;
  if (problem_type === 'multi_label_classification' || problem_type === 'regression')
    throw refused(folder, `is made for ${problem_type}; it must choose one of its labels`);
  const outputs = Object.entries(id2label).sort(([a], [b]) => Number(a) - Number(b));
  const weights = weightsOf(
    outputs.map(([, label]) => label),
    labels,
  );
  if (!weights.ok) throw refused(folder, weights.reason);
  const positions = max_position_embeddings === undefined ? maxTokens : max_position_embeddings - UNUSED_POSITIONS;
  return {
    model: join(folder, modelFiles.model),
    tokenizer: join(folder, modelFiles.tokenizer),
    weights: weights.weights,
    padId: pad_token_id ?? 0,
    maxTokens: Math.max(1, Math.min(maxTokens, positions)),
    threads,
  };
}

function jsonOf(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw refused(folder, `${file} cannot be read: ${messageOf(error)}`);
  }
}

export function refused(folder: string, reason: string): CodedError {
  return new CodedError('CONFIG_INVALID', `The model in ${folder} cannot be used: ${reason}`);
}
