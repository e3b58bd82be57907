// An erasure request: one person's texts leave every place that holds them, and each place says how many it held.
import type { Bus } from '@sturmwarte/bus';
import { eraseAuthor, topics, type Topic } from '@sturmwarte/contracts';
import type { Clock } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';

export interface Erased {
  /** Hash under which the person was known. */
  readonly author: string;
  readonly removed: {
    readonly mentions: number;
    readonly readings: number;
    readonly incidents: number;
    /** Records rewritten per topic; null where the bus cannot rewrite and retention removes them. */
    readonly bus: Readonly<Record<string, number | null>>;
  };
}

/**
 * Rewrites the store, which from then on refuses texts received before, announces the erasure to everyone who holds
 * texts in memory, then rewrites the bus. Nothing that is under way meanwhile, or replayed later, brings a text back.
 */
export async function erasePerson(
  deps: {
    readonly bus: Bus;
    readonly store: Pick<Store, 'mentions' | 'readings' | 'incidents'>;
    readonly clock: Clock;
  },
  author: string,
  by: string,
): Promise<Erased> {
  const { bus, store, clock } = deps;
  const at = clock.now();
  const mentions = await store.mentions.eraseAuthor(author, at);
  const readings = await store.readings.eraseAuthor(author, at);
  const incidents = await store.incidents.eraseAuthor(author, at);
  await bus.publish(topics.erasures, [{ key: author, value: { author, at, by } }]);
  const rewritten: Record<string, number | null> = {};
  for (const topic of Object.values<Topic<unknown>>(topics)) {
    // The announcement itself names the person by hash only, and has to stay.
    if (topic.name === topics.erasures.name) continue;
    rewritten[topic.name] = await bus.redact(topic, author, (value) => eraseAuthor(value, author));
  }
  return { author, removed: { mentions, readings, incidents, bus: rewritten } };
}
