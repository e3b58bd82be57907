import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createBus, type Bus, type BusRecord } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { topics, type Incident, type Signal } from '@sturmwarte/contracts';
import type { ResponseContext } from '@sturmwarte/response';
import { createManualClock, createMetrics, silentLog } from '@sturmwarte/runtime';
import { aDigest, aReading, MONDAY_MORNING } from '@sturmwarte/testkit';
import { createIncidentBook, type IncidentBook } from './incident-book.ts';

const clock = createManualClock(MONDAY_MORNING);
const context: ResponseContext = {
  watch: undefined,
  policy: undefined,
  contacts: new Map(),
  schedules: new Map(),
  silences: [],
  notifiers: new Map(),
};
let directory: string;
let bus: Bus;
let book: IncidentBook;
let changed: Incident[];
let aside: string[];
/** What deciding on a watch runs into. */
let fault: Error | undefined;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'book-'));
  const engine = await openEmbeddedEngine({ directory, partitions: 1, clock, log: silentLog });
  bus = await createBus({ engine, clock, log: silentLog, metrics: createMetrics() });
  changed = [];
  aside = [];
  fault = undefined;
  book = createIncidentBook({
    bus,
    clock,
    contextOf(watchId) {
      if (watchId === 'broken' && fault) throw fault;
      return context;
    },
    changed: (incident) => changed.push(incident),
    setAside: async (record, reason) => void aside.push(`${record.key} ${reason}`),
  });
  await book.open(0);
});
afterEach(async () => {
  await bus.close();
  rmSync(directory, { recursive: true });
});

function readings(...watchIds: string[]): BusRecord<Signal>[] {
  return watchIds.map((watchId, offset) => {
    const reading = aReading({ watchId, force: 4, page: true, topMentions: [aDigest()] });
    return { partition: 0, offset, key: watchId, timestamp: 0, value: { kind: 'reading', reading } };
  });
}

describe('the incident book', () => {
  it('sets aside a signal that cannot be decided on, and decides on those around it', async () => {
    fault = new TypeError('a fault of ours');
    await book.apply(0, readings('first', 'broken', 'last'));
    expect(changed.map(({ watchId }) => watchId)).toEqual(['first', 'last']);
    expect(aside).toEqual(['broken a fault of ours']);
  });

  it('leaves everything as it was where the bus is in trouble: the same signals are decided on again', async () => {
    fault = Object.assign(new Error('away'), { code: 'BUS_UNAVAILABLE' });
    await expect(book.apply(0, readings('first', 'broken'))).rejects.toMatchObject({ code: 'BUS_UNAVAILABLE' });
    expect([...book.active()]).toEqual([]);
    fault = undefined;
    await book.apply(0, readings('first', 'broken'));
    expect([...book.active()].map(({ watchId }) => watchId)).toEqual(['first', 'broken']);
    await book.apply(0, readings('first', 'broken'));
    expect(changed).toHaveLength(2);
  });

  it('decides on nothing any more once a partition is released', async () => {
    await book.apply(0, readings('first'));
    const [incident] = changed;
    await book.release(0);
    await book.decideOn(incident?.id ?? '', { kind: 'tick' });
    await book.apply(0, readings('first', 'last'));
    expect(changed).toHaveLength(1);
    expect([...book.active()]).toEqual([]);
    expect(book.latest('first')).toBeUndefined();
  });

  it('removes old texts from every incident there is, also from one that is over and on the bus alone', async () => {
    await book.apply(0, readings('first', 'last'));
    const [over] = changed;
    const resolved = { ...over, state: 'resolved', nextActionAt: null, resolvedAt: clock.now() } as Incident;
    await bus.publish(topics.incidents, [
      { key: 'over', partition: 0, value: { incident: { ...resolved, id: 'over', openedAt: 0 }, position: { partition: 0, offset: 1 } } },
    ]); // prettier-ignore
    const quotes = async () => {
      const last = new Map<string, string[]>();
      for await (const records of bus.read(topics.incidents, 0, 0))
        for (const { key, value } of records)
          last.set(key, value?.incident.reading.topMentions.map(({ excerpt }) => excerpt) ?? []);
      return last;
    };
    expect((await quotes()).get('over')?.join('')).not.toBe('');

    await book.forget(0);
    const written = (await bus.bounds(topics.incidents))[0]?.next;
    await book.forget(clock.now() + 1);
    expect([...(await quotes()).values()].flat().join('')).toBe('');
    expect((await bus.bounds(topics.incidents))[0]?.next).toBe((written ?? NaN) + 3);
    await book.forget(clock.now() + 1);
    expect((await bus.bounds(topics.incidents))[0]?.next).toBe((written ?? NaN) + 3);
  });

  it('removes a person from an incident that is over and on the bus alone', async () => {
    await book.apply(0, readings('first'));
    const [over] = changed;
    const author = over?.reading.topMentions[0]?.author ?? '';
    const resolved = { ...over, id: 'over', state: 'resolved', nextActionAt: null, openedAt: 0 } as Incident;
    const value = { incident: resolved, position: { partition: 0, offset: 0 } };
    await bus.publish(topics.incidents, [{ key: 'over', partition: 0, value }]);
    await book.erase(author, clock.now());
    const last = new Map<string, string>();
    for await (const records of bus.read(topics.incidents, 0, 0))
      for (const { key, value: record } of records) last.set(key, JSON.stringify(record?.incident.reading.topMentions));
    expect(last.get('over')).toContain('"erased":true');
  });
});
