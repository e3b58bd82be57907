// The bus without a broker: a durable, partitioned log in one SQLite database, for everything in one process.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createClosing, type Clock, type Log } from '@sturmwarte/runtime';
import { createEngineLife } from '../engine-life.ts';
import type { BusEngine, EngineSubscription, RawOutgoing, RawRecord, TopicSpec } from '../engine.ts';
import { createConsumerGroup, type ConsumerGroup, type Member } from './consumer-group.ts';
import { lockDirectory } from './directory-lock.ts';
import { startFollower, type Follower } from './follower.ts';
import { createGroupCommit } from './group-commit.ts';
import { createGrowth } from './growth.ts';
import { createHousekeeping } from './housekeeping.ts';
import { openLogDatabase, type LogDatabase } from './log-database.ts';
import type { PartitionLog } from './partition-log.ts';
import { startPartitionWorker } from './partition-worker.ts';

const READ_PAGE_RECORDS = 1_000;

export interface EmbeddedEngineOptions {
  /** Where the log lives; made if missing. One process at a time. */
  readonly directory: string;
  /** Partitions of every topic; fixed when the directory is first used. Default 4. */
  readonly partitions?: number;
  /** Bounds the log's file; appends beyond are refused like on a full disk until records have gone. */
  readonly maxBytes?: number;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * Told once when the log turns out to be damaged, or on a fault of our own in the background. Default: the error is
   * thrown where nobody catches it, which ends the process.
   */
  readonly onFatal?: (error: unknown) => void;
}

/**
 * Opens the log of a directory, as fast with a million records as with none.
 * Throws `DATA_IN_USE` (naming the pid) where another process has it open, `STATE_CORRUPT` where it is damaged,
 * `CONFIG_INVALID` where it was made with another number of partitions.
 */
export async function openEmbeddedEngine(options: EmbeddedEngineOptions): Promise<BusEngine> {
  const { directory, partitions = 4, maxBytes, clock, log, onFatal } = options;
  const closing = createClosing();
  mkdirSync(directory, { recursive: true });
  closing.add(lockDirectory(directory), (lock) => lock.release());
  try {
    const open = (onDamage: (error: unknown) => void) =>
      closing.add(openLogDatabase(join(directory, 'log.db'), { partitions, maxBytes, onDamage }), (it) => it.close());
    return createEngine({ open, partitions, clock, log, onFatal, closeFiles: () => closing.close() });
  } catch (error) {
    await closing.close();
    throw error;
  }
}

interface Parts {
  readonly open: (onDamage: (error: unknown) => void) => LogDatabase;
  readonly partitions: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly onFatal: ((error: unknown) => void) | undefined;
  readonly closeFiles: () => Promise<void>;
}

function createEngine({ open, partitions, clock, log, onFatal, closeFiles }: Parts): BusEngine {
  const life = createEngineLife({ log, onFatal, lastWords: 'the log has stopped' });
  const { failed, assertUsable } = life;
  const database = open(failed);
  const growth = createGrowth();
  const commits = createGroupCommit({ database, clock, log, appended: (topics) => growth.announce(topics), failed });
  const housekeeping = createHousekeeping(database, clock);
  const groups = new Map<string, ConsumerGroup>();
  const subscriptions = new Set<EngineSubscription>();

  function groupOf(topic: TopicSpec, group: string): ConsumerGroup {
    const name = `${topic.name}\n${group}`;
    const logs = database.partitionsOf(topic.name);
    const context = { database, commits, growth, clock, log, failed };
    const known =
      groups.get(name) ??
      createConsumerGroup(logs, (partitionLog, processor) =>
        startPartitionWorker(context, partitionLog, group, processor),
      );
    groups.set(name, known);
    return known;
  }

  function subscribe(work: Member | Follower): EngineSubscription {
    const subscription: EngineSubscription = {
      partitions: () => work.partitions(),
      lag: async () => work.lag(),
      async close() {
        await work.close();
        subscriptions.delete(subscription);
      },
    };
    subscriptions.add(subscription);
    return subscription;
  }

  async function* readPages(topic: TopicSpec, partition: number, from: number): AsyncIterable<readonly RawRecord[]> {
    assertUsable('closing');
    const partitionLog = database.partitionsOf(topic.name)[partition];
    if (!partitionLog) throw new RangeError(`there is no partition ${partition}`);
    const { end } = partitionLog;
    for (let position = from; position < end;) {
      assertUsable('closing');
      const page = database.reading(() => partitionLog.read(position, READ_PAGE_RECORDS));
      const records = page.next <= end ? page.records : page.records.filter((record) => record.offset < end);
      if (records.length > 0) yield records;
      position = page.next;
      await turn();
    }
  }

  const letGo = () => Promise.all([...subscriptions].map((subscription) => subscription.close()));

  async function release(): Promise<void> {
    try {
      if (!life.isBroken) commits.close();
    } finally {
      await closeFiles();
    }
  }

  return {
    partitions,
    async prepare(topics) {
      assertUsable();
      database.prepare(topics);
    },
    async append(topic, records) {
      assertUsable('closing');
      assertWritable(records, database.partitionsOf(topic.name));
      if (records.length === 0) return [];
      return commits.append({ topic, records });
    },
    async consume(topic, group, processor) {
      assertUsable();
      return subscribe(groupOf(topic, group).join(processor));
    },
    async follow(topic, from, handler) {
      assertUsable();
      const follower = startFollower(
        { database, clock, log, growth, failed },
        database.partitionsOf(topic.name),
        from,
        handler,
      );
      const subscription = subscribe(follower);
      await follower.caughtUp;
      return subscription;
    },
    read: readPages,
    async positions(topic, group) {
      assertUsable('closing');
      return database.partitionsOf(topic.name).map(({ partition }) => commits.positionOf(topic.name, group, partition));
    },
    async bounds(topic) {
      assertUsable('closing');
      return database.reading(() =>
        database.partitionsOf(topic.name).map((it) => ({ first: it.first(), next: it.end })),
      );
    },
    async redact(topic, needle, rewrite) {
      assertUsable();
      return housekeeping.redact(database.partitionsOf(topic.name), needle, rewrite, () => assertUsable());
    },
    async housekeep(topics) {
      assertUsable();
      await housekeeping.run(topics, () => assertUsable());
    },
    async ready() {
      assertUsable();
    },
    close: () => life.close(letGo, release),
  };
}

/** Told to the caller alone, before what it wants to append meets what others do. */
function assertWritable(records: readonly RawOutgoing[], logs: readonly PartitionLog[]): void {
  for (const { partition } of records) {
    if (!logs[partition]) throw new RangeError(`there is no partition ${partition}; they are 0 to ${logs.length - 1}`);
  }
}
