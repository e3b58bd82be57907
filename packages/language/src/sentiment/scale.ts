// The scale of sentiment: where its parts lie, and how what has no bound is bent into it.
import type { Label } from '@sturmwarte/contracts';

/** Up to here a text is called negative, which is also where the shipped threshold of critical mentions lies. */
export const NEGATIVE = -0.25;
/** From here on positive. */
export const POSITIVE = 0.3;
/** Highest sentiment of a text that is neutral: just below positive. */
export const NEUTRAL_TOP = 0.29;
/** How soon clear blame and clear praise come near the ends of the scale. */
const STEEPNESS = 6;

/** 0 and above as 0…1 (the softsign VADER uses: Hutto and Gilbert 2014). */
export function bent(value: number): number {
  return value / Math.sqrt(value * value + STEEPNESS);
}

/** The other way round: 0…1, without 1, as 0 and above. */
export function unbent(share: number): number {
  return (share * Math.sqrt(STEEPNESS)) / Math.sqrt(1 - share * share);
}

/** What a sentiment of −1…1 is called. */
export function labelOf(sentiment: number): Label {
  if (sentiment <= NEGATIVE) return 'negative';
  return sentiment >= POSITIVE ? 'positive' : 'neutral';
}
