// What an adapter implements: the same bus in bytes. Schemas, dead letters, retries and metrics are added once, in front of it.

export interface TopicSpec {
  readonly name: string;
  readonly cleanup: 'delete' | 'compact';
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
  readonly records: readonly RawRecord[];
  readonly next: number;
  readonly live: boolean;
  readonly signal: AbortSignal;
}

export interface RawProcessor {
  assigned(partition: number, signal: AbortSignal): Promise<number | 'committed'>;
  /** Resolves when the batch is dealt with and may be committed. Never rejects but for abortion. */
  process(batch: RawBatch): Promise<void>;
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
  /** Durable on resolution; offsets in the given order. */
  append(topic: TopicSpec, records: readonly RawOutgoing[]): Promise<{ partition: number; offset: number }[]>;
  consume(topic: TopicSpec, group: string, processor: RawProcessor): Promise<EngineSubscription>;
  follow(
    topic: TopicSpec,
    from: 'start' | 'end',
    handler: (records: readonly RawRecord[]) => Promise<void>,
  ): Promise<EngineSubscription>;
  read(topic: TopicSpec, partition: number, from: number): AsyncIterable<readonly RawRecord[]>;
  bounds(topic: TopicSpec): Promise<readonly { first: number; next: number }[]>;
  redact(topic: TopicSpec, needle: string, rewrite: (value: string) => string): Promise<number | null>;
  housekeep(topics: readonly TopicSpec[]): Promise<void>;
  close(): Promise<void>;
}
