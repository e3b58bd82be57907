import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import type { MentionStore } from '@sturmwarte/store';
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
