// How a source fares, as a value: silence is not calm, so "no news" and "no answer" must never look alike.
import type { Health, Source } from '@sturmwarte/contracts';

export interface HealthLimits {
  /** Failures in a row after which a source counts as dead. */
  readonly deadAfterFailures: number;
  /** Without an answer for so long it counts as dead whatever it says; never less than three of its intervals. */
  readonly silenceMs: number;
}

export function componentOf(sourceId: Source['id']): string {
  return `source:${sourceId}`;
}

export function afterSuccess(sourceId: string, before: Health | undefined, now: number): Health {
  const same = before?.state === 'alive';
  return {
    component: componentOf(sourceId),
    state: 'alive',
    since: same ? before.since : now,
    lastSuccessAt: now,
    at: now,
  };
}

/** `failures` in a row, this one included. A source that was dead stays dead until it answers: blind since then. */
export function afterFailure(
  sourceId: string,
  before: Health | undefined,
  failures: number,
  error: string,
  now: number,
  limits: HealthLimits,
): Health {
  const state = before?.state === 'dead' || failures >= limits.deadAfterFailures ? 'dead' : 'failing';
  return changed(sourceId, before, state, error, now);
}

/** Dead where the last answer (or the start) is longer ago than allowed; otherwise as it was. */
export function afterSilence(
  sourceId: string,
  before: Health | undefined,
  lastSign: number,
  now: number,
  limitMs: number,
): Health | undefined {
  if (before?.state === 'dead' || now - lastSign < limitMs) return before;
  const minutes = Math.round((now - lastSign) / 60_000);
  return changed(sourceId, before, 'dead', before?.error ?? `no answer for ${minutes} minutes`, now);
}

/** Cannot run at all: its options are wrong, or nobody knows its connector. */
export function unusable(sourceId: string, before: Health | undefined, error: string, now: number): Health {
  return changed(sourceId, before, 'dead', error, now);
}

function changed(
  sourceId: string,
  before: Health | undefined,
  state: Health['state'],
  error: string,
  now: number,
): Health {
  return {
    component: componentOf(sourceId),
    state,
    since: before?.state === state ? before.since : now,
    ...(before?.lastSuccessAt === undefined ? {} : { lastSuccessAt: before.lastSuccessAt }),
    error: error.slice(0, 500),
    at: now,
  };
}
