// One consumer of the client library, kept alive: joined, watched, and built anew whenever it gives up. The library decides
// when a group meets; what is held has been let go before this member joins again, so that the next owner finds it saved.
import type { Consumer, EachBatchPayload, Kafka, PartitionAssigner } from 'kafkajs';
import { backoffMs, CodedError, messageOf, systemClock, type Backoff, type Log } from '@sturmwarte/runtime';
import { pageOf, type Page } from './feed.ts';
import { memberAssigner } from './member-assigner.ts';

/** A fetch without news ends by then; whatever was resumed meanwhile waits that long at most. */
const MAX_WAIT_MS = 200;
const MAX_BYTES_PER_PARTITION = 512 * 1024;
/** A meeting of the group is heard of by the next one. */
const HEARTBEATS_PER_SESSION = 9;
/** Longer than a stage takes to let go; whoever has not by then is taken for dead. */
const REBALANCE_TIMEOUT_MS = 30_000;
const LOOK_EVERY_MS = 250;
const CLOSE_MS = 4_000;
const REBUILD: Backoff = { baseMs: 250, maxMs: 5_000 };

export interface MembershipParts {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly partitions: number;
  readonly sessionTimeoutMs: number;
  readonly log: Log;
  /** The group has met: these partitions of every topic are this member's. Called before anything of them is fetched. */
  readonly taken: (partitions: readonly number[]) => void;
  /** Resolves when nothing that was taken is worked any more. Called before the group meets anew, and when it is lost. */
  readonly letGo: () => Promise<void>;
  readonly fetched: (topic: string, page: Page) => void;
}

export interface Membership {
  seek(topic: string, partition: number, offset: number): void;
  pause(topic: string, partition: number): void;
  resume(topic: string, partition: number): void;
  /** Rejects where the group has met anew since, or no broker answers. */
  commit(topic: string, positions: ReadonlyMap<number, number>): Promise<void>;
  /** Why it takes no part in the group just now; undefined while it does. */
  trouble(): string | undefined;
  /** Lets go and leaves the group. */
  close(): Promise<void>;
}

export function joinGroup(parts: MembershipParts): Membership {
  const { kafka, groupId, topics, partitions, sessionTimeoutMs, log, taken, letGo, fetched } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let consumer: Consumer | undefined;
  let held: readonly number[] = [];
  let lettingGo: Promise<void> | undefined;
  let trouble: string | undefined = 'has not joined its group yet';
  let isRunning = false;
  let heardAt = Date.now();

  /** All that was held is let go once; who asks meanwhile waits for the same. */
  function release(): Promise<void> {
    lettingGo ??= letGo().finally(() => (lettingGo = undefined));
    return lettingGo;
  }

  /** One life of the client's consumer; resolves with the reason it ended. */
  async function live(): Promise<string> {
    let owned: readonly number[] = held;
    let isHolding = false;
    const joining = (): readonly number[] => {
      if (!isHolding) return owned;
      void release().then(() => (isHolding = false));
      // The client takes this for a meeting still under way, and tries again shortly.
      throw Object.assign(new Error('partitions are being let go'), { type: 'REBALANCE_IN_PROGRESS' });
    };
    const own = kafka.consumer({
      groupId,
      partitionAssigners: [memberAssigner({ partitions, joining })] as PartitionAssigner[],
      sessionTimeout: sessionTimeoutMs,
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      heartbeatInterval: Math.floor(sessionTimeoutMs / HEARTBEATS_PER_SESSION),
      maxWaitTimeInMs: MAX_WAIT_MS,
      maxBytesPerPartition: MAX_BYTES_PER_PARTITION,
      retry: {
        initialRetryTime: 50,
        factor: 0.2,
        multiplier: 1.5,
        maxRetryTime: 500,
        retries: 60,
        restartOnFailure: async () => false,
      },
    });
    const watch = new AbortController();
    const ended = new Promise<string>((resolve) => {
      own.on(own.events.CRASH, ({ payload }) => resolve(messageOf(payload.error)));
      signal.addEventListener('abort', () => resolve('closed'), { once: true, signal: watch.signal });
      void silence(watch.signal, () => isHolding).then(resolve);
    });
    const heard = () => void (heardAt = Date.now());
    const listening = [
      // The client ends a consumer before it tells why.
      own.on(own.events.STOP, () => void (isRunning = false)),
      own.on(own.events.HEARTBEAT, heard),
      own.on(own.events.GROUP_JOIN, ({ payload }) => {
        heard();
        held = owned = Object.values(payload.memberAssignment)[0] ?? [];
        isHolding = true;
        isRunning = true;
        trouble = undefined;
        own.pause(topics.map((topic) => ({ topic, partitions: [...owned] })));
        taken(owned);
      }),
    ];
    try {
      consumer = own;
      heard();
      await own.connect();
      await own.subscribe({ topics: [...topics], fromBeginning: true });
      const run = own.run({
        autoCommit: false,
        partitionsConsumedConcurrently: partitions * topics.length,
        eachBatch: async ({ batch }: EachBatchPayload) => fetched(batch.topic, pageOf(batch)),
      });
      void run.catch(() => undefined);
      return await ended;
    } catch (error) {
      return messageOf(error);
    } finally {
      // The client ends a consumer in its own time, and may yet say of it that it has met its group or has stopped. Heard then,
      // the one would be taken for what the next consumer holds, the other would leave that one paused for good.
      for (const forget of listening) forget();
      isRunning = false;
      watch.abort();
      await release();
      await within(CLOSE_MS, own.disconnect());
      consumer = undefined;
    }
  }

  /**
   * Resolves where nothing was heard of the broker for as long as it keeps a member that says nothing: others have its
   * partitions now. A meeting may take longer, up to the slowest member's letting go; while it lasts nothing is held.
   */
  async function silence(until: AbortSignal, isHolding: () => boolean): Promise<string> {
    while (!until.aborted) {
      await systemClock.sleep(LOOK_EVERY_MS, until);
      if (isHolding() && Date.now() - heardAt > sessionTimeoutMs) return 'the group was not heard of';
    }
    return 'ended';
  }

  const stopped = () => signal.aborted;
  const running = (async () => {
    for (let failures = 0; !signal.aborted;) {
      const beganAt = Date.now();
      const reason = await live();
      if (stopped()) break;
      failures = Date.now() - beganAt > 10 * sessionTimeoutMs ? 1 : failures + 1;
      trouble = reason;
      log.warn({ group: groupId, reason }, 'a consumer fell out of its group; it joins again');
      await systemClock.sleep(backoffMs(REBUILD, failures, Math.random()), signal);
    }
  })();

  // Before it has joined, and once it has ended, there is nothing to steer: what is wanted is told again when it has joined.
  const joined = () => (trouble === undefined && isRunning ? consumer : undefined);
  const at = (topic: string, partition: number) => [{ topic, partitions: [partition] }];
  return {
    seek: (topic, partition, offset) => joined()?.seek({ topic, partition, offset: String(offset) }),
    pause: (topic, partition) => joined()?.pause(at(topic, partition)),
    resume: (topic, partition) => joined()?.resume(at(topic, partition)),
    async commit(topic, positions) {
      if (!consumer) throw new CodedError('BUS_UNAVAILABLE', `${groupId} is not joined`);
      await consumer.commitOffsets(
        Array.from(positions, ([partition, offset]) => ({ topic, partition, offset: String(offset) })),
      );
    },
    trouble: () => trouble,
    async close() {
      stopping.abort();
      await running;
    },
  };
}

/** Waits for something that must not hold up an end, whatever becomes of it. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const enough = new AbortController();
  await Promise.race([work.catch(() => undefined), systemClock.sleep(ms, enough.signal)]);
  enough.abort();
}
