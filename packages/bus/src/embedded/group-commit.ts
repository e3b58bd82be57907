// Group commit: everything that is published within one turn of the event loop shares one transaction and one fsync.
// While the disk syncs, the next group gathers by itself; so a single publish never waits for company, and many together
// cost as much as one.
import { codeOf, type Clock, type Log } from '@sturmwarte/runtime';
import type { Position } from '../bus.ts';
import type { Append, GroupPosition, LogDatabase } from './log-database.ts';

/** Records in one transaction, so that a flood of appends leaves the event loop room to breathe (some 10 ms each). */
const MAX_GROUP_RECORDS = 4_000;

export interface GroupCommit {
  /** Resolves when the records are on disk. Rejects with `BUS_UNAVAILABLE` where there is no room; the next try may do. */
  append(append: Append): Promise<Position[]>;
  /** Notes how far a group has worked; written with the next transaction. */
  position(position: GroupPosition): void;
  /** The position last noted or written. */
  positionOf(topic: string, group: string, partition: number): number | undefined;
  /** Writes what is pending, at once, and nothing afterwards. */
  close(): void;
}

interface Waiting {
  readonly append: Append;
  readonly resolve: (positions: Position[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Dependencies {
  readonly database: Pick<LogDatabase, 'write' | 'committed'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error' | 'info'>;
  /** Called after each transaction that appended something, with the topics it touched. */
  readonly appended: (topics: ReadonlySet<string>) => void;
  readonly failed: (error: unknown) => void;
}

export function createGroupCommit({ database, clock, log, appended, failed }: Dependencies): GroupCommit {
  let waiting: Waiting[] = [];
  const positions = new Map<string, GroupPosition>();
  let scheduled = false;
  let refusing = false;

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      flushOne();
      if (waiting.length > 0) schedule();
    });
  }

  function flushOne(): void {
    const group = takeGroup();
    if (group.length === 0 && positions.size === 0) return;
    try {
      const written = database.write(
        group.map((one) => one.append),
        positions.values(),
        clock.now(),
      );
      positions.clear();
      settle(false);
      group.forEach((one, index) => one.resolve(written[index] ?? []));
    } catch (error) {
      // The positions stay noted and go with the next transaction.
      settle(true, error);
      for (const one of group) one.reject(error);
      return;
    }
    if (group.length > 0) appended(new Set(group.map((one) => one.append.topic.name)));
  }

  function takeGroup(): Waiting[] {
    let records = 0;
    let count = 0;
    while (count < waiting.length && records < MAX_GROUP_RECORDS) {
      records += waiting[count]?.append.records.length ?? 0;
      count += 1;
    }
    const group = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return group;
  }

  function settle(refused: boolean, error?: unknown): void {
    if (refused && codeOf(error) !== 'BUS_UNAVAILABLE') failed(error);
    if (refused === refusing) return;
    refusing = refused;
    if (refused) log.error({ err: error }, 'the log cannot be written');
    else log.info('the log can be written again');
  }

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        waiting.push({ append, resolve, reject });
        schedule();
      }),
    position(position) {
      positions.set(keyOf(position.topic, position.group, position.partition), position);
      schedule();
    },
    positionOf: (topic, group, partition) =>
      positions.get(keyOf(topic, group, partition))?.next ?? database.committed(topic, group, partition),
    close() {
      do flushOne();
      while (waiting.length > 0);
      positions.clear();
    },
  };
}

function keyOf(topic: string, group: string, partition: number): string {
  return `${topic}\n${group}\n${partition}`;
}
