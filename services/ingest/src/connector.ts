// What a connector is: one descriptor (kind, options, how to make it) and one method that reads a source from a cursor.
import { check, withDefaults, type Fault, type Static } from '@sturmwarte/contracts';
import { CodedError, type Clock, type HttpClient, type Log } from '@sturmwarte/runtime';
import type { TObject } from 'typebox';

/** One run of a connector, from a cursor until it is told to stop. */
export interface Session {
  /** As it was handed to the last `emit` that succeeded, perhaps in another process; undefined the first time. */
  readonly cursor: unknown;
  /** How often to look, for connectors that poll. */
  readonly intervalMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /**
   * Hands on mention inputs (see `MentionInput`) with the cursor that stands after them; resolves when both are durable,
   * and only then may the next be handed on. Without inputs it says that the source answered and had nothing new.
   * Rejects when they could not be made durable: let that end the run.
   */
  emit(inputs: readonly unknown[], cursor: unknown): Promise<void>;
  /** Counts how long one look at the source took. */
  observe(ms: number): void;
}

/**
 * Reads a source. `run` resolves when the signal aborts or the source has ended, and rejects when the source fails; it is
 * then run again after a back-off (`retryAfterMs` of a coded error is respected) from the last durable cursor. A cursor
 * that is not understood counts as none.
 */
export interface Connector {
  run(session: Session): Promise<void>;
}

export interface ConnectorContext {
  readonly sourceId: string;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ConnectorDefinition<S extends TObject> {
  /** As settings name it. */
  readonly kind: string;
  /** One line for the table of connectors. */
  readonly title: string;
  readonly options: S;
  readonly defaultIntervalSeconds: number;
  /** What the schema cannot say about the options. */
  readonly refine?: (options: Static<S>) => Fault[];
  readonly create: (options: Static<S>, context: ConnectorContext) => Connector;
}

/** A connector kind whose options are checked inside, so that all kinds have one type. */
export interface ConnectorKind {
  readonly kind: string;
  readonly title: string;
  readonly options: TObject;
  readonly defaultIntervalSeconds: number;
  /** What is wrong with the options; empty where nothing is. */
  optionFaults(options: unknown): Fault[];
  /** Rejects with SETTINGS_INVALID where the options have faults. */
  open(options: unknown, context: ConnectorContext): Connector;
}

export function defineConnector<const S extends TObject>(definition: ConnectorDefinition<S>): ConnectorKind {
  const { kind, title, options: schema, defaultIntervalSeconds } = definition;
  const judge = (options: unknown): { value: Static<S> } | { faults: Fault[] } => {
    const checked = check(schema, withDefaults(schema, options));
    if (!checked.ok) return { faults: checked.faults };
    const faults = definition.refine?.(checked.value) ?? [];
    return faults.length > 0 ? { faults } : { value: checked.value };
  };
  return {
    kind,
    title,
    options: schema,
    defaultIntervalSeconds,
    optionFaults(options) {
      const judged = judge(options);
      return 'faults' in judged ? judged.faults : [];
    },
    open(options, context) {
      const judged = judge(options);
      if ('faults' in judged) {
        const words = judged.faults.map(({ path, message }) => `${path || 'options'} ${message}`).join('; ');
        throw new CodedError('SETTINGS_INVALID', words);
      }
      return definition.create(judged.value, context);
    },
  };
}
