// Appends by topic, one request at a time: what is handed in while it is under way makes the next one, so batches grow with
// the load and a lone record waits for nobody.
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
const MOST_ATTEMPTS = 5;
const ALL_REPLICAS = -1;

/** Records of one call that stay together: of one partition they become visible at once. */
interface Parcel {
  readonly records: readonly RawOutgoing[];
  readonly bytes: number;
  resolve(positions: { partition: number; offset: number }[]): void;
  reject(error: unknown): void;
}

interface Lane {
  readonly topic: string;
  waiting: Parcel[];
  sending: Promise<void> | undefined;
}

export function createAppender(producer: Producer): Appender {
  const lanes = new Map<string, Lane>();
  let pending = 0;
  const waitingForRoom: (() => void)[] = [];

  async function append(topic: string, records: readonly RawOutgoing[]) {
    while (pending >= MOST_PENDING_BYTES) await new Promise<void>((resolve) => waitingForRoom.push(resolve));
    const lane = lanes.get(topic) ?? { topic, waiting: [], sending: undefined };
    lanes.set(topic, lane);
    const parts = await Promise.all(partsOf(records).map((part) => enqueue(lane, part)));
    return parts.flat();
  }

  function enqueue(lane: Lane, { records, bytes }: Pick<Parcel, 'records' | 'bytes'>) {
    pending += bytes;
    return new Promise<{ partition: number; offset: number }[]>((resolve, reject) => {
      lane.waiting.push({ records, bytes, resolve, reject });
      lane.sending ??= drain(lane);
    });
  }

  async function drain(lane: Lane): Promise<void> {
    // Handed in during the same turn goes out together.
    await Promise.resolve();
    while (lane.waiting.length > 0) {
      const parcels = takeLoad(lane);
      try {
        const offsets = await send(lane.topic, parcels);
        for (const [index, parcel] of parcels.entries()) parcel.resolve(offsets[index] ?? []);
      } catch (error) {
        const fault = asBusFault(error, `${lane.topic} could not be appended to`);
        for (const parcel of parcels) parcel.reject(fault);
      }
      for (const { bytes } of parcels) pending -= bytes;
      if (pending < MOST_PENDING_BYTES) for (const go of waitingForRoom.splice(0)) go();
    }
    lane.sending = undefined;
  }

  function takeLoad(lane: Lane): Parcel[] {
    const load = { bytes: 0, records: 0 };
    const upTo = lane.waiting.findIndex((parcel) => {
      load.bytes += parcel.bytes;
      load.records += parcel.records.length;
      return load.bytes > MOST_BYTES || load.records > MOST_RECORDS;
    });
    return lane.waiting.splice(0, upTo === -1 ? lane.waiting.length : Math.max(1, upTo));
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
      for (const { sending } of lanes.values()) await sending;
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
