// Tries again for as long as it takes, and says so once: when it begins to fail and when it works again.
import { backoffMs, codeOf, type Backoff, type Clock, type Log } from '@sturmwarte/runtime';

const BACKOFF: Backoff = { baseMs: 100, maxMs: 30_000 };

export interface Retrying {
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** A number in 0…1. */
  readonly chance: () => number;
  /** Told of every failure. */
  readonly failed: () => void;
}

/** Resolves with what `work` resolves with. Rejects only after the signal has aborted, or with `STATE_CORRUPT`. */
export async function retrying<T>(
  { clock, log, chance, failed }: Retrying,
  what: string,
  signal: AbortSignal,
  work: () => T | Promise<T>,
): Promise<T> {
  const stopped = () => signal.aborted;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await work();
      if (attempt > 1) log.info({ attempts: attempt }, `${what} works again`);
      return result;
    } catch (error) {
      if (stopped() || codeOf(error) === 'STATE_CORRUPT') throw error;
      failed();
      if (attempt === 1) log.warn({ err: error }, `${what} fails; trying again until it works`);
      await clock.sleep(backoffMs(BACKOFF, attempt, chance()), signal);
      if (stopped()) throw error;
    }
  }
}
