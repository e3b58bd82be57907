// Tone in tenths of hostility: fine enough for any threshold people set, and small to keep.

export const TONES = 10;

/** The tenth of a hostility of 0 … 1. */
export function toneOf(hostility: number): number {
  return Math.min(TONES - 1, Math.floor(hostility * TONES));
}

/** @param tones mentions by tenth of hostility; those from `hostility` on are counted, to the tenth */
export function hostileOf(tones: readonly number[], hostility: number): number {
  let hostile = 0;
  for (let tone = Math.round(hostility * TONES); tone < TONES; tone++) hostile += tones[tone] ?? 0;
  return hostile;
}
