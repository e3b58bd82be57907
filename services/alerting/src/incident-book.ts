// The incidents of the partitions this process owns. Every change is decided by the pure core, written to the bus as one
// record (incident, outbox and input position together), and only then true in memory and acted upon.
import {
  check, eraseAuthor, eraseBefore, Incident, Reading, topics, type IncidentRecord, type Signal, type Static, type TSchema,
} from '@sturmwarte/contracts'; // prettier-ignore
import type { Bus, BusRecord } from '@sturmwarte/bus';
import { decide, type IncidentEvent, type ResponseContext } from '@sturmwarte/response';
import { codeOf, CodedError, messageOf, type Clock } from '@sturmwarte/runtime';
import { createSerial } from './serial.ts';

export interface IncidentBook {
  /** Loads a partition. Rejects with STATE_CORRUPT where a record of it cannot be read. */
  open(partition: number): Promise<void>;
  /** Lets go of a partition once what is being decided is written down. */
  release(partition: number): Promise<void>;
  /**
   * Decides on signals of one partition in order and writes down what changed, before it resolves. Signals decided on
   * before are passed over; one that cannot be decided on is set aside.
   */
  apply(partition: number, records: readonly BusRecord<Signal>[]): Promise<void>;
  /** Decides on something that did not come by the bus: an outcome, the passing of time. */
  decideOn(incidentId: string, event: IncidentEvent): Promise<void>;
  /** Removes what a person wrote until `at`, from every incident there is and from what may still come. */
  erase(author: string, at: number): Promise<void>;
  /** Removes what anybody wrote before a time, milliseconds, from every incident there is. */
  forget(before: number): Promise<void>;
  /** Incidents that are not over, or still owe somebody a message. */
  active(): Iterable<Incident>;
  /** The incident the readings of a watch go to: the one that is open, or the last one that was. */
  latest(watchId: string): Incident | undefined;
  get(incidentId: string): Incident | undefined;
}

export interface IncidentBookParts {
  readonly bus: Bus;
  readonly clock: Clock;
  /** Settings as they are now, for one watch. */
  readonly contextOf: (watchId: string) => ResponseContext;
  /** Called after a change is durable. */
  readonly changed: (incident: Incident, before: Incident | undefined) => void;
  /** Sets aside a signal that cannot be decided on. */
  readonly setAside: (record: BusRecord<Signal>, reason: string) => Promise<void>;
}

interface Shelf {
  readonly serial: ReturnType<typeof createSerial>;
  /** By watch, the incident its readings go to. */
  readonly latest: Map<string, string>;
  /** Offset of the last signal decided on. */
  offset: number;
}

/** What a batch of signals has come to so far; durable as a whole or not at all. */
interface Draft {
  readonly incidents: Map<string, Incident>;
  readonly latest: Map<string, string>;
}

export function createIncidentBook(parts: IncidentBookParts): IncidentBook {
  const { bus, clock, contextOf, changed, setAside } = parts;
  const shelves = new Map<number, Shelf>();
  const byId = new Map<string, Incident>();
  const erasures = new Map<string, number>();

  /** Durable first; a rejection leaves memory as it was, so the same events may be decided again. */
  const commit = async (
    partition: number,
    shelf: Shelf,
    incidents: readonly Incident[],
    offset: number,
  ): Promise<void> => {
    const position = { partition, offset };
    const records = incidents.map((incident) => ({ key: incident.id, partition, value: { incident, position } }));
    await bus.publish(topics.incidents, records);
    shelf.offset = offset;
    for (const incident of incidents) {
      const before = byId.get(incident.id);
      remember(shelf, byId, incident);
      changed(incident, before);
    }
  };

  /** The incident a signal is about, as the signals before it have left it. */
  const subjectOf = async (partition: number, shelf: Shelf, draft: Draft, signal: Signal) => {
    if (signal.kind === 'reading') {
      const { watchId } = signal.reading;
      const id = draft.latest.get(watchId) ?? shelf.latest.get(watchId) ?? '';
      return draft.incidents.get(id) ?? byId.get(id);
    }
    const { incidentId } = signal.command;
    return draft.incidents.get(incidentId) ?? byId.get(incidentId) ?? (await lookUp(bus, partition, incidentId));
  };

  const decideSignal = async (partition: number, shelf: Shelf, draft: Draft, signal: Signal): Promise<void> => {
    const before = await subjectOf(partition, shelf, draft, signal);
    const watchId = signal.kind === 'reading' ? signal.reading.watchId : signal.command.watchId;
    const latest = draft.latest.get(watchId) ?? shelf.latest.get(watchId);
    // One storm, one incident: an old one is not opened again beside the one that came after it.
    if (signal.kind === 'command' && signal.command.kind === 'reopen' && before?.id !== latest) return;
    const event = signal.kind === 'reading' ? { ...signal, reading: withoutErased(signal.reading, erasures) } : signal;
    const { incident } = decide(before, event, contextOf(watchId), clock.now());
    if (!incident || incident === before) return;
    draft.incidents.set(incident.id, checked(Incident, incident));
    if (signal.kind === 'reading') draft.latest.set(watchId, incident.id);
  };

  /** `change` returns the same reading where nothing is to go. Only the owner of an incident may write it anew. */
  const rewriteReadings = async (change: (reading: Reading) => Reading): Promise<void> => {
    for (const [partition, shelf] of shelves) {
      await shelf.serial(async () => {
        const held = [...byId.values()].filter(({ watchId }) => bus.partitionOf(watchId) === partition);
        const changed = held.flatMap((incident) => {
          const reading = change(incident.reading);
          return reading === incident.reading ? [] : [{ ...incident, reading, version: incident.version + 1 }];
        });
        if (changed.length > 0) await commit(partition, shelf, changed, shelf.offset);
        await rewriteOver(partition, new Set(held.map(({ id }) => id)), change);
      });
    }
  };

  /** Those that are over are on the bus alone, and stay there for good: their last record is replaced. */
  const rewriteOver = async (
    partition: number,
    held: ReadonlySet<string>,
    change: (reading: Reading) => Reading,
  ): Promise<void> => {
    const last = new Map<string, IncidentRecord>();
    for await (const records of bus.read(topics.incidents, partition, 0, { invalid: 'reject' })) {
      for (const { key, value } of records) {
        if (value === null || held.has(key)) last.delete(key);
        else last.set(key, value);
      }
    }
    const changed = [...last].flatMap(([key, value]) => {
      const reading = change(value.incident.reading);
      const incident = { ...value.incident, reading };
      return reading === value.incident.reading ? [] : [{ key, partition, value: { ...value, incident } }];
    });
    await bus.publish(topics.incidents, changed);
  };

  return {
    async open(partition) {
      const shelf: Shelf = { serial: createSerial(), latest: new Map(), offset: -1 };
      for await (const records of bus.read(topics.incidents, partition, 0, { invalid: 'reject' })) {
        for (const { key, value } of records) {
          if (value === null) byId.delete(key);
          else restore(shelf, byId, value, erasures);
        }
      }
      shelves.set(partition, shelf);
    },

    async release(partition) {
      const shelf = shelves.get(partition);
      shelves.delete(partition);
      await shelf?.serial(() => Promise.resolve());
      for (const incident of [...byId.values()])
        if (bus.partitionOf(incident.watchId) === partition) byId.delete(incident.id);
    },

    async apply(partition, records) {
      const shelf = shelves.get(partition);
      await shelf?.serial(async () => {
        const draft: Draft = { incidents: new Map(), latest: new Map() };
        let { offset } = shelf;
        for (const record of records) {
          if (record.value === null || record.offset <= shelf.offset) continue;
          offset = record.offset;
          try {
            await decideSignal(partition, shelf, draft, record.value);
          } catch (error) {
            if (isOfTheBus(error)) throw error;
            await setAside(record, messageOf(error));
          }
        }
        if (draft.incidents.size > 0) await commit(partition, shelf, [...draft.incidents.values()], offset);
        else shelf.offset = offset;
      });
    },

    async decideOn(incidentId, event) {
      const known = byId.get(incidentId);
      if (!known) return;
      const partition = bus.partitionOf(known.watchId);
      const shelf = shelves.get(partition);
      await shelf?.serial(async () => {
        const before = byId.get(incidentId);
        if (!before) return;
        const { incident } = decide(before, event, contextOf(before.watchId), clock.now());
        if (!incident || incident === before) return;
        await commit(partition, shelf, [incident], shelf.offset);
      });
    },

    async erase(author, at) {
      erasures.set(author, Math.max(at, erasures.get(author) ?? 0));
      await rewriteReadings((reading) => withoutErased(reading, new Map([[author, at]])));
    },

    forget: (before) => rewriteReadings((reading) => withoutOld(reading, before)),

    active: () =>
      [...byId.values()].filter((incident) => incident.nextActionAt !== null || incident.state !== 'resolved'),
    latest: (watchId) => byId.get(shelves.get(bus.partitionOf(watchId))?.latest.get(watchId) ?? ''),
    get: (incidentId) => byId.get(incidentId),
  };
}

/** An incident that needs no place in memory any more; somebody may still note something down. */
async function lookUp(bus: Bus, partition: number, incidentId: string): Promise<Incident | undefined> {
  let found: Incident | undefined;
  for await (const records of bus.read(topics.incidents, partition, 0, { invalid: 'reject' })) {
    for (const { key, value } of records) if (key === incidentId) found = value?.incident;
  }
  return found;
}

function restore(
  shelf: Shelf,
  byId: Map<string, Incident>,
  { incident, position }: IncidentRecord,
  erasures: ReadonlyMap<string, number>,
): void {
  shelf.offset = Math.max(shelf.offset, position.offset);
  remember(shelf, byId, { ...incident, reading: withoutErased(incident.reading, erasures) });
}

function remember(shelf: Shelf, byId: Map<string, Incident>, incident: Incident): void {
  byId.set(incident.id, incident);
  const latest = byId.get(shelf.latest.get(incident.watchId) ?? '');
  if (!latest || latest.openedAt <= incident.openedAt) shelf.latest.set(incident.watchId, incident.id);
  // One that is over, owes nothing and is not the watch's last needs no place in memory.
  for (const old of [incident, latest]) {
    if (old && old.state === 'resolved' && old.nextActionAt === null && shelf.latest.get(old.watchId) !== old.id)
      byId.delete(old.id);
  }
}

/** Quotes nobody who asked to be forgotten after they wrote; the same reading where there is no such quote. */
function withoutErased(reading: Reading, erasures: ReadonlyMap<string, number>): Reading {
  const authors = reading.topMentions.flatMap(({ author, publishedAt, erased }) =>
    author !== undefined && !erased && publishedAt <= (erasures.get(author) ?? -1) ? [author] : [],
  );
  return authors.reduce((cleaned, author) => checked(Reading, eraseAuthor(cleaned, author)), reading);
}

/** Quotes nothing of before that time; the same reading where it does not. */
function withoutOld(reading: Reading, before: number): Reading {
  const isOld = reading.topMentions.some(({ publishedAt, excerpt }) => publishedAt < before && excerpt !== '');
  return isOld ? checked(Reading, eraseBefore(reading, before)) : reading;
}

/** What we made ourselves and cannot go on with. */
function checked<const S extends TSchema>(schema: S, value: unknown): Static<S> {
  const result = check(schema, value);
  if (result.ok) return result.value;
  const [fault] = result.faults;
  throw new CodedError('RECORD_INVALID', `it would come to what the schema forbids: ${fault?.path} ${fault?.message}`);
}

/** Whether the bus is in trouble, or the process has to stop: neither is the signal's fault. */
function isOfTheBus(error: unknown): boolean {
  return ['BUS_UNAVAILABLE', 'CLOSED', 'STATE_CORRUPT'].includes(codeOf(error) ?? '');
}
