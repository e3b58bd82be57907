import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBus, type Bus, type SettingsView, type Subscription } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { documentOf, topics, type Evidence, type Reading, type SettingsChange } from '@sturmwarte/contracts';
import { createMetrics, silentLog, systemClock } from '@sturmwarte/runtime';
import { anEvidence, createManualClock, MONDAY_MORNING, NORDLICHT } from '@sturmwarte/testkit';
import { startDetectStage } from '../src/detect-stage.ts';

const watched: SettingsChange = {
  kind: 'watch',
  id: NORDLICHT,
  version: 1,
  document: { id: NORDLICHT, name: 'Nordlicht Kaffee', query: 'Nordlicht' },
  at: MONDAY_MORNING,
  by: 'test',
};
const settings: SettingsView = {
  get: (kind, id) => (id === NORDLICHT ? documentOf(watched, kind) : undefined),
  list: (kind) => [documentOf(watched, kind)].filter((document) => document !== undefined),
  version: (_kind, id) => (id === NORDLICHT ? 1 : undefined),
  onChange: () => () => undefined,
  close: async () => undefined,
};

const clock = createManualClock(MONDAY_MORNING);
let directory: string;
let bus: Bus;
let stage: Subscription;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'detect-'));
  const engine = await openEmbeddedEngine({ directory, clock: systemClock, log: silentLog });
  bus = await createBus({ engine, clock: systemClock, log: silentLog, metrics: createMetrics() });
  stage = await startDetectStage({ bus, clock, log: silentLog, metrics: createMetrics(), settings });
});

afterEach(async () => {
  await stage.close();
  await bus.close();
  rmSync(directory, { recursive: true });
});

describe('the detect stage', () => {
  it('never gives two readings of a watch the same time, whatever the clock does: the later one would count for nothing', async () => {
    // One critic is force 1; the same one again and again is force 2.
    await observed(posts(0, 1));
    await read(1);
    await observed(posts(1, 3));
    await read(2);

    const [first, second] = await readings();
    expect([first?.force, second?.force]).toEqual([1, 2]);
    expect(second?.at).toBeGreaterThan(first?.at ?? Infinity);
  });
});

/** Critical posts of one author. */
function posts(first: number, count: number): Evidence[] {
  return Array.from({ length: count }, (_, index) => {
    const offset = first + index;
    return anEvidence({
      mention: { id: `mastodon:${offset}`, publishedAt: MONDAY_MORNING - 1_000 },
      origin: { partition: 0, offset },
    });
  });
}

/** Waits until so many readings are told: watches are read at the first pause in the evidence. */
async function read(count: number): Promise<void> {
  while ((await readings()).length < count) await new Promise((resolve) => setImmediate(resolve));
}

async function observed(evidence: readonly Evidence[]): Promise<void> {
  await bus.publish(
    topics.evidence,
    evidence.map((value) => ({ key: value.watchId, value })),
  );
  while ((await stage.lag()) > 0) await systemClock.sleep(1);
}

async function readings(): Promise<Reading[]> {
  const found: Reading[] = [];
  for await (const records of bus.read(topics.signals, bus.partitionOf(NORDLICHT), 0))
    for (const { value } of records) if (value?.kind === 'reading') found.push(value.reading);
  return found;
}
