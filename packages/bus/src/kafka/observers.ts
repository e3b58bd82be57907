// Reading without sharing: whoever follows or reads a topic gets a feed of its own of each partition.
//
// The client reads in groups only, and a group takes seconds to form. So a few consumers, each alone in a group of its own,
// hold every partition of every topic, paused; what is read is resumed. One more is made where all are busy at a partition.
import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { Log } from '@sturmwarte/runtime';
import { createFeed, type Feed } from './feed.ts';
import { joinGroup, type Membership } from './membership.ts';

export interface Observers {
  /** A feed of a partition, not started; to be given back by `close`. */
  open(topic: string, partition: number, arrived?: () => void): Feed;
  trouble(): string | undefined;
  close(): Promise<void>;
}

export interface ObserversParts {
  readonly kafka: Kafka;
  /** Groups of observers begin with it. */
  readonly groupPrefix: string;
  readonly topics: readonly string[];
  readonly partitions: number;
  readonly sessionTimeoutMs: number;
  readonly log: Log;
}

interface Observer {
  readonly membership: Membership;
  readonly feeds: Map<string, Feed>;
}

export function createObservers(parts: ObserversParts): Observers {
  const observers: Observer[] = [];
  // The first is needed by everybody; it joins while the rest of a start goes on.
  observers.push(observe(parts));

  return {
    open(topic, partition, arrived) {
      const place = `${topic}/${partition}`;
      let observer = observers.find(({ feeds }) => !feeds.has(place));
      if (!observer) observers.push((observer = observe(parts)));
      const { feeds, membership } = observer;
      const feed = createFeed({
        seek: (offset) => membership.seek(topic, partition, offset),
        pause: () => membership.pause(topic, partition),
        resume: () => membership.resume(topic, partition),
        closed: () => feeds.delete(place),
        ...(arrived ? { arrived } : {}),
      });
      feeds.set(place, feed);
      return feed;
    },
    trouble: () => observers.map(({ membership }) => membership.trouble()).find((trouble) => trouble !== undefined),
    async close() {
      await Promise.all(observers.map(({ membership }) => membership.close()));
    },
  };
}

function observe({ kafka, groupPrefix, topics, partitions, sessionTimeoutMs, log }: ObserversParts): Observer {
  const feeds = new Map<string, Feed>();
  const membership = joinGroup({
    kafka,
    groupId: `${groupPrefix}observer-${randomUUID()}`,
    topics,
    partitions,
    sessionTimeoutMs,
    log,
    taken() {
      for (const feed of feeds.values()) feed.restart();
    },
    letGo: async () => undefined,
    fetched(topic, page) {
      const [record] = page.records;
      if (record) feeds.get(`${topic}/${record.partition}`)?.offer(page);
    },
  });
  return { membership, feeds };
}
