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
  if (!(origin.language in negative.languages)) return sentiment;
  const sides = sidesOf(sentiment);
  return sentimentOf({
    negative: sumOf(negative, sides.negative, features, origin),
    positive: positive === undefined ? sides.positive : sumOf(positive, sides.positive, features, origin),
  });
}

function sumOf(side: TuningSide, judged: number, { hostility, style }: JudgedFeatures, origin: Origin): number {
  const { language, source } = origin;
  let sum = side.judged * judged + side.hostility * hostility + (side.languages[language] ?? 0);
  if (source !== undefined) sum += side.sources[source] ?? 0;
  for (const name in style) sum += (style[name] ?? 0) * (side.style[name] ?? 0);
  return sum;
}
