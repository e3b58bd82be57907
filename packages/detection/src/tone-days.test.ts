import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noEpisodes } from './episode.ts';
import { DAY, HOUR } from './grid.ts';
import { ToneDays } from './tone-days.ts';

const FIRST = 20_514;
const HOSTILE = 0.5;
const hour = (day: number, hours = 12) => (FIRST + day) * DAY + hours * HOUR;
/** Criticism of some days, so many mentions a day of which so many insult. */
const days = (count: number, mentions: number, hostile: number, tones = new ToneDays()) => {
  for (let day = 0; day < count; day++)
    for (let i = 0; i < mentions; i++) tones.learn(i < hostile ? 0.7 : 0.2, hour(day));
  return tones;
};
const usual = (tones: ToneDays, today: number, episodes = noEpisodes) =>
  tones.usual(FIRST + today, FIRST, episodes, HOSTILE);

describe('the usual hostile share', () => {
  it('is what most days show, and a cautious tenth while they are few', () => {
    expect(usual(new ToneDays(), 14)).toBeCloseTo(0.1);
    expect(usual(days(1, 2, 1), 14)).toBeLessThan(0.2);
    expect(usual(days(14, 20, 8), 14)).toBeGreaterThan(0.35);
    expect(usual(days(14, 20, 8), 14)).toBeLessThan(0.42);
  });

  it('is not learned from today, nor from days of a storm', () => {
    const tones = days(3, 20, 1);
    const before = usual(tones, 3);
    for (let i = 0; i < 500; i++) tones.learn(0.9, hour(3));
    expect(usual(tones, 3)).toBe(before);
    expect(usual(tones, 4)).toBeGreaterThan(before);
    expect(usual(tones, 4, { open: null, past: [{ from: hour(3, 10), to: hour(3, 14) }] })).toBe(before);
    expect(usual(tones, 4, { open: { openedAt: hour(3), hotAt: hour(3), paged: 3 }, past: [] })).toBe(before);
  });

  it('hardly moves for one loud day', () => {
    const tones = days(13, 20, 1);
    for (let i = 0; i < 5_000; i++) tones.learn(0.9, hour(13));
    expect(usual(tones, 14)).toBeLessThan(0.15);
  });

  it('forgets days after two weeks', () => {
    const tones = days(1, 20, 20);
    expect(usual(tones, 14)).toBeGreaterThan(0.5);
    tones.learn(0.2, hour(15));
    expect(usual(tones, 16)).toBeLessThan(0.1);
  });

  it('is the same in any order, and after it was saved', () => {
    const said = Array.from({ length: 60 }, (_, i) => [(i % 10) / 10, hour(i % 7, i % 24)] as const);
    const learned = (order: typeof said) => {
      const tones = new ToneDays();
      for (const [hostility, at] of order) tones.learn(hostility, at);
      return tones.save();
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(said, { minLength: said.length }), (order) => {
        expect(learned(order)).toEqual(learned(said));
      }),
    );
    expect(new ToneDays(learned(said)).save()).toEqual(learned(said));
    expect(JSON.stringify(days(15, 200, 30).save()).length).toBeLessThan(400);
  });
});
