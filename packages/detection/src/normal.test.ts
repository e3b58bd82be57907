import { describe, expect, it } from '@jest/globals';
import { createCalendar } from './calendar.ts';
import type { Past } from './expected.ts';
import { BLOCK, DAY, gridFor, HOUR, MINUTE, SPAN, standardGrid } from './grid.ts';
import { deriveNormal } from './normal.ts';

/** Monday, 2 March 2026, 00:00 UTC. */
const END = Date.UTC(2026, 2, 2);
const STEPS_A_DAY = DAY / standardGrid.step;

/** Fourteen days; `count` by day (0 the oldest) and hour UTC. */
function past(count: (day: number, hour: number) => number, calendar = createCalendar('UTC')): Past {
  const from = END / standardGrid.step - SPAN;
  const counts = Float64Array.from({ length: SPAN }, (_, i) =>
    count(Math.floor(i / STEPS_A_DAY), Math.floor((i % STEPS_A_DAY) / (HOUR / standardGrid.step))),
  );
  return { grid: standardGrid, calendar, from, counts, known: new Uint8Array(SPAN).fill(1) };
}

describe('deriveNormal', () => {
  it('expects what the hour usually brings', () => {
    const { expected } = deriveNormal(past((_, hour) => (hour >= 8 && hour < 20 ? 40 : 4)));
    expect(expected.at(END + 14 * HOUR)).toBeGreaterThan(30);
    expect(expected.at(END + 2 * HOUR)).toBeLessThan(8);
  });

  it('is hardly moved by one wild day', () => {
    const quiet = deriveNormal(past(() => 10));
    const wild = deriveNormal(past((day) => (day === 9 ? 500 : 10)));
    expect(wild.expected.at(END) / quiet.expected.at(END)).toBeLessThan(1.1);
  });

  it('expects less at the weekend where weekends are quiet', () => {
    // 16 February 2026, the first of the fourteen days, is a Monday.
    const { expected } = deriveNormal(past((day) => (day % 7 >= 5 ? 10 : 40)));
    expect(expected.at(END + 5 * DAY + 12 * HOUR)).toBeLessThan(0.75 * expected.at(END + 12 * HOUR));
  });

  it('goes by the local hour, also when the clocks have changed', () => {
    const calendar = createCalendar('Europe/Berlin');
    const end = Date.UTC(2026, 3, 5);
    const summer = past(() => 1);
    const from = end / standardGrid.step - SPAN;
    const localHourOf = (at: number) => Math.floor(((at + calendar.offsetAt(at)) % DAY) / HOUR);
    const counts = summer.counts.map((_, i) => (localHourOf((from + i) * standardGrid.step) < 8 ? 1 : 40));
    const { expected } = deriveNormal({ ...summer, calendar, from, counts });
    // 05:30 and 07:30 in Berlin.
    expect(expected.at(end + 3.5 * HOUR)).toBeLessThan(3);
    expect(expected.at(end + 7.5 * HOUR)).toBeGreaterThan(30);
  });

  it('does not take the sharp edge of a night for a dead source', () => {
    const { blocks } = deriveNormal(past((_, hour) => (hour >= 8 && hour < 20 ? 90 : 0)));
    expect(blocks).toBe(SPAN / BLOCK);
  });

  it('does not learn from a dead source', () => {
    const alive = deriveNormal(past(() => 5));
    const dead = deriveNormal(past((day) => (day >= 11 ? 0 : 5)));
    expect(dead.blocks).toBe(alive.blocks - (3 * STEPS_A_DAY) / BLOCK);
    expect(dead.expected.at(END)).toBeCloseTo(alive.expected.at(END));
  });

  it('does not take the time before watching began for a dead source', () => {
    const all = past(() => 0);
    const began = SPAN - 5 * BLOCK;
    all.known.fill(0, 0, began);
    all.counts[began + 109] = 1;
    all.counts[began + 119] = 1;
    expect(deriveNormal(all).blocks).toBe(5);
  });

  it('learns nothing where nothing is known', () => {
    const all = past(() => 5);
    all.known.fill(0);
    expect(deriveNormal(all)).toMatchObject({ blocks: 0, size: undefined, expected: { overall: 0, days: 0 } });
  });

  describe('of criticism beside other talk', () => {
    /** Every fourth hour somebody criticises, and four others speak. */
    const critical = (hour: number) => (hour % 4 === 0 ? 1 / 12 : 0);
    const other = (hour: number) => 4 * critical(hour);
    const ordinary = past((_, hour) => critical(hour));
    const others = past((_, hour) => other(hour)).counts;
    /** An imported storm: two hours of critics and nobody beside them. */
    const imported = past((day, hour) => (day === 9 && (hour === 10 || hour === 11) ? 15 : critical(hour)));

    it('expects of other talk what most days say, whatever one day brought', () => {
      const { perOther } = deriveNormal(ordinary, others);
      expect(perOther).toBeCloseTo(0.25, 1);
      expect(deriveNormal(imported, others).perOther).toBeLessThan(1.4 * perOther);
    });

    it('expects as much on loud days as on calm ones where their talk is alike', () => {
      const louder = (day: number) => (day % 5 === 0 ? 20 : 1);
      const all = past((day, hour) => louder(day) * critical(hour));
      const beside = past((day, hour) => louder(day) * other(hour)).counts;
      expect(deriveNormal(all, beside).perOther).toBeCloseTo(0.25, 2);
    });

    it('expects what days say also where no whole number of steps makes a day', () => {
      const odd = { ...past(() => 1), grid: gridFor(7 * MINUTE) };
      expect(deriveNormal(odd, past(() => 2).counts).perOther).toBeCloseTo(0.5, 2);
    });
  });

  describe('of a watch that has just begun', () => {
    /** Known for so many steps, of which every twelfth brings `count`. */
    const young = (steps: number, count = 1) => {
      const all = past(() => 0);
      all.known.fill(0, 0, SPAN - steps);
      all.counts.fill(0);
      for (let i = SPAN - steps; i < SPAN; i += 12) all.counts[i] = count;
      return deriveNormal(all);
    };
    const surpriseOf = (normal: ReturnType<typeof deriveNormal>, ratio: number) =>
      normal.views().map((view) => view.ratio(ratio));

    it('judges by blocks of its size from its first quarter of an hour on, and not before', () => {
      expect(surpriseOf(young(2), 3)).toEqual([0, 0, 0, 0, 0]);
      for (const surprise of surpriseOf(young(3), 3)) expect(surprise).toBeGreaterThan(2);
    });

    it('takes itself for large until it has shown to be small', () => {
      const sizes = [3, 6, 12, 24, 288].map((steps) => young(steps, 0).size ?? NaN);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(young(3, 0).size).toBeCloseTo(1);
    });

    it('borrows less with every block of its own and nothing after three days', () => {
      // Wild blocks of its own weigh more and more.
      const wild = (blocks: number) => {
        const all = past((_, hour) => (hour % 2 === 0 ? 0 : 40));
        all.known.fill(0, 0, SPAN - blocks * BLOCK);
        return deriveNormal(all)
          .views()
          .map(({ second }) => second.yardstick(Math.log(200)));
      };
      const own = wild(36);
      const longer = wild(37);
      for (let i = 0; i < own.length; i++) expect(longer[i]).toBeCloseTo(own[i] ?? NaN, 1);
    });
  });
});
