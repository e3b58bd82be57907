// The embedded engine in a directory of its own, for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusEngine } from '@sturmwarte/bus';
import { openEmbeddedEngine, type EmbeddedEngineOptions } from '@sturmwarte/bus/embedded';
import type { Topic } from '@sturmwarte/contracts';
import { silentLog, systemClock } from '@sturmwarte/runtime';
import type { BusHarness } from '@sturmwarte/testkit/contract-suites';
import { busHarness } from './bus-harness.ts';

export function makeDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'bus-'));
}

export function openEngine(directory: string, options: Partial<EmbeddedEngineOptions> = {}): Promise<BusEngine> {
  return openEmbeddedEngine({ directory, clock: systemClock, log: silentLog, ...options });
}

export function embeddedHarness(topics: readonly Topic<unknown>[]): Promise<BusHarness> {
  const directory = makeDirectory();
  return busHarness(
    () => openEngine(directory),
    topics,
    () => rmSync(directory, { recursive: true }),
  );
}
