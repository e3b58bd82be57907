// The two ports on the engines the configuration names. An engine that is not named is not loaded.
import type { BusEngine } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import type { Clock, Log } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { openEmbeddedStore } from '@sturmwarte/store/embedded';
import type { Config } from './config.ts';

export interface EngineParts {
  readonly config: Config;
  /** Of the embedded bus, where it is made. Default: the engine's. */
  readonly partitions?: number | undefined;
  /** Folders of the embedded engines. */
  readonly folder: { readonly bus: string; readonly store: string };
  readonly clock: Clock;
  readonly log: Log;
  readonly onFatal: (error: unknown) => void;
}

export async function openBusEngine({
  config: { kafka },
  folder,
  clock,
  log,
  onFatal,
  partitions,
}: EngineParts): Promise<BusEngine> {
  if (!kafka) {
    const made = partitions === undefined ? {} : { partitions };
    return openEmbeddedEngine({ directory: folder.bus, clock, log, onFatal, ...made });
  }
  const { openKafkaEngine } = await import('@sturmwarte/bus/kafka');
  const { tls, sasl, ...rest } = kafka;
  return openKafkaEngine({ ...rest, ...(tls ? { tls } : {}), ...(sasl ? { sasl } : {}), log, onFatal });
}

export async function openStoreEngine({
  config: { elasticsearch },
  folder,
  clock,
  log,
}: Omit<EngineParts, 'onFatal'>): Promise<Store> {
  if (!elasticsearch) return openEmbeddedStore({ directory: folder.store, clock, log });
  const { openElasticsearchStore } = await import('@sturmwarte/store/elasticsearch');
  const { apiKey, username, password, ca, ...rest } = elasticsearch;
  const auth = apiKey === undefined ? login(username, password) : { apiKey };
  return openElasticsearchStore({ ...rest, ...(auth ? { auth } : {}), ...(ca ? { ca } : {}), clock, log });
}

function login(username: string | undefined, password: string | undefined) {
  return username === undefined || password === undefined ? undefined : { username, password };
}
