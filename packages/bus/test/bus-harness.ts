// A bus over an engine for the contract, whatever engine it is.
import { createBus, type Bus, type BusEngine } from '@sturmwarte/bus';
import type { Topic } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import type { BusHarness } from '@sturmwarte/testkit/contract-suites';

export function openBus(engine: BusEngine, topics: readonly Topic<unknown>[]): Promise<Bus> {
  return createBus({ engine, topics, clock: systemClock, log: silentLog, metrics: createMetrics() });
}

/** `openEngine` opens it on the same data each time; `remove` removes them. */
export async function busHarness(
  openEngine: () => Promise<BusEngine>,
  topics: readonly Topic<unknown>[],
  remove: () => void = () => undefined,
): Promise<BusHarness> {
  const open = async () => {
    const engine = await openEngine();
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
    async close() {
      await current.bus.close();
      remove();
    },
  };
}
