// Reading goes on when the disk comes back: what may pass is tried again, damage is not.
import { backoffMs, codeOf, type Clock, type Log } from '@sturmwarte/runtime';
import type { LogDatabase } from './log-database.ts';

const BACKOFF = { baseMs: 100, maxMs: 5_000 };

export interface PatientReading {
  readonly database: LogDatabase;
  readonly clock: Clock;
  readonly log: Log;
}

/** What `read` returns; undefined where the signal aborted first. Rejects with anything but `BUS_UNAVAILABLE`. */
export async function patientRead<T>(
  { database, clock, log }: PatientReading,
  signal: AbortSignal,
  read: () => T,
): Promise<T | undefined> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      return database.reading(read);
    } catch (error) {
      if (codeOf(error) !== 'BUS_UNAVAILABLE') throw error;
      if (attempt === 1) log.warn({ err: error }, 'the log cannot be read; trying again');
      await clock.sleep(backoffMs(BACKOFF, attempt, 1), signal);
    }
  }
  return undefined;
}
