// What a notifier is: one file that describes a channel, its settings and how to speak to it. Everything else (the
// configuration schema, the check of contact methods, the docs table, the contract tests) derives from the description.
import { check, withDefaults, type Fault, type Static } from '@sturmwarte/contracts';
import { CodedError, messageOf, type Clock, type HttpClient } from '@sturmwarte/runtime';
import type { DeliveryOutcome } from '@sturmwarte/response';
import type { TObject } from 'typebox';
import type { Notice } from '../notice.ts';
import { createRedactor, secretsOf } from './secrets.ts';

/** What a channel needs to find its message again. */
export type Receipt = Readonly<Record<string, string>>;

/** An attempt that did not get through; its error names no secrets once it leaves the frame. */
export type Refusal = Exclude<DeliveryOutcome, { kind: 'sent' }>;

/** What a channel says of itself when nobody is being paged. */
export type NotifierCheck = { readonly kind: 'working' } | { readonly kind: 'failing'; readonly error: string };

/** There is no log among them: what a channel has to say is its outcome, and that is freed of secrets. */
export interface NotifierTools {
  readonly http: Pick<HttpClient, 'postJson'>;
  readonly clock: Clock;
  /** Where the `log` notifier writes its pages: whole lines. */
  readonly print: (text: string) => void;
}

/**
 * Says that the message is about to leave, so that this is written down first: a message known to have left may have
 * arrived and is not repeated without end. Rejects where it must not leave any more.
 */
export type Leaving = () => Promise<void>;

/** A channel as its file implements it. May throw: the frame around it turns that into an outcome. */
export interface Channel<O> {
  /** `leaving` is for a channel that `connectsFirst`; for the others the frame has called it. */
  notify(
    notice: Notice,
    options: O,
    previous: Receipt | undefined,
    signal: AbortSignal,
    leaving: Leaving,
  ): Promise<DeliveryOutcome>;
  /** Asks the remote side whether it would take a page, without sending one. */
  check?(signal: AbortSignal): Promise<NotifierCheck>;
  close?(): void | Promise<void>;
}

/** A channel ready for use. No method throws: what goes wrong is an outcome. */
export interface Notifier {
  /**
   * Attempts one delivery. `options` are those of the contact method; `previous` is the receipt of the last message to
   * the same contact on the same method; when `signal` aborts, the outcome is `retry` at once. `leaving` is called, and
   * waited for, before anything can have arrived.
   */
  notify(
    notice: Notice,
    options: unknown,
    previous: Receipt | undefined,
    signal: AbortSignal,
    leaving?: Leaving,
  ): Promise<DeliveryOutcome>;
  /** Channels that cannot be asked are `working`. */
  check(signal: AbortSignal): Promise<NotifierCheck>;
  close(): Promise<void>;
}

export interface NotifierDefinition<K extends string, O extends TObject, C extends TObject> {
  readonly kind: K;
  /** One line for the docs table. */
  readonly title: string;
  /** Of a contact method. Properties with `secret: true` never appear in errors. */
  readonly options: O;
  /** Of the process; where it requires something, the channel exists only if the configuration names it. */
  readonly config: C;
  /** Whether a message already sent can be changed in place. */
  readonly edits: boolean;
  /** Reaching the far side takes a while: the channel itself calls `leaving` when it has. Default: it is called before. */
  readonly connectsFirst?: boolean;
  create(config: Static<C>, tools: NotifierTools): Channel<Static<O>>;
}

export interface NotifierDescriptor<
  K extends string = string,
  O extends TObject = TObject,
  C extends TObject = TObject,
> extends Omit<NotifierDefinition<K, O, C>, 'create' | 'connectsFirst'> {
  /** @throws CONFIG_INVALID where `config` does not meet the schema. */
  open(config: unknown, tools: NotifierTools): Notifier;
  /** What is wrong with the options of a contact method; paths are relative to them. */
  checkOptions(options: unknown): Fault[];
}

/** Frames a channel: options are parsed, deadlines hold whatever the channel does, nothing thrown or secret gets out. */
export function defineNotifier<const K extends string, O extends TObject, C extends TObject>(
  definition: NotifierDefinition<K, O, C>,
): NotifierDescriptor<K, O, C> {
  const { kind, title, options: optionsSchema, config: configSchema, edits, connectsFirst = false } = definition;
  const parseOptions = (options: unknown) => check(optionsSchema, withDefaults(optionsSchema, options));

  function open(config: unknown, tools: NotifierTools): Notifier {
    const parsed = check(configSchema, withDefaults(configSchema, config));
    if (!parsed.ok) throw new CodedError('CONFIG_INVALID', `notifiers/${kind}: ${sentence(parsed.faults)}`);
    const channel = definition.create(parsed.value, tools);
    const ownSecrets = secretsOf(configSchema, parsed.value);

    return {
      async notify(notice, options, previous, signal, leaving = () => Promise.resolve()) {
        const checked = parseOptions(options);
        if (!checked.ok) return { kind: 'failed', error: `contact method: ${sentence(checked.faults)}` };
        const redact = createRedactor([...ownSecrets, ...secretsOf(optionsSchema, checked.value)]);
        try {
          const attempt = async () => {
            if (!connectsFirst) await leaving();
            return channel.notify(notice, checked.value, previous, signal, leaving);
          };
          return withoutSecrets(await untilAborted(attempt, signal), redact);
        } catch (error) {
          return withoutSecrets(outcomeOf(error, signal), redact);
        }
      },
      async check(signal) {
        const redact = createRedactor(ownSecrets);
        try {
          return (await untilAborted(async () => channel.check?.(signal), signal)) ?? { kind: 'working' };
        } catch (error) {
          return { kind: 'failing', error: redact(outcomeOf(error, signal).error) };
        }
      },
      async close() {
        await channel.close?.();
      },
    };
  }

  return {
    kind,
    title,
    options: optionsSchema,
    config: configSchema,
    edits,
    open,
    checkOptions(options) {
      const checked = parseOptions(options);
      return checked.ok ? [] : checked.faults;
    },
  };
}

/** The outcome a thrown error amounts to. One that does not know better may be a passing trouble. */
export function outcomeOf(error: unknown, signal?: AbortSignal): Refusal {
  if (signal?.aborted) return { kind: 'retry', error: 'no answer in time' };
  const retry = typeof error !== 'object' || error === null || !('retry' in error) || error.retry !== false;
  if (!retry) return { kind: 'failed', error: messageOf(error) };
  const retryAfterMs =
    typeof error === 'object' && error !== null && 'retryAfterMs' in error ? error.retryAfterMs : undefined;
  return { kind: 'retry', error: messageOf(error), ...(typeof retryAfterMs === 'number' ? { retryAfterMs } : {}) };
}

/** A channel that ignores its signal must not hold up the outbox; what it does later is nobody's business any more. */
async function untilAborted<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let abandon = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abandon = () => reject(signal.reason);
    signal.addEventListener('abort', abandon, { once: true });
  });
  try {
    return await Promise.race([attempt(), aborted]);
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

function withoutSecrets(outcome: DeliveryOutcome, redact: (text: string) => string): DeliveryOutcome {
  return outcome.kind === 'sent' ? outcome : { ...outcome, error: redact(outcome.error) };
}

function sentence(faults: readonly Fault[]): string {
  return faults.map(({ path, message }) => `${path === '' ? 'it' : path.slice(1)} ${message}`).join('; ');
}
