// Appends by partition, one request at a time for each: what is handed in while one is on the way makes the next, so batches
// grow with the load, a lone record waits for nobody, and the records of a partition keep their order.
//
// One partition a request, because kafkajs repeats a request as a whole: what one partition refuses would be written twice to
// all others. And it can resolve a send although a leader that died meanwhile never got it, so the partition must be named in
// the answer.
import type { Producer, RecordMetadata } from 'kafkajs';
import { CodedError } from '@sturmwarte/runtime';
import type { RawOutgoing } from '../engine.ts';
import { CompressionTypes } from './kafka-client.ts';
import { asBusFault } from './kafka-fault.ts';

export interface Appender {
  append(topic: string, records: readonly RawOutgoing[]): Promise<{ partition: number; offset: number }[]>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** What one request carries; a broker takes 8 MiB (see `prepareTopics`). */
const MOST_BYTES = 1 << 20;
/** The client copies what it has of a partition for every record it adds to it. */
const MOST_RECORDS = 1_000;
/** Bytes handed in and not yet durable, from which on callers wait. */
const MOST_PENDING_BYTES = 16 << 20;
const MOST_ATTEMPTS = 5;
const ALL_REPLICAS = -1;

/** Records of one call and one partition; they become visible together. */
interface Parcel {
  readonly records: readonly RawOutgoing[];
  readonly bytes: number;
  /** Offset of the first one. */
  resolve(base: number): void;
  reject(error: unknown): void;
}

interface Lane {
  readonly topic: string;
  readonly partition: number;
  waiting: Parcel[];
  sending: Promise<void> | undefined;
}

export function createAppender(producer: Producer): Appender {
  const lanes = new Map<string, Lane>();
  let pending = 0;
  const waitingForRoom: (() => void)[] = [];

  async function append(topic: string, records: readonly RawOutgoing[]) {
    while (pending >= MOST_PENDING_BYTES) await new Promise<void>((resolve) => waitingForRoom.push(resolve));
    const positions = Array.from(records, ({ partition }) => ({ partition, offset: NaN }));
    const parts = partsOf(records).map(async ({ places, ...part }) => {
      const base = await enqueue(laneOf(topic, part.partition), part);
      for (const [index, place] of places.entries())
        positions[place] = { partition: part.partition, offset: base + index };
    });
    await Promise.all(parts);
    return positions;
  }

  function laneOf(topic: string, partition: number): Lane {
    const name = `${topic}/${partition}`;
    const lane = lanes.get(name) ?? { topic, partition, waiting: [], sending: undefined };
    lanes.set(name, lane);
    return lane;
  }

  function enqueue(lane: Lane, { records, bytes }: Pick<Parcel, 'records' | 'bytes'>): Promise<number> {
    pending += bytes;
    return new Promise((resolve, reject) => {
      lane.waiting.push({ records, bytes, resolve, reject });
      lane.sending ??= drain(lane);
    });
  }

  async function drain(lane: Lane): Promise<void> {
    // What is handed in during the same turn goes out together.
    await Promise.resolve();
    while (lane.waiting.length > 0) {
      const parcels = takeLoad(lane);
      try {
        let base = await send(lane, parcels.flatMap(({ records }) => records)); // prettier-ignore
        for (const parcel of parcels) {
          parcel.resolve(base);
          base += parcel.records.length;
        }
      } catch (error) {
        const fault = asBusFault(error, `${lane.topic}/${lane.partition} could not be appended to`);
        for (const parcel of parcels) parcel.reject(fault);
      }
      for (const { bytes } of parcels) pending -= bytes;
      if (pending < MOST_PENDING_BYTES) for (const go of waitingForRoom.splice(0)) go();
    }
    lane.sending = undefined;
  }

  function takeLoad(lane: Lane): Parcel[] {
    const load = { bytes: 0, records: 0 };
    const upTo = lane.waiting.findIndex(({ bytes, records }) => {
      load.bytes += bytes;
      load.records += records.length;
      return load.bytes > MOST_BYTES || load.records > MOST_RECORDS;
    });
    return lane.waiting.splice(0, upTo === -1 ? lane.waiting.length : Math.max(1, upTo));
  }

  /** Offset of the first record. */
  async function send({ topic, partition }: Lane, records: readonly RawOutgoing[]): Promise<number> {
    const messages = records.map(({ key, value }) => ({ partition, key, value }));
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const answer = await producer.send({ topic, messages, acks: ALL_REPLICAS, compression: CompressionTypes.GZIP });
      const written = answer.find((one) => one.partition === partition && isWritten(one));
      if (written) return Number(written.baseOffset);
    }
    throw new CodedError('BUS_UNAVAILABLE', `no answer for ${topic}/${partition}`);
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

interface Part extends Pick<Parcel, 'records' | 'bytes'> {
  readonly partition: number;
  /** Of each record, its place in the call. */
  readonly places: readonly number[];
}

/** By partition, in order; what is more than a request takes is several parts. */
function partsOf(records: readonly RawOutgoing[]): Part[] {
  const parts: { partition: number; places: number[]; records: RawOutgoing[]; bytes: number }[] = [];
  const open = new Map<number, (typeof parts)[number]>();
  for (const [place, record] of records.entries()) {
    const { partition } = record;
    const bytes = record.key.length + (record.value?.length ?? 0);
    let part = open.get(partition);
    if (!part || part.bytes + bytes > MOST_BYTES || part.records.length >= MOST_RECORDS) {
      part = { partition, places: [], records: [], bytes: 0 };
      parts.push(part);
      open.set(partition, part);
    }
    part.places.push(place);
    part.records.push(record);
    part.bytes += bytes;
  }
  return parts;
}
