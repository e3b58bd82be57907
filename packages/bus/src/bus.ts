// The bus port as services see it: typed topics, durable publishing, partitions worked in sequence, poison set aside.
import type { Topic } from '@sturmwarte/contracts';

export interface Outgoing<T> {
  readonly key: string;
  /** null removes the key of a compacted topic. */
  readonly value: T | null;
  /** Chooses the partition where it is not the key's own, so that records of several keys meet. */
  readonly partitionKey?: string;
  /** Goes to exactly this partition. */
  readonly partition?: number;
}

export interface Position {
  readonly partition: number;
  readonly offset: number;
}

export interface BusRecord<T> extends Position {
  readonly key: string;
  readonly value: T | null;
  /** When it was appended, milliseconds. */
  readonly timestamp: number;
}

/** Records of one partition in order. */
export interface Batch<T> {
  readonly partition: number;
  /** Empty where all of them were set aside; `next` still says how far the stage has come. */
  readonly records: readonly BusRecord<T>[];
  /** Offset after the last record; larger than the records say where some were set aside or compacted away. */
  readonly next: number;
  /** True where the batch reaches the end of the partition as known when it was read. */
  readonly live: boolean;
  /** Aborts when the partition is taken away or the bus closes. */
  readonly signal: AbortSignal;
}

/** One stage's work on one topic. Calls for one partition never overlap; partitions may interleave. */
export interface Processor<T> {
  /**
   * A partition is given to this process. A stage that keeps its position with its state loads that state here and
   * returns the offset to start from; without it work starts at the group's committed position.
   */
  assigned?(partition: number, signal: AbortSignal): Promise<number | 'committed'>;
  /**
   * Resolves when the batch is dealt with; its position is then committed. A rejection is retried with back-off for as
   * long as it takes: what is wrong with a single record is the stage's to decide (see `deadLetter`). Only a rejection
   * with `STATE_CORRUPT` is not: it stops the bus, and with it the process.
   */
  process(batch: Batch<T>): Promise<void>;
  /** The partition is being taken away, after the last batch has ended: save what is to be saved. Publishing still works. */
  revoked?(partition: number): Promise<void>;
  /** Where a group without a committed position starts. Default `earliest`. */
  readonly start?: 'earliest' | 'latest';
  /** Most records in a batch: what one call may keep everybody else waiting for. Default 100. */
  readonly maxBatch?: number;
}

export interface Subscription {
  /** Records not yet worked, over the partitions this process owns. */
  lag(): Promise<number>;
  /** Records worked since it began; grows whenever the consumer is alive and has work. */
  worked(): number;
  /** Partitions this process owns now. */
  partitions(): readonly number[];
  /** Finishes the running batches, revokes, and lets go. */
  close(): Promise<void>;
}

/** How far a consumer is. */
export type Progress = Pick<Subscription, 'lag' | 'worked'>;

export interface Bus {
  /** How many partitions each topic has. */
  readonly partitions: number;
  /**
   * Resolves when all records are durable, with their positions in the given order. Records of one call and one
   * partition become visible together. Rejects with `RECORD_INVALID` where one does not meet the topic's schema (nothing
   * is published then), with `BUS_UNAVAILABLE` where trying again may help, with `CLOSED` after `close`.
   */
  publish<T>(topic: Topic<T>, records: readonly Outgoing<T>[]): Promise<Position[]>;
  /** Joins a consumer group: each partition is worked by one member. */
  consume<T>(topic: Topic<T>, group: string, processor: Processor<T>): Promise<Subscription>;
  /**
   * Every process sees every record: from the start of the topic or from now on. Resolves once all that was there at
   * the call has been handed over. For settings, health and the like. Calls of the handler never overlap; a rejection is
   * retried. Records that cannot be read are passed over and counted.
   */
  follow<T>(
    topic: Topic<T>,
    from: 'start' | 'end',
    handler: (records: readonly BusRecord<T>[]) => void | Promise<void>,
  ): Promise<Subscription>;
  /**
   * The records of one partition from `from` to the end as it is now. Records that cannot be read are passed over and
   * counted, or, for a stage's own state (`reject`), end the reading with `STATE_CORRUPT`; of a compacted topic only
   * where no later record of the key has the last word.
   */
  read<T>(
    topic: Topic<T>,
    partition: number,
    from: number,
    options?: { readonly invalid?: 'skip' | 'reject' },
  ): AsyncIterable<readonly BusRecord<T>[]>;
  /** First offset kept and next offset to be written, per partition. */
  bounds(topic: Topic<unknown>): Promise<readonly { readonly first: number; readonly next: number }[]>;
  /**
   * How a whole group stands, whatever processes are its members, none included: the position it has committed and the
   * end, per partition. A group that has not begun stands at the first record.
   */
  standing(
    topic: Topic<unknown>,
    group: string,
  ): Promise<readonly { readonly position: number; readonly end: number }[]>;
  /** Sets a record aside with a reason. */
  deadLetter(topic: Topic<unknown>, group: string, record: BusRecord<unknown>, reason: string): Promise<void>;
  /** Partition a key belongs to. */
  partitionOf(key: string): number;
  /**
   * Rewrites stored records whose text contains `needle`; returns how many were changed. An engine whose records
   * cannot be rewritten (Kafka) returns null: there, retention removes them.
   */
  redact(topic: Topic<unknown>, needle: string, rewrite: (value: unknown) => unknown): Promise<number | null>;
  /** Deletes by age (`delete` topics) and superseded records (`compact` topics); the embedded engine's own housekeeping. */
  housekeep(options: { readonly retentionHours: (topic: Topic<unknown>) => number }): Promise<void>;
  /** Resolves where records can be published and every consumer has its part; rejects, with the reason, where not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
