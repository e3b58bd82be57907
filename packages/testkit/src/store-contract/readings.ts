// Readings: a series a chart can show, and the latest of each watch.
import { describe, expect, it } from '@jest/globals';
import { aReading, MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

const MINUTE = 60_000;

export function readingContract({ store, settled, reopen }: Given): void {
  const minute = (n: number, overrides: Parameters<typeof aReading>[0] = {}) =>
    aReading({ at: MONDAY_MORNING + n * MINUTE, ...overrides });

  describe('readings', () => {
    it('gives those of a watch and a range in order, across a restart', async () => {
      await store().readings.put([minute(3), minute(0), minute(1), minute(2), minute(1, { watchId: 'laden' })]);
      const reopened = await reopen();
      await settled();
      const series = await reopened.readings.series(
        minute(0).watchId,
        MONDAY_MORNING,
        MONDAY_MORNING + 3 * MINUTE,
        100,
      );
      expect(series).toEqual([minute(0), minute(1), minute(2)]);
    });

    it('replaces a reading of the same watch and time', async () => {
      await store().readings.put([minute(0), minute(1, { force: 2 })]);
      await store().readings.put([minute(1, { force: 3 })]);
      await settled();
      const series = await store().readings.series(minute(0).watchId, 0, MONDAY_MORNING * 2, 100);
      expect(series.map(({ force }) => force)).toEqual([0, 3]);
    });

    it('gives the strongest of each slice where there are more than asked for', async () => {
      await store().readings.put([
        minute(0),
        minute(1, { force: 4 }),
        minute(2, { force: 4, surprise: 2 }),
        minute(3, { surprise: 9 }),
        minute(5),
        minute(6),
        minute(7),
      ]);
      await settled();
      const series = await store().readings.series(minute(0).watchId, MONDAY_MORNING, MONDAY_MORNING + 12 * MINUTE, 3);
      expect(series).toEqual([minute(2, { force: 4, surprise: 2 }), minute(7)]);
    });

    it('gives the last one of each watch', async () => {
      await store().readings.put([
        minute(0),
        minute(5),
        minute(2),
        minute(1, { watchId: 'aaa' }),
        minute(9, { watchId: 'zzz' }),
      ]);
      await settled();
      expect(await store().readings.latest()).toEqual([
        minute(1, { watchId: 'aaa' }),
        minute(5),
        minute(9, { watchId: 'zzz' }),
      ]);
    });

    it('has none of an unknown watch, and none at first', async () => {
      expect(await store().readings.latest()).toEqual([]);
      expect(await store().readings.series('unknown', 0, MONDAY_MORNING, 10)).toEqual([]);
    });

    it('gives all of them once, page by page, and says how many there are', async () => {
      const all = [minute(3), minute(0), minute(1), minute(2), minute(1, { watchId: 'laden' })];
      expect(await store().readings.all({ limit: 2 })).toEqual({ items: [] });
      await store().readings.put(all);
      await settled();
      const seen: object[] = [];
      for (let after: string | undefined, pages = 0; pages === 0 || after !== undefined; pages++) {
        const page = await store().readings.all({ limit: 2, ...(after === undefined ? {} : { after }) });
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items);
        after = page.next;
      }
      expect(seen).toHaveLength(all.length);
      expect(seen).toEqual(expect.arrayContaining(all));
      expect(await store().readings.count()).toBe(all.length);
    });

    it('prunes by age', async () => {
      await store().readings.put([minute(0), minute(1), minute(2)]);
      await settled();
      expect(await store().readings.prune(MONDAY_MORNING + 2 * MINUTE)).toBe(2);
      await settled();
      expect(await store().readings.latest()).toEqual([minute(2)]);
    });
  });
}
