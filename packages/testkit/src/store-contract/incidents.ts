// Incidents: the highest version of each, newest first.
import { describe, expect, it } from '@jest/globals';
import type { IncidentQuery } from '@sturmwarte/store';
import { anIncident, MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

const HOUR = 3_600_000;

export function incidentContract({ store, settled, reopen }: Given): void {
  describe('incidents', () => {
    it('keeps the highest version, in whatever order they are written', async () => {
      const second = anIncident({ version: 2, state: 'acknowledged', acknowledgedBy: 'officer' });
      await store().incidents.put([anIncident(), second]);
      await store().incidents.put([anIncident({ version: 1 })]);
      const reopened = await reopen();
      await reopened.incidents.put([anIncident({ version: 1 })]);
      await settled();
      expect(await reopened.incidents.get(second.id)).toEqual(second);
      expect(await reopened.incidents.list({ state: ['triggered'] }, 10)).toEqual([]);
    });

    const early = anIncident({ openedAt: MONDAY_MORNING, state: 'resolved' });
    const middle = anIncident({ openedAt: MONDAY_MORNING + HOUR, watchId: 'laden', state: 'acknowledged' });
    const late = anIncident({ openedAt: MONDAY_MORNING + 2 * HOUR });
    const cases: [query: IncidentQuery, limit: number, expected: string[]][] = [
      [{}, 10, [late.id, middle.id, early.id]],
      [{}, 2, [late.id, middle.id]],
      [{ state: ['acknowledged', 'resolved'] }, 10, [middle.id, early.id]],
      [{ state: [] }, 10, []],
      [{ watch: 'laden' }, 10, [middle.id]],
      [{ watch: late.watchId, state: ['triggered'] }, 10, [late.id]],
      [{ from: middle.openedAt, to: late.openedAt }, 10, [middle.id]],
    ];
    it.each(cases)('lists for %j the newest %d', async (query, limit, expected) => {
      await store().incidents.put([middle, early, late]);
      await settled();
      expect((await store().incidents.list(query, limit)).map(({ id }) => id)).toEqual(expected);
    });

    it('gives all of them once, page by page, and says how many there are', async () => {
      expect([await store().incidents.count(), await store().incidents.all({ limit: 2 })]).toEqual([0, { items: [] }]);
      await store().incidents.put([middle, early, late]);
      await settled();
      const first = await store().incidents.all({ limit: 2 });
      const second = await store().incidents.all({ limit: 2, after: first.next ?? '' });
      const seen = [...first.items, ...second.items];
      expect(seen).toHaveLength(3);
      expect(seen).toEqual(expect.arrayContaining([early, middle, late]));
      expect(second.items.length < 2 || second.next !== undefined).toBe(true);
      expect(await store().incidents.count()).toBe(3);
    });

    it('takes one out, which may then be written in any version', async () => {
      await store().incidents.put([{ ...early, version: 5 }, late]);
      expect(await store().incidents.remove([early.id, 'unknown'])).toBe(1);
      expect(await store().incidents.get(early.id)).toBeUndefined();
      await store().incidents.put([{ ...early, version: 3 }]);
      await settled();
      expect(await store().incidents.get(early.id)).toEqual({ ...early, version: 3 });
      expect((await store().incidents.list({}, 10)).map(({ id }) => id)).toEqual([late.id, early.id]);
    });

    it('does not know an incident nobody wrote', async () => {
      expect(await store().incidents.get('unknown')).toBeUndefined();
    });
  });
}
