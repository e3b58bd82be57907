// A bus on a real Kafka, under a prefix of its own, for tests.
import { randomUUID } from 'node:crypto';
import { createBus, type Bus, type BusEngine } from '@sturmwarte/bus';
import { openKafkaEngine, type KafkaEngineOptions } from '@sturmwarte/bus/kafka';
import type { Topic } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import type { BusHarness } from '@sturmwarte/testkit';

export function openEngine(brokers: readonly string[], options: Partial<KafkaEngineOptions> = {}): Promise<BusEngine> {
  return openKafkaEngine({ brokers, partitions: 4, replication: 1, log: silentLog, ...options });
}

export function openBus(engine: BusEngine, topics: readonly Topic<unknown>[]): Promise<Bus> {
  return createBus({ engine, topics, clock: systemClock, log: silentLog, metrics: createMetrics() });
}

export async function kafkaHarness(brokers: readonly string[], topics: readonly Topic<unknown>[]): Promise<BusHarness> {
  const topicPrefix = `test-${randomUUID()}.`;
  const open = async () => {
    const engine = await openEngine(brokers, { topicPrefix });
    return { engine, bus: await openBus(engine, topics) };
  };
  let current = await open();
  return {
    bus: () => current.bus,
    async appendRaw(topic, partition, key, value) {
      await current.engine.append(topic, [{ partition, key, value }]);
    },
    async reopen() {
      await current.bus.close();
      current = await open();
      return current.bus;
    },
    close: () => current.bus.close(),
  };
}
