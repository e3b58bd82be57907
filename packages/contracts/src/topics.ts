// Every topic of the bus: its record, how it is keyed, and how long it lives.
import { Evidence, Mention, ScoredMention } from './mention.ts';
import { IncidentRecord, Signal } from './incident.ts';
import { check, Count, Instant, oneOf, Type, type Checked, type Static, type TSchema } from './schema.ts';
import { SettingsChange } from './settings.ts';

/**
 * `delete`: records go by age. `compact`: of each key the last record stays; a null value removes the key.
 * All topics have the same number of partitions, so equal partition keys meet in one process.
 */
export interface Topic<T> {
  readonly name: string;
  readonly schema: TSchema;
  readonly cleanup: 'delete' | 'compact';
  /** Hours a record is kept where cleanup is `delete`. The configuration may lengthen or shorten it. */
  readonly retentionHours: number;
  /** Carries the record type; never present at run time. */
  readonly record?: T;
}

/** Checks a value against the topic's schema. */
export function checkRecord<T>(topic: Topic<T>, value: unknown): Checked<T> {
  // A topic's schema and record type are made together by `topic` below.
  return check(topic.schema, value) as Checked<T>;
}

function topic<S extends TSchema>(
  name: string,
  schema: S,
  life: { readonly cleanup: 'compact' } | { readonly cleanup: 'delete'; readonly retentionHours: number },
): Topic<Static<S>> {
  return { name, schema, cleanup: life.cleanup, retentionHours: life.cleanup === 'delete' ? life.retentionHours : 0 };
}

const DAY = 24;

/** Where a processing stage stands: opaque state, and the position of its input it was computed up to. */
export const Snapshot = Type.Object({
  /** The stage, e.g. `detect`. */
  stage: Type.String(),
  /** Next offset to read of the input partition. */
  next: Count,
  state: Type.Unknown(),
});
export type Snapshot = Static<typeof Snapshot>;

/** A connector's position in its source; keyed by source id. */
export const Cursor = Type.Object({ sourceId: Type.String(), cursor: Type.Unknown(), at: Instant });
export type Cursor = Static<typeof Cursor>;

/** A record that could not be worked, with the reason; listed and replayable. */
export const DeadLetter = Type.Object({
  topic: Type.String(),
  partition: Count,
  offset: Count,
  key: Type.String(),
  /** As it was read, text. */
  value: Type.String(),
  group: Type.String(),
  reason: Type.String({ maxLength: 1_000 }),
  at: Instant,
  /** A later record about the same topic, partition, offset and group: what became of it. Its value is empty. */
  settled: Type.Optional(oneOf('replayed', 'discarded')),
});
export type DeadLetter = Static<typeof DeadLetter>;

/** Someone asked to be forgotten; services drop the author's texts from what they hold in memory. */
export const Erasure = Type.Object({ author: Type.String(), at: Instant, by: Type.String() });
export type Erasure = Static<typeof Erasure>;

/** How a source, a consumer or a notifier fares; keyed by component. "Silence is not calm": dead means blind since. */
export const Health = Type.Object({
  /** `source:ID`, `notifier:KIND`, `consumer:GROUP`. */
  component: Type.String(),
  state: Type.Union([Type.Literal('alive'), Type.Literal('failing'), Type.Literal('dead')]),
  since: Instant,
  /** Last time it is known to have worked. */
  lastSuccessAt: Type.Optional(Instant),
  /** What was wrong the last time, in a sentence. */
  error: Type.Optional(Type.String()),
  at: Instant,
});
export type Health = Static<typeof Health>;

export const topics = {
  /** Key: mention id. */
  mentions: topic('mentions', Mention, { cleanup: 'delete', retentionHours: 30 * DAY }),
  /** Key: mention id. */
  scoredMentions: topic('scored-mentions', ScoredMention, { cleanup: 'delete', retentionHours: 30 * DAY }),
  /** Key: watch id. */
  evidence: topic('evidence', Evidence, { cleanup: 'delete', retentionHours: 30 * DAY }),
  /** Key: watch id. Readings and commands in one order. */
  signals: topic('signals', Signal, { cleanup: 'delete', retentionHours: 90 * DAY }),
  /** Key: incident id, partitioned by watch id. */
  incidents: topic('incidents', IncidentRecord, { cleanup: 'compact' }),
  /** Key: `kind/id`. */
  settings: topic('settings', SettingsChange, { cleanup: 'compact' }),
  /** Key: `stage/partition/N` or `stage/state/watch`; always written to the partition it speaks of. */
  snapshots: topic('snapshots', Snapshot, { cleanup: 'compact' }),
  /** Mention ids seen, in the order they were: what the score stage knows duplicates by. Key: `partition`. */
  sightings: topic('sightings', Snapshot, { cleanup: 'delete', retentionHours: 3 * DAY }),
  /** Key: source id. */
  cursors: topic('cursors', Cursor, { cleanup: 'compact' }),
  /** Key: component. */
  health: topic('health', Health, { cleanup: 'compact' }),
  /** Key: author hash. */
  erasures: topic('erasures', Erasure, { cleanup: 'compact' }),
  /** Key: topic the record was in. */
  deadLetters: topic('dead-letters', DeadLetter, { cleanup: 'delete', retentionHours: 30 * DAY }),
} as const;
