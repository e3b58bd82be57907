// Appends by topic: what is handed in while a partition is being written makes its next request, so batches grow with the
// load, a lone record waits for nobody, and the records of a partition keep their order.
//
// kafkajs can resolve a send although a leader that died meanwhile never got its part, so every partition must be named in
// the answer, and what is not is sent again.
import type { Producer, ProducerBatch, RecordMetadata } from 'kafkajs';
import { CodedError } from '@sturmwarte/runtime';
import type { RawOutgoing } from '../engine.ts';
import { CompressionTypes } from './kafka-client.ts';
import { asBusFault } from './kafka-fault.ts';

export interface Appender {
  append(topic: string, records: readonly RawOutgoing[]): Promise<{ partition: number; offset: number }[]>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** What one request carries of all partitions; a broker takes 8 MiB of one (see `prepareTopics`). */
const MOST_BYTES = 1 << 20;
/** The client copies what it has of a partition for every record it adds to it. */
const MOST_RECORDS = 1_000;
/** Bytes handed in and not yet durable, from which on callers wait. */
const MOST_PENDING_BYTES = 16 << 20;
/** Requests on the way for a topic; no two of them about the same partition. */
const MOST_IN_FLIGHT = 4;
const MOST_ATTEMPTS = 5;
const ALL_REPLICAS = -1;

/** Records of one call that stay together: of one partition they become visible at once. */
interface Parcel {
  readonly records: readonly RawOutgoing[];
  readonly partitions: ReadonlySet<number>;
  readonly bytes: number;
  resolve(positions: { partition: number; offset: number }[]): void;
  reject(error: unknown): void;
}

interface Lane {
  readonly topic: string;
  waiting: Parcel[];
  /** Partitions of the requests on the way. */
  readonly busy: Set<number>;
  readonly sending: Set<Promise<void>>;
  isScheduled: boolean;
}

export function createAppender(producer: Producer): Appender {
  const lanes = new Map<string, Lane>();
  let pending = 0;
  const waitingForRoom: (() => void)[] = [];

  async function append(topic: string, records: readonly RawOutgoing[]) {
    while (pending >= MOST_PENDING_BYTES) await new Promise<void>((resolve) => waitingForRoom.push(resolve));
    const lane = lanes.get(topic) ?? { topic, waiting: [], busy: new Set(), sending: new Set(), isScheduled: false };
    lanes.set(topic, lane);
    const parts = await Promise.all(partsOf(records).map((part) => enqueue(lane, part)));
    return parts.flat();
  }

  function enqueue(lane: Lane, { records, bytes }: Pick<Parcel, 'records' | 'bytes'>) {
    pending += bytes;
    const partitions = new Set(records.map(({ partition }) => partition));
    return new Promise<{ partition: number; offset: number }[]>((resolve, reject) => {
      lane.waiting.push({ records, partitions, bytes, resolve, reject });
      schedule(lane);
    });
  }

  /** In a moment: what is handed in during the same turn goes out together. */
  function schedule(lane: Lane): void {
    if (lane.isScheduled) return;
    lane.isScheduled = true;
    queueMicrotask(() => {
      lane.isScheduled = false;
      while (lane.sending.size < MOST_IN_FLIGHT && dispatch(lane));
    });
  }

  /** Sends what may be sent; false where there is nothing. */
  function dispatch(lane: Lane): boolean {
    const parcels = takeLoad(lane);
    if (parcels.length === 0) return false;
    const partitions = parcels.flatMap((parcel) => [...parcel.partitions]);
    for (const partition of partitions) lane.busy.add(partition);
    const sent = deliver(lane.topic, parcels).finally(() => {
      for (const partition of partitions) lane.busy.delete(partition);
      lane.sending.delete(sent);
      schedule(lane);
    });
    lane.sending.add(sent);
    return true;
  }

  async function deliver(topic: string, parcels: readonly Parcel[]): Promise<void> {
    try {
      const offsets = await send(topic, parcels);
      for (const [index, parcel] of parcels.entries()) parcel.resolve(offsets[index] ?? []);
    } catch (error) {
      const fault = asBusFault(error, `${topic} could not be appended to`);
      for (const parcel of parcels) parcel.reject(fault);
    }
    for (const { bytes } of parcels) pending -= bytes;
    if (pending < MOST_PENDING_BYTES) for (const go of waitingForRoom.splice(0)) go();
  }

  /** From the front, up to the size of a request; nobody overtakes a parcel of the same partition. */
  function takeLoad(lane: Lane): Parcel[] {
    const taken: Parcel[] = [];
    const left: Parcel[] = [];
    const blocked = new Set(lane.busy);
    const load = { bytes: 0, records: 0 };
    for (const parcel of lane.waiting) {
      const fits =
        taken.length === 0 ||
        (load.bytes + parcel.bytes <= MOST_BYTES && load.records + parcel.records.length <= MOST_RECORDS);
      if (fits && [...parcel.partitions].every((partition) => !blocked.has(partition))) {
        taken.push(parcel);
        load.bytes += parcel.bytes;
        load.records += parcel.records.length;
      } else {
        left.push(parcel);
        for (const partition of parcel.partitions) blocked.add(partition);
      }
    }
    lane.waiting = left;
    return taken;
  }

  /** The positions of each parcel's records. */
  async function send(topic: string, parcels: readonly Parcel[]) {
    const groups = new Map<number, RawOutgoing[]>();
    const places = parcels.map(({ records }) =>
      records.map((record) => {
        const group = groups.get(record.partition) ?? [];
        groups.set(record.partition, group);
        return { partition: record.partition, index: group.push(record) - 1 };
      }),
    );
    const bases = new Map<number, number>();
    let missing = [...groups.keys()];
    for (let attempt = 1; missing.length > 0; attempt += 1) {
      if (attempt > MOST_ATTEMPTS)
        throw new CodedError('BUS_UNAVAILABLE', `no answer for ${topic}/${missing.join(', ')}`);
      const answer = await producer.sendBatch(request(topic, missing, groups));
      for (const { partition, baseOffset } of answer.filter(isWritten)) bases.set(partition, Number(baseOffset));
      missing = missing.filter((partition) => !bases.has(partition));
    }
    return places.map((placed) =>
      placed.map(({ partition, index }) => ({ partition, offset: (bases.get(partition) ?? NaN) + index })),
    );
  }

  return {
    append,
    async settled() {
      for (const { waiting, sending } of lanes.values())
        while (waiting.length > 0 || sending.size > 0) await Promise.all(sending);
    },
  };
}

function isWritten({ errorCode, baseOffset }: RecordMetadata): boolean {
  return errorCode === 0 && baseOffset !== undefined;
}

function request(
  topic: string,
  partitions: readonly number[],
  groups: ReadonlyMap<number, readonly RawOutgoing[]>,
): ProducerBatch {
  const messages = partitions.flatMap((partition) =>
    (groups.get(partition) ?? []).map(({ key, value }) => ({ partition, key, value })),
  );
  return { acks: ALL_REPLICAS, compression: CompressionTypes.GZIP, topicMessages: [{ topic, messages }] };
}

/** A call larger than a request is several; all others stay whole. */
function partsOf(records: readonly RawOutgoing[]): Pick<Parcel, 'records' | 'bytes'>[] {
  const parts: { records: RawOutgoing[]; bytes: number }[] = [];
  for (const record of records) {
    const bytes = record.key.length + (record.value?.length ?? 0);
    const last = parts.at(-1);
    if (last && last.bytes + bytes <= MOST_BYTES && last.records.length < MOST_RECORDS) {
      last.records.push(record);
      last.bytes += bytes;
    } else parts.push({ records: [record], bytes });
  }
  return parts;
}
