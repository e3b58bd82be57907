import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { documentsRejected, readingId, type MentionStore, type ReadingStore } from '@sturmwarte/store';
import { anIncident, aReading, aScoredMention, NORDLICHT } from '@sturmwarte/testkit';
import { createArchive } from '../src/index.ts';
import { openControl, type ControlHarness } from './control-harness.ts';

let harness: ControlHarness;

beforeEach(async () => {
  harness = await openControl();
  await harness.archive.close();
});
afterEach(() => harness.close());

describe('the archive', () => {
  it('tries again while the mention store is away, and archives incidents meanwhile', async () => {
    const { bus, store } = harness;
    const state = { away: true };
    const mentions: MentionStore = {
      ...store.mentions,
      put: async (batch) => {
        if (state.away) throw new Error('the store is away');
        await store.mentions.put(batch);
      },
    };
    const archive = await createArchive({
      bus,
      store: { ...store, mentions },
      log: silentLog,
      metrics: createMetrics(),
    });
    const scored = aScoredMention();
    const incident = anIncident();
    await bus.publish(topics.scoredMentions, [{ key: scored.mention.id, value: scored }]);
    await bus.publish(topics.incidents, [
      { key: incident.id, value: { incident, position: { partition: 0, offset: 0 } } },
    ]);
    await until(async () => (await store.incidents.get(incident.id)) !== undefined);
    expect(await store.mentions.get(scored.mention.id)).toBeUndefined();
    state.away = false;
    await until(async () => (await archive.lag()) === 0);
    expect(await store.mentions.get(scored.mention.id)).toEqual(scored);
    await archive.close();
  });

  it('sets aside what the store will never take, with the reason, and archives the rest', async () => {
    const { bus, store } = harness;
    const isPoison = (id: string) => id.startsWith('push:poison');
    const mentions: MentionStore = {
      ...store.mentions,
      put: async (batch) => {
        await store.mentions.put(batch.filter(({ mention }) => !isPoison(mention.id)));
        const rejected = batch.filter(({ mention }) => isPoison(mention.id));
        if (rejected.length === 0) return;
        throw documentsRejected(rejected.map(({ mention }) => ({ id: mention.id, reason: 'cannot be parsed' })));
      },
    };
    const poisonReading = aReading({ force: 6 });
    const readings: ReadingStore = {
      ...store.readings,
      put: async (batch) => {
        await store.readings.put(batch.filter(({ force }) => force !== 6));
        if (batch.some(({ force }) => force === 6)) {
          throw documentsRejected([{ id: readingId(poisonReading), reason: 'too strong' }]);
        }
      },
    };
    const metrics = createMetrics();
    const archive = await createArchive({ bus, store: { ...store, mentions, readings }, log: silentLog, metrics });
    const written = ['push:1', 'push:poison', 'push:2'].map((id) => aScoredMention({ mention: { id } }));
    await bus.publish(
      topics.scoredMentions,
      written.map((value) => ({ key: value.mention.id, value, partition: 0 })),
    );
    await bus.publish(topics.signals, [
      { key: NORDLICHT, value: { kind: 'reading', reading: poisonReading } },
      { key: NORDLICHT, value: { kind: 'reading', reading: aReading({ at: poisonReading.at + 1, force: 2 }) } },
    ]);
    await until(async () => (await archive.lag()) === 0);
    expect(await store.mentions.get('push:1')).toEqual(written[0]);
    expect(await store.mentions.get('push:2')).toEqual(written[2]);
    expect(await store.readings.latest()).toMatchObject([{ force: 2 }]);
    const letters = (await harness.ask('GET /v1/dead-letters')).json;
    expect(letters).toMatchObject({ total: 2 });
    expect(letters['items']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          letter: expect.objectContaining({ key: 'push:poison', reason: 'cannot be parsed' }),
        }),
        expect.objectContaining({ letter: expect.objectContaining({ topic: 'signals', reason: 'too strong' }) }),
      ]),
    );
    const counted = await metrics.registry.metrics();
    expect(counted).toContain('sturmwarte_archived_total{kind="mention"} 2');
    await archive.close();
  });

  it('keeps the highest version of an incident, and of signals the readings', async () => {
    const { bus, store } = harness;
    const archive = await createArchive({ bus, store, log: silentLog, metrics: createMetrics() });
    const versions = [1, 2, 3].map((version) => anIncident({ version, force: 4 }));
    await bus.publish(
      topics.incidents,
      versions.map((incident) => ({ key: incident.id, value: { incident, position: { partition: 0, offset: 0 } } })),
    );
    const { id, openedAt: at } = anIncident();
    await bus.publish(topics.signals, [
      { key: NORDLICHT, value: { kind: 'reading', reading: aReading({ force: 2 }) } },
      { key: NORDLICHT, value: { kind: 'command', command: { id: 'c', kind: 'resolve', watchId: NORDLICHT, incidentId: id, by: 'x', at } } },
    ]); // prettier-ignore
    await until(async () => (await archive.lag()) === 0);
    expect((await store.incidents.get(id))?.version).toBe(3);
    expect(await store.readings.latest()).toMatchObject([{ watchId: NORDLICHT, force: 2 }]);
    await archive.close();
  });
});

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await systemClock.sleep(5);
}
