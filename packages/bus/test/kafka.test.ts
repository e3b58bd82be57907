// What is special to Kafka: topics somebody else made, brokers that die, members that come and go, and who may connect.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bus, BusEngine } from '@sturmwarte/bus';
import { openKafkaEngine } from '@sturmwarte/bus/kafka';
import { Type, type Static, type Topic } from '@sturmwarte/contracts';
import { silentLog } from '@sturmwarte/runtime';
import { engineSuite, TEST_CERTIFICATE } from '@sturmwarte/testkit';
import { startKafka, type KafkaEngine } from '@sturmwarte/testkit/engines';
import { openBus } from './bus-harness.ts';
import { openEngine } from './kafka-harness.ts';

const Note = Type.Object({ n: Type.Integer() });
const notes: Topic<Static<typeof Note>> = { name: 'notes', schema: Note, cleanup: 'delete', retentionHours: 24 };
const spec = { name: 'notes', cleanup: 'delete', retentionHours: 24 } as const;

const run = promisify(execFile);
const until = async (condition: () => boolean | Promise<boolean>) => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
};
const prefix = () => `test-${randomUUID()}.`;

engineSuite('Kafka', 'KAFKA_BROKERS', process.env, (addresses) => {
  const brokers = addresses.split(',');
  const opened: { close(): Promise<void> }[] = [];
  const engineOf = async (topicPrefix: string, options: Parameters<typeof openEngine>[1] = {}): Promise<BusEngine> => {
    const engine = await openEngine(brokers, { topicPrefix, ...options });
    opened.push(engine);
    return engine;
  };
  const busOf = async (topicPrefix: string): Promise<Bus> => openBus(await engineOf(topicPrefix), [notes]);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  describe('topics that are there already', () => {
    it('are taken as they are where they are right', async () => {
      const topicPrefix = prefix();
      await (await engineOf(topicPrefix)).prepare([spec]);
      await (await engineOf(topicPrefix)).prepare([spec]);
    });

    it('are named with everything that is wrong, and left alone', async () => {
      const topicPrefix = prefix();
      await (await engineOf(topicPrefix)).prepare([spec]);
      const other = await engineOf(topicPrefix, { partitions: 6 });
      const refusal = other.prepare([{ name: 'notes', cleanup: 'compact', retentionHours: 0 }]);
      await expect(refusal).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(/notes has 4 partitions.*6[\s\S]*notes has cleanup.policy=delete.*compact/),
      });
      await (await engineOf(topicPrefix)).prepare([spec]);
    });

    it('are named where they keep records for another time than configured', async () => {
      const topicPrefix = prefix();
      await (await engineOf(topicPrefix)).prepare([spec]);
      const refusal = (await engineOf(topicPrefix)).prepare([{ ...spec, retentionHours: 48 }]);
      await expect(refusal).rejects.toMatchObject({ message: expect.stringContaining('retention.ms=86400000') });
    });

    it('are made once where two processes start at the same moment', async () => {
      const topicPrefix = prefix();
      const engines = await Promise.all([engineOf(topicPrefix), engineOf(topicPrefix), engineOf(topicPrefix)]);
      await Promise.all(engines.map((engine) => engine.prepare([spec])));
    });
  });

  it('says which brokers it cannot reach', async () => {
    const refusal = openKafkaEngine({ brokers: ['127.0.0.1:1'], log: silentLog });
    await expect(refusal).rejects.toMatchObject({
      code: 'BUS_UNAVAILABLE',
      message: expect.stringContaining('127.0.0.1:1'),
    });
  });

  it('reads every partition at the same time without being warned of a leak', async () => {
    const script = join(import.meta.dirname, 'read-all-at-once.mjs');
    const { stdout, stderr } = await run(process.execPath, [script, addresses, prefix(), '12']);
    expect({ stdout, stderr }).toEqual({ stdout: '12', stderr: '' });
  });

  it('has a member of another process save what it holds before a new one is given it, also where nothing was under way', async () => {
    const topicPrefix = prefix();
    const story: string[] = [];
    const [one, two] = [await busOf(topicPrefix), await busOf(topicPrefix)];
    const join = (bus: Bus, name: string) =>
      bus.consume(notes, 'group', {
        assigned: async (partition) => {
          story.push(`${name} takes ${partition}`);
          return 'committed';
        },
        process: async () => undefined,
        async revoked(partition) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          story.push(`${name} let go of ${partition}`);
        },
      });
    const first = await join(one, 'one');
    await until(() => first.partitions().length === 4);
    const second = await join(two, 'two');
    await until(() => first.partitions().length === 2 && second.partitions().length === 2);
    for (const partition of second.partitions()) {
      const taken = story.indexOf(`two takes ${partition}`);
      expect(story.indexOf(`one let go of ${partition}`)).toBeLessThan(taken);
    }
    // Those that stay are the ones it had: nobody moves more than needed.
    await second.close();
    await until(() => first.partitions().length === 4);
  });

  it('keeps a batch larger than a request in order', async () => {
    const bus = await busOf(prefix());
    const records = Array.from({ length: 40_000 }, (_, n) => ({ key: 'one', value: { n } }));
    const positions = await bus.publish(notes, records);
    expect(positions.map(({ offset }) => offset)).toEqual(records.map(({ value }) => value.n));
  });
});

engineSuite('a Kafka of its own', 'STURMWARTE_ENGINES', process.env, (cache) => {
  describe('three brokers', () => {
    let kafka: KafkaEngine;
    beforeAll(async () => {
      kafka = await startKafka({ cache, nodes: 3 });
    }, 120_000);
    afterAll(() => kafka.stop(), 60_000);

    it('lose and repeat nothing that was acknowledged while a leader dies, and keep each key in order', async () => {
      const topicPrefix = prefix();
      const engine = await openEngine(kafka.brokers, { topicPrefix, replication: 3 });
      const bus = await openBus(engine, [notes]);
      const seen = new Map<number, number>();
      const consumer = await bus.consume(notes, 'group', {
        async process({ records }) {
          for (const { value } of records) if (value) seen.set(value.n, (seen.get(value.n) ?? 0) + 1);
        },
      });
      const acknowledged: number[] = [];
      let sent = 0;
      const done = new AbortController();
      const publishing = (async () => {
        while (!done.signal.aborted) {
          const batch = Array.from({ length: 50 }, () => sent++);
          const written = await bus
            .publish(
              notes,
              batch.map((n) => ({ key: `key-${n % 17}`, value: { n } })),
            )
            .then(
              () => true,
              () => false,
            );
          if (written) acknowledged.push(...batch);
        }
      })();
      await until(() => seen.size > 500);
      await kafka.nodes[0]?.kill();
      const before = acknowledged.length;
      await until(() => acknowledged.length > before + 2_000);
      done.abort();
      await publishing;
      await until(() => acknowledged.every((n) => seen.has(n)));
      expect(acknowledged.filter((n) => !seen.has(n))).toEqual([]);
      await until(async () => (await bus.ready().catch(() => 'not yet')) === undefined);
      await consumer.close();
      await bus.close();
      await kafka.nodes[0]?.restart();
    }, 120_000);
  });

  describe('brokers that speak TLS and ask who connects', () => {
    let kafka: KafkaEngine;
    beforeAll(async () => {
      kafka = await startKafka({ cache, users: { app: 'right' }, tls: TEST_CERTIFICATE });
    }, 120_000);
    afterAll(() => kafka.stop(), 60_000);

    const openAs = (mechanism: 'plain' | 'scram-sha-512', password: string) =>
      openEngine(kafka.brokers, {
        topicPrefix: prefix(),
        tls: { ca: TEST_CERTIFICATE.certificate },
        sasl: { mechanism, username: 'app', password },
      });

    it('let in who says it by SCRAM, and by PLAIN', async () => {
      for (const [mechanism, password] of [
        ['scram-sha-512', 'right'],
        ['plain', 'app'],
      ] as const) {
        const engine = await openAs(mechanism, password);
        await engine.prepare([spec]);
        expect(await engine.append(spec, [{ partition: 0, key: 'a', value: '{"n":1}' }])).toHaveLength(1);
        await engine.close();
      }
    });

    it('are refused where nobody vouches for their certificate', async () => {
      const sasl = { mechanism: 'plain', username: 'app', password: 'app' } as const;
      await expect(openEngine(kafka.brokers, { tls: true, sasl })).rejects.toMatchObject({
        code: 'BUS_UNAVAILABLE',
        message: expect.stringMatching(/certificate/i),
      });
    });

    it('refuse a wrong password with a sentence', async () => {
      await expect(openAs('scram-sha-512', 'wrong')).rejects.toMatchObject({
        code: 'BUS_UNAVAILABLE',
        message: expect.stringMatching(/authentication/i),
      });
    });
  });

  describe('a broker that does not answer', () => {
    it('is said in readiness; publishing says so in time, and consuming goes on when it is back', async () => {
      const kafka = await startKafka({ cache });
      const engine = await openEngine(kafka.brokers, { topicPrefix: prefix(), sessionTimeoutMs: 6_000 });
      const bus = await openBus(engine, [notes]);
      const seen: number[] = [];
      await bus.consume(notes, 'group', {
        process: async ({ records }) => void seen.push(...records.flatMap(({ value }) => value?.n ?? [])),
      });
      await bus.publish(notes, [{ key: 'a', value: { n: 1 } }]);
      await until(() => seen.includes(1));
      await until(async () => (await bus.ready().catch(() => 'not yet')) === undefined);
      await kafka.nodes[0]?.kill();
      await expect(bus.publish(notes, [{ key: 'a', value: { n: 2 } }])).rejects.toMatchObject({
        code: 'BUS_UNAVAILABLE',
      });
      await expect(bus.ready()).rejects.toMatchObject({ code: 'BUS_UNAVAILABLE' });
      await kafka.nodes[0]?.restart();
      await until(async () => (await bus.publish(notes, [{ key: 'a', value: { n: 3 } }]).catch(() => [])).length === 1);
      await until(() => seen.includes(3));
      await until(async () => (await bus.ready().catch(() => 'not yet')) === undefined);
      await bus.close();
      await kafka.stop();
    }, 120_000);
  });
});
