// Attempts the deliveries incidents owe. The incident record is the outbox: what is pending there and due is attempted,
// its outcome is decided on, and a restart finds again what has no outcome.
import type { Contact, Delivery, Incident } from '@sturmwarte/contracts';
import { messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import type { DeliveryOutcome, IncidentEvent } from '@sturmwarte/response';
import type { Notice } from './notice.ts';
import type { Notifier } from './notifiers/notifier.ts';

/** A channel that has not answered by then counts as down; the outbox tries again. */
const ATTEMPT_DEADLINE_MS = 15_000;

export interface Dispatcher {
  /** Starts what is pending and due and not under way. */
  dispatch(incident: Incident): void;
  /** Waits for attempts under way; they are aborted after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

export interface DispatcherParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly notifierOf: (kind: string) => Notifier | undefined;
  readonly contactOf: (id: string) => Contact | undefined;
  readonly compose: (incident: Incident, delivery: Delivery, contact: Contact) => Notice;
  readonly settle: (incidentId: string, event: IncidentEvent) => Promise<void>;
  /** The incident as it is now. */
  readonly latest: (incidentId: string) => Incident | undefined;
  /** Told after each attempt, so that a channel that keeps failing raises an alarm of its own. */
  readonly observed: (notifier: string, outcome: DeliveryOutcome) => void;
}

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { clock, log, metrics, notifierOf, contactOf, compose, settle, latest, observed } = parts;
  const attempts = metrics.counter('sturmwarte_deliveries_total', 'Deliveries, by channel and outcome.', [
    'notifier',
    'outcome',
  ]);
  const duration = metrics.histogram(
    'sturmwarte_delivery_duration_seconds',
    'How long a channel took to answer.',
    [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    ['notifier'],
  );
  const underWay = new Map<string, Promise<void>>();
  const closing = new AbortController();

  const attempt = async (incident: Incident, delivery: Delivery): Promise<void> => {
    const contact = contactOf(delivery.contactId);
    const method = contact?.methods[delivery.method];
    const notifier = notifierOf(delivery.notifier);
    const began = clock.now();
    let outcome: DeliveryOutcome;
    if (!contact || !method || !notifier || method.notifier !== delivery.notifier) {
      outcome = {
        kind: 'failed',
        error: notifier ? 'the contact or this way to reach it no longer exists' : `${delivery.notifier} is not set up`,
      };
    } else {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(ATTEMPT_DEADLINE_MS)]);
      outcome = await notifier
        .notify(compose(incident, delivery, contact), method.options ?? {}, delivery.receipt, signal)
        .catch((error: unknown) => ({ kind: 'retry', error: messageOf(error) }) as const);
      // A stop is not an outcome: the delivery stays pending and is attempted again after the restart.
      if (closing.signal.aborted && outcome.kind !== 'sent') return;
    }
    duration.observe({ notifier: delivery.notifier }, (clock.now() - began) / 1_000);
    attempts.inc({ notifier: delivery.notifier, outcome: outcome.kind === 'sent' ? 'sent' : 'failed' });
    observed(delivery.notifier, outcome);
    const where = { incident: incident.id, delivery: delivery.id };
    if (outcome.kind === 'sent') log.info({ ...where, force: incident.force }, 'delivered');
    else
      log.warn(
        { ...where, error: outcome.error },
        outcome.kind === 'retry' ? 'delivery failed, will be tried again' : 'delivery failed',
      );
    await settle(incident.id, { kind: 'settled', deliveryId: delivery.id, outcome });
  };

  const dispatch = (incident: Incident): void => {
    if (closing.signal.aborted) return;
    for (const delivery of incident.deliveries) {
      // One message at a time to the same inbox: an edit must not overtake what it edits.
      const inbox = `${incident.id}/${delivery.contactId}/${delivery.method}`;
      if (delivery.state !== 'pending' || delivery.dueAt > clock.now() || underWay.has(inbox)) continue;
      const running = attempt(incident, delivery)
        .catch((error: unknown) =>
          log.error(
            { delivery: delivery.id, error: messageOf(error) },
            'the outcome of a delivery could not be written down',
          ),
        )
        .finally(() => {
          underWay.delete(inbox);
          const now = latest(incident.id);
          if (now && now !== incident) dispatch(now);
        });
      underWay.set(inbox, running);
    }
  };

  return {
    dispatch,
    async close(graceMs) {
      const all = Promise.allSettled(underWay.values());
      const ended = new AbortController();
      await Promise.race([all, clock.sleep(graceMs, ended.signal)]);
      ended.abort();
      closing.abort();
      await all;
    },
  };
}
