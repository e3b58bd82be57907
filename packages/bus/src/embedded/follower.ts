// Hands every record of a topic to one handler, partition by partition, never two calls at once.
import { setImmediate as turn } from 'node:timers/promises';
import type { RawRecord } from '../engine.ts';
import type { Growth } from './growth.ts';
import type { PartitionLog } from './partition-log.ts';
import { patientRead, type PatientReading } from './patient-read.ts';

const PAGE_RECORDS = 500;

export interface Follower {
  /** Resolves once everything that was there at the start has been handed over, or the follower was closed before. */
  readonly caughtUp: Promise<void>;
  partitions(): readonly number[];
  lag(): number;
  close(): Promise<void>;
}

export interface FollowerContext extends PatientReading {
  readonly growth: Growth;
  readonly failed: (error: unknown) => void;
}

export function startFollower(
  context: FollowerContext,
  logs: readonly PartitionLog[],
  from: 'start' | 'end',
  handler: (records: readonly RawRecord[], signal: AbortSignal) => Promise<void>,
): Follower {
  const { growth, failed } = context;
  const abort = new AbortController();
  const { signal } = abort;
  const cursors = logs.map((log) => ({ log, position: from === 'start' ? 0 : log.end }));

  /** Reads on until no partition has more. */
  async function drain(): Promise<void> {
    for (const cursor of cursors) {
      while (!signal.aborted && cursor.position < cursor.log.end) {
        const page = await patientRead(context, signal, () => cursor.log.read(cursor.position, PAGE_RECORDS));
        if (!page) return;
        if (page.records.length > 0) await handler(page.records, signal);
        cursor.position = page.next;
        await turn();
      }
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      if (lag() === 0) await growth.next(logs[0]?.topic ?? '', signal);
      await drain();
    }
  }

  function lag(): number {
    return cursors.reduce((sum, { log, position }) => sum + log.end - position, 0);
  }

  const fail = (error: unknown) => {
    if (!signal.aborted) failed(error);
  };
  const caughtUp = drain().catch(fail);
  const done = caughtUp.then(run).catch(fail);

  return {
    caughtUp,
    partitions: () => logs.map((log) => log.partition),
    lag,
    close() {
      abort.abort();
      return done;
    },
  };
}
