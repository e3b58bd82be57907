// The two engines of an installation, opened for a move: without any service that works on them.
import { createBus, type Bus } from '@sturmwarte/bus';
import { createClosing, createMetrics, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import type { Config } from '../config.ts';
import type { DataFolder } from '../data-folder.ts';
import { openBusEngine, openStoreEngine } from '../open-engines.ts';
import { topicsFor } from '../service-process.ts';

export interface MoveOptions {
  readonly config: Config;
  readonly folder: DataFolder;
  /** Of the embedded bus, where it is made. Default: the engine's. */
  readonly partitions?: number | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Ground {
  readonly bus: Bus;
  readonly store: Store;
  readonly metrics: Metrics;
}

/** Rejects with DATA_IN_USE where a service has the folder open. */
export async function withGround<T>(options: MoveOptions, work: (ground: Ground) => Promise<T>): Promise<T> {
  const { config, clock, log } = options;
  const closing = createClosing();
  const metrics = createMetrics();
  try {
    const engine = await openBusEngine({
      ...options,
      onFatal(error) {
        throw error;
      },
    });
    const bus = closing.add(await createBus({ engine, clock, log, metrics, topics: topicsFor(config) }), (opened) =>
      opened.close(),
    );
    const store = closing.add(await openStoreEngine(options), (opened) => opened.close());
    return await work({ bus, store, metrics });
  } finally {
    await closing.close();
  }
}
