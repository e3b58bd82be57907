// Reads the sources this process is responsible for. Responsibility follows the partitions
// of the cursors topic: who owns a partition owns the cursors in it, so nobody polls twice.
import { isDeepStrictEqual } from 'node:util';
import type { Bus } from '@sturmwarte/bus';
import { topics, type Health, type Source } from '@sturmwarte/contracts';
import { CodedError, messageOf, type Clock, type HttpClient, type Log } from '@sturmwarte/runtime';
import type { Accept } from './acceptance.ts';
import { findConnector } from './check-source.ts';
import type { Connector, ConnectorKind } from './connector.ts';
import { connectors as allConnectors } from './connectors/index.ts';
import type { IngestMetrics } from './ingest-metrics.ts';
import { componentOf } from './source-health.ts';
import { startSource, type RunnerConfig, type SourceRunner } from './source-runner.ts';

/** What ingest needs of the settings. */
export interface SourceSettings {
  list(kind: 'source'): readonly Source[];
  /** Calls back after a change; returns how to stop that. */
  onChange(listener: (change: { readonly kind: string }) => void): () => void;
}

export interface IngestConfig extends RunnerConfig {
  /** How often silence is looked for. */
  readonly checkMs: number;
}

export interface IngestDependencies {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly count: IngestMetrics;
  readonly http: HttpClient;
  /** Takes in what the sources bring. */
  readonly accept: Accept;
  readonly settings: SourceSettings;
  readonly config?: Partial<IngestConfig>;
  /** Default: all there are. */
  readonly connectors?: readonly ConnectorKind[];
  /** A number in 0…1 that spreads retries. Default `Math.random`. */
  readonly chance?: () => number;
}

export interface Ingest {
  /** Sources read by this process that have succeeded or failed at least once. */
  health(): readonly Health[];
  /** Stops reading; what was emitted is durable. Takes a few seconds at most. */
  close(): Promise<void>;
}

const GROUP = 'ingest';
const defaults: IngestConfig = {
  deadAfterFailures: 5,
  silenceMs: 15 * 60_000,
  backoff: { baseMs: 5_000, maxMs: 15 * 60_000 },
  stopGraceMs: 3_000,
  checkMs: 30_000,
};

interface Running {
  readonly source: Source;
  readonly runner: SourceRunner;
}

/** Resolves when it takes part in reading; which sources it reads follows shortly. */
export async function createIngest(dependencies: IngestDependencies): Promise<Ingest> {
  const {
    bus,
    clock,
    log,
    count,
    http,
    settings,
    accept,
    connectors = allConnectors,
    chance = Math.random,
  } = dependencies;
  const config = { ...defaults, ...dependencies.config };

  const owned = new Set<number>();
  const running = new Map<string, Running>();
  const cursors = new Map<string, unknown>();
  const healths = new Map<string, Health>();

  function start(source: Source): Running {
    const kind = findConnector(source.connector, connectors);
    const { id } = source;
    const open = (): Connector => {
      if (!kind) throw new CodedError('SETTINGS_INVALID', `"${source.connector}" is not a connector`);
      return kind.open(source.options, { sourceId: id, http, clock, log: log.child({ source: id }) });
    };
    const runner = startSource({
      source,
      intervalMs: (source.intervalSeconds ?? kind?.defaultIntervalSeconds ?? 60) * 1000,
      open,
      cursor: cursors.get(id),
      health: healths.get(id),
      async emit(inputs, cursor) {
        await accept(inputs, { connector: source.connector });
        // The cursor last: a crash in between repeats mentions, which are known by their ids; the other order loses them.
        if (isDeepStrictEqual(cursor, cursors.get(id))) return;
        await bus.publish(topics.cursors, [{ key: id, value: { sourceId: id, cursor, at: clock.now() } }]);
        cursors.set(id, cursor);
      },
      async announce(health) {
        healths.set(id, health);
        await bus.publish(topics.health, [{ key: componentOf(id), value: health, partitionKey: id }]);
      },
      count,
      clock,
      log,
      config,
      chance,
    });
    return { source, runner };
  }

  async function stop(id: string, { runner }: Running): Promise<void> {
    await runner.stop();
    running.delete(id);
    count.forget(id);
  }

  /** A source that is no longer in the settings leaves nothing behind; a paused one keeps its cursor. */
  async function tidy(id: string, left: 'paused' | 'removed'): Promise<void> {
    if (healths.delete(id)) {
      await bus.publish(topics.health, [{ key: componentOf(id), value: null, partitionKey: id }]);
    }
    if (left === 'removed' && cursors.delete(id)) await bus.publish(topics.cursors, [{ key: id, value: null }]);
  }

  async function reconcile(): Promise<void> {
    const wanted = new Map(settings.list('source').map((source) => [source.id, source]));
    const mine = (source: Source | undefined) =>
      source !== undefined && !source.paused && owned.has(bus.partitionOf(source.id));
    const leaving = [...running].filter(([id, { source }]) => {
      const now = wanted.get(id);
      return !mine(now) || !isDeepStrictEqual(now, source);
    });
    await Promise.all(
      leaving.map(async ([id, one]) => {
        await stop(id, one);
        if (!owned.has(bus.partitionOf(id)) || mine(wanted.get(id))) return;
        await tidy(id, wanted.has(id) ? 'paused' : 'removed');
      }),
    );
    for (const source of wanted.values()) {
      if (mine(source) && !running.has(source.id)) running.set(source.id, start(source));
    }
  }

  const reconcileInTurn = inTurn(reconcile);

  async function load(partition: number): Promise<void> {
    for await (const records of bus.read(topics.cursors, partition, 0)) {
      for (const { key, value } of records) {
        if (value) cursors.set(key, value.cursor);
        else cursors.delete(key);
      }
    }
    const prefix = componentOf('');
    for await (const records of bus.read(topics.health, partition, 0)) {
      for (const { key, value } of records) {
        if (!key.startsWith(prefix)) continue;
        if (value) healths.set(key.slice(prefix.length), value);
        else healths.delete(key.slice(prefix.length));
      }
    }
  }

  const subscription = await bus.consume(topics.cursors, GROUP, {
    async assigned(partition) {
      await load(partition);
      owned.add(partition);
      await reconcileInTurn();
      return 'committed';
    },
    // The only writer of an owned cursor is its owner; there is nothing to learn.
    process: async () => undefined,
    async revoked(partition) {
      owned.delete(partition);
      await reconcileInTurn();
    },
  });

  const closing = new AbortController();
  const unsubscribe = settings.onChange(({ kind }) => {
    if (kind !== 'source') return;
    void reconcileInTurn().catch((error: unknown) => {
      log.error({ error: messageOf(error) }, 'sources could not be brought up to date');
    });
  });
  const watching = watchSilence();

  async function watchSilence(): Promise<void> {
    for (;;) {
      await clock.sleep(config.checkMs, closing.signal);
      if (closing.signal.aborted) return;
      await Promise.all(Array.from(running.values(), ({ runner }) => runner.checkSilence()));
    }
  }

  return {
    health: () =>
      Array.from(running.values(), ({ runner }) => runner.health()).filter((health) => health !== undefined),
    async close() {
      unsubscribe();
      closing.abort();
      await watching;
      await subscription.close();
      owned.clear();
      await reconcileInTurn();
    },
  };
}

/** Calls never overlap; each sees what the one before it left. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
