import { describe, expect, it } from '@jest/globals';
import { compareReplays } from './compare-replays.ts';
import { HOUR, MINUTE } from './grid.ts';
import type { ReplayChange } from './replay-mentions.ts';

const page = (at: number): ReplayChange => ({ kind: 'change', at, force: 3, page: true, reasons: [] });
const change = (at: number): ReplayChange => ({ ...page(at), page: false });

describe('compareReplays', () => {
  it('says which pages both send, how much earlier the second is, and which only one sends', () => {
    const first = [page(100 * HOUR), change(101 * HOUR), page(300 * HOUR), page(400 * HOUR)];
    const second = [page(50 * HOUR), page(100 * HOUR - 30 * MINUTE), page(300 * HOUR - 10 * MINUTE)];
    expect(compareReplays(first, second)).toEqual({
      both: 2,
      onlyFirst: [400 * HOUR],
      onlySecond: [50 * HOUR],
      secondEarlierMinutes: 20,
    });
  });

  it('pairs a page once, with the nearest', () => {
    const compared = compareReplays([page(10 * HOUR), page(11 * HOUR)], [page(11 * HOUR)]);
    expect(compared).toMatchObject({ both: 1, onlySecond: [] });
  });

  it('has no gain to tell where they share no page', () => {
    expect(compareReplays([page(0)], [page(7 * HOUR)])).toEqual({
      both: 0,
      onlyFirst: [0],
      onlySecond: [7 * HOUR],
      secondEarlierMinutes: null,
    });
  });
});
