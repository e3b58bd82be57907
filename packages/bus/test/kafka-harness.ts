// A bus on a real Kafka, under a prefix of its own, for tests.
import { randomUUID } from 'node:crypto';
import type { BusEngine } from '@sturmwarte/bus';
import { openKafkaEngine, type KafkaEngineOptions } from '@sturmwarte/bus/kafka';
import type { Topic } from '@sturmwarte/contracts';
import { silentLog } from '@sturmwarte/runtime';
import type { BusHarness } from '@sturmwarte/testkit/contract-suites';
import { busHarness } from './bus-harness.ts';

export function openEngine(brokers: readonly string[], options: Partial<KafkaEngineOptions> = {}): Promise<BusEngine> {
  return openKafkaEngine({ brokers, partitions: 4, replication: 1, log: silentLog, ...options });
}

export function kafkaHarness(brokers: readonly string[], topics: readonly Topic<unknown>[]): Promise<BusHarness> {
  const topicPrefix = `test-${randomUUID()}.`;
  return busHarness(() => openEngine(brokers, { topicPrefix }), topics);
}
