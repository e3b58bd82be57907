// Moving an installation in a test: the same functions the commands call, at the test's time.
import { createBus, loadSnapshots, type Bus } from '@sturmwarte/bus';
import { createMetrics, silentLog, systemClock, type Clock } from '@sturmwarte/runtime';
import { loadConfig } from '../../services/standalone/src/config.ts';
import { folderOf } from '../../services/standalone/src/data-folder.ts';
import { adoptSecrets } from '../../services/standalone/src/move/adopt-secrets.ts';
import { exportData } from '../../services/standalone/src/move/export-data.ts';
import type { MoveOptions } from '../../services/standalone/src/move/ground.ts';
import { importData } from '../../services/standalone/src/move/import-data.ts';
import type { Counts } from '../../services/standalone/src/move/move-file.ts';
import { openBusEngine } from '../../services/standalone/src/open-engines.ts';
import { topicsFor } from '../../services/standalone/src/service-process.ts';

export interface Place {
  /** Configuration; `{ data }` alone is the embedded form. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly partitions?: number;
}

export function exportFrom(place: Place, file: string, now: number): Promise<Counts> {
  return exportData(optionsOf(place, now), file, () => undefined);
}

export function importInto(place: Place, file: string, now: number): Promise<Counts> {
  const options = optionsOf(place, now);
  return importData(
    { ...options, adopt: (secrets) => adoptSecrets(options.config, options.folder, secrets) },
    file,
    () => undefined,
  );
}

/** What the detectors know, by watch, without where they know it from. */
export function detectorsIn(place: Place, now: number): Promise<ReadonlyMap<string, object>> {
  return withBus(place, now, async (bus) => {
    const states = new Map<string, object>();
    for (let partition = 0; partition < bus.partitions; partition++)
      for (const [watchId, { state }] of (await loadSnapshots(bus, 'detect', partition)).states)
        states.set(watchId, { ...(state as object), marks: [] });
    return states;
  });
}

/** Appends to the bus of a place nobody works on. */
export async function withBus<T>(place: Place, now: number, work: (bus: Bus) => Promise<T>): Promise<T> {
  const { config, folder, clock, log, partitions } = optionsOf(place, now);
  const onFatal = (error: unknown) => {
    throw error;
  };
  const engine = await openBusEngine({ config, folder, clock, log, partitions, onFatal });
  const bus = await createBus({ engine, clock, log, metrics: createMetrics(), topics: topicsFor(config) });
  try {
    return await work(bus);
  } finally {
    await bus.close();
  }
}

/** Runs as time does, from there on. */
export function clockFrom(now: number): Clock {
  const began = systemClock.now();
  return { ...systemClock, now: () => now + systemClock.now() - began };
}

export function optionsOf({ config: given, partitions }: Place, now: number): MoveOptions {
  const config = loadConfig({ file: { name: 'place', text: JSON.stringify(given) }, environment: {} });
  return { config, folder: folderOf(config), partitions, clock: clockFrom(now), log: silentLog };
}
