// One stage's part in a group: its partitions worked in sequence, its position committed after the work.
import type { Admin, Kafka } from 'kafkajs';
import { codeOf, CodedError, messageOf, systemClock, type Log } from '@sturmwarte/runtime';
import type { EngineSubscription, RawProcessor } from '../engine.ts';
import { createFeed, type Feed, type Page } from './feed.ts';
import { joinGroup, within, type Membership } from './membership.ts';
import { boundsOf, committedOf, patiently } from './offsets.ts';

/** A commit says where to go on after an end; after a crash a little is worked again, which every stage expects. */
const COMMIT_EVERY_MS = 250;
const LAST_COMMIT_MS = 2_000;
const LAG_MS = 2_000;
/** After a change of leaders the end of a partition may be told too low for a moment. */
const END_KNOWN_WITHIN_MS = 30_000;

export interface GroupConsumerParts {
  readonly kafka: Kafka;
  readonly admin: Admin;
  readonly topic: string;
  readonly groupId: string;
  readonly partitions: number;
  readonly sessionTimeoutMs: number;
  /** Whether offsets may have gaps. */
  readonly isCompacted: boolean;
  readonly processor: RawProcessor;
  readonly log: Log;
  readonly failed: (error: unknown) => void;
}

export interface GroupConsumer extends EngineSubscription {
  trouble(): string | undefined;
}

interface Work {
  readonly feed: Feed;
  readonly abort: AbortController;
  readonly done: Promise<void>;
  owns: boolean;
  /** Next offset to be worked; undefined until it is known. */
  position: number | undefined;
  /** End of the partition as last heard of. */
  end: number;
}

export function consumeGroup(parts: GroupConsumerParts): GroupConsumer {
  const { kafka, admin, topic, groupId, partitions, sessionTimeoutMs, processor, failed } = parts;
  const log = parts.log.child({ topic, group: groupId });
  const works = new Map<number, Work>();
  const uncommitted = new Map<number, number>();
  const closing = new AbortController();
  let closed: Promise<void> | undefined;

  const membership: Membership = joinGroup({
    kafka,
    groupId,
    topics: [topic],
    partitions,
    sessionTimeoutMs,
    log,
    taken(taken) {
      for (const partition of taken) works.set(partition, begin(partition));
    },
    async letGo() {
      const all = [...works.values()];
      for (const { abort } of all) abort.abort();
      await Promise.all(all.map(({ done }) => done));
      works.clear();
      await within(LAST_COMMIT_MS, commit());
      // What could not be committed is somebody else's to say now.
      uncommitted.clear();
    },
    fetched(_, page) {
      const [partition] = page.records.map((record) => record.partition);
      const work = partition === undefined ? undefined : works.get(partition);
      if (!work) return;
      if (page.live) work.end = page.next;
      work.feed.offer(page);
    },
  });

  function begin(partition: number): Work {
    const abort = new AbortController();
    const feed = createFeed({
      seek: (offset) => membership.seek(topic, partition, offset),
      pause: () => membership.pause(topic, partition),
      resume: () => membership.resume(topic, partition),
    });
    const work: Work = {
      feed,
      abort,
      owns: false,
      position: undefined,
      end: 0,
      // In the next turn: who is given something finds it among what there is.
      done: Promise.resolve()
        .then(() => run(partition, work))
        .catch((error: unknown) => {
          // A processor may end an interrupted batch by rejecting; anything else is a fault nobody retries.
          if (!abort.signal.aborted || codeOf(error) === 'STATE_CORRUPT') failed(error);
        })
        .finally(() => feed.close()),
    };
    return work;
  }

  async function run(partition: number, work: Work): Promise<void> {
    const { feed, abort } = work;
    const { signal } = abort;
    work.position = await expected(partition, signal);
    const wanted = await processor.assigned(partition, signal);
    const start = wanted === 'committed' ? work.position : wanted;
    // Given and taken away at once: whoever was told of the one is told of the other.
    const from = start === undefined ? undefined : await inBounds(partition, start, signal);
    if (from === undefined) {
      await processor.revoked(partition);
      return;
    }
    work.position = from;
    // Written down even before the first batch, so that `latest` means the same moment after a restart.
    uncommitted.set(partition, from);
    feed.start(from);
    work.owns = true;
    try {
      for (let page = await feed.take(signal); page; page = await feed.take(signal)) await step(partition, work, page);
    } finally {
      work.owns = false;
      await processor.revoked(partition);
    }
  }

  async function step(partition: number, work: Work, page: Page): Promise<void> {
    const { signal } = work.abort;
    const isLast = (upTo: number) => upTo >= page.records.length;
    for (let at = 0; at < page.records.length && !signal.aborted; at += processor.maxBatch) {
      const upTo = at + processor.maxBatch;
      const records = page.records.slice(at, upTo);
      const next = isLast(upTo) ? page.next : (records.at(-1)?.offset ?? 0) + 1;
      reportLoss(partition, work.position, records[0]?.offset);
      await processor.process({
        partition,
        records,
        next,
        live: isLast(upTo) && page.live && work.feed.isEmpty,
        signal,
      });
      work.position = next;
      uncommitted.set(partition, next);
    }
  }

  /** The committed position, or where a group without one starts. */
  async function expected(partition: number, signal: AbortSignal): Promise<number | undefined> {
    return patiently(log, 'the committed position', signal, async () => {
      const committed = (await committedOf(admin, groupId, topic)).get(partition);
      const bounds = (await boundsOf(admin, topic))[partition];
      if (!bounds) throw new CodedError('BUS_UNAVAILABLE', `${topic}/${partition} is not known`);
      const work = works.get(partition);
      if (work) work.end = Math.max(work.end, bounds.next);
      return committed ?? (processor.start === 'latest' ? bounds.next : bounds.first);
    });
  }

  /** The start, once it is known to lie within the partition; undefined once the signal has aborted. */
  async function inBounds(partition: number, start: number, signal: AbortSignal): Promise<number | undefined> {
    for (const deadline = Date.now() + END_KNOWN_WITHIN_MS; ;) {
      const bounds = await patiently(log, 'the bounds of a partition', signal, () => boundsOf(admin, topic));
      const own = bounds?.[partition];
      if (!own || signal.aborted) return undefined;
      reportLoss(partition, start, Math.max(start, own.first));
      if (start <= own.next) return Math.max(start, own.first);
      if (Date.now() > deadline) {
        const message = `${groupId} stands at ${start} of ${topic}/${partition}, which ends at ${own.next}`;
        throw new CodedError('STATE_CORRUPT', message);
      }
      await systemClock.sleep(COMMIT_EVERY_MS, signal);
    }
  }

  /** Where nothing is compacted offsets have no gaps: what is missing was deleted by age. */
  function reportLoss(partition: number, from: number | undefined, found: number | undefined): void {
    if (parts.isCompacted || from === undefined || found === undefined || found <= from) return;
    log.warn({ partition, from, to: found }, 'records were deleted by age before they were worked');
  }

  async function commit(): Promise<void> {
    if (uncommitted.size === 0) return;
    const positions = new Map(uncommitted);
    try {
      await membership.commit(topic, positions);
    } catch (error) {
      log.debug({ error: messageOf(error) }, 'positions could not be committed');
      return;
    }
    for (const [partition, position] of positions)
      if (uncommitted.get(partition) === position) uncommitted.delete(partition);
  }

  const committing = (async () => {
    while (!closing.signal.aborted) {
      await systemClock.sleep(COMMIT_EVERY_MS, closing.signal);
      await commit();
    }
  })();

  async function lag(): Promise<number> {
    await within(
      LAG_MS,
      boundsOf(admin, topic).then((bounds) => {
        for (const [partition, work] of works) work.end = Math.max(work.end, bounds[partition]?.next ?? 0);
      }),
    );
    return [...works.values()].reduce(
      (sum, { end, position }) => sum + (position === undefined ? 0 : end - position),
      0,
    );
  }

  return {
    lag,
    partitions: () => [...works].flatMap(([partition, { owns }]) => (owns ? [partition] : [])),
    trouble: () => membership.trouble(),
    close() {
      closed ??= (async () => {
        closing.abort();
        await within(LAST_COMMIT_MS, committing);
        await membership.close();
      })();
      return closed;
    },
  };
}
