// An index that has just been made, or whose server has just gone, is not served for a moment.
import { backoffMs, codeOf, type Clock } from '@sturmwarte/runtime';
import { statusOf } from './engine-fault.ts';

const BACKOFF = { baseMs: 50, maxMs: 1_000 };
/** About four seconds; longer outages are the caller's to wait out. */
const MAX_ATTEMPTS = 8;

/** Reads, again where the server says that a part of what is to be read is not there yet. */
export async function patiently<T>(clock: Clock, read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      const isMoment = statusOf(error) === 503 || codeOf(error) === 'STORE_UNAVAILABLE';
      if (!isMoment || attempt === MAX_ATTEMPTS) throw error;
      await clock.sleep(backoffMs(BACKOFF, attempt, Math.random()));
    }
  }
}
