// Keeps the process of a brought model running: started when it is needed, given back when it is not, started again after a
// back-off when it failed.
import { backoffMs, messageOf, type Backoff, type Clock, type Log } from '@sturmwarte/runtime';
import type { ModelProcess } from './model-process.ts';

export interface RunningParts {
  /** Starts the process that runs the model; ends it where the signal aborts, also before it is up. */
  readonly start: (signal: AbortSignal) => Promise<ModelProcess>;
  /** Real time, as for the process. */
  readonly clock: Clock;
  readonly log: Log;
  /** A number in 0…1, for the back-off. */
  readonly chance: () => number;
}

export interface RunningModel {
  /** Starts it now; rejects with what keeps it from running, and does not try again. */
  open(): Promise<void>;
  /** Sentiment of each text, −1…1; one call at a time, and none while there is trouble. Rejects where the model fails. */
  judge(texts: readonly string[]): Promise<readonly number[]>;
  /** Why it does not run, until it does again. */
  trouble(): string | undefined;
  close(): Promise<void>;
}

const BACKOFF: Backoff = { baseMs: 1_000, maxMs: 60_000 };
/** Without a text for so long, the process and its memory are given back. */
const IDLE_MS = 600_000;

/** Nothing is started before it is asked for. */
export function keepRunning({ start, clock, log, chance }: RunningParts): RunningModel {
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;
  let running: ModelProcess | undefined;
  let trouble: string | undefined;
  /** In a row, without a batch judged between them. */
  let failures = 0;
  let recovering: Promise<void> | undefined;
  /** Aborted when the process is needed. */
  let resting = new AbortController();

  const begin = async (): Promise<ModelProcess> => {
    const begun = await start(closing.signal);
    running = begun;
    void begun.ended.then((reason) => fail(reason, begun));
    return begun;
  };

  const end = async (ended: ModelProcess | undefined): Promise<void> => {
    running = undefined;
    await ended?.close();
  };

  /** Once for each process, whoever notices first. `failed` is undefined where it did not come up. */
  const fail = (reason: string, failed: ModelProcess | undefined): void => {
    if (running !== failed || isClosed()) return;
    running = undefined;
    resting.abort();
    failures += 1;
    trouble = reason;
    log.warn({ reason, failures }, 'the brought model does not judge; own stands in');
    recovering = end(failed).then(recover);
  };

  const recover = async (): Promise<void> => {
    while (running === undefined && !isClosed()) {
      await clock.sleep(backoffMs(BACKOFF, failures, chance()), closing.signal);
      if (isClosed()) return;
      try {
        rest(await begin());
        trouble = undefined;
        log.info({}, 'the brought model runs again');
      } catch (error) {
        failures += 1;
        trouble = messageOf(error);
      }
    }
  };

  const rest = (rested: ModelProcess): void => {
    resting.abort();
    if (isClosed()) return;
    const woken = (resting = new AbortController());
    void clock.sleep(IDLE_MS, woken.signal).then(() => {
      if (!woken.signal.aborted && running === rested) return end(rested);
    });
  };

  return {
    async open() {
      rest(running ?? (await begin()));
    },
    async judge(texts) {
      resting.abort();
      let used = running;
      try {
        used ??= await begin();
        const sentiments = await used.judge(texts);
        failures = 0;
        rest(used);
        return sentiments;
      } catch (error) {
        fail(messageOf(error), used);
        throw error;
      }
    },
    trouble: () => trouble,
    async close() {
      closing.abort();
      resting.abort();
      await Promise.all([end(running), recovering]);
    },
  };
}
