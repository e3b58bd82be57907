// Keeps the store in step with the bus: what was scored, read and decided becomes searchable.
import type { Batch, Bus, Progress, Subscription } from '@sturmwarte/bus';
import { topics, type Incident, type Reading, type Signal, type Topic } from '@sturmwarte/contracts';
import { createClosing, type Log, type Metrics } from '@sturmwarte/runtime';
import { readingId, rejectedBy, type Store } from '@sturmwarte/store';

export interface Archive extends Progress {
  close(): Promise<void>;
}

export interface ArchiveDeps {
  readonly bus: Bus;
  readonly store: Pick<Store, 'mentions' | 'readings' | 'incidents'>;
  readonly log: Log;
  readonly metrics: Metrics;
}

const GROUP = 'archive';
/** Larger than usual, because the store writes hundreds as fast as one; handing them to its thread takes some milliseconds. */
const MAX_BATCH = 500;

/**
 * Starts archiving. While the store is away its batches are tried again (the bus sees to that) and everything else goes
 * on; every write may be repeated without harm. A record the store will never take becomes a dead letter, the rest goes on.
 */
export async function createArchive({ bus, store, log, metrics }: ArchiveDeps): Promise<Archive> {
  const archived = metrics.counter('sturmwarte_archived_total', 'Records written to the store.', ['kind']);
  const closing = createClosing();
  const subscriptions: Subscription[] = [];
  const keep = (subscription: Subscription): number =>
    subscriptions.push(closing.add(subscription, (opened) => opened.close()));

  /** Writes, and sets the batch's records aside that the store names as such it will never take; returns how many documents. */
  async function settingAside<T>(
    topic: Topic<T>,
    { records }: Batch<T>,
    idOf: (value: T) => string | undefined,
    write: () => Promise<void>,
  ): Promise<number> {
    try {
      await write();
      return 0;
    } catch (error) {
      const rejected = rejectedBy(error);
      if (!rejected) throw error;
      const reasons = new Map(rejected.map(({ id, reason }) => [id, reason]));
      for (const record of records) {
        const id = record.value === null ? undefined : idOf(record.value);
        const reason = id === undefined ? undefined : reasons.get(id);
        if (reason !== undefined) await bus.deadLetter(topic, GROUP, record, reason);
      }
      return reasons.size;
    }
  }

  try {
    keep(
      await bus.consume(topics.erasures, GROUP, {
        async process(batch) {
          for (const { author, at } of valuesOf(batch)) {
            for (const part of [store.mentions, store.readings, store.incidents]) await part.eraseAuthor(author, at);
          }
        },
      }),
    );
    keep(
      await bus.consume(topics.scoredMentions, GROUP, {
        maxBatch: MAX_BATCH,
        async process(batch) {
          const mentions = valuesOf(batch);
          const aside = await settingAside(
            topics.scoredMentions,
            batch,
            ({ mention }) => mention.id,
            () => store.mentions.put(mentions),
          );
          archived.inc({ kind: 'mention' }, mentions.length - aside);
        },
      }),
    );
    keep(
      await bus.consume(topics.signals, GROUP, {
        maxBatch: MAX_BATCH,
        async process(batch) {
          const readings = valuesOf(batch).flatMap(readingOf);
          const aside = await settingAside(
            topics.signals,
            batch,
            (signal) => readingOf(signal).map(readingId)[0],
            () => store.readings.put(readings),
          );
          archived.inc({ kind: 'reading' }, readings.length - aside);
        },
      }),
    );
    keep(
      await bus.consume(topics.incidents, GROUP, {
        maxBatch: MAX_BATCH,
        async process(batch) {
          const incidents = newestOfEach(valuesOf(batch).map(({ incident }) => incident));
          const aside = await settingAside(
            topics.incidents,
            batch,
            ({ incident }) => incident.id,
            () => store.incidents.put(incidents),
          );
          archived.inc({ kind: 'incident' }, incidents.length - aside);
        },
      }),
    );
  } catch (error) {
    await closing.close();
    throw error;
  }
  log.debug('archive started');
  return {
    async lag() {
      const lags = await Promise.all(subscriptions.map((subscription) => subscription.lag()));
      return lags.reduce((sum, lag) => sum + lag, 0);
    },
    worked: () => subscriptions.reduce((sum, subscription) => sum + subscription.worked(), 0),
    close: () => closing.close(),
  };
}

function valuesOf<T>({ records }: Batch<T>): readonly T[] {
  return records.flatMap(({ value }) => (value === null ? [] : [value]));
}

function readingOf(signal: Signal): readonly Reading[] {
  return signal.kind === 'reading' ? [signal.reading] : [];
}

function newestOfEach(incidents: readonly Incident[]): readonly Incident[] {
  const newest = new Map<string, Incident>();
  for (const incident of incidents) {
    if ((newest.get(incident.id)?.version ?? -1) < incident.version) newest.set(incident.id, incident);
  }
  return [...newest.values()];
}
