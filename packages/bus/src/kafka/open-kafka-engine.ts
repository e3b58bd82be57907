// The bus on Apache Kafka: many processes, each with some of the partitions.
import { setMaxListeners } from 'node:events';
import { CodedError, messageOf } from '@sturmwarte/runtime';
import { createEngineLife } from '../engine-life.ts';
import type { BusEngine, EngineSubscription, RawOutgoing, TopicSpec } from '../engine.ts';
import { createAppender } from './appender.ts';
import { consumeGroup, type GroupConsumer } from './group-consumer.ts';
import { createKafkaClient, Partitioners } from './kafka-client.ts';
import { asBusFault } from './kafka-fault.ts';
import type { KafkaEngineOptions } from './kafka-options.ts';
import { within } from './membership.ts';
import { createObservers, type Observers } from './observers.ts';
import { boundsOf, committedOf } from './offsets.ts';
import { prepareTopics } from './prepare-topics.ts';
import { followTopic, readPartition, type TopicFollower } from './topic-follower.ts';

const DEFAULT_PREFIX = 'sturmwarte.';
const DEFAULT_PARTITIONS = 12;
const DEFAULT_REPLICATION = 3;
const DEFAULT_SESSION_MS = 9_000;
const DISCONNECT_MS = 2_000;

/**
 * Connects. Rejects with `BUS_UNAVAILABLE`, naming the brokers, where none answers. What differs from the embedded engine:
 * records cannot be rewritten (`redact` gives null), the brokers delete by age and compact in their own time (`housekeep`
 * does nothing), and a call of more than 1,000 records or 1 MiB becomes visible in parts.
 */
export async function openKafkaEngine(options: KafkaEngineOptions): Promise<BusEngine> {
  const { topicPrefix = DEFAULT_PREFIX, sessionTimeoutMs = DEFAULT_SESSION_MS, log, brokers } = options;
  const { partitions = DEFAULT_PARTITIONS, replication = DEFAULT_REPLICATION } = options;
  const kafka = createKafkaClient(options);
  const admin = kafka.admin();
  const producer = kafka.producer({
    // Every record names its partition (see `partitionOf`); this says so to a client that would warn otherwise.
    createPartitioner: Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
  });
  const disconnect = () => within(DISCONNECT_MS, Promise.all([admin.disconnect(), producer.disconnect()]));
  try {
    await Promise.all([admin.connect(), producer.connect()]);
  } catch (error) {
    await disconnect();
    throw new CodedError('BUS_UNAVAILABLE', `Kafka at ${brokers.join(', ')}: ${messageOf(error)}`, { cause: error });
  }

  const life = createEngineLife({ log, onFatal: options.onFatal, lastWords: 'the bus has stopped' });
  const { failed, assertUsable } = life;
  const appender = createAppender(producer);
  const nameOf = ({ name }: Pick<TopicSpec, 'name'>) => `${topicPrefix}${name}`;
  const known = new Set<string>();
  const consumers = new Set<GroupConsumer>();
  const followers = new Set<TopicFollower>();
  const closing = new AbortController();
  // Every read that is under way waits for it: all partitions at once are no leak.
  setMaxListeners(0, closing.signal);
  let observers: Observers | undefined;

  function assertKnown(topic: TopicSpec): string {
    if (!known.has(topic.name)) throw new TypeError(`the bus was not given a topic "${topic.name}"`);
    return nameOf(topic);
  }

  function watching(): Observers {
    if (!observers) throw new TypeError('the bus has no topics yet');
    return observers;
  }

  const letGo = () => Promise.all([...consumers, ...followers].map((subscription) => subscription.close()));

  async function release(): Promise<void> {
    closing.abort();
    await appender.settled();
    await Promise.all([observers?.close(), disconnect()]);
  }

  function subscribe<S extends EngineSubscription>(subscriptions: Set<S>, subscription: S): EngineSubscription {
    subscriptions.add(subscription);
    return {
      lag: () => subscription.lag(),
      partitions: () => subscription.partitions(),
      close: () => subscription.close().finally(() => subscriptions.delete(subscription)),
    };
  }

  return {
    partitions,
    async prepare(topics) {
      assertUsable();
      try {
        await prepareTopics(admin, topics, { nameOf, partitions, replication });
      } catch (error) {
        throw asBusFault(error, 'topics cannot be prepared');
      }
      for (const { name } of topics) known.add(name);
      await observers?.close();
      observers = createObservers({
        kafka,
        groupPrefix: topicPrefix,
        topics: [...known].map((name) => nameOf({ name })),
        partitions,
        sessionTimeoutMs,
        log,
      });
    },
    async append(topic, records) {
      assertUsable('closing');
      const name = assertKnown(topic);
      assertPartitions(records, partitions);
      return records.length === 0 ? [] : appender.append(name, records);
    },
    async consume(topic, group, processor) {
      assertUsable();
      const name = assertKnown(topic);
      const consumer = consumeGroup({
        kafka,
        admin,
        topic: name,
        groupId: groupIdOf(name, group),
        partitions,
        sessionTimeoutMs,
        isCompacted: topic.cleanup === 'compact',
        processor,
        log,
        failed,
      });
      return subscribe(consumers, consumer);
    },
    async follow(topic, from, handler) {
      assertUsable();
      const follower = followTopic({
        observers: watching(),
        admin,
        topic: assertKnown(topic),
        from,
        handler,
        log,
        failed,
      });
      const subscription = subscribe(followers, follower);
      await follower.caughtUp;
      return subscription;
    },
    async *read(topic, partition, from) {
      assertUsable('closing');
      try {
        yield* readPartition(
          { observers: watching(), admin, topic: assertKnown(topic) },
          partition,
          from,
          closing.signal,
        );
      } catch (error) {
        throw asBusFault(error, `${topic.name}/${partition} cannot be read`);
      }
    },
    async positions(topic, group) {
      assertUsable('closing');
      const name = assertKnown(topic);
      try {
        const committed = await committedOf(admin, groupIdOf(name, group), name);
        return Array.from({ length: partitions }, (_, partition) => committed.get(partition));
      } catch (error) {
        throw asBusFault(error, `the positions of ${group} cannot be had`);
      }
    },
    async bounds(topic) {
      assertUsable('closing');
      try {
        return await boundsOf(admin, assertKnown(topic));
      } catch (error) {
        throw asBusFault(error, `the bounds of ${topic.name} cannot be had`);
      }
    },
    async ready() {
      assertUsable();
      const subscriptions = [observers, ...consumers].map((subscription) => subscription?.trouble());
      const trouble = subscriptions.find((reason) => reason !== undefined);
      if (trouble !== undefined) throw new CodedError('BUS_UNAVAILABLE', trouble);
      const answered = await admin.describeCluster().catch((error: unknown) => {
        throw asBusFault(error, 'no broker answers');
      });
      if (answered.brokers.length === 0) throw new CodedError('BUS_UNAVAILABLE', 'no broker answers');
    },
    redact: async () => null,
    housekeep: async () => undefined,
    close: () => life.close(letGo, release),
  };
}

/** Groups of one name on different topics share nothing. */
function groupIdOf(topic: string, group: string): string {
  return `${topic}.${group}`;
}

function assertPartitions(records: readonly RawOutgoing[], partitions: number): void {
  for (const { partition } of records) {
    if (!(partition >= 0 && partition < partitions))
      throw new RangeError(`there is no partition ${partition}; they are 0 to ${partitions - 1}`);
  }
}
