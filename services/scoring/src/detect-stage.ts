// The detect stage: evidence in, readings out. One detector per watch; its state is saved together with the position it
// was computed up to, so that a kill, a move or a replay changes no count.
import { topics, type Evidence, type Reading, type Signal } from '@sturmwarte/contracts';
import {
  loadSnapshots,
  saveSnapshots,
  type Bus,
  type Outgoing,
  type Processor,
  type SettingsView,
  type Subscription,
} from '@sturmwarte/bus';
import { createDetector, restoreDetector, type Detector } from '@sturmwarte/detection';
import { CodedError, messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import { effectiveThresholds } from './effective-thresholds.ts';

/** State is saved after this long or this many records; a restart replays no more than that. */
const CHECKPOINT_MS = 15_000;
const CHECKPOINT_RECORDS = 20_000;
/** Every watch is read this often although nothing arrived: silence and calm are news too. */
const TICK_MS = 5_000;
/** A reading that says nothing new is published this often, for the charts. */
const READING_EVERY_MS = 60_000;
const STAGE = 'detect';

export interface DetectStageParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: SettingsView;
}

interface WatchState {
  readonly detector: Detector;
  /** Records below this offset are in the state already. */
  readonly from: number;
  last: Pick<Reading, 'force' | 'at'> | undefined;
  dirty: boolean;
}

interface PartitionState {
  readonly watches: Map<string, WatchState>;
  /** Readings decided and not yet durable: a failed publish must not lose the one that pages. */
  outbox: Outgoing<Signal>[];
  next: number;
  recordsSinceCheckpoint: number;
  checkpointAt: number;
}

export async function startDetectStage(parts: DetectStageParts): Promise<Subscription> {
  const { bus, clock, log, metrics, settings } = parts;
  const observed = metrics.counter('sturmwarte_evidence_total', 'Evidence, by what became of it.', ['outcome']);
  const force = metrics.gauge('sturmwarte_storm_force', 'Storm force 0-6 of each watch.', ['watch']);
  const critical = metrics.gauge(
    'sturmwarte_critical_mentions',
    'Critical mentions in the window the last reading speaks of.',
    ['watch'],
  );
  const expected = metrics.gauge(
    'sturmwarte_critical_mentions_expected',
    'What this hour usually brings in that window.',
    ['watch'],
  );
  const surprise = metrics.gauge(
    'sturmwarte_surprise',
    'Minus log10 of the probability of the last reading by chance.',
    ['watch'],
  );
  const partitions = new Map<number, PartitionState>();
  const stopping = new AbortController();

  const stateOf = (partition: PartitionState, watchId: string): WatchState | undefined => {
    const known = partition.watches.get(watchId);
    if (known) return known;
    const watch = settings.get('watch', watchId);
    if (!watch) return undefined;
    const created: WatchState = {
      detector: createDetector(optionsOf(settings, watchId)),
      from: 0,
      last: undefined,
      dirty: true,
    };
    partition.watches.set(watchId, created);
    return created;
  };

  /** Reads a watch and puts the reading into the outbox where it says something new. */
  const read = (partition: PartitionState, watchId: string, state: WatchState, now: number): void => {
    // Readings are ordered by their time: of two that bear the same, or run backwards with the clock, the later is lost.
    const at = Math.max(now, (state.last?.at ?? 0) + 1);
    const reading = state.detector.read(at, effectiveThresholds(settings, settings.get('watch', watchId)));
    state.dirty = true;
    force.set({ watch: watchId }, reading.force);
    critical.set({ watch: watchId }, reading.critical);
    expected.set({ watch: watchId }, reading.expectedCritical);
    surprise.set({ watch: watchId }, reading.surprise);
    const { last } = state;
    const isNews = !last || reading.page || reading.force !== last.force || reading.at - last.at >= READING_EVERY_MS;
    if (!isNews) return;
    if (last && last.force !== reading.force)
      log.info({ watch: watchId, force: reading.force, before: last.force }, 'storm force changed');
    state.last = { force: reading.force, at: reading.at };
    partition.outbox.push({ key: watchId, value: { kind: 'reading', reading } });
  };

  const flush = async (partition: PartitionState): Promise<void> => {
    while (partition.outbox.length > 0) {
      const sending = partition.outbox.slice();
      await bus.publish(topics.signals, sending);
      partition.outbox = partition.outbox.slice(sending.length);
    }
  };

  const checkpoint = async (index: number, partition: PartitionState): Promise<void> => {
    const dirty = [...partition.watches].filter(([, state]) => state.dirty);
    const removed = [...partition.watches.keys()].filter((watchId) => !settings.get('watch', watchId));
    const states: [string, unknown][] = dirty.map(([watchId, { detector }]) => [watchId, detector.save()]);
    for (const watchId of removed) {
      partition.watches.delete(watchId);
      force.remove({ watch: watchId });
      states.push([watchId, null]);
    }
    for (const [, state] of dirty) state.dirty = false;
    partition.recordsSinceCheckpoint = 0;
    partition.checkpointAt = clock.now();
    try {
      await saveSnapshots(bus, STAGE, index, partition.next, states);
    } catch (error) {
      for (const [, state] of dirty) state.dirty = true;
      throw error;
    }
  };

  const processor: Processor<Evidence> = {
    async assigned(index) {
      const { next, states } = await loadSnapshots(bus, STAGE, index);
      const watches = new Map<string, WatchState>();
      for (const [watchId, saved] of states) {
        if (!settings.get('watch', watchId)) continue;
        watches.set(watchId, {
          detector: restore(watchId, saved.state),
          from: saved.next,
          last: undefined,
          dirty: false,
        });
      }
      partitions.set(index, {
        watches,
        outbox: [],
        next: next ?? 0,
        recordsSinceCheckpoint: 0,
        checkpointAt: clock.now(),
      });
      return next ?? 'committed';
    },
    async process(batch) {
      const partition = partitions.get(batch.partition);
      if (!partition) return;
      const touched = new Map<string, WatchState>();
      for (const { value: evidence, offset } of batch.records) {
        if (evidence === null) continue;
        const state = stateOf(partition, evidence.watchId);
        if (!state || offset < state.from) {
          observed.inc({ outcome: state ? 'duplicate' : 'no-watch' });
          continue;
        }
        const outcome = state.detector.observe(evidence);
        observed.inc({ outcome: outcome.kind === 'counted' ? 'counted' : outcome.reason });
        touched.set(evidence.watchId, state);
      }
      const now = clock.now();
      for (const [watchId, state] of touched) read(partition, watchId, state, now);
      partition.next = batch.next;
      partition.recordsSinceCheckpoint += batch.records.length;
      await flush(partition);
      if (partition.recordsSinceCheckpoint >= CHECKPOINT_RECORDS || now - partition.checkpointAt >= CHECKPOINT_MS) {
        await checkpoint(batch.partition, partition);
      }
    },
    async revoked(index) {
      const partition = partitions.get(index);
      if (!partition) return;
      await flush(partition);
      await checkpoint(index, partition);
      partitions.delete(index);
    },
  };

  const tick = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await clock.sleep(TICK_MS, stopping.signal);
      for (const [index, partition] of partitions) {
        const now = clock.now();
        for (const { id } of settings.list('watch')) {
          if (bus.partitionOf(id) !== index) continue;
          const state = stateOf(partition, id);
          if (state) read(partition, id, state, now);
        }
        await flush(partition).catch((error: unknown) =>
          log.warn({ error: messageOf(error) }, 'readings wait: the bus does not take them'),
        );
      }
    }
  };

  const erasures = await bus.follow(topics.erasures, 'start', (records) => {
    for (const { value } of records) {
      if (value === null) continue;
      for (const { watches } of partitions.values()) for (const state of watches.values()) eraseIn(state, value.author);
    }
  });
  const subscription = await bus.consume(topics.evidence, STAGE, processor);
  const ticking = tick();

  return {
    ...subscription,
    async close() {
      stopping.abort();
      await ticking;
      await erasures.close();
      await subscription.close();
    },
  };
}

function eraseIn(state: WatchState, author: string): void {
  state.detector.erase(author);
  state.dirty = true;
}

function optionsOf(settings: SettingsView, watchId: string): Parameters<typeof createDetector>[0] {
  const watch = settings.get('watch', watchId);
  return {
    watchId,
    ...(watch?.timeZone === undefined ? {} : { timeZone: watch.timeZone }),
    ...(watch?.region === undefined ? {} : { region: watch.region }),
  };
}

/** Corrupt own state stops the process loudly: going on would count wrongly without anybody knowing. */
function restore(watchId: string, state: unknown): Detector {
  try {
    return restoreDetector(state);
  } catch (error) {
    throw new CodedError('STATE_CORRUPT', `the saved state of watch ${watchId} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
