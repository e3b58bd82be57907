// What the bus counts.
import type { Metrics } from '@sturmwarte/runtime';
import type { Subscription } from './bus.ts';

export interface BusMetrics {
  published(topic: string, records: number): void;
  consumed(topic: string, group: string, records: number): void;
  failed(topic: string, group: string): void;
  deadLettered(topic: string, group: string, records: number): void;
  skipped(topic: string, records: number): void;
  /** Measures the lag of a subscription whenever metrics are read, until the returned function is called. */
  watchLag(topic: string, group: string, subscription: Pick<Subscription, 'lag'>): () => void;
}

export function createBusMetrics(metrics: Metrics): BusMetrics {
  const published = metrics.counter('sturmwarte_bus_published_total', 'Records published', ['topic']);
  const consumed = metrics.counter('sturmwarte_bus_consumed_total', 'Records worked by a group', ['topic', 'group']);
  const failures = metrics.counter('sturmwarte_consumer_failures_total', 'Failed attempts to work a batch', [
    'topic',
    'group',
  ]);
  const letters = metrics.counter('sturmwarte_dead_letters_total', 'Records set aside', ['topic', 'group']);
  const skipped = metrics.counter('sturmwarte_bus_skipped_total', 'Unreadable records passed over outside a group', [
    'topic',
  ]);
  const members = new Set<{ topic: string; group: string; subscription: Pick<Subscription, 'lag'> }>();
  metrics.gauge<'topic' | 'group'>(
    'sturmwarte_consumer_lag_records',
    'Records a group has not worked yet, over the partitions of this process',
    ['topic', 'group'],
    async (gauge) => {
      const lags = await Promise.all(
        [...members].map(async (member) => ({ ...member, lag: await member.subscription.lag() })),
      );
      gauge.reset();
      for (const { topic, group, lag } of lags) gauge.inc({ topic, group }, lag);
    },
  );
  return {
    published: (topic, records) => published.inc({ topic }, records),
    consumed: (topic, group, records) => consumed.inc({ topic, group }, records),
    failed: (topic, group) => failures.inc({ topic, group }),
    deadLettered: (topic, group, records) => letters.inc({ topic, group }, records),
    skipped: (topic, records) => skipped.inc({ topic }, records),
    watchLag(topic, group, subscription) {
      const member = { topic, group, subscription };
      members.add(member);
      return () => members.delete(member);
    },
  };
}
