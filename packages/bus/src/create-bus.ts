// The typed bus in front of an engine: what every deployment shares, done once.
import { topics as allTopics, type DeadLetter, type Topic } from '@sturmwarte/contracts';
import { CodedError, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import { adaptProcessor } from './adapt-processor.ts';
import type { Bus, BusRecord, Outgoing, Processor, Subscription } from './bus.ts';
import { createBusMetrics } from './bus-metrics.ts';
import { decode, encode, rewriteText } from './codec.ts';
import type { BusEngine, RawOutgoing, RawRecord } from './engine.ts';
import { partitionOf } from './partition-of.ts';
import { retrying, type Retrying } from './retrying.ts';

export interface BusDependencies {
  /** Owned from now on: closing the bus closes it. */
  readonly engine: BusEngine;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Made sure of at creation. Default: all topics of the contracts. */
  readonly topics?: readonly Topic<unknown>[];
  /** A number in 0…1 that spreads retries. Default `Math.random`. */
  readonly chance?: () => number;
  /**
   * Consumers take over their partitions when this resolves. Default: at once. A backlog must not keep a process that
   * starts from answering.
   */
  readonly begin?: Promise<void>;
}

const MAX_REASON_LENGTH = 1_000;
const DEAD_LETTERS = allTopics.deadLetters;

/** Rejects as the engine's `prepare` does, with the engine closed. */
export async function createBus(dependencies: BusDependencies): Promise<Bus> {
  const { engine, topics = Object.values<Topic<unknown>>(allTopics) } = dependencies;
  try {
    await engine.prepare(topics);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return typedBus(dependencies, topics);
}

function typedBus(
  { engine, clock, log, metrics, chance = Math.random, begin = Promise.resolve() }: BusDependencies,
  topics: readonly Topic<unknown>[],
): Bus {
  const count = createBusMetrics(metrics);

  function outgoing<T>(topic: Topic<T>, record: Outgoing<T>): RawOutgoing {
    const key = storable(record.key);
    const partition = record.partition ?? partitionOf(storable(record.partitionKey ?? key), engine.partitions);
    return { partition, key, value: encode(topic, record) };
  }

  async function publish<T>(topic: Topic<T>, records: readonly Outgoing<T>[]) {
    const positions = await engine.append(
      topic,
      records.map((record) => outgoing(topic, record)),
    );
    count.published(topic.name, records.length);
    return positions;
  }

  async function setAside(
    topic: Topic<unknown>,
    group: string,
    records: readonly { raw: RawRecord; reason: string }[],
  ) {
    const at = clock.now();
    const letters = records.map(({ raw, reason }): Outgoing<DeadLetter> => {
      const { key, partition, offset, value } = raw;
      const letter = {
        topic: topic.name,
        partition,
        offset,
        key,
        value: value ?? '',
        group,
        reason: reason.slice(0, MAX_REASON_LENGTH),
        at,
      };
      return { key: topic.name, value: letter };
    });
    await publish(DEAD_LETTERS, letters);
    count.deadLettered(topic.name, group, letters.length);
    log.warn({ topic: topic.name, group, records: letters.length, reason: records[0]?.reason }, 'records set aside');
  }

  /** The readable ones, where nobody's group is there to set the others aside. */
  function readable<T>(topic: Topic<T>, raws: readonly RawRecord[], invalid: 'skip' | 'reject'): BusRecord<T>[] {
    const records: BusRecord<T>[] = [];
    for (const raw of raws) {
      const decoded = decode(topic, raw);
      if (decoded.kind === 'valid') {
        records.push(decoded.record);
        continue;
      }
      const place = `${topic.name}/${raw.partition}/${raw.offset}`;
      if (invalid === 'reject') throw new CodedError('STATE_CORRUPT', `${place} ${decoded.reason}`);
      count.skipped(topic.name, 1);
      log.warn({ place, reason: decoded.reason }, 'record passed over');
    }
    return records;
  }

  /** The readable ones; `damaged` keeps, by key, what is wrong with its last record. */
  function overwritable<T>(topic: Topic<T>, raws: readonly RawRecord[], damaged: Map<string, string>): BusRecord<T>[] {
    return raws.flatMap((raw) => {
      const decoded = decode(topic, raw);
      damaged.delete(raw.key);
      if (decoded.kind === 'valid') return [decoded.record];
      damaged.set(raw.key, `${topic.name}/${raw.partition}/${raw.offset} ${decoded.reason}`);
      return [];
    });
  }

  return {
    partitions: engine.partitions,
    publish,
    async consume<T>(topic: Topic<T>, group: string, processor: Processor<T>) {
      const groupLog = log.child({ topic: topic.name, group });
      const retry: Retrying = { clock, chance, log: groupLog, failed: () => count.failed(topic.name, group) };
      let done = 0;
      const subscription = await engine.consume(
        topic,
        group,
        adaptProcessor(topic, processor, {
          begin,
          retry,
          log: groupLog,
          setAside: (records) => setAside(topic, group, records),
          worked(records) {
            done += records;
            count.consumed(topic.name, group, records);
          },
        }),
      );
      const unwatch = count.watchLag(topic.name, group, subscription);
      return {
        lag: () => subscription.lag(),
        worked: () => done,
        partitions: () => subscription.partitions(),
        close: () => subscription.close().finally(unwatch),
      };
    },
    async follow<T>(
      topic: Topic<T>,
      from: 'start' | 'end',
      handler: (records: readonly BusRecord<T>[]) => void | Promise<void>,
    ): Promise<Subscription> {
      const followLog = log.child({ topic: topic.name });
      const retry: Retrying = { clock, chance, log: followLog, failed: () => undefined };
      let done = 0;
      const subscription = await engine.follow(topic, from, async (raws, signal) => {
        const records = readable(topic, raws, 'skip');
        if (records.length > 0) await retrying(retry, `following ${topic.name}`, signal, () => handler(records));
        done += records.length;
      });
      return {
        lag: () => subscription.lag(),
        worked: () => done,
        partitions: () => subscription.partitions(),
        close: () => subscription.close(),
      };
    },
    async *read(topic, partition, from, { invalid = 'skip' } = {}) {
      // Of a compacted topic only the last record of a key counts: what was written over harms nobody.
      const damaged = invalid === 'reject' && topic.cleanup === 'compact' ? new Map<string, string>() : undefined;
      for await (const raws of engine.read(topic, partition, from)) {
        const records = damaged ? overwritable(topic, raws, damaged) : readable(topic, raws, invalid);
        if (records.length > 0) yield records;
      }
      const [first] = damaged?.values() ?? [];
      if (first !== undefined) throw new CodedError('STATE_CORRUPT', first);
    },
    bounds: (topic) => engine.bounds(topic),
    async standing(topic, group) {
      // The end last: what was committed meanwhile is not beyond it.
      const positions = await engine.positions(topic, group);
      const bounds = await engine.bounds(topic);
      return bounds.map(({ first, next }, partition) => ({
        position: Math.max(first, positions[partition] ?? first),
        end: next,
      }));
    },
    async deadLetter(topic, group, { value, ...record }, reason) {
      await setAside(topic, group, [
        { raw: { ...record, value: value === null ? null : JSON.stringify(value) }, reason },
      ]);
    },
    partitionOf: (key) => partitionOf(storable(key), engine.partitions),
    redact: (topic, needle, rewrite) =>
      // Stored text is JSON: the needle is looked for as JSON spells it.
      engine.redact(topic, JSON.stringify(needle).slice(1, -1), (text) => rewriteText(topic, text, rewrite)),
    housekeep: ({ retentionHours }) =>
      engine.housekeep(topics.map((topic) => ({ ...topic, retentionHours: retentionHours(topic) }))),
    ready: () => engine.ready(),
    close: () => engine.close(),
  };
}

/** Half a surrogate pair has no UTF-8 and NUL ends a C string: an engine would store another key than it was given. */
function storable(key: string): string {
  return key.replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
}
