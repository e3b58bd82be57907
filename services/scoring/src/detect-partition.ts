// The detectors of one partition: evidence in, readings out, and what they know written down with the position it was
// computed up to. A reading is durable before the state that remembers having told it: a kill may tell a page twice,
// it never drops one.
import { setImmediate as turn } from 'node:timers/promises';
import { checkRecord, topics, type Evidence, type Signal } from '@sturmwarte/contracts';
import {
  loadSnapshots, saveSnapshots, saveStates, type Batch, type Bus, type BusRecord, type Outgoing, type SettingsView,
} from '@sturmwarte/bus'; // prettier-ignore
import { createDetector, restoreDetector, type Detector, type DetectorOptions } from '@sturmwarte/detection';
import { codeOf, CodedError, messageOf, type Clock, type Log } from '@sturmwarte/runtime';
import type { DetectMeters, EvidenceOutcome } from './detect-meters.ts';
import { effectiveThresholds } from './effective-thresholds.ts';

/** The stage, as consumer group and in the names of its snapshots. */
export const STAGE = 'detect';
/** State is saved after this long or this many records; a restart replays little more than that. */
const CHECKPOINT_MS = 15_000;
const CHECKPOINT_RECORDS = 20_000;
/** While evidence keeps coming, watches are read after this much of it, and not after each batch: a look costs as much as many records. */
const READ_AFTER_RECORDS = 500;
/** Turns of the event loop without evidence that make a pause: no time at all when there is little to do. */
const PAUSE_TURNS = 8;
/** A reading that says nothing new is published this often, for the charts. */
const READING_EVERY_MS = 60_000;
/** Detectors move in steps of a minute: looking again within one changes nothing but by new evidence. */
const STEP_MS = 60_000;
/** Watches read, restored or saved in one go: some milliseconds of work, then others have their turn. */
const SLICE = 20;
const DEFAULT_TIME_ZONE = 'Europe/Berlin';

export interface DetectPartitionParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: SettingsView;
  readonly meters: DetectMeters;
  /** By author hash, when they asked to be forgotten: what they wrote before is not quoted. */
  readonly erasures: ReadonlyMap<string, number>;
}

interface WatchState {
  detector: Detector;
  /** The part of the options the settings may change. */
  calendar: Required<Pick<DetectorOptions, 'timeZone' | 'region'>>;
  /** Records below this offset are in the state already, or speak of an earlier watch of this name. */
  readonly from: number;
  /** The last reading told by this process. */
  told: { readonly force: number; readonly at: number } | undefined;
  /** The minute of the last look. */
  step: number;
  /** True where the saved state would go on differently. */
  dirty: boolean;
  failing: boolean;
}

/** Loads what was saved of a partition. Rejects with STATE_CORRUPT where that cannot be read. */
export async function openDetectPartition(parts: DetectPartitionParts, index: number): Promise<DetectPartition> {
  const { bus, settings } = parts;
  const { next, states } = await loadSnapshots(bus, STAGE, index);
  const { first = 0, next: end = 0 } = (await bus.bounds(topics.evidence))[index] ?? {};
  // Nothing saved is nothing known: what a committed position has passed is not in any state.
  const partition = new DetectPartition(parts, index, next ?? first, end);
  let restored = 0;
  for (const [watchId, saved] of states) {
    if (settings.get('watch', watchId)) partition.restore(watchId, saved.state, saved.next);
    else partition.forget(watchId);
    if (++restored % SLICE === 0) await turn();
  }
  return partition;
}

export class DetectPartition {
  readonly #parts: DetectPartitionParts;
  readonly #index: number;
  readonly #watches = new Map<string, WatchState>();
  /** Watches that are no more, whose saved state has to go. */
  readonly #removed = new Set<string>();
  /** Readings decided and not yet durable: a failed publish must not lose the one that pages. */
  readonly #outbox: Outgoing<Signal>[] = [];
  /** Watches with evidence no reading speaks of yet, and how many records brought it. */
  readonly #unread = new Set<string>();
  #unreadRecords = 0;
  /** What lay there at the start has been worked; before, silence would be mistaken for calm. */
  readonly #backlogEnd: number;
  #next: number;
  #savedNext: number;
  #savedAt: number;
  #sending: Promise<void> | undefined;
  #saving: Promise<void> | undefined;
  #pausing: Promise<void> | undefined;
  #closed = false;

  constructor(parts: DetectPartitionParts, index: number, next: number, backlogEnd: number) {
    this.#parts = parts;
    this.#index = index;
    this.#next = next;
    this.#savedNext = next;
    this.#savedAt = parts.clock.now();
    this.#backlogEnd = backlogEnd;
  }

  /** First input offset not yet worked. */
  get next(): number {
    return this.#next;
  }

  /** Records counted that no reading speaks of yet; they are read within a few turns of the event loop. */
  get unread(): number {
    return this.#unreadRecords;
  }

  /** Takes over a saved state, computed up to input offset `from`. */
  restore(watchId: string, saved: unknown, from: number): void {
    const { clock, erasures } = this.#parts;
    const calendar = this.#calendarOf(watchId);
    const state = newState(restored(watchId, saved, calendar), calendar, from);
    this.#watches.set(watchId, state);
    for (const [author, at] of erasures) if (clock.now() - at < QUOTED_MS) state.detector.erase(author);
  }

  /** Counts a batch; what it changes is told at the first pause in the evidence. Working a batch again changes nothing. */
  async work({ records, next }: Batch<Evidence>): Promise<void> {
    const { bus, meters } = this.#parts;
    const broken: { readonly record: BusRecord<Evidence>; readonly reason: string }[] = [];
    for (const record of records) {
      if (record.value === null) continue;
      try {
        meters.observed(this.#observe(record.value, record.offset));
      } catch (error) {
        meters.observed('failed');
        broken.push({ record, reason: messageOf(error) });
      }
      this.#unread.add(record.value.watchId);
    }
    this.#next = Math.max(this.#next, next);
    this.#unreadRecords += records.length;
    if (this.#unreadRecords >= READ_AFTER_RECORDS) this.#readUnread();
    else if (this.#unread.size > 0) this.#pausing ??= this.#readAtPause();
    for (const { record, reason } of broken) await bus.deadLetter(topics.evidence, STAGE, record, reason);
    await this.#flush();
    if (this.#next - this.#savedNext >= CHECKPOINT_RECORDS) void this.#checkpoint();
  }

  /** Reads every watch of the partition, although nothing may have arrived; saves what is due to be saved. */
  async tick(watchIds: readonly string[]): Promise<void> {
    this.#readUnread();
    for (let from = 0; from < watchIds.length && this.#next >= this.#backlogEnd; from += SLICE) {
      if (from > 0) await turn();
      if (this.#closed) return;
      for (const watchId of watchIds.slice(from, from + SLICE)) this.#read(watchId, this.#parts.clock.now());
    }
    await this.#flush();
    const isDue = this.#parts.clock.now() - this.#savedAt >= CHECKPOINT_MS && this.#hasChanged();
    if (isDue || this.#removed.size > 0) await this.#checkpoint();
  }

  /** The settings of a watch have changed: it is gone, paused, or keeps another calendar. */
  watchChanged(watchId: string): void {
    const watch = this.#parts.settings.get('watch', watchId);
    if (!watch) {
      this.forget(watchId);
      return;
    }
    const state = this.#watches.get(watchId);
    if (watch.paused) {
      this.#parts.meters.forget(watchId);
      if (state) state.told = undefined;
    }
    const calendar = this.#calendarOf(watchId);
    if (!state || (state.calendar.timeZone === calendar.timeZone && state.calendar.region === calendar.region)) return;
    state.detector = restored(watchId, state.detector.save(), calendar);
    state.calendar = calendar;
    state.dirty = true;
  }

  /** A watch of the same name made later begins with nothing. */
  forget(watchId: string): void {
    this.#watches.delete(watchId);
    this.#removed.add(watchId);
    this.#parts.meters.forget(watchId);
  }

  erase(author: string): void {
    for (const state of this.#watches.values()) {
      state.detector.erase(author);
      state.dirty = true;
    }
  }

  /** Tells and saves what is left. Rejects where that is not possible: the next owner then replays. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#readUnread();
    for (const watchId of this.#watches.keys()) this.#parts.meters.forget(watchId);
    await this.#pausing;
    await this.#saving;
    await this.#flush();
    if (this.#hasChanged()) await this.#save();
  }

  #observe(evidence: Evidence, offset: number): EvidenceOutcome {
    const state = this.#stateOf(evidence.watchId);
    if (!state) return 'no-watch';
    if (offset < state.from) return 'duplicate';
    state.dirty = true;
    const outcome = state.detector.observe(withoutErased(evidence, this.#parts.erasures));
    return outcome.kind === 'counted' ? 'counted' : outcome.reason;
  }

  #stateOf(watchId: string): WatchState | undefined {
    const known = this.#watches.get(watchId);
    if (known || !this.#parts.settings.get('watch', watchId)) return known;
    const calendar = this.#calendarOf(watchId);
    const created = newState(createDetector({ watchId, ...calendar }), calendar, this.#next);
    created.dirty = true;
    this.#watches.set(watchId, created);
    return created;
  }

  #readUnread(): void {
    const now = this.#parts.clock.now();
    for (const watchId of this.#unread) this.#read(watchId, now);
    this.#unread.clear();
    this.#unreadRecords = 0;
  }

  /** Another batch that is there already comes first: one look then tells of both. */
  async #readAtPause(): Promise<void> {
    try {
      while (this.#unread.size > 0) {
        for (let quiet = 0, seen = this.#next; quiet < PAUSE_TURNS; quiet = seen === this.#next ? quiet + 1 : 0) {
          seen = this.#next;
          await turn();
        }
        this.#readUnread();
        await this.#flush();
      }
    } catch (error) {
      this.#parts.log.warn({ error: messageOf(error) }, 'readings wait: the bus does not take them');
    } finally {
      // Here and not when the promise settles: a batch that comes from now on waits for a pause of its own.
      this.#pausing = undefined;
    }
  }

  /** Reads a watch and puts the reading into the outbox where it says something new. A paused watch is not looked at. */
  #read(watchId: string, now: number): void {
    const { log, meters, settings } = this.#parts;
    const watch = settings.get('watch', watchId);
    const state = watch?.paused ? undefined : this.#stateOf(watchId);
    if (!state) return;
    const { told } = state;
    try {
      // Readings are ordered by their time: of two that bear the same, or run backwards with the clock, the later is lost.
      const at = Math.max(now, (told?.at ?? 0) + 1);
      const look = state.detector.look(at, effectiveThresholds(settings, watch));
      const step = Math.floor(at / STEP_MS);
      // A calm watch would go on alike from any state; a storm has to remember how long it has been falling.
      if (look.page || (step !== state.step && (look.force > 0 || (told?.force ?? 0) > 0))) state.dirty = true;
      state.step = step;
      state.failing = false;
      meters.read(look);
      const changed = look.force !== told?.force;
      if (told && !changed && !look.page && look.at - told.at < READING_EVERY_MS) return;
      this.#outbox.push({ key: watchId, value: { kind: 'reading', reading: state.detector.tell(look) } });
      if (told && changed) log.info({ watch: watchId, force: look.force, before: told.force }, 'storm force changed');
      state.told = { force: look.force, at: look.at };
    } catch (error) {
      // One watch that cannot be read must not silence the others.
      if (!state.failing) log.error({ watch: watchId, error: messageOf(error) }, 'the watch cannot be read');
      state.failing = true;
    }
  }

  /** Resolves when every reading put into the outbox before is durable. */
  async #flush(): Promise<void> {
    while (this.#outbox.length > 0) {
      this.#sending ??= this.#send().finally(() => (this.#sending = undefined));
      await this.#sending;
    }
  }

  /** One publish at a time: two at once would send the same readings twice and take others for sent. */
  async #send(): Promise<void> {
    const sending = [...this.#outbox];
    try {
      await this.#parts.bus.publish(topics.signals, sending);
    } catch (error) {
      if (codeOf(error) !== 'RECORD_INVALID' || !this.#dropInvalid()) throw error;
      return;
    }
    this.#outbox.splice(0, sending.length);
  }

  /** A reading that does not meet its schema is a fault of ours in one watch, and never gets better. */
  #dropInvalid(): boolean {
    const valid = this.#outbox.filter(({ value }) => checkRecord(topics.signals, value).ok);
    const dropped = this.#outbox.length - valid.length;
    for (const { key } of this.#outbox.filter((outgoing) => !valid.includes(outgoing)))
      this.#parts.log.error({ watch: key }, 'a reading that does not meet its schema is left out');
    this.#outbox.splice(0, this.#outbox.length, ...valid);
    return dropped > 0;
  }

  #hasChanged(): boolean {
    if (this.#next !== this.#savedNext || this.#removed.size > 0) return true;
    for (const { dirty } of this.#watches.values()) if (dirty) return true;
    return false;
  }

  /** Saves beside the work; what cannot be saved now is tried again when the next save is due. */
  #checkpoint(): Promise<void> {
    this.#saving ??= this.#save()
      .catch((error: unknown) => this.#parts.log.warn({ error: messageOf(error) }, 'the state could not be saved yet'))
      .finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  /** Slice by slice, each at the position reached by then; the marker follows to where the first of them began. */
  async #save(): Promise<void> {
    const { bus, clock } = this.#parts;
    const marker = this.#next;
    this.#savedAt = clock.now();
    const dirty = [...this.#watches].filter(([, state]) => state.dirty);
    const gone = new Set(this.#removed);
    this.#removed.clear();
    try {
      for (let from = 0; from < dirty.length; from += SLICE) {
        await this.#flush();
        await this.#saveSlice(dirty.slice(from, from + SLICE));
      }
      for (const [id] of dirty) gone.delete(id);
      await saveSnapshots(
        bus,
        STAGE,
        this.#index,
        marker,
        Array.from(gone, (id) => [id, null]),
      );
    } catch (error) {
      for (const id of gone) this.#removed.add(id);
      throw error;
    }
    this.#savedNext = marker;
  }

  /** What of a slice still exists, at the position reached by now. */
  async #saveSlice(slice: readonly (readonly [string, WatchState])[]): Promise<void> {
    const current = slice.filter(([id, state]) => this.#watches.get(id) === state);
    const states = current.map(([id, { detector }]) => [id, detector.save()] as const);
    for (const [, state] of current) state.dirty = false;
    try {
      await saveStates(this.#parts.bus, STAGE, this.#index, this.#next, states);
    } catch (error) {
      for (const [, state] of current) state.dirty = true;
      throw error;
    }
  }

  #calendarOf(watchId: string): WatchState['calendar'] {
    const watch = this.#parts.settings.get('watch', watchId);
    return { timeZone: watch?.timeZone ?? DEFAULT_TIME_ZONE, region: watch?.region ?? '' };
  }
}

/** No detector quotes anybody for longer than this. */
const QUOTED_MS = 48 * 3_600_000;

function newState(detector: Detector, calendar: WatchState['calendar'], from: number): WatchState {
  return { detector, calendar, from, told: undefined, step: -1, dirty: false, failing: false };
}

/** Corrupt own state stops the process loudly: going on would count wrongly without anybody knowing. */
function restored(watchId: string, state: unknown, calendar: WatchState['calendar']): Detector {
  try {
    return restoreDetector(state, { watchId, ...calendar });
  } catch (error) {
    throw new CodedError('STATE_CORRUPT', `the saved state of watch ${watchId} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** A replay must not bring back what somebody has asked to be forgotten; that they wrote still counts. */
function withoutErased(evidence: Evidence, erasures: ReadonlyMap<string, number>): Evidence {
  const { author, url: _url, ...mention } = evidence.mention;
  if (author === undefined || evidence.receivedAt > (erasures.get(author) ?? -1)) return evidence;
  return { ...evidence, mention: { ...mention, author, excerpt: '', erased: true }, terms: [] };
}
