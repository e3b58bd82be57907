import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createBus, followSettings, type Bus, type SettingsView } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { topics, type Health, type Schedule } from '@sturmwarte/contracts';
import { createManualClock, createMetrics, silentLog } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { openEmbeddedStore } from '@sturmwarte/store/embedded';
import { aDigest, aMention, anIncident, aReading, aScoredMention, MONDAY_MORNING } from '@sturmwarte/testkit';
import { defaultConfig } from './config.ts';
import { startScheduledWork, type ScheduledWork } from './scheduled-work.ts';

const DAY = 24 * 3_600_000;

describe('scheduled work', () => {
  const clock = createManualClock(MONDAY_MORNING);
  let folder: string;
  let bus: Bus;
  let store: Store;
  let settings: SettingsView;
  let work: ScheduledWork;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sturmwarte-scheduled-'));
    const metrics = createMetrics();
    const engine = await openEmbeddedEngine({ directory: join(folder, 'bus'), clock, log: silentLog });
    bus = await createBus({ engine, clock, log: silentLog, metrics });
    store = await openEmbeddedStore({ directory: join(folder, 'store'), clock, log: silentLog });
    settings = await followSettings(bus);
    work = startScheduledWork({
      bus,
      store,
      settings,
      clock,
      log: silentLog,
      metrics,
      retention: defaultConfig().retention,
      leads: () => true,
    });
  });
  afterEach(async () => {
    await work.close();
    await settings.close();
    await store.close();
    await bus.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes texts away when their time is over, in the store and in the incidents on the bus, and leaves younger ones', async () => {
    const old = MONDAY_MORNING - 91 * DAY;
    const young = MONDAY_MORNING - 89 * DAY;
    await store.mentions.put(
      [old, young].map((publishedAt) =>
        aScoredMention({ mention: aMention({ id: `mastodon:${publishedAt}`, publishedAt, text: 'Eine Frechheit' }) }),
      ),
    );
    const topMentions = [old, young].map((publishedAt) =>
      aDigest({ id: `mastodon:${publishedAt}`, publishedAt, excerpt: 'Eine Frechheit' }),
    );
    const incident = anIncident({ reading: aReading({ topMentions }) });
    await bus.publish(topics.incidents, [
      { key: incident.id, partitionKey: incident.watchId, value: { incident, position: { partition: 0, offset: 0 } } },
    ]);

    await work.run('retention');

    expect((await store.mentions.get(`mastodon:${old}`))?.mention.text).toBe('');
    expect((await store.mentions.get(`mastodon:${young}`))?.mention.text).toBe('Eine Frechheit');
    const kept: string[] = [];
    for await (const records of bus.read(topics.incidents, bus.partitionOf(incident.watchId), 0)) {
      for (const { value } of records)
        kept.push(...(value?.incident.reading.topMentions ?? []).map(({ excerpt }) => excerpt));
    }
    expect(kept).toEqual(['', 'Eine Frechheit']);
  });

  it('lets corrections go with their mentions, and keeps them when only the text has gone', async () => {
    const { mentions, texts } = defaultConfig().retention;
    const agesInDays = [mentions + 1, texts + 1];
    await store.corrections.put(
      agesInDays.map((days) => {
        const publishedAt = MONDAY_MORNING - days * DAY;
        const features = { sentiment: 0, hostility: 0, style: {} };
        const said = { label: 'negative', judged: 'neutral', at: publishedAt, by: 'officer' } as const;
        return { mention: `mastodon:${days}`, source: 'mastodon', language: 'de', publishedAt, features, ...said };
      }),
    );

    await work.run('retention');

    const { items } = await store.corrections.list({ limit: 10 });
    expect(items.map(({ mention }) => mention)).toEqual([`mastodon:${texts + 1}`]);
  });

  it('says two weeks ahead when nobody will be on call, and that somebody is again', async () => {
    const told: Pick<Health, 'component' | 'state'>[] = [];
    const following = await bus.follow(topics.health, 'end', (records) => {
      for (const { value } of records) if (value) told.push({ component: value.component, state: value.state });
    });
    const schedule = (days: ['mon'] | undefined): Schedule => ({
      id: 'officers',
      name: 'Officers',
      timeZone: 'Europe/Berlin',
      rotations: [
        {
          contacts: ['officer'],
          start: '2025-01-06',
          handoff: '08:00',
          shift: 'week',
          ...(days ? { restriction: { days, from: '08:00', to: '18:00' } } : {}),
        },
      ],
    });
    const change = (version: number, document: Schedule) =>
      bus.publish(topics.settings, [
        {
          key: 'schedule/officers',
          value: { kind: 'schedule', id: 'officers', version, document, at: clock.now(), by: 'test' },
        },
      ]);
    const until = async (condition: () => boolean) => {
      while (!condition()) await new Promise((resolve) => setImmediate(resolve));
    };

    await change(1, schedule(['mon']));
    await until(() => settings.list('schedule').length === 1);
    await work.run('gap-check');
    await until(() => told.length === 1);
    await change(2, schedule(undefined));
    await until(() => settings.get('schedule', 'officers')?.rotations[0]?.restriction === undefined);
    await work.run('gap-check');
    await until(() => told.length === 2);
    await work.run('gap-check');

    expect(told).toEqual([
      { component: 'schedule:officers', state: 'failing' },
      { component: 'schedule:officers', state: 'alive' },
    ]);
    await following.close();
  });
});
