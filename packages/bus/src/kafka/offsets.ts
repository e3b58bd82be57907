// Where partitions begin and end, and where groups stand, asked of the brokers until they say.
import type { Admin } from 'kafkajs';
import { backoffMs, messageOf, systemClock, type Backoff, type Log } from '@sturmwarte/runtime';
import { refusalOf } from './kafka-fault.ts';

export interface Bounds {
  readonly first: number;
  readonly next: number;
}

const BACKOFF: Backoff = { baseMs: 200, maxMs: 5_000 };

/** A partition changes its leader, or a new one has not quite got one: over in a moment. */
const PASSING = ['NOT_LEADER_FOR_PARTITION', 'LEADER_NOT_AVAILABLE', 'REPLICA_NOT_AVAILABLE'];
const PASSING_WITHIN_MS = 8_000;
const LOOK_EVERY_MS = 100;

/** Rejects where no broker says, or none leads a partition for some seconds. */
export async function boundsOf(admin: Admin, topic: string): Promise<readonly Bounds[]> {
  const offsets = await offsetsOf(admin, topic);
  return offsets
    .toSorted((a, b) => a.partition - b.partition)
    .map(({ low, high }) => ({ first: Number(low), next: Number(high) }));
}

async function offsetsOf(admin: Admin, topic: string) {
  for (const deadline = Date.now() + PASSING_WITHIN_MS; ;) {
    try {
      return await admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (!PASSING.includes(refusalOf(error) ?? '') || Date.now() > deadline) throw error;
      await systemClock.sleep(LOOK_EVERY_MS);
      // The client asks whoever led before until it is told to look again.
      await admin.fetchTopicMetadata({ topics: [topic] });
    }
  }
}

/** Committed positions by partition; a partition without one is left out. */
export async function committedOf(admin: Admin, groupId: string, topic: string): Promise<ReadonlyMap<number, number>> {
  const [answer] = await admin.fetchOffsets({ groupId, topics: [topic] });
  return new Map(
    (answer?.partitions ?? []).flatMap(({ partition, offset }): [number, number][] =>
      Number(offset) >= 0 ? [[partition, Number(offset)]] : [],
    ),
  );
}

/** Asks again for as long as it takes; undefined once the signal has aborted. */
export async function patiently<T>(
  log: Pick<Log, 'warn'>,
  what: string,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  const stopped = () => signal.aborted;
  for (let attempt = 1; !stopped(); attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 1) log.warn({ error: messageOf(error) }, `${what} cannot be had yet`);
      await systemClock.sleep(backoffMs(BACKOFF, attempt, Math.random()), signal);
    }
  }
  return undefined;
}
