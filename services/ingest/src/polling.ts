// Turns "look once" into a connector: when to look, and what to do with what was found.
import type { Clock } from '@sturmwarte/runtime';
import type { Connector, Session } from './connector.ts';

export interface Look {
  /** Where the last look ended; undefined the first time. */
  readonly cursor: unknown;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface Found {
  /** See `MentionInput`. */
  readonly inputs: readonly unknown[];
  /** Where the next look begins once these are durable. */
  readonly cursor: unknown;
  /** There is more to be had now (paging): look again without waiting. */
  readonly more?: boolean;
}

/**
 * Looks at once and then every `intervalMs` of the session, counted from the first look, so that slow answers do not
 * shift the schedule; looks that were missed are not made up for. A failed look ends the run: whoever runs it backs off.
 */
export function polling(look: (from: Look) => Promise<Found>): Connector {
  return {
    async run(session: Session) {
      const { intervalMs, clock, signal } = session;
      const first = clock.now();
      let { cursor } = session;
      while (!signal.aborted) {
        const began = clock.now();
        const found = await look({ cursor, clock, signal });
        session.observe(clock.now() - began);
        await session.emit(found.inputs, found.cursor);
        cursor = found.cursor;
        if (!found.more) await clock.sleep(untilNextSlot(first, intervalMs, clock.now()), signal);
      }
    },
  };
}

function untilNextSlot(first: number, intervalMs: number, now: number): number {
  return intervalMs - ((now - first) % intervalMs);
}
