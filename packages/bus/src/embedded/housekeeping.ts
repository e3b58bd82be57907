// What the log forgets: records by age, removed keys, one person's texts, and the disk space they took. All of it in
// short transactions with turns of the event loop between, because appends and consumers go on meanwhile.
import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '@sturmwarte/runtime';
import type { TopicSpec } from '../engine.ts';
import type { LogDatabase } from './log-database.ts';
import type { PartitionLog } from './partition-log.ts';

const HOUR_MS = 3_600_000;
/** Offsets looked at in one transaction: some 10 ms of work. */
const SPAN = 2_000;
const SHRINK_PAGES = 2_000;
/** How long a removed key stays readable as removed, for consumers that were away; Kafka's delete.retention.ms. */
const TOMBSTONE_HOURS = 24;

export interface Housekeeping {
  /** Deletes what is older than each topic keeps. `proceed` throws where the log closed meanwhile. */
  run(topics: readonly TopicSpec[], proceed: () => void): Promise<void>;
  /** Rewrites every value that contains `needle`; afterwards no file of the log holds the old text. */
  redact(
    logs: readonly PartitionLog[],
    needle: string,
    rewrite: (value: string) => string,
    proceed: () => void,
  ): Promise<number>;
}

export function createHousekeeping(database: LogDatabase, clock: Clock): Housekeeping {
  /** Compacted partitions have wide gaps: each step starts where the next record is. */
  const first = (log: PartitionLog, offset: number) => database.reading(() => log.firstFrom(offset));

  return {
    async run(topics, proceed) {
      for (const topic of topics) {
        const age = (topic.cleanup === 'delete' ? topic.retentionHours : TOMBSTONE_HOURS) * HOUR_MS;
        const cutoff = clock.now() - age;
        for (const log of database.partitionsOf(topic.name)) {
          for (let more = true; more;) {
            proceed();
            more = database.transaction(() => forget(log, cutoff));
            await turn();
          }
        }
      }
      proceed();
      database.shrink(SHRINK_PAGES);
      database.checkpoint();
    },

    async redact(logs, needle, rewrite, proceed) {
      let changed = 0;
      for (const log of logs) {
        for (let from = first(log, 0); from !== undefined; from = first(log, from + SPAN)) {
          proceed();
          const start = from;
          changed += database.transaction(() => log.rewrite(start, start + SPAN, needle, rewrite));
          await turn();
        }
      }
      // The write-ahead log still holds the pages as they were.
      if (changed > 0) database.checkpoint();
      return changed;
    },
  };
}

function forget(log: PartitionLog, cutoff: number): boolean {
  if (!log.compacted) return log.deleteOlderThan(cutoff, SPAN);
  log.deleteTombstones(cutoff);
  return false;
}
