// What an adapter implements: the same bus in text. Schemas, dead letters, retries and metrics are added once, in front of it.

export interface TopicSpec {
  readonly name: string;
  readonly cleanup: 'delete' | 'compact';
  /** Hours a record is kept where cleanup is `delete`. */
  readonly retentionHours: number;
}

export interface RawOutgoing {
  readonly partition: number;
  readonly key: string;
  readonly value: string | null;
}

export interface RawRecord {
  readonly partition: number;
  readonly offset: number;
  readonly timestamp: number;
  readonly key: string;
  readonly value: string | null;
}

export interface RawBatch {
  readonly partition: number;
  /** At least one. */
  readonly records: readonly RawRecord[];
  readonly next: number;
  readonly live: boolean;
  readonly signal: AbortSignal;
}

export interface RawProcessor {
  /** Rejects only after the signal has aborted. */
  assigned(partition: number, signal: AbortSignal): Promise<number | 'committed'>;
  /** Resolves when the batch is dealt with and may be committed. Rejects only after the batch's signal has aborted. */
  process(batch: RawBatch): Promise<void>;
  /** Follows every `assigned` that resolved. Never rejects. */
  revoked(partition: number): Promise<void>;
  readonly start: 'earliest' | 'latest';
  readonly maxBatch: number;
}

export interface EngineSubscription {
  lag(): Promise<number>;
  partitions(): readonly number[];
  close(): Promise<void>;
}

export interface BusEngine {
  readonly partitions: number;
  /** Makes sure the topics exist as specified; a topic that exists otherwise is an error that names it. */
  prepare(topics: readonly TopicSpec[]): Promise<void>;
  /** Durable on resolution; positions in the given order. */
  append(topic: TopicSpec, records: readonly RawOutgoing[]): Promise<{ partition: number; offset: number }[]>;
  consume(topic: TopicSpec, group: string, processor: RawProcessor): Promise<EngineSubscription>;
  /** Calls of the handler never overlap; it rejects only after the signal has aborted. */
  follow(
    topic: TopicSpec,
    from: 'start' | 'end',
    handler: (records: readonly RawRecord[], signal: AbortSignal) => Promise<void>,
  ): Promise<EngineSubscription>;
  read(topic: TopicSpec, partition: number, from: number): AsyncIterable<readonly RawRecord[]>;
  /** Committed position of a group per partition, whoever works it; undefined where none was committed. */
  positions(topic: TopicSpec, group: string): Promise<readonly (number | undefined)[]>;
  bounds(topic: TopicSpec): Promise<readonly { first: number; next: number }[]>;
  /** Rewrites the values that contain `needle`; null where the engine cannot rewrite. */
  redact(topic: TopicSpec, needle: string, rewrite: (value: string) => string): Promise<number | null>;
  housekeep(topics: readonly TopicSpec[]): Promise<void>;
  /** Resolves where the engine answers and every consumer has its part; rejects with `BUS_UNAVAILABLE` and the reason. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
