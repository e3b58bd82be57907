// The service's time, second by second: clocks on the page follow it, not a phone that is minutes off.
import { useEffect, useState } from 'preact/hooks';
import { createStore } from './store.ts';

/** How far the service's clock is ahead of the browser's, milliseconds. */
const ahead = createStore(0);

/** Takes the service's time from an answer that has just arrived. */
export function synchronize(at: string): void {
  ahead.set(Date.parse(at) - Date.now());
}

export function serviceNow(): number {
  return Date.now() + ahead.get();
}

/** The service's time in milliseconds, anew each second. */
export function useNow(): number {
  const [now, setNow] = useState(serviceNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(serviceNow()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
