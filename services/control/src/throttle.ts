// Slowing down whoever keeps failing, per address and in bounded memory.
import type { Clock } from '@sturmwarte/runtime';

export interface Throttle {
  /** Milliseconds this address has to wait; 0: it may go on. */
  waitMs(address: string): number;
  failed(address: string): void;
}

export interface ThrottleOptions {
  readonly clock: Clock;
  /** Failures within the window after which an address waits until the window ends. */
  readonly failures: number;
  readonly windowMs: number;
  /** Addresses remembered; the one that failed first is forgotten first. */
  readonly addresses?: number;
}

export function createThrottle({ clock, failures, windowMs, addresses = 10_000 }: ThrottleOptions): Throttle {
  const windows = new Map<string, { count: number; endsAt: number }>();

  function current(address: string) {
    const window = windows.get(address);
    if (window && window.endsAt > clock.now()) return window;
    windows.delete(address);
    return undefined;
  }

  return {
    waitMs(address) {
      const window = current(address);
      return window && window.count >= failures ? window.endsAt - clock.now() : 0;
    },
    failed(address) {
      const window = current(address);
      if (window) {
        window.count++;
        return;
      }
      const [oldest] = windows.keys();
      if (oldest !== undefined && windows.size >= addresses) windows.delete(oldest);
      windows.set(address, { count: 1, endsAt: clock.now() + windowMs });
    },
  };
}
