// Keeps the store in step with the bus: what was scored, read and decided becomes searchable.
import type { Batch, Bus, Subscription } from '@sturmwarte/bus';
import {
  check,
  eraseAuthor,
  ScoredMention,
  topics,
  type Incident,
  type Reading,
  type Signal,
} from '@sturmwarte/contracts';
import { createClosing, type Log, type Metrics } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';

export interface Archive {
  /** Records waiting to be stored. */
  lag(): Promise<number>;
  close(): Promise<void>;
}

export interface ArchiveDeps {
  readonly bus: Bus;
  readonly store: Pick<Store, 'mentions' | 'readings' | 'incidents'>;
  readonly log: Log;
  readonly metrics: Metrics;
}

const GROUP = 'archive';
/** Large batches: the store writes thousands as fast as one. */
const MAX_BATCH = 2_000;

/**
 * Starts archiving. While the store is away its batches are tried again (the bus sees to that) and everything else goes
 * on; every write may be repeated without harm.
 */
export async function createArchive({ bus, store, log, metrics }: ArchiveDeps): Promise<Archive> {
  const archived = metrics.counter('sturmwarte_archived_total', 'Records written to the store.', ['kind']);
  const closing = createClosing();
  const erased = new Map<string, number>();
  const subscriptions: Subscription[] = [];
  const keep = (subscription: Subscription): number =>
    subscriptions.push(closing.add(subscription, (opened) => opened.close()));

  try {
    // First: no text of a forgotten person may slip in behind the erasure.
    closing.add(
      await bus.follow(topics.erasures, 'start', (records) => {
        for (const { value } of records) if (value) erased.set(value.author, value.at);
      }),
      (opened) => opened.close(),
    );
    keep(
      await bus.consume(topics.scoredMentions, GROUP, {
        maxBatch: MAX_BATCH,
        async process(batch) {
          const mentions = valuesOf(batch).map((scored) => withoutErased(scored, erased));
          await store.mentions.put(mentions);
          archived.inc({ kind: 'mention' }, mentions.length);
        },
      }),
    );
    keep(
      await bus.consume(topics.signals, GROUP, {
        maxBatch: MAX_BATCH,
        async process(batch) {
          const readings = valuesOf(batch).flatMap(readingOf);
          await store.readings.put(readings);
          archived.inc({ kind: 'reading' }, readings.length);
        },
      }),
    );
    keep(
      await bus.consume(topics.incidents, GROUP, {
        maxBatch: MAX_BATCH,
        async process(batch) {
          const incidents = newestOfEach(valuesOf(batch).map(({ incident }) => incident));
          await store.incidents.put(incidents);
          archived.inc({ kind: 'incident' }, incidents.length);
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
    close: () => closing.close(),
  };
}

function valuesOf<T>({ records }: Batch<T>): readonly T[] {
  return records.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** The series of readings outlives the texts, so it carries none; the incident keeps those that mattered. */
function readingOf(signal: Signal): readonly Reading[] {
  return signal.kind === 'reading' ? [{ ...signal.reading, topMentions: [] }] : [];
}

/** What the person writes after the request is a matter of its own. */
function withoutErased(scored: ScoredMention, erased: ReadonlyMap<string, number>): ScoredMention {
  const { author, receivedAt } = scored.mention;
  const erasedAt = author === undefined ? undefined : erased.get(author);
  if (author === undefined || erasedAt === undefined || receivedAt > erasedAt) return scored;
  const bare = check(ScoredMention, eraseAuthor(scored, author));
  if (!bare.ok) throw new TypeError(`an erased mention no longer meets its schema: ${bare.faults[0]?.path ?? ''}`);
  return bare.value;
}

function newestOfEach(incidents: readonly Incident[]): readonly Incident[] {
  const newest = new Map<string, Incident>();
  for (const incident of incidents) {
    if ((newest.get(incident.id)?.version ?? -1) < incident.version) newest.set(incident.id, incident);
  }
  return [...newest.values()];
}
