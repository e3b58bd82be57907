// A stage's processor as an engine sees it: records decoded, poison set aside, failures retried, work counted.
import type { Topic } from '@sturmwarte/contracts';
import { CodedError, type Log } from '@sturmwarte/runtime';
import type { BusRecord, Processor } from './bus.ts';
import { decode } from './codec.ts';
import type { RawProcessor, RawRecord } from './engine.ts';
import { retrying, type Retrying } from './retrying.ts';

/** Some milliseconds of work, and little enough that what it leaves behind is young garbage: measured twice as quick as 500. */
const DEFAULT_MAX_BATCH = 100;

export interface Adaptation {
  /** Partitions are taken over when this resolves. */
  readonly begin: Promise<void>;
  readonly retry: Retrying;
  readonly log: Log;
  /** Sets poison aside; rejects where that is not possible now. */
  readonly setAside: (records: readonly { readonly raw: RawRecord; readonly reason: string }[]) => Promise<void>;
  /** Told of every batch that was dealt with. */
  readonly worked: (records: number) => void;
}

export function adaptProcessor<T>(
  topic: Topic<T>,
  processor: Processor<T>,
  { begin, retry, log, setAside, worked }: Adaptation,
): RawProcessor {
  return {
    start: processor.start ?? 'earliest',
    maxBatch: processor.maxBatch ?? DEFAULT_MAX_BATCH,
    async assigned(partition, signal) {
      await unlessAborted(begin, signal);
      return retrying(
        retry,
        `taking over partition ${partition}`,
        signal,
        () => processor.assigned?.(partition, signal) ?? 'committed',
      );
    },
    async process({ partition, records: raws, next, live, signal }) {
      const records: BusRecord<T>[] = [];
      const poison: { raw: RawRecord; reason: string }[] = [];
      for (const raw of raws) {
        const decoded = decode(topic, raw);
        if (decoded.kind === 'valid') records.push(decoded.record);
        else poison.push({ raw, reason: decoded.reason });
      }
      if (poison.length > 0) await retrying(retry, 'setting records aside', signal, () => setAside(poison));
      const batch = { partition, records, next, live, signal };
      await retrying(retry, `partition ${partition}`, signal, () => processor.process(batch));
      worked(records.length);
    },
    async revoked(partition) {
      try {
        await processor.revoked?.(partition);
      } catch (error) {
        log.error({ err: error, partition }, 'what was to be saved at the hand-over could not be saved');
      }
    },
  };
}

/** Rejects with `CLOSED` where the signal aborts first. */
function unlessAborted(awaited: Promise<void>, signal: AbortSignal): Promise<void> {
  const takenAway = () => new CodedError('CLOSED', 'the partition was taken away');
  if (signal.aborted) return Promise.reject(takenAway());
  return new Promise((resolve, reject) => {
    const abort = () => reject(takenAway());
    signal.addEventListener('abort', abort, { once: true });
    void awaited.then(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
  });
}
