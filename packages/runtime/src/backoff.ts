// How long to wait before trying again: exponential with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter").

export interface Backoff {
  readonly baseMs: number;
  readonly maxMs: number;
}

/** Milliseconds before attempt number `attempt` (1 for the first repetition); `chance` in 0…1 spreads the herd. */
export function backoffMs({ baseMs, maxMs }: Backoff, attempt: number, chance: number): number {
  const ceiling = Math.min(maxMs, baseMs * 2 ** Math.max(0, attempt - 1));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
}
