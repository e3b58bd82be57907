// How each channel fares, by what becomes of deliveries and by what it says when asked; told on the health topic whenever
// that changes.
import { topics, type Health } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import type { DeliveryOutcome } from '@sturmwarte/response';
import { messageOf, type Clock, type Log } from '@sturmwarte/runtime';
import type { NotifierCheck } from './notifiers/notifier.ts';
import { createSerial } from './serial.ts';

/** So many failures in a row, with no success between them, make a channel dead. */
const DEAD_AFTER = 3;
/**
 * A check that succeeds says little where a delivery has just failed, and nothing where a channel cannot be asked: it
 * counts once no delivery has failed for this long.
 */
const DELIVERIES_QUIET_MS = 10 * 60_000;
const PREFIX = 'notifier:';

export interface NotifierHealthParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  /** Kinds that are set up. */
  readonly notifiers: readonly string[];
}

export interface NotifierHealth {
  /** To be told what became of each attempt a channel has made. */
  observed(notifier: string, outcome: DeliveryOutcome): void;
  /** To be told what a channel says of itself. */
  checked(notifier: string, answer: NotifierCheck): void;
  /** Resolves when everything learned so far has been told. */
  close(): Promise<void>;
}

interface Known {
  readonly health: Health;
  /** In a row. */
  readonly failures: number;
  readonly deliveryFailedAt: number;
}

/** Goes on from what was told before. A channel that is no longer set up is dead no more. */
export async function openNotifierHealth({ bus, clock, log, notifiers }: NotifierHealthParts): Promise<NotifierHealth> {
  const inSequence = createSerial();
  const known = await recall(bus);
  const announced = new Map(Array.from(known, ([component, { health }]) => [component, health.state]));

  // Compared with what others know, not with what was: an announcement that failed is made up for at the next occasion.
  const announce = async (component: string): Promise<void> => {
    const value = known.get(component)?.health ?? null;
    if (announced.get(component) === value?.state) return;
    await bus.publish(topics.health, [{ key: component, value }]);
    if (value) announced.set(component, value.state);
    else announced.delete(component);
  };
  const tell = (component: string): Promise<void> =>
    inSequence(() => announce(component)).catch((error: unknown) =>
      log.warn({ component, error: messageOf(error) }, 'health could not be told yet'),
    );

  const learn = (notifier: string, error: string | undefined, from: 'delivery' | 'check'): void => {
    const component = PREFIX + notifier;
    const before = known.get(component);
    const now = clock.now();
    const isQuiet = now - (before?.deliveryFailedAt ?? -Infinity) >= DELIVERIES_QUIET_MS;
    if (error === undefined && from === 'check' && !isQuiet) return;
    known.set(component, after(component, before, error, from, now));
    void tell(component);
  };

  for (const component of [...known.keys()].filter((name) => !notifiers.includes(name.slice(PREFIX.length)))) {
    known.delete(component);
    await tell(component);
  }
  return {
    observed: (notifier, outcome) => learn(notifier, outcome.kind === 'sent' ? undefined : outcome.error, 'delivery'),
    checked: (notifier, answer) => learn(notifier, answer.kind === 'working' ? undefined : answer.error, 'check'),
    close: () => inSequence(() => Promise.resolve()),
  };
}

function after(
  component: string,
  before: Known | undefined,
  error: string | undefined,
  from: 'delivery' | 'check',
  now: number,
): Known {
  const failures = error === undefined ? 0 : (before?.failures ?? 0) + 1;
  const state = failures === 0 ? 'alive' : failures < DEAD_AFTER ? 'failing' : 'dead';
  const lastSuccessAt = error === undefined ? now : before?.health.lastSuccessAt;
  return {
    failures,
    deliveryFailedAt:
      from === 'check' ? (before?.deliveryFailedAt ?? -Infinity) : error === undefined ? -Infinity : now,
    health: {
      component,
      state,
      since: before?.health.state === state ? before.health.since : now,
      at: now,
      ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
      ...(error === undefined ? {} : { error }),
    },
  };
}

/** What was last told of the channels, by whichever process. */
async function recall(bus: Bus): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (let partition = 0; partition < bus.partitions; partition++) {
    for await (const records of bus.read(topics.health, partition, 0)) {
      for (const { key, value } of records) {
        if (!key.startsWith(PREFIX)) continue;
        if (value === null) known.delete(key);
        else known.set(key, { health: value, failures: failuresOf(value), deliveryFailedAt: -Infinity });
      }
    }
  }
  return known;
}

/** One that was dead stays so until it works: the next failure must not look like a recovery. */
function failuresOf({ state }: Health): number {
  return { alive: 0, failing: 1, dead: DEAD_AFTER }[state];
}
