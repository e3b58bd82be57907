// Attempts the deliveries incidents owe. The incident record is the outbox: what is pending there and due is attempted,
// that it leaves and what comes of it is decided on, and a restart finds again what has no outcome.
import type { Contact, Delivery, Incident } from '@sturmwarte/contracts';
import {
  backoffMs,
  CodedError,
  messageOf,
  type Backoff,
  type Clock,
  type Log,
  type Metrics,
} from '@sturmwarte/runtime';
import type { DeliveryOutcome, IncidentEvent } from '@sturmwarte/response';
import { waitAtMost, withDeadline } from './deadline.ts';
import type { Notice } from './notice.ts';
import type { Leaving, Notifier } from './notifiers/notifier.ts';

/** A channel that has not answered by then counts as down; the outbox tries again. */
const ATTEMPT_DEADLINE_MS = 15_000;
/** A page waits this long for it to be written down that it leaves. Then it goes all the same: rather twice than never. */
const LEAVING_DEADLINE_MS = 1_000;
const SETTLE_BACKOFF: Backoff = { baseMs: 200, maxMs: 30_000 };

export interface Dispatcher {
  /** Starts what is pending and due and not under way. */
  dispatch(incident: Incident): void;
  /**
   * Waits until the attempts for these incidents have ended and their outcomes are written down. After `graceMs` of real
   * time they are cut off and stay pending: whoever comes next attempts them again.
   */
  drain(isMeant: (incident: Incident) => boolean, graceMs: number): Promise<void>;
}

export interface DispatcherParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly notifiers: ReadonlyMap<string, { readonly notifier: Pick<Notifier, 'notify'> }>;
  readonly contactOf: (id: string) => Contact | undefined;
  readonly compose: (incident: Incident, delivery: Delivery, contact: Contact) => Notice;
  /** Decides on what happened to a delivery; resolves once that is durable. */
  readonly decideOn: (incidentId: string, event: IncidentEvent) => Promise<void>;
  /** The incident as it is now; undefined where it is not this process's to attempt anything for (any more). */
  readonly latest: (incidentId: string) => Incident | undefined;
  /** Told after each attempt a channel has made, so that one that keeps failing raises an alarm of its own. */
  readonly observed: (notifier: string, outcome: DeliveryOutcome) => void;
}

/** The moment a message leaves. */
interface Departure {
  readonly leaving: Leaving;
  /** The channel did not say in time what became of it. */
  readonly unanswered: () => void;
  /** It was written down that it leaves, and its outcome is known. */
  readonly isAnswered: () => boolean;
  /** It was not to leave any more: given up, acknowledged, or somebody else's by now. */
  readonly withdrawn: () => boolean;
}

interface UnderWay {
  readonly incident: Incident;
  readonly cutOff: AbortController;
  readonly ended: Promise<void>;
}

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { clock, log, metrics, notifiers, contactOf, compose, decideOn, latest, observed } = parts;
  const attempts = metrics.counter('sturmwarte_deliveries_total', 'Deliveries, by channel and outcome.', [
    'notifier',
    'outcome',
  ]);
  for (const notifier of notifiers.keys())
    for (const outcome of ['sent', 'failed']) attempts.inc({ notifier, outcome }, 0);
  const duration = metrics.histogram(
    'sturmwarte_delivery_duration_seconds',
    'How long a channel took to answer.',
    [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    ['notifier'],
  );
  /** By inbox. */
  const underWay = new Map<string, UnderWay>();

  const tryChannel = async (
    incident: Incident,
    delivery: Delivery,
    departure: Departure,
    cutOff: AbortSignal,
  ): Promise<DeliveryOutcome> => {
    const { notifier: kind, receipt } = delivery;
    const notifier = notifiers.get(kind)?.notifier;
    if (!notifier) return { kind: 'failed', error: `${kind} is not set up` };
    const contact = contactOf(delivery.contactId);
    const method = contact?.methods[delivery.method];
    if (!contact || method?.notifier !== kind)
      return { kind: 'failed', error: 'the contact or this way to reach it no longer exists' };
    const notice = composed(() => compose(incident, delivery, contact));
    if ('error' in notice) return notice;
    const began = performance.now();
    const outcome = await withDeadline(ATTEMPT_DEADLINE_MS, cutOff, async (signal) => {
      const told = await notifier.notify(notice.notice, method.options ?? {}, receipt, signal, departure.leaving);
      if (signal.aborted && told.kind !== 'sent') departure.unanswered();
      return told;
    });
    if (departure.withdrawn() || (cutOff.aborted && outcome.kind !== 'sent')) return outcome;
    duration.observe({ notifier: kind }, (performance.now() - began) / 1_000);
    observed(kind, outcome);
    return outcome;
  };

  const attempt = async (incident: Incident, delivery: Delivery, cutOff: AbortSignal): Promise<void> => {
    const departure = departureOf(incident.id, delivery.id, cutOff);
    const outcome = await tryChannel(incident, delivery, departure, cutOff);
    // To be cut off is not an outcome: the delivery stays pending and is attempted again by whoever comes next.
    if (departure.withdrawn() || (cutOff.aborted && outcome.kind !== 'sent')) return;
    attempts.inc({ notifier: delivery.notifier, outcome: outcome.kind === 'sent' ? 'sent' : 'failed' });
    const where = { incident: incident.id, delivery: delivery.id };
    if (outcome.kind === 'sent') log.info({ ...where, force: incident.force }, 'delivered');
    else {
      const words = outcome.kind === 'retry' ? 'delivery failed, will be tried again' : 'delivery failed';
      log.warn({ ...where, error: outcome.error }, words);
    }
    const answered = departure.isAnswered();
    await writeDown(incident.id, { kind: 'settled', deliveryId: delivery.id, outcome, answered }, cutOff);
  };

  const departureOf = (incidentId: string, deliveryId: string, cutOff: AbortSignal): Departure => {
    let isWritten = false;
    let isAnswered = true;
    let withdrawn = false;
    return {
      async leaving() {
        isWritten = await writeDownBegin(incidentId, deliveryId);
        withdrawn = cutOff.aborted || !isPending(latest(incidentId), deliveryId);
        if (withdrawn) throw new CodedError('CLOSED', 'the delivery is not wanted any more');
      },
      unanswered: () => void (isAnswered = false),
      isAnswered: () => isWritten && isAnswered,
      withdrawn: () => withdrawn,
    };
  };

  /** Whether it is durable that the delivery leaves. */
  const writeDownBegin = async (incidentId: string, deliveryId: string): Promise<boolean> => {
    let written = false;
    const work = decideOn(incidentId, { kind: 'begun', deliveryId }).then(
      () => void (written = true),
      (error: unknown) =>
        log.warn({ incident: incidentId, delivery: deliveryId, error: messageOf(error) }, 'a page leaves unrecorded'),
    );
    await waitAtMost(LEAVING_DEADLINE_MS, work);
    return written;
  };

  /** As long as the outcome is not durable nothing else goes to the inbox: attempting again would send it again. */
  const writeDown = async (incidentId: string, event: IncidentEvent, cutOff: AbortSignal): Promise<void> => {
    for (let failures = 1; ; failures++) {
      try {
        await decideOn(incidentId, event);
        return;
      } catch (error) {
        if (failures === 1)
          log.error(
            { incident: incidentId, error: messageOf(error) },
            'the outcome of a delivery waits to be written down',
          );
        if (cutOff.aborted) return;
        await clock.sleep(backoffMs(SETTLE_BACKOFF, failures, 1), cutOff);
      }
    }
  };

  const begin = (incident: Incident, delivery: Delivery, inbox: string): void => {
    const cutOff = new AbortController();
    const ended = attempt(incident, delivery, cutOff.signal)
      .catch((error: unknown) => log.error({ delivery: delivery.id, error: messageOf(error) }, 'delivery broke off'))
      .finally(() => {
        underWay.delete(inbox);
        const now = latest(incident.id);
        if (now && now !== incident) dispatch(now);
      });
    underWay.set(inbox, { incident, cutOff, ended });
  };

  const dispatch = (incident: Incident): void => {
    for (const delivery of incident.deliveries) {
      // One message at a time to the same inbox: an edit must not overtake what it edits.
      const inbox = `${incident.id}/${delivery.contactId}/${delivery.method}`;
      if (delivery.state !== 'pending' || delivery.dueAt > clock.now() || underWay.has(inbox)) continue;
      if (latest(incident.id)) begin(incident, delivery, inbox);
    }
  };

  return {
    dispatch,
    async drain(isMeant, graceMs) {
      const meant = [...underWay.values()].filter(({ incident }) => isMeant(incident));
      const all = Promise.all(meant.map(({ ended }) => ended));
      await waitAtMost(graceMs, all);
      for (const { cutOff } of meant) cutOff.abort();
      await all;
    },
  };
}

function isPending(incident: Incident | undefined, deliveryId: string): boolean {
  return incident?.deliveries.some(({ id, state }) => id === deliveryId && state === 'pending') ?? false;
}

/** A fault of ours in making one notice must not keep the contact from being reached another way. */
function composed(compose: () => Notice): { readonly notice: Notice } | Extract<DeliveryOutcome, { kind: 'retry' }> {
  try {
    return { notice: compose() };
  } catch (error) {
    return { kind: 'retry', error: `the notice could not be written: ${messageOf(error)}` };
  }
}
