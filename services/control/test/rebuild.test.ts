import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics, type Incident, type ScoredMention } from '@sturmwarte/contracts';
import { silentLog, systemClock } from '@sturmwarte/runtime';
import { documentsRejected, type MentionStore, type Store } from '@sturmwarte/store';
import { aDigest, anIncident, aReading, aScoredMention, MONDAY_MORNING, NORDLICHT } from '@sturmwarte/testkit';
import { rebuildStore, type RebuildLimits, type RebuildReport } from '../src/index.ts';
import { openControl, type ControlHarness } from './control-harness.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOTHING_OLD: RebuildLimits = { textsBefore: 0, mentionsBefore: 0, readingsBefore: 0 };

let harness: ControlHarness;
beforeEach(async () => {
  harness = await openControl();
});
afterEach(() => harness.close());

const scored = (n: number, mention: Partial<ScoredMention['mention']> = {}): ScoredMention =>
  aScoredMention({
    mention: {
      id: `push:${n}`,
      text: `Kaffee ${n}`,
      publishedAt: MONDAY_MORNING + n,
      author: `author-${n}`,
      ...mention,
    },
  });
const reading = (n: number, overrides: Parameters<typeof aReading>[0] = {}) =>
  aReading({ at: MONDAY_MORNING + n * MINUTE, ...overrides });

async function publish(...mentions: readonly ScoredMention[]): Promise<void> {
  await harness.bus.publish(
    topics.scoredMentions,
    mentions.map((value) => ({ key: value.mention.id, value })),
  );
}

async function publishReadings(...readings: readonly ReturnType<typeof reading>[]): Promise<void> {
  await harness.bus.publish(
    topics.signals,
    readings.map((one) => ({ key: one.watchId, value: { kind: 'reading', reading: one } as const })),
  );
}

async function publishIncidents(...incidents: readonly Incident[]): Promise<void> {
  await harness.bus.publish(
    topics.incidents,
    incidents.map((incident) => ({
      key: incident.id,
      partitionKey: incident.watchId,
      value: { incident, position: { partition: 0, offset: 0 } },
    })),
  );
}

function rebuild(options: { limits?: RebuildLimits; store?: Partial<Store> } = {}): Promise<RebuildReport> {
  const { bus, store } = harness;
  return rebuildStore(
    {
      bus,
      store: { ...store, ...options.store },
      clock: systemClock,
      log: silentLog,
      limits: options.limits ?? NOTHING_OLD,
      signal: new AbortController().signal,
    },
    () => undefined,
  );
}

describe('rebuilding the store', () => {
  it('puts right what is missing, damaged or invented of what the bus has, and keeps what the bus has no more', async () => {
    const { store } = harness;
    await publish(scored(1), scored(2), scored(3), scored(2, { receivedAt: MONDAY_MORNING + MINUTE, shares: 7 }));
    await publishReadings(reading(0), reading(1, { force: 2 }), reading(2, { watchId: 'laden' }));
    await publishIncidents(
      anIncident(),
      anIncident({ version: 2, state: 'acknowledged' }),
      anIncident({ id: 'other' }),
    );
    await harness.archived();

    const old = scored(9, { publishedAt: MONDAY_MORNING - 100 * DAY });
    await store.mentions.put([old, scored(1, { receivedAt: MONDAY_MORNING + DAY, text: 'nie geschrieben' })]);
    await store.mentions.remove(['push:3']);
    await store.readings.put([reading(1, { force: 6 }), reading(-5)]);
    await store.incidents.remove([anIncident().id]);
    await store.incidents.put([anIncident({ state: 'resolved' }), anIncident({ id: 'kept' })]);

    expect(await rebuild()).toMatchObject({
      mentions: { onBus: 3, rebuilt: 3, missing: 0, different: 0, kept: 1 },
      readings: { onBus: 3, rebuilt: 3, missing: 0, different: 0, kept: 1 },
      incidents: { onBus: 2, rebuilt: 2, missing: 0, different: 0, kept: 1 },
      faults: [],
      complete: true,
    });
    expect(await store.mentions.get('push:1')).toEqual(scored(1));
    expect(await store.mentions.get('push:2')).toMatchObject({ mention: { shares: 7 } });
    expect(await store.mentions.get('push:9')).toEqual(old);
    expect((await store.mentions.search({ text: 'kaffee' }, { limit: 10 })).total).toBe(4);
    expect((await store.readings.series(NORDLICHT, 0, MONDAY_MORNING * 2, 10)).map(({ force }) => force)).toEqual([
      0, 0, 2,
    ]);
    expect(await store.incidents.get(anIncident().id)).toMatchObject({ state: 'acknowledged', version: 2 });
  });

  it('goes on while mentions, readings and incidents keep coming', async () => {
    const mentions = Array.from({ length: 4_000 }, (_, n) => scored(n));
    await publish(...mentions.slice(0, 2_000));
    await publishIncidents(anIncident());
    const rebuilding = rebuild();
    for (let n = 2_000; n < mentions.length; n += 100) {
      await publish(...mentions.slice(n, n + 100), scored(n - 1_500, { receivedAt: MONDAY_MORNING + DAY, shares: n }));
      await publishIncidents(anIncident({ version: n }));
      await publishReadings(reading(n));
    }
    const report = await rebuilding;
    await harness.archived();
    expect(report.faults).toEqual([]);
    expect(report.complete).toBe(true);
    expect(await harness.store.mentions.count({})).toBe(mentions.length);
    expect(await harness.store.mentions.get('push:500')).toMatchObject({ mention: { shares: 2_000 } });
    expect(await harness.store.incidents.get(anIncident().id)).toMatchObject({ version: 3_900 });
    expect(await rebuild()).toMatchObject({ mentions: { onBus: 4_000, rebuilt: 4_000, kept: 0 }, complete: true });
  });

  it('brings back no text of an erased author, of a deleted mention or past its time', async () => {
    const { store, bus } = harness;
    const topMentions = [aDigest({ id: 'push:1', author: 'author-1' }), aDigest({ id: 'push:4', author: 'author-4' })];
    await publish(scored(1), scored(2), scored(3, { publishedAt: MONDAY_MORNING - 90 * DAY }), scored(4));
    await publish(scored(2, { text: '', deleted: true, receivedAt: MONDAY_MORNING + MINUTE }));
    await publishReadings(reading(1, { topMentions }));
    await publishIncidents(anIncident({ reading: { topMentions } }));
    // Its notice of deletion has left the bus, a later sighting has not.
    await store.mentions.put([scored(5, { deleted: true })]);
    await publish(scored(5, { receivedAt: MONDAY_MORNING + MINUTE }));
    const erasure = { author: 'author-1', at: MONDAY_MORNING + DAY, by: 'test' };
    await bus.publish(topics.erasures, [{ key: erasure.author, value: erasure }]);
    await harness.archived();

    const limits = { ...NOTHING_OLD, textsBefore: MONDAY_MORNING - 30 * DAY };
    expect(await rebuild({ limits })).toMatchObject({
      mentions: { onBus: 5, rebuilt: 5 },
      readings: { onBus: 1, rebuilt: 1 },
      incidents: { onBus: 1, rebuilt: 1 },
      erasures: 1,
      complete: true,
    });
    const texts = await Promise.all(
      [1, 2, 3, 4, 5].map(async (n) => (await store.mentions.get(`push:${n}`))?.mention.text),
    );
    expect(texts).toEqual(['', '', '', 'Kaffee 4', '']);
    const quotes = [
      await store.incidents.get(anIncident().id),
      ...(await store.readings.latest()).map((one) => ({ reading: one })),
    ];
    for (const quoting of quotes)
      expect(quoting?.reading.topMentions.map(({ excerpt }) => excerpt === '')).toEqual([true, false]);
  });

  it('says what is missing and what is different, by id', async () => {
    const { store } = harness;
    await publish(scored(1), scored(2), scored(3));
    await harness.archived();
    await harness.archive.close();
    const mentions: MentionStore = {
      ...store.mentions,
      async put(batch) {
        const taken = batch.filter(({ mention }) => mention.id !== 'push:1');
        await store.mentions.put(
          taken.map((one) =>
            one.mention.id === 'push:2' ? { ...one, judgement: { ...one.judgement, hostility: 1 } } : one,
          ),
        );
        if (taken.length < batch.length) throw documentsRejected([{ id: 'push:1', reason: 'cannot be parsed' }]);
      },
    };
    const report = await rebuild({ store: { mentions } });
    expect(report).toMatchObject({ mentions: { onBus: 3, rebuilt: 1, missing: 1, different: 1 }, complete: false });
    expect(report.faults).toEqual(
      expect.arrayContaining([
        { kind: 'mention', id: 'push:1', fault: 'rejected' },
        { kind: 'mention', id: 'push:1', fault: 'missing' },
        { kind: 'mention', id: 'push:2', fault: 'different' },
      ]),
    );
    expect((await rebuild()).complete).toBe(true);
  });
});

describe('POST /v1/store/rebuild', () => {
  it('tells how it goes line by line, one at a time, and is written down', async () => {
    const { ask, store } = harness;
    await publish(...Array.from({ length: 3_000 }, (_, n) => scored(n)));
    expect((await ask('GET /v1/store/rebuild')).json).toEqual({ state: 'none' });
    expect((await ask('POST /v1/store/rebuild', { as: 'operations' })).status).toBe(403);

    const [first, second] = await Promise.all([ask('POST /v1/store/rebuild'), ask('POST /v1/store/rebuild')]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const told = (first.status === 200 ? first : second).body.trimEnd().split('\n');
    expect(JSON.parse(told.at(-1) ?? '')).toMatchObject({ report: { mentions: { rebuilt: 3_000 }, complete: true } });

    expect((await ask('GET /v1/store/rebuild')).json).toMatchObject({ state: 'done', report: { complete: true } });
    const log = await store.access.list(10);
    expect(log.map(({ by, action }) => [by, action])).toEqual([
      ['the admin', 'store.rebuild.end'],
      ['the admin', 'store.rebuild.begin'],
    ]);
  });
});
