// What the parts of a rebuild share: what they are given, what they count, and patience with engines that are away.
import type { Bus } from '@sturmwarte/bus';
import { backoffMs, CodedError, codeOf, faults, messageOf, type Clock, type Log } from '@sturmwarte/runtime';
import { rejectedBy, type Store } from '@sturmwarte/store';

/** What retention has taken, or would take tonight, does not come back. Milliseconds. */
export interface RebuildLimits {
  readonly textsBefore: number;
  readonly mentionsBefore: number;
  readonly readingsBefore: number;
}

/** One kind of record, counted by id. */
export interface Tally {
  /** On the bus: what can be rebuilt. `rebuilt`, `missing` and `different` add up to it. */
  readonly onBus: number;
  /** Now in the store as the bus says. */
  readonly rebuilt: number;
  readonly missing: number;
  readonly different: number;
  /** In the store and no longer on the bus: left as it was. */
  readonly kept: number;
}

export interface RebuildParts {
  readonly bus: Bus;
  readonly store: Pick<Store, 'mentions' | 'readings' | 'incidents'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: RebuildLimits;
  /** By author hash, until when what was received of them stays without its text. */
  readonly erased: ReadonlyMap<string, number>;
  /** Told how many records of the bus have been worked. */
  readonly worked: (records: number) => void;
  /** Told of a record that is missing or different. */
  readonly found: (fault: RebuildFault) => void;
  readonly signal: AbortSignal;
}

export interface RebuildFault {
  readonly kind: 'mention' | 'reading' | 'incident';
  readonly id: string;
  readonly fault: 'missing' | 'different' | 'rejected';
}

const AGAIN = { baseMs: 200, maxMs: 15_000 };
/** About ten minutes of waiting for an engine that is away. */
const MAX_ATTEMPTS = 45;

/** Tries again what trying again can help. Rejects with CLOSED once the rebuild is stopped: between two steps, never within one. */
export async function patiently<T>(
  { clock, log, signal }: Pick<RebuildParts, 'clock' | 'log' | 'signal'>,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted) throw new CodedError('CLOSED', 'the rebuild was stopped before its end: run it again');
    try {
      return await work();
    } catch (error) {
      const known = Object.entries(faults).find(([code]) => code === codeOf(error));
      if (!known?.[1].retry || attempt === MAX_ATTEMPTS) throw error;
      if (attempt === 1) log.warn({ error: messageOf(error) }, 'the rebuild waits');
      await clock.sleep(backoffMs(AGAIN, attempt, Math.random()), signal);
    }
  }
}

/** Writes, and passes over what the store will never take: it turns up as missing. */
export async function writing(
  parts: RebuildParts,
  kind: RebuildFault['kind'],
  write: () => Promise<void>,
): Promise<void> {
  try {
    await patiently(parts, write);
  } catch (error) {
    const rejected = rejectedBy(error);
    if (!rejected) throw error;
    for (const { id } of rejected) parts.found({ kind, id, fault: 'rejected' });
  }
}
