// A force rises at once and falls one step after sustained lower measurement: nobody trusts a flickering number.
import type { Force } from '@sturmwarte/contracts';
import { MINUTE } from './grid.ts';

export interface Held {
  readonly force: Force;
  /** Since when the measurement has been lower, or since the last step down. */
  readonly lowerSince: number | null;
}

export const calm: Held = { force: 0, lowerSince: null };

export function hold(held: Held, measured: Force, now: number, fallMinutes: number): Held {
  if (measured >= held.force)
    return measured === held.force && held.lowerSince === null ? held : { force: measured, lowerSince: null };
  let { force } = held;
  let since = held.lowerSince ?? now;
  while (force > measured && now - since >= fallMinutes * MINUTE) {
    force = BELOW[force];
    since += fallMinutes * MINUTE;
  }
  return { force, lowerSince: force > measured ? since : null };
}

const BELOW = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5 } as const;
