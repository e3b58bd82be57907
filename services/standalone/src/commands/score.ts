// `sturmwarte score`: judges texts from stdin, a line in and a line out.
import type { Readable, Writable } from 'node:stream';
import { defaultThresholds } from '@sturmwarte/contracts';
import { criticalOf, type Judge, type Reasons } from '@sturmwarte/language';
import type { Considered } from '@sturmwarte/scoring';
import { batchesOfLines, jsonWriter } from './lines.ts';
import { openModel, type ModelChoice } from './open-model.ts';
import { readText } from './read-text.ts';

export interface ScoreOptions extends ModelChoice {
  /** Adds `reasons: { about, calls, threat, signals, words }` to each line; null where the language is not understood. */
  readonly reasons?: boolean | undefined;
}

/** Resolves to the number of lines that could not be judged; each has a line `{ error }` in its place. */
export async function score(
  input: Readable,
  output: Writable,
  { reasons = false, ...choice }: ScoreOptions = {},
): Promise<number> {
  const model = await openModel(choice);
  const write = jsonWriter(output);
  let failures = 0;
  try {
    for await (const lines of batchesOfLines(input)) {
      const batch = lines.filter((line) => line.trim() !== '').map(readText);
      await model.considerAll(batch.filter((one) => 'text' in one));
      for (const one of batch) {
        if ('error' in one) failures++;
        await write('error' in one ? one : { ...judged(one, model.judge), ...(reasons ? why(one, model.judge) : {}) });
      }
    }
  } finally {
    await model.close();
  }
  return failures;
}

function judged({ text, language: spoken }: Considered, judge: Judge): object {
  const judgement = judge.judge(text, { language: spoken });
  const { language, sentiment, hostility, label } = judgement;
  return { language, sentiment, hostility, critical: criticalOf(judgement, defaultThresholds.critical), label };
}

function why({ text, language }: Considered, judge: Judge): object {
  return { reasons: spelledOut(judge.explain(text, { language }).reasons, text.text) };
}

/** The reasons with the deciding words as written, for those who read the line. */
function spelledOut(reasons: Reasons | undefined, text: string): object | null {
  if (reasons === undefined) return null;
  return { ...reasons, words: reasons.words.map((word) => ({ written: text.slice(word.from, word.to), ...word })) };
}
