// Topics made as the contracts want them, and checked where they are there: what is wrong is named, all of it at once, and
// left as it is, because altering a topic somebody else made can lose what is in it.
import type { Admin, ITopicConfig } from 'kafkajs';
import { CodedError, messageOf, systemClock } from '@sturmwarte/runtime';
import type { TopicSpec } from '../engine.ts';
import { ConfigResourceTypes } from './kafka-client.ts';
import { refusalOf } from './kafka-fault.ts';

const HOUR_MS = 3_600_000;
/** The largest record we make, a detector's state, is far below. */
const MAX_MESSAGE_BYTES = 8 << 20;
/** Compaction leaves the segment being written alone; a small one keeps what a start has to read small. */
const COMPACTED_SEGMENT_BYTES = 32 << 20;
const KNOWN_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 100;

export interface TopicShape {
  /** How a topic is called at the broker. */
  readonly nameOf: (topic: Pick<TopicSpec, 'name'>) => string;
  readonly partitions: number;
  readonly replication: number;
}

/** Rejects with CONFIG_INVALID where a topic is there and otherwise than specified. */
export async function prepareTopics(admin: Admin, specs: readonly TopicSpec[], shape: TopicShape): Promise<void> {
  const there = new Set(await admin.listTopics());
  const missing = specs.filter((spec) => !there.has(shape.nameOf(spec)));
  if (missing.length > 0) await createTopics(admin, missing, shape);
  const faults = [...(await shapeFaults(admin, specs, shape)), ...(await settingFaults(admin, specs, shape))];
  if (faults.length === 0) return;
  throw new CodedError('CONFIG_INVALID', ['Topics are there, but not as they must be:', ...faults].join('\n  '));
}

async function createTopics(admin: Admin, specs: readonly TopicSpec[], shape: TopicShape): Promise<void> {
  const topics = specs.map((spec): ITopicConfig => ({
    topic: shape.nameOf(spec),
    numPartitions: shape.partitions,
    replicationFactor: shape.replication,
    configEntries: Object.entries(settingsOf(spec, shape)).map(([name, value]) => ({ name, value })),
  }));
  try {
    await admin.createTopics({ topics, waitForLeaders: true });
  } catch (error) {
    if (!isHarmless(error))
      throw new CodedError('BUS_UNAVAILABLE', `topics cannot be made: ${reasonsOf(error)}`, { cause: error });
  }
  await untilKnown(admin, topics);
}

/** Another process made it at the same moment, or a broker has not heard of it yet. */
function isHarmless(error: unknown): boolean {
  const refusals = partsOf(error).map(refusalOf);
  return refusals.every((refusal) => refusal === 'TOPIC_ALREADY_EXISTS' || refusal === 'UNKNOWN_TOPIC_OR_PARTITION');
}

function partsOf(error: unknown): readonly unknown[] {
  const parts = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
  return Array.isArray(parts) ? parts : [error];
}

function reasonsOf(error: unknown): string {
  return partsOf(error).map(messageOf).join('; ');
}

async function untilKnown(admin: Admin, topics: readonly ITopicConfig[]): Promise<void> {
  const deadline = Date.now() + KNOWN_WITHIN_MS;
  for (;;) {
    try {
      const { topics: known } = await admin.fetchTopicMetadata({ topics: topics.map(({ topic }) => topic) });
      if (known.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0))) return;
    } catch (error) {
      if (refusalOf(error) !== 'UNKNOWN_TOPIC_OR_PARTITION' && refusalOf(error) !== 'LEADER_NOT_AVAILABLE') throw error;
    }
    if (Date.now() > deadline)
      throw new CodedError('BUS_UNAVAILABLE', 'the topics just made are not known to all brokers');
    await systemClock.sleep(LOOK_EVERY_MS);
  }
}

/** What is checked and made of a topic's settings. */
function settingsOf({ cleanup, retentionHours }: TopicSpec, { replication }: TopicShape): Record<string, string> {
  return {
    'cleanup.policy': cleanup,
    'max.message.bytes': String(MAX_MESSAGE_BYTES),
    'min.insync.replicas': String(replication >= 3 ? 2 : 1),
    ...(cleanup === 'delete'
      ? { 'retention.ms': String(retentionHours * HOUR_MS) }
      : { 'segment.bytes': String(COMPACTED_SEGMENT_BYTES), 'min.cleanable.dirty.ratio': '0.2' }),
  };
}

async function shapeFaults(admin: Admin, specs: readonly TopicSpec[], shape: TopicShape): Promise<string[]> {
  const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(shape.nameOf) });
  return topics.flatMap(({ name, partitions }) => {
    const faults: string[] = [];
    if (partitions.length !== shape.partitions)
      faults.push(`${name} has ${partitions.length} partitions, the configuration says ${shape.partitions}`);
    const copies = partitions[0]?.replicas.length ?? 0;
    if (copies !== shape.replication)
      faults.push(`${name} has ${copies} replicas, the configuration says ${shape.replication}`);
    return faults;
  });
}

async function settingFaults(admin: Admin, specs: readonly TopicSpec[], shape: TopicShape): Promise<string[]> {
  const checked = ['cleanup.policy', 'retention.ms', 'max.message.bytes'];
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: specs.map((spec) => ({
      type: ConfigResourceTypes.TOPIC,
      name: shape.nameOf(spec),
      configNames: checked,
    })),
  });
  return specs.flatMap((spec) => {
    const name = shape.nameOf(spec);
    const wanted = settingsOf(spec, shape);
    const entries = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
    return entries.flatMap(({ configName, configValue }) => {
      const value = wanted[configName];
      if (value === undefined || value === configValue) return [];
      // More room for a record than needed hurts nobody.
      if (configName === 'max.message.bytes' && Number(configValue) > Number(value)) return [];
      return [`${name} has ${configName}=${configValue}, it must be ${value}`];
    });
  });
}
