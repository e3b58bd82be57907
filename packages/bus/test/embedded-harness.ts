// The embedded engine in a directory of its own, for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBus, type Bus, type BusEngine } from '@sturmwarte/bus';
import { openEmbeddedEngine, type EmbeddedEngineOptions } from '@sturmwarte/bus/embedded';
import type { Topic } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import type { BusHarness } from '@sturmwarte/testkit';

export function makeDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'bus-'));
}

export function openEngine(directory: string, options: Partial<EmbeddedEngineOptions> = {}): Promise<BusEngine> {
  return openEmbeddedEngine({ directory, clock: systemClock, log: silentLog, ...options });
}

export async function openBus(engine: BusEngine, topics: readonly Topic<unknown>[]): Promise<Bus> {
  return createBus({ engine, topics, clock: systemClock, log: silentLog, metrics: createMetrics() });
}

export async function embeddedHarness(topics: readonly Topic<unknown>[]): Promise<BusHarness> {
  const directory = makeDirectory();
  const open = async () => {
    const engine = await openEngine(directory);
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
      rmSync(directory, { recursive: true });
    },
  };
}
