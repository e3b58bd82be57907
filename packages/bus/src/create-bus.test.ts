import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eraseAuthor, topics } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock, type Metrics } from '@sturmwarte/runtime';
import { rmSync } from 'node:fs';
import { makeDirectory, openEngine } from '../test/embedded-harness.ts';
import type { Bus } from './bus.ts';
import { createBus } from './create-bus.ts';
import type { BusEngine } from './engine.ts';

let directory: string;
let engine: BusEngine;
let bus: Bus;
let metrics: Metrics;

beforeEach(async () => {
  directory = makeDirectory();
  metrics = createMetrics();
  engine = await openEngine(directory);
  bus = await createBus({ engine, metrics, clock: systemClock, log: silentLog });
});
afterEach(async () => {
  await bus.close();
  rmSync(directory, { recursive: true });
});

const erasure = (author: string) => ({ key: author, value: { author, at: 1, by: 'officer' } });

async function metricLines(name: string): Promise<string[]> {
  return (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith(name));
}

describe('createBus', () => {
  it('prepares every topic of the contracts', async () => {
    for (const topic of Object.values(topics)) expect(await bus.bounds(topic)).toHaveLength(bus.partitions);
  });

  it('closes the engine where the topics cannot be prepared', async () => {
    const { name } = topics.mentions;
    const creating = createBus({
      engine,
      metrics: createMetrics(),
      clock: systemClock,
      log: silentLog,
      topics: [{ ...topics.cursors, name }],
    });
    await expect(creating).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await expect(engine.append(topics.mentions, [])).rejects.toMatchObject({ code: 'CLOSED' });
  });
});

describe('consumers of a bus that has not begun', () => {
  const work = { worked: 0, async process({ records }: { records: readonly unknown[] }) { this.worked += records.length; } }; // prettier-ignore
  let begin: () => void;

  beforeEach(async () => {
    await bus.close();
    engine = await openEngine(directory);
    const begun = new Promise<void>((resolve) => (begin = resolve));
    bus = await createBus({ engine, metrics: createMetrics(), clock: systemClock, log: silentLog, begin: begun });
    await bus.publish(topics.erasures, [erasure('a'), erasure('b')]);
    work.worked = 0;
  });

  it('leave their partitions alone, and what waits there counts as lag', async () => {
    const subscription = await bus.consume(topics.erasures, 'group', work);
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect([work.worked, subscription.partitions(), await subscription.lag()]).toEqual([0, [], 2]);
    begin();
    while ((await subscription.lag()) > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(work.worked).toBe(2);
  });

  it('let go at once when they are closed', async () => {
    const subscription = await bus.consume(topics.erasures, 'group', work);
    await subscription.close();
    begin();
    expect(work.worked).toBe(0);
  });
});

describe('metrics of the bus', () => {
  it('count what was published, worked, failed and set aside, and measure the lag', async () => {
    await engine.append(topics.erasures, [{ partition: 0, key: 'torn', value: '{' }]);
    await bus.publish(topics.erasures, [erasure('a'), erasure('b'), erasure('c')]);
    let fail = true;
    let worked = 0;
    const subscription = await bus.consume(topics.erasures, 'group', {
      async process({ records }) {
        if (fail) {
          fail = false;
          throw new Error('once');
        }
        worked += records.length;
      },
    });
    while (worked < 3 || (await subscription.lag()) > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await metricLines('sturmwarte_bus_published_total{topic="erasures"}')).toEqual([
      expect.stringMatching(/ 3$/),
    ]);
    expect(await metricLines('sturmwarte_bus_consumed_total')).toEqual([
      'sturmwarte_bus_consumed_total{topic="erasures",group="group"} 3',
    ]);
    expect(await metricLines('sturmwarte_consumer_failures_total')).toEqual([
      'sturmwarte_consumer_failures_total{topic="erasures",group="group"} 1',
    ]);
    expect(await metricLines('sturmwarte_dead_letters_total')).toEqual([
      'sturmwarte_dead_letters_total{topic="erasures",group="group"} 1',
    ]);
    expect(await metricLines('sturmwarte_consumer_lag_records')).toEqual([
      'sturmwarte_consumer_lag_records{topic="erasures",group="group"} 0',
    ]);
    await subscription.close();
    expect(await metricLines('sturmwarte_consumer_lag_records')).toEqual([]);
  });

  it('show the lag of a group that is stuck', async () => {
    const subscription = await bus.consume(topics.erasures, 'group', {
      process: ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', reject)),
    });
    while (subscription.partitions().length < bus.partitions) await new Promise((resolve) => setImmediate(resolve));
    await bus.publish(topics.erasures, [erasure('a'), erasure('b')]);
    expect(await metricLines('sturmwarte_consumer_lag_records')).toEqual([
      'sturmwarte_consumer_lag_records{topic="erasures",group="group"} 2',
    ]);
  });
});

describe('redact', () => {
  const author = 'f00d'.repeat(8);
  const mention = {
    id: 'mastodon:1',
    source: 'mastodon',
    connector: 'push',
    kind: 'post',
    publishedAt: 1,
    receivedAt: 2,
    text: 'Nie wieder dieser Kaffee',
    author,
  } as const;

  it('reaches the records inside dead letters, readable or not', async () => {
    await bus.publish(topics.mentions, [{ key: mention.id, value: mention }]);
    const record = { partition: 0, offset: 0, timestamp: 1, key: mention.id, value: mention };
    await bus.deadLetter(topics.mentions, 'score', record, 'cannot be judged');
    await engine.append(topics.mentions, [
      { partition: 0, key: 'torn', value: `{"author":"${author}","text":"Nie wie` },
    ]);
    const erase = (value: unknown) => eraseAuthor(value, author);
    expect(await bus.redact(topics.mentions, author, erase)).toBe(2);
    expect(await bus.redact(topics.deadLetters, author, erase)).toBe(1);

    const stored: string[] = [];
    for (const topic of [topics.mentions, topics.deadLetters]) {
      for (let partition = 0; partition < bus.partitions; partition += 1) {
        for await (const records of engine.read(topic, partition, 0))
          stored.push(...records.map(({ value }) => value ?? ''));
      }
    }
    expect(stored).toHaveLength(3);
    expect(stored.filter((text) => text.includes('Nie wie'))).toEqual([]);
    expect(stored).toContain(JSON.stringify({ ...mention, text: '', erased: true }));
  });

  it('refuses a rewriting that breaks the record', async () => {
    await bus.publish(topics.mentions, [{ key: mention.id, value: mention }]);
    await expect(bus.redact(topics.mentions, author, () => ({}))).rejects.toMatchObject({ code: 'RECORD_INVALID' });
  });
});
