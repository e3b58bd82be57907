import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createBus, type Bus } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { topics, Type, type Health, type Source, type Topic } from '@sturmwarte/contracts';
import {
  CodedError, createClosing, createHttpClient, createMetrics, silentLog, systemClock, type Closing, type Metrics,
} from '@sturmwarte/runtime'; // prettier-ignore
import { createManualClock, type ManualClock } from '@sturmwarte/testkit';
import {
  createIngest,
  createIngestMetrics,
  createIntake,
  defineConnector,
  polling,
  type Accept,
  type Ingest,
  type IngestDependencies,
  type IngestMetrics,
} from '../src/index.ts';

const NOW = Date.UTC(2025, 5, 2, 8);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const http = createHttpClient({ allowPrivateAddresses: false, userAgent: 'Sturmwarte/test', clock: systemClock });

/** A forum per source: what it holds, what it does when asked, and how often it was asked. */
interface Forum {
  posts: string[];
  error: unknown;
  looks: number;
  /** The answer never comes, and the connector does not care about being stopped. */
  deaf: boolean;
}

let forums: Map<string, Forum>;
let directory: string;
let clock: ManualClock;
let metrics: Metrics;
let bus: Bus;
let settings: ReturnType<typeof createSettings>;
let closing: Closing;

const forum = (id: string): Forum => {
  const known = forums.get(id) ?? { posts: [], error: undefined, looks: 0, deaf: false };
  forums.set(id, known);
  return known;
};

const forumConnector = defineConnector({
  kind: 'forum',
  title: 'A forum that does what the test says',
  options: Type.Object({ board: Type.Optional(Type.String()) }, { additionalProperties: false }),
  defaultIntervalSeconds: 60,
  create: (_options, { sourceId }) =>
    polling(async ({ cursor }) => {
      const here = forum(sourceId);
      here.looks++;
      if (here.deaf) await new Promise(() => undefined);
      if (here.error !== undefined) throw here.error;
      const done = typeof cursor === 'number' ? cursor : 0;
      const inputs = here.posts.slice(done).map((id) => ({ id, source: 'forum', publishedAt: NOW, text: id }));
      return { inputs, cursor: here.posts.length };
    }),
});

function createSettings() {
  const sources = new Map<string, Source>();
  const listeners = new Set<(change: { kind: string }) => void>();
  const changed = () => {
    for (const listener of listeners) listener({ kind: 'source' });
  };
  return {
    list: () => [...sources.values()],
    onChange(listener: (change: { kind: string }) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(id: string, more: Partial<Source> = {}) {
      sources.set(id, { id, connector: 'forum', options: {}, ...more });
      changed();
    },
    remove(id: string) {
      sources.delete(id);
      changed();
    },
  };
}

beforeEach(async () => {
  closing = createClosing();
  forums = new Map();
  directory = await mkdtemp(join(tmpdir(), 'sturmwarte-ingest-'));
  closing.add(directory, (path) => rm(path, { recursive: true }));
  clock = createManualClock(NOW);
  metrics = createMetrics();
  settings = createSettings();
  count = createIngestMetrics(metrics);
  const engine = await openEmbeddedEngine({ directory, clock: systemClock, log: silentLog });
  bus = closing.add(await createBus({ engine, clock: systemClock, log: silentLog, metrics }), (it) => it.close());
  accept = createIntake({ bus, clock, count, salt: 'pepper' });
});

afterEach(() => closing.close());

/** One of each registry: a metric is registered once. */
let count: IngestMetrics;
let accept: Accept;

async function start(more: Partial<IngestDependencies> = {}): Promise<Ingest> {
  const ingest = await createIngest({
    bus, clock, log: silentLog, count, http, accept, settings, connectors: [forumConnector], chance: () => 0,
    config: { backoff: { baseMs: 2 * SECOND, maxMs: 32 * SECOND }, deadAfterFailures: 3, silenceMs: 5 * MINUTE, stopGraceMs: 100 },
    ...more,
  }); // prettier-ignore
  return closing.add(ingest, (it) => it.close());
}

/** Waits for something that happens without time passing. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10 * SECOND;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await delay(2);
  }
}

async function all<T>(topic: Topic<T>): Promise<Map<string, T>> {
  const latest = new Map<string, T>();
  for (let partition = 0; partition < bus.partitions; partition++) {
    for await (const records of bus.read(topic, partition, 0)) {
      for (const { key, value } of records) {
        if (value === null) latest.delete(key);
        else latest.set(key, value);
      }
    }
  }
  return latest;
}

async function publishedEver(topic: Topic<unknown>): Promise<number> {
  return (await bus.bounds(topic)).reduce((sum, { next }) => sum + next, 0);
}

async function texts(): Promise<string[]> {
  return [...(await all(topics.mentions)).values()].map(({ text }) => text).sort();
}

async function healthOf(id: string): Promise<Health | undefined> {
  return (await all(topics.health)).get(`source:${id}`);
}

describe('sources', () => {
  it('of the settings are read, and their mentions and cursors are on the bus', async () => {
    forum('kiel').posts = ['one', 'two'];
    settings.put('kiel');
    await start();
    await until(async () => (await all(topics.cursors)).has('kiel'));
    expect(await texts()).toEqual(['one', 'two']);
    expect((await all(topics.cursors)).get('kiel')).toEqual({ sourceId: 'kiel', cursor: 2, at: NOW });
    expect((await all(topics.mentions)).get('forum:one')?.connector).toBe('forum');
  });

  it('are read again every interval, on a fixed schedule', async () => {
    settings.put('kiel', { intervalSeconds: 30 });
    await start();
    await until(() => clock.sleepers() === 2);
    forum('kiel').posts.push('later');
    await clock.advance(29 * SECOND);
    expect(forum('kiel').looks).toBe(1);
    await clock.advance(SECOND);
    await until(async () => (await texts()).length === 1);
    expect(forum('kiel').looks).toBe(2);
  });

  it('go on where another process stopped', async () => {
    forum('kiel').posts = ['one', 'two'];
    settings.put('kiel');
    const first = await start();
    await until(async () => (await all(topics.cursors)).has('kiel'));
    await first.close();
    forum('kiel').posts.push('three');
    await start({ count: createIngestMetrics(createMetrics()) });
    await until(async () => (await texts()).length === 3);
    expect(await publishedEver(topics.mentions)).toBe(3);
  });

  it('start, stop and change with the settings', async () => {
    await start();
    settings.put('kiel', { intervalSeconds: 3_600 });
    await until(() => forum('kiel').looks === 1);
    settings.put('kiel', { intervalSeconds: 3_600, options: { board: 'kaffee' } });
    await until(() => forum('kiel').looks === 2);
    settings.put('kiel', { intervalSeconds: 3_600, options: { board: 'kaffee' } });
    settings.put('luebeck', { intervalSeconds: 3_600 });
    await until(() => forum('luebeck').looks === 1);
    expect(forum('kiel').looks).toBe(2);
    settings.put('kiel', { paused: true });
    await until(() => clock.sleepers() === 2);
    await clock.advance(2 * 3_600 * SECOND);
    expect(forum('kiel').looks).toBe(2);
    expect(forum('luebeck').looks).toBe(3);
  });

  it('that are removed leave neither cursor nor health behind; paused ones keep their cursor', async () => {
    forum('kiel').posts = ['one'];
    forum('luebeck').posts = ['two'];
    settings.put('kiel');
    settings.put('luebeck');
    await start();
    await until(async () => (await all(topics.health)).size === 2);
    settings.put('luebeck', { paused: true });
    settings.remove('kiel');
    await until(async () => (await all(topics.health)).size === 0);
    await until(async () => (await all(topics.cursors)).size === 1);
    expect([...(await all(topics.cursors)).keys()]).toEqual(['luebeck']);
  });

  it('are shared out among processes, so that nobody looks twice', async () => {
    const ids = Array.from({ length: 12 }, (_, k) => `forum-${k}`);
    for (const id of ids) settings.put(id, { intervalSeconds: 3_600 });
    const first = await start();
    const second = await start({ count: createIngestMetrics(createMetrics()) });
    await until(() => first.health().length + second.health().length === ids.length);
    const read = [...first.health(), ...second.health()].map(({ component }) => component);
    expect(new Set(read).size).toBe(ids.length);
    expect(first.health().length).toBeGreaterThan(0);
    expect(second.health().length).toBeGreaterThan(0);

    await second.close();
    await until(() => first.health().length === ids.length);
  });
});

describe('a failing source', () => {
  it('is failing, then dead, then alive again, and says so once each time', async () => {
    forum('kiel').error = new CodedError('REMOTE_FAILED', 'forum.example answered 503');
    settings.put('kiel');
    await start();
    await until(async () => (await healthOf('kiel'))?.state === 'failing');
    expect(await healthOf('kiel')).toMatchObject({ since: NOW, error: 'forum.example answered 503' });

    await until(() => clock.sleepers() === 2);
    await clock.advance(10 * SECOND);
    await until(async () => (await healthOf('kiel'))?.state === 'dead');
    const since = (await healthOf('kiel'))?.since;

    forum('kiel').error = undefined;
    await until(() => clock.sleepers() === 2);
    await clock.advance(32 * SECOND);
    await until(async () => (await healthOf('kiel'))?.state === 'alive');
    expect(await healthOf('kiel')).toMatchObject({ lastSuccessAt: expect.any(Number) });
    expect(since).toBeGreaterThan(NOW);
    expect(await publishedEver(topics.health)).toBe(3);
  });

  it('is asked again after ever longer waits', async () => {
    forum('kiel').error = new Error('no answer');
    settings.put('kiel');
    await start();
    const at: number[] = [];
    let seen = 0;
    // Half of 2, 4, 8 … seconds, as chance is 0 here.
    for (let second = 0; second <= 31; second++) {
      await until(() => clock.sleepers() === 2);
      if (forum('kiel').looks > seen) at.push(second);
      seen = forum('kiel').looks;
      await clock.advance(SECOND);
    }
    expect(at).toEqual([0, 1, 3, 7, 15, 31]);
  });

  it('is left alone for as long as it asks', async () => {
    forum('kiel').error = new CodedError('REMOTE_FAILED', 'too many requests', { retryAfterMs: 10 * MINUTE });
    settings.put('kiel');
    await start();
    await until(() => clock.sleepers() === 2);
    await clock.advance(10 * MINUTE - 1);
    expect(forum('kiel').looks).toBe(1);
    await clock.advance(1);
    await until(() => forum('kiel').looks === 2);
  });

  it('never stops another', async () => {
    forum('kiel').error = new Error('no answer');
    forum('luebeck').deaf = true;
    forum('husum').posts = ['one'];
    for (const id of ['kiel', 'luebeck', 'husum']) settings.put(id);
    settings.put('flensburg', { options: { unknown: true } });
    settings.put('sylt', { connector: 'carrier-pigeon' });
    await start();
    await until(async () => (await texts()).length === 1);
    forum('husum').posts.push('two');
    await until(() => clock.sleepers() === 3);
    await clock.advance(MINUTE);
    await until(async () => (await texts()).length === 2);
  });

  it('that can never run is dead at once, with the reason', async () => {
    settings.put('flensburg', { options: { unknown: true } });
    settings.put('sylt', { connector: 'carrier-pigeon' });
    await start();
    await until(async () => (await all(topics.health)).size === 2);
    expect(await healthOf('flensburg')).toMatchObject({ state: 'dead', error: '/unknown is not known here' });
    expect(await healthOf('sylt')).toMatchObject({ state: 'dead', error: '"carrier-pigeon" is not a connector' });
  });

  it('is dead when it is silent for too long, and blind since then for whoever takes over', async () => {
    forum('kiel').deaf = true;
    settings.put('kiel');
    const first = await start();
    await until(() => forum('kiel').looks === 1);
    await clock.advance(4 * MINUTE);
    expect(await healthOf('kiel')).toBeUndefined();
    await clock.advance(MINUTE);
    await until(async () => (await healthOf('kiel'))?.state === 'dead');
    expect(await healthOf('kiel')).toMatchObject({ error: 'no answer for 5 minutes', since: NOW + 5 * MINUTE });

    await first.close();
    await clock.advance(MINUTE);
    forum('kiel').deaf = false;
    forum('kiel').error = new Error('no answer');
    const second = await start({ count: createIngestMetrics(createMetrics()) });
    await until(() => second.health()[0]?.error === 'no answer');
    expect(second.health()).toMatchObject([{ state: 'dead', since: NOW + 5 * MINUTE }]);
  });

  it('loses nothing when its mentions could not be made durable', async () => {
    forum('kiel').posts = ['one'];
    settings.put('kiel');
    let full = true;
    const flaky: Bus = {
      ...bus,
      publish: (topic, records) =>
        full && topic.name === topics.mentions.name
          ? Promise.reject(new CodedError('BUS_UNAVAILABLE', 'the disk is full'))
          : bus.publish(topic, records),
    };
    await start({ bus: flaky, accept: createIntake({ bus: flaky, clock, count, salt: 'pepper' }) });
    await until(async () => (await healthOf('kiel'))?.state === 'failing');
    expect((await all(topics.cursors)).size).toBe(0);
    full = false;
    await until(() => clock.sleepers() === 2);
    await clock.advance(SECOND);
    await until(async () => (await texts()).length === 1);
  });
});

describe('ingest', () => {
  it('closes soon, even where a connector does not', async () => {
    forum('kiel').deaf = true;
    settings.put('kiel');
    const ingest = await start();
    await until(() => forum('kiel').looks === 1);
    await ingest.close();
    expect(ingest.health()).toEqual([]);
  });

  it('counts what came in, by where it was written, and what was refused', async () => {
    forum('kiel').posts = ['one', ''];
    settings.put('kiel');
    await start();
    await until(async () => (await all(topics.cursors)).has('kiel'));
    await accept([{ id: '1', source: 'reddit', publishedAt: 0, text: 'x' }, 'x'], { connector: 'import' });
    const text = await metrics.registry.metrics();
    expect(text).toContain('sturmwarte_mentions_received_total{source="forum"} 1');
    expect(text).toContain('sturmwarte_mentions_rejected_total{source="forum",reason="schema"} 1');
    expect(text).toContain('sturmwarte_mentions_rejected_total{source="reddit",reason="date"} 1');
    expect(text).toContain('sturmwarte_mentions_rejected_total{source="unknown",reason="schema"} 1');
    expect(text).toContain(`sturmwarte_source_last_success_timestamp_seconds{source="kiel"} ${NOW / 1000}`);
    expect(text).toContain('sturmwarte_source_polls_total{source="kiel",outcome="ok"} 1');
    expect(text).toContain('sturmwarte_source_poll_duration_seconds_count{source="kiel"} 1');
  });

  it('does not let whoever pushes make up ever more metric labels', async () => {
    const inputs = Array.from({ length: 300 }, (_, k) => ({ id: '1', source: `s${k}`, publishedAt: NOW, text: 'x' }));
    await accept(inputs, { connector: 'push' });
    expect(await metrics.registry.metrics()).toContain('sturmwarte_mentions_received_total{source="other"} 100');
  });

  it('marks a drill and an import on every mention', async () => {
    const one = { id: '1', source: 'forum', publishedAt: NOW, text: 'x' };
    await accept([one], { connector: 'drill', drill: true });
    await accept([{ ...one, id: '2' }], { connector: 'import', history: true });
    const mentions = await all(topics.mentions);
    expect(mentions.get('forum:1')).toMatchObject({ drill: true, connector: 'drill' });
    expect(mentions.get('forum:2')).toMatchObject({ history: true });
  });
});
