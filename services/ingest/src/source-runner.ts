// Keeps one source running: from its last durable cursor, again after each failure with back-off, and never in the way of
// another source.
import type { Health, Source } from '@sturmwarte/contracts';
import { backoffMs, codeOf, CodedError, messageOf, type Backoff, type Clock, type Log } from '@sturmwarte/runtime';
import type { Connector, Session } from './connector.ts';
import type { IngestMetrics } from './ingest-metrics.ts';
import { afterFailure, afterSilence, afterSuccess, unusable, type HealthLimits } from './source-health.ts';

export interface RunnerConfig extends HealthLimits {
  readonly backoff: Backoff;
  /** A connector that does not stop within this time is left behind; what it still emits is refused. */
  readonly stopGraceMs: number;
}

export interface RunnerDependencies {
  readonly source: Source;
  readonly intervalMs: number;
  /** Rejects with SETTINGS_INVALID where the source cannot run at all. */
  readonly open: () => Connector;
  /** From an earlier run, perhaps of another process. */
  readonly cursor: unknown;
  readonly health: Health | undefined;
  /** Makes inputs and then the cursor durable. */
  readonly emit: (inputs: readonly unknown[], cursor: unknown) => Promise<void>;
  /** Makes a new state of health known to others. */
  readonly announce: (health: Health) => Promise<void>;
  readonly count: Pick<IngestMetrics, 'looked' | 'tookMs'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly config: RunnerConfig;
  /** A number in 0…1 that spreads retries. */
  readonly chance: () => number;
}

export interface SourceRunner {
  health(): Health | undefined;
  /** Declares a source dead that has not answered for too long. */
  checkSilence(): Promise<void>;
  /** Resolves when nothing is emitted any more. */
  stop(): Promise<void>;
}

/** No server may silence a source for longer than this. */
const MAX_RETRY_AFTER_MS = 6 * 3_600_000;

export function startSource(dependencies: RunnerDependencies): SourceRunner {
  const { source, intervalMs, clock, config, count } = dependencies;
  const log = dependencies.log.child({ source: source.id, connector: source.connector });
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = () => signal.aborted;
  const startedAt = clock.now();
  let { cursor, health } = dependencies;
  let announced = health?.state;
  let announcing = Promise.resolve();
  let failures = 0;
  let ended = false;

  function become(next: Health | undefined): Promise<void> {
    const before = health?.state;
    health = next;
    if (next && next.state !== before && !signal.aborted) {
      if (next.state === 'alive') log.info({ state: next.state }, 'source answers');
      else log.warn({ state: next.state, error: next.error }, 'source does not answer');
    }
    announcing = announcing.then(announceChange);
    return announcing;
  }

  // Compared with what others know, not with what was: an announcement that failed is made up for at the next occasion.
  async function announceChange(): Promise<void> {
    if (!health || health.state === announced || signal.aborted) return;
    const { state } = health;
    try {
      await dependencies.announce(health);
      announced = state;
    } catch (error) {
      log.debug({ error: messageOf(error) }, 'health could not be announced yet');
    }
  }

  async function emit(inputs: readonly unknown[], next: unknown): Promise<void> {
    if (signal.aborted) throw new CodedError('CLOSED', 'the source has been stopped');
    await dependencies.emit(inputs, next);
    cursor = next;
    failures = 0;
    const now = clock.now();
    count.looked(source.id, 'ok', now);
    await become(afterSuccess(source.id, health, now));
  }

  async function fail(error: unknown): Promise<'stop' | 'retry'> {
    failures++;
    const now = clock.now();
    count.looked(source.id, 'failed', now);
    if (codeOf(error) === 'SETTINGS_INVALID') {
      await become(unusable(source.id, health, messageOf(error), now));
      return 'stop';
    }
    await become(afterFailure(source.id, health, failures, messageOf(error), now, config));
    const own = backoffMs(config.backoff, failures, dependencies.chance());
    await clock.sleep(Math.max(own, Math.min(retryAfterOf(error), MAX_RETRY_AFTER_MS)), signal);
    return 'retry';
  }

  async function keepRunning(): Promise<void> {
    while (!stopped()) {
      const session: Session = {
        cursor,
        intervalMs,
        clock,
        signal,
        emit,
        observe: (ms) => count.tookMs(source.id, ms),
      };
      try {
        await dependencies.open().run(session);
        if (!stopped()) log.info('source has ended');
        break;
      } catch (error) {
        if (stopped() || (await fail(error)) === 'stop') break;
      }
    }
    ended = true;
  }

  const running = keepRunning();
  return {
    health: () => health,
    async checkSilence() {
      if (ended) return;
      const limitMs = Math.max(config.silenceMs, 3 * intervalMs);
      const lastSign = Math.max(startedAt, health?.lastSuccessAt ?? 0);
      await become(afterSilence(source.id, health, lastSign, clock.now(), limitMs));
    },
    async stop() {
      stopping.abort();
      if (!(await endsWithin(running, config.stopGraceMs))) log.warn('connector does not stop; left behind');
      await announcing;
    },
  };
}

function retryAfterOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('retryAfterMs' in error)) return 0;
  return typeof error.retryAfterMs === 'number' ? error.retryAfterMs : 0;
}

/** Real time: a connector that hangs in its own code hears no clock. */
async function endsWithin(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, ms);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
