// What a tuning sees of a text: the judgement without it as two log-odds, hostility, and how the text is written.
import type { JudgedFeatures } from '@sturmwarte/contracts';
import { NEGATIVE, NEUTRAL_TOP, POSITIVE, bent, unbent } from '../sentiment/scale.ts';

/** How negative and how positive a text is: log-odds of either label, without bound. */
export interface Sides {
  readonly negative: number;
  readonly positive: number;
}

/** What the scale does not tell: how little praise there is in a complaint, how little blame in praise or in neither. */
const FAR = -1.5;
const NEUTRAL_PRAISE = -1;
/** The ends of the scale stand for infinity; this near to them is near enough, and no single text outweighs all others. */
const END = 0.98;
const LEAST = -6;

/** A sentiment as two sides; `sentimentOf` makes the same sentiment of them again, to two hundredths. */
export function sidesOf(sentiment: number): Sides {
  if (sentiment <= NEGATIVE)
    return { negative: unbent(Math.min(END, (sentiment - NEGATIVE) / (-1 - NEGATIVE))), positive: FAR };
  if (sentiment >= POSITIVE)
    return { negative: FAR, positive: unbent(Math.min(END, (sentiment - POSITIVE) / (1 - POSITIVE))) };
  const near = (sentiment - NEUTRAL_TOP) / (NEGATIVE - NEUTRAL_TOP);
  return { negative: Math.max(LEAST, Math.log(Math.max(0, near))), positive: NEUTRAL_PRAISE };
}

/** The likelier side decides, where one is likely at all; short of that the sentiment is neutral, the nearer to negative the likelier. */
export function sentimentOf({ negative, positive }: Sides): number {
  if (negative >= 0 && negative >= positive) return NEGATIVE + (-1 - NEGATIVE) * bent(negative);
  if (positive >= 0) return POSITIVE + (1 - POSITIVE) * bent(positive);
  return NEUTRAL_TOP + (NEGATIVE - NEUTRAL_TOP) * Math.exp(negative);
}

/** Numbers of 0 left out, the others to three digits, as they are kept with a correction. */
export function featuresOf(
  sentiment: number,
  hostility: number,
  style: Readonly<Record<string, number>>,
): JudgedFeatures {
  const kept = Object.entries(style).flatMap(([name, value]) => {
    const rounded = roundTo3(value);
    return rounded === 0 ? [] : [[name, rounded] as const];
  });
  return { sentiment, hostility, style: Object.fromEntries(kept) };
}

/** Numbers as they are kept: the same on every machine. */
export function roundTo3(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
