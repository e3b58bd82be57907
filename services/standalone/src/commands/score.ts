// `sturmwarte score`: judges texts from stdin, a line in and a line out.
import type { Readable, Writable } from 'node:stream';
import { check, defaultThresholds, Type } from '@sturmwarte/contracts';
import { analyse, createJudge, criticalOf, loadLanguages, type ModelName, type Reasons } from '@sturmwarte/language';
import { messageOf } from '@sturmwarte/runtime';
import { jsonWriter, linesOf } from './lines.ts';

const Input = Type.Object({ text: Type.String(), lang: Type.Optional(Type.String()) });

export interface ScoreOptions {
  /** Adds `reasons: { about, calls, threat, signals, words }` to each line; null where the language is not understood. */
  readonly reasons?: boolean | undefined;
  /** Judges the sentiment of the languages it knows. Default: own. */
  readonly model?: ModelName | undefined;
}

/** Resolves to the number of lines that could not be judged; each has a line `{ error }` in its place. */
export async function score(
  input: Readable,
  output: Writable,
  { reasons = false, model = 'own' }: ScoreOptions = {},
): Promise<number> {
  const judge = createJudge({ languages: await loadLanguages({ model, languages: {} }) });
  const write = jsonWriter(output);
  let failures = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    if ('error' in parsed) {
      failures++;
      await write(parsed);
      continue;
    }
    const text = analyse(parsed.text);
    const judgement = judge.judge(text, { language: parsed.lang });
    await write({
      language: judgement.language,
      sentiment: judgement.sentiment,
      hostility: judgement.hostility,
      critical: criticalOf(judgement, defaultThresholds.critical),
      label: judgement.label,
      ...(reasons ? { reasons: spelledOut(judge.explain(text, { language: parsed.lang }).reasons, parsed.text) } : {}),
    });
  }
  return failures;
}

/** The reasons with the deciding words as written, for those who read the line. */
function spelledOut(reasons: Reasons | undefined, text: string): object | null {
  if (reasons === undefined) return null;
  return { ...reasons, words: reasons.words.map((word) => ({ written: text.slice(word.from, word.to), ...word })) };
}

function parse(line: string): { readonly text: string; readonly lang?: string } | { readonly error: string } {
  try {
    const checked = check(Input, JSON.parse(line));
    return checked.ok
      ? checked.value
      : { error: checked.faults.map(({ path, message }) => `${path || '/'} ${message}`).join('; ') };
  } catch (error) {
    return { error: `not JSON: ${messageOf(error)}` };
  }
}
