// Time that moves only when somebody moves it, for tests and for replays: hours pass in a moment, and always in the same order.
import { setImmediate } from 'node:timers/promises';
import type { Clock } from './clock.ts';

export interface ManualClock extends Clock {
  /** Lets `ms` pass; see `set`. */
  advance(ms: number): Promise<void>;
  /**
   * Moves on to `at`, stopping at each sleep that ends on the way: the clock shows its end, it resolves, and what was
   * waiting for it runs (sleeps begun by that included) before time goes on. Rejects where `at` lies in the past.
   */
  set(at: number): Promise<void>;
  /** Moves on to `at` in one stride: every sleep that ends on the way ends there, once. For long stretches of nothing. */
  leap(at: number): Promise<void>;
  /** Sleeps that have not ended. */
  sleepers(): number;
}

interface Sleeper {
  readonly wakeAt: number;
  readonly wake: () => void;
}

/** Rounds of the event loop granted to what a sleep was holding up; enough for chains through real loopback sockets to settle. */
const ROUNDS = 8;

/** A clock that stands at `start` (milliseconds since 1970) until it is moved. */
export function createManualClock(start: number): ManualClock {
  let now = start;
  let moving: Promise<void> = Promise.resolve();
  /** In order of waking, of beginning among equals. */
  const sleepers: Sleeper[] = [];

  function fallAsleep(sleeper: Sleeper): void {
    const later = sleepers.findIndex((other) => other.wakeAt > sleeper.wakeAt);
    sleepers.splice(later === -1 ? sleepers.length : later, 0, sleeper);
  }

  async function moveTo(at: number): Promise<void> {
    if (at < now) throw new RangeError(`the clock stands at ${now} and cannot go back to ${at}`);
    await settle();
    for (let next = sleepers[0]; next && next.wakeAt <= at; next = sleepers[0]) {
      sleepers.shift();
      now = Math.max(now, next.wakeAt);
      next.wake();
      await settle();
    }
    now = at;
    await settle();
  }

  async function leapTo(at: number): Promise<void> {
    if (at < now) throw new RangeError(`the clock stands at ${now} and cannot go back to ${at}`);
    await settle();
    now = at;
    const ended = sleepers.filter(({ wakeAt }) => wakeAt <= at);
    sleepers.splice(0, ended.length);
    for (const { wake } of ended) wake();
    await settle();
  }

  /** One movement at a time, in the order asked for. */
  function move(movement: (at: number) => Promise<void>, target: () => number): Promise<void> {
    const moved = moving.then(() => movement(target()));
    moving = moved.catch(() => undefined);
    return moved;
  }

  return {
    now: () => now,
    async sleep(ms, signal) {
      if (signal?.aborted) return;
      if (ms <= 0) return setImmediate();
      await new Promise<void>((resolve) => {
        const abandon = () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          resolve();
        };
        const sleeper: Sleeper = {
          wakeAt: now + ms,
          wake: () => {
            signal?.removeEventListener('abort', abandon);
            resolve();
          },
        };
        signal?.addEventListener('abort', abandon, { once: true });
        fallAsleep(sleeper);
      });
    },
    advance: (ms) => move(moveTo, () => now + ms),
    set: (at) => move(moveTo, () => at),
    leap: (at) => move(leapTo, () => at),
    sleepers: () => sleepers.length,
  };
}

async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) await setImmediate();
}
