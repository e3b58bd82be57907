// A tuning applied: what a team corrected turns the sentiment of any model a little, by language, source and style.
import type { JudgedFeatures, Tuning, TuningSide } from '@sturmwarte/contracts';
import { sentimentOf, sidesOf } from './features.ts';

/** Where a text comes from, as far as a tuning asks. */
export interface Origin {
  /** ISO 639-1. */
  readonly language: string;
  /** Absent: no source's bias. */
  readonly source?: string | undefined;
}

/** A tuning without what it was worth. */
export type Tuned = Pick<Tuning, 'negative' | 'positive'>;

/** The sentiment, −1…1, that a tuning makes of what was judged without it; the same where it knows nothing of the language. */
export function tunedSentiment({ negative, positive }: Tuned, features: JudgedFeatures, origin: Origin): number {
  const { sentiment } = features;
  if (!isTuned(negative, origin.language)) return sentiment;
  const sides = sidesOf(sentiment);
  return sentimentOf({
    negative: sumOf(negative, sides.negative, features, origin),
    positive: positive === undefined ? sides.positive : sumOf(positive, sides.positive, features, origin),
  });
}

/** Whether a tuning knows anything of a language. */
export function isTuned({ languages }: TuningSide, language: string): boolean {
  return Object.hasOwn(languages, language);
}

function sumOf(side: TuningSide, judged: number, { hostility, style }: JudgedFeatures, origin: Origin): number {
  const { language, source } = origin;
  let sum = side.judged * judged + side.hostility * hostility + weightIn(side.languages, language);
  if (source !== undefined) sum += weightIn(side.sources, source);
  for (const [name, value] of Object.entries(style)) sum += value * weightIn(side.style, name);
  return sum;
}

/** A source may be called `constructor`. */
function weightIn(weights: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0;
}
