import { describe, expect, it } from '@jest/globals';
import type { Force } from '@sturmwarte/contracts';
import { MINUTE } from './grid.ts';
import { calm, hold, type Held } from './hysteresis.ts';

const play = (measured: readonly (readonly [minute: number, force: Force])[]) => {
  let held: Held = calm;
  return measured.map(([minute, force]) => (held = hold(held, force, minute * MINUTE, 30)).force);
};

describe('hold', () => {
  it('rises at once, over several steps', () => {
    expect(play([[0, 0], [1, 4], [2, 5]])).toEqual([0, 4, 5]); // prettier-ignore
  });
  it('falls one step after thirty minutes of lower measurement, then the next', () => {
    expect(play([[0, 4], [10, 1], [39, 1], [40, 1], [69, 1], [70, 1], [100, 1]])).toEqual([4, 4, 4, 3, 3, 2, 1]); // prettier-ignore
  });
  it('begins to wait anew when the measurement comes back', () => {
    expect(play([[0, 4], [10, 2], [35, 4], [45, 2], [70, 2], [75, 2]])).toEqual([4, 4, 4, 4, 4, 3]); // prettier-ignore
  });
  it('does not fall below the measurement however long nobody looked', () => {
    expect(play([[0, 6], [10, 2], [1_000, 2]])).toEqual([6, 6, 2]); // prettier-ignore
  });
});
