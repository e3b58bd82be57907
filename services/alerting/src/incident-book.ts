// The incidents of the partitions this process owns. Every change is decided by the pure core, written to the bus as one
// record (incident, outbox and input position together), and only then true in memory and acted upon.
import { check, eraseAuthor, Incident, topics, type IncidentRecord, type Signal } from '@sturmwarte/contracts';
import type { Bus, BusRecord } from '@sturmwarte/bus';
import { decide, type IncidentEvent, type ResponseContext } from '@sturmwarte/response';
import { CodedError, type Clock } from '@sturmwarte/runtime';
import { createSerial } from './serial.ts';

export interface IncidentBook {
  /** Loads a partition; returns the offset of the first signal not yet decided on, where one is known. */
  open(partition: number): Promise<number | undefined>;
  release(partition: number): Promise<void>;
  /** Decides on signals of one partition in order and writes down what changed, before it resolves. */
  apply(partition: number, records: readonly BusRecord<Signal>[]): Promise<void>;
  /** Decides on something that did not come by the bus: an outcome, the passing of time. */
  decideOn(incidentId: string, event: IncidentEvent): Promise<void>;
  erase(author: string): Promise<void>;
  /** Incidents that are not over, or still owe somebody a message. */
  active(): Iterable<Incident>;
  get(incidentId: string): Incident | undefined;
}

export interface IncidentBookParts {
  readonly bus: Bus;
  readonly clock: Clock;
  /** Settings as they are now, for one watch. */
  readonly contextOf: (watchId: string) => ResponseContext;
  /** Called after a change is durable. */
  readonly changed: (incident: Incident, before: Incident | undefined) => void;
}

interface Shelf {
  readonly serial: ReturnType<typeof createSerial>;
  /** By watch, the incident its readings go to: the one that is open, or the last one that was. */
  readonly latest: Map<string, string>;
  /** Offset of the last signal decided on. */
  offset: number;
}

export function createIncidentBook({ bus, clock, contextOf, changed }: IncidentBookParts): IncidentBook {
  const shelves = new Map<number, Shelf>();
  const byId = new Map<string, Incident>();

  /** Durable first; a rejection leaves memory as it was, so the same events may be decided again. */
  const commit = async (
    partition: number,
    shelf: Shelf,
    incidents: readonly Incident[],
    offset: number,
  ): Promise<void> => {
    await bus.publish(
      topics.incidents,
      incidents.map((incident) => ({
        key: incident.id,
        partition,
        value: { incident, position: { partition, offset } },
      })),
    );
    shelf.offset = Math.max(shelf.offset, offset);
    for (const incident of incidents) {
      const before = byId.get(incident.id);
      remember(shelf, byId, incident);
      changed(incident, before);
    }
  };

  return {
    async open(partition) {
      const shelf: Shelf = { serial: createSerial(), latest: new Map(), offset: -1 };
      for await (const records of bus.read(topics.incidents, partition, 0)) {
        for (const { key, value } of records) {
          if (value === null) byId.delete(key);
          else restore(shelf, byId, value);
        }
      }
      shelves.set(partition, shelf);
      return shelf.offset < 0 ? undefined : shelf.offset + 1;
    },

    async release(partition) {
      const shelf = shelves.get(partition);
      shelves.delete(partition);
      await shelf?.serial(async () => undefined);
      for (const incident of [...byId.values()])
        if (bus.partitionOf(incident.watchId) === partition) byId.delete(incident.id);
    },

    async apply(partition, records) {
      const shelf = shelves.get(partition);
      if (!shelf) return;
      await shelf.serial(async () => {
        const changes = new Map<string, Incident>();
        const latest = new Map<string, string>();
        const known = (id: string | undefined) => (id === undefined ? undefined : (changes.get(id) ?? byId.get(id)));
        let offset = shelf.offset;
        for (const { value: signal, offset: at } of records) {
          if (signal === null || at <= shelf.offset) continue;
          offset = at;
          const watchId = signal.kind === 'reading' ? signal.reading.watchId : signal.command.watchId;
          const subject =
            signal.kind === 'command' ? signal.command.incidentId : (latest.get(watchId) ?? shelf.latest.get(watchId));
          const before = known(subject);
          // One storm, one incident: an old one is not opened again beside the running one.
          if (
            signal.kind === 'command' &&
            signal.command.kind === 'reopen' &&
            subject !== (latest.get(watchId) ?? shelf.latest.get(watchId))
          )
            continue;
          const { incident } = decide(before, signal, contextOf(watchId), clock.now());
          if (!incident || incident === before) continue;
          changes.set(incident.id, incident);
          if (signal.kind === 'reading') latest.set(watchId, incident.id);
        }
        if (changes.size > 0) await commit(partition, shelf, [...changes.values()], offset);
        else shelf.offset = Math.max(shelf.offset, offset);
      });
    },

    async decideOn(incidentId, event) {
      const known = byId.get(incidentId);
      if (!known) return;
      const partition = bus.partitionOf(known.watchId);
      const shelf = shelves.get(partition);
      if (!shelf) return;
      await shelf.serial(async () => {
        const before = byId.get(incidentId);
        if (!before) return;
        const { incident } = decide(before, event, contextOf(before.watchId), clock.now());
        if (!incident || incident === before) return;
        await commit(partition, shelf, [incident], shelf.offset);
      });
    },

    async erase(author) {
      for (const [partition, shelf] of shelves) {
        await shelf.serial(async () => {
          const erased = [...byId.values()]
            .filter(
              (incident) =>
                bus.partitionOf(incident.watchId) === partition && JSON.stringify(incident).includes(author),
            )
            .map((incident) => nextVersion(incident, author));
          if (erased.length > 0) await commit(partition, shelf, erased, shelf.offset);
        });
      }
    },

    active: () =>
      [...byId.values()].filter((incident) => incident.nextActionAt !== null || incident.state !== 'resolved'),
    get: (incidentId) => byId.get(incidentId),
  };
}

function restore(shelf: Shelf, byId: Map<string, Incident>, { incident, position }: IncidentRecord): void {
  shelf.offset = Math.max(shelf.offset, position.offset);
  remember(shelf, byId, incident);
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

function nextVersion(incident: Incident, author: string): Incident {
  const checked = check(Incident, eraseAuthor(incident, author));
  if (!checked.ok)
    throw new CodedError('STATE_CORRUPT', `incident ${incident.id} does not meet its schema after an erasure`);
  return { ...checked.value, version: incident.version + 1 };
}
