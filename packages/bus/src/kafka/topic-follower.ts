// Hands every record of a topic to one handler, whatever partition has some, never two calls at once.
import type { Admin } from 'kafkajs';
import { CodedError, type Log } from '@sturmwarte/runtime';
import type { EngineSubscription, RawRecord } from '../engine.ts';
import type { Feed } from './feed.ts';
import type { Observers } from './observers.ts';
import { boundsOf, patiently } from './offsets.ts';

export interface TopicFollowerParts {
  readonly observers: Observers;
  readonly admin: Admin;
  readonly topic: string;
  readonly from: 'start' | 'end';
  /** Rejects only after the signal has aborted. */
  readonly handler: (records: readonly RawRecord[], signal: AbortSignal) => Promise<void>;
  readonly log: Log;
  readonly failed: (error: unknown) => void;
}

export interface TopicFollower extends EngineSubscription {
  /** Resolves once everything that was there at the start has been handed over, or the follower was closed before. */
  readonly caughtUp: Promise<void>;
}

interface Cursor {
  readonly feed: Feed;
  /** Next offset to be handed over. */
  position: number;
}

export function followTopic({
  observers,
  admin,
  topic,
  from,
  handler,
  log,
  failed,
}: TopicFollowerParts): TopicFollower {
  const abort = new AbortController();
  const { signal } = abort;
  let cursors: readonly Cursor[] = [];
  let wake = (): void => undefined;
  signal.addEventListener('abort', () => wake(), { once: true });

  async function run(caughtUp: () => void): Promise<void> {
    const bounds = await patiently(log, `the bounds of ${topic}`, signal, () => boundsOf(admin, topic));
    if (!bounds) return;
    cursors = bounds.map(({ first, next }, partition) => {
      const position = from === 'start' ? first : next;
      const feed = observers.open(topic, partition, () => wake());
      feed.start(position);
      return { feed, position };
    });
    const isCaughtUp = () => cursors.every(({ position }, partition) => position >= (bounds[partition]?.next ?? 0));
    while (!signal.aborted) {
      if (isCaughtUp()) caughtUp();
      const ready = cursors.filter(({ feed }) => !feed.isEmpty);
      if (ready.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      for (const cursor of ready) await handOver(cursor);
    }
  }

  async function handOver(cursor: Cursor): Promise<void> {
    const page = await cursor.feed.take(signal);
    if (!page) return;
    if (page.records.length > 0) await handler(page.records, signal);
    cursor.position = page.next;
  }

  let done: Promise<void> = Promise.resolve();
  const caughtUp = new Promise<void>((resolve) => {
    done = run(resolve)
      .catch((error: unknown) => {
        if (!signal.aborted) failed(error);
      })
      .finally(() => {
        for (const { feed } of cursors) feed.close();
        resolve();
      });
  });

  return {
    caughtUp,
    partitions: () => cursors.map((_, partition) => partition),
    async lag() {
      const bounds = await boundsOf(admin, topic);
      return cursors.reduce((sum, { position }, partition) => sum + (bounds[partition]?.next ?? 0) - position, 0);
    },
    close() {
      abort.abort();
      return done;
    },
  };
}

/** The records of one partition from `from` to the end as it was at the call. */
export async function* readPartition(
  { observers, admin, topic }: Pick<TopicFollowerParts, 'observers' | 'admin' | 'topic'>,
  partition: number,
  from: number,
  closing: AbortSignal,
): AsyncGenerator<readonly RawRecord[]> {
  const bounds = (await boundsOf(admin, topic))[partition];
  if (!bounds) throw new RangeError(`${topic} has no partition ${partition}`);
  const end = bounds.next;
  if (Math.max(from, bounds.first) >= end) return;
  const feed = observers.open(topic, partition);
  try {
    feed.start(Math.max(from, bounds.first));
    for (let position = from; position < end;) {
      const page = await feed.take(closing);
      if (!page) throw new CodedError('CLOSED', 'the bus was closed while it was read');
      const records = page.next <= end ? page.records : page.records.filter(({ offset }) => offset < end);
      if (records.length > 0) yield records;
      position = page.next;
    }
  } finally {
    feed.close();
  }
}
