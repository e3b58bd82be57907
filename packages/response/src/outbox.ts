// The outbox of an incident: which deliveries are owed to whom, and what becomes of each attempt.
import type { Contact, Delivery, NoticePurpose } from '@sturmwarte/contracts';
import { record, seeksSomebody, shortened, type Decision } from './decision.ts';

/** What became of one attempt. `retry`: it may work later; `failed`: it never will. */
export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly receipt?: Readonly<Record<string, string>> }
  | { readonly kind: 'retry'; readonly error: string; readonly retryAfterMs?: number }
  | { readonly kind: 'failed'; readonly error: string };

/** Attempts at one method. With the waits between them (8 s, 16 s, 32 s, 64 s) a method is given up after two minutes. */
const MAX_ATTEMPTS = 5;
const FIRST_WAIT_MS = 8_000;
/**
 * Times a message may leave and nothing is heard of it, since the process died or the channel was silent. One is repeated,
 * since a page must not be lost; after a second the next way to the contact is surer than the same message a third time.
 */
const MAX_UNANSWERED = 2;
/** The longest a channel may ask us to wait: beyond it, another way to the contact is faster. */
const LONGEST_WAIT_MS = 64_000;

/**
 * Owes the contact a delivery, from its given method on; owing the same one twice is owing it once. False where the
 * contact has no such method.
 */
export function owe(
  decision: Decision,
  contact: Contact,
  notice: { readonly purpose: NoticePurpose; readonly step: number; readonly round: number; readonly method: number },
): boolean {
  const { incident, now } = decision;
  const notifier = contact.methods[notice.method]?.notifier;
  if (notifier === undefined) return false;
  const { purpose, step, round, method } = notice;
  const id = [incident.id, purpose, step, round, contact.id, method].join('/');
  if (incident.deliveries.some((delivery) => delivery.id === id)) return true;
  const earlier = lastMessage(decision, contact.id, method);
  incident.deliveries = [
    ...incident.deliveries,
    {
      id, purpose, step, round, contactId: contact.id, method, notifier,
      state: 'pending', attempts: 0, dueAt: now, force: incident.force,
      ...(earlier?.receipt && earlier.notifier === notifier ? { receipt: earlier.receipt } : {}),
    },
  ]; // prettier-ignore
  return true;
}

/**
 * Writes down that a message leaves, before it does: whoever finds it without an outcome knows that it may have arrived.
 * Returns the delivery where that has happened too often and it is given up instead.
 */
export function begin(decision: Decision, deliveryId: string): Delivery | undefined {
  const delivery = decision.incident.deliveries.find(({ id }) => id === deliveryId);
  if (delivery?.state !== 'pending') return undefined;
  const { unanswered = 0, attempts } = delivery;
  if (unanswered >= MAX_UNANSWERED) {
    return giveUp(
      decision,
      delivery,
      attempts,
      'it may have arrived: more than once nothing was heard of it after it had left',
    );
  }
  replace(decision, { ...delivery, unanswered: unanswered + 1 });
  return undefined;
}

/**
 * Writes down what became of an attempt and returns the delivery where it has now failed for good. An outcome for a
 * delivery that has already one is ignored, but that one given up in mid-flight arrived after all is remembered: whoever
 * read the page is told the rest.
 */
export function settle(
  decision: Decision,
  deliveryId: string,
  outcome: DeliveryOutcome,
  answered: boolean,
): Delivery | undefined {
  const { incident, now } = decision;
  const known = incident.deliveries.find(({ id }) => id === deliveryId);
  if (!known) return undefined;
  const delivery = answered ? withAnswer(known) : known;
  const arrivedLate = delivery.state === 'skipped' && outcome.kind === 'sent';
  // Not due: this failure has been counted already, and told once more by a shell that died in between.
  const countedBefore = outcome.kind === 'retry' && delivery.dueAt > now;
  if ((delivery.state !== 'pending' && !arrivedLate) || countedBefore) {
    if (delivery !== known) replace(decision, delivery);
    return undefined;
  }
  const attempts = delivery.attempts + 1;
  if (outcome.kind === 'sent') {
    const { receipt: earlier, error: _error, ...rest } = delivery;
    const receipt = outcome.receipt ?? (delivery.purpose === 'update' ? earlier : undefined);
    replace(decision, {
      ...rest,
      state: 'sent',
      attempts,
      settledAt: now,
      ...(receipt ? { receipt: { ...receipt } } : {}),
    });
    if (delivery.purpose !== 'update') {
      record(decision, {
        kind: 'delivered',
        contactId: delivery.contactId,
        step: delivery.step,
        text: delivery.notifier,
      });
    }
    const stale = arrivedLate || incident.state !== 'triggered' || incident.force !== delivery.force;
    if (stale && seeksSomebody(delivery)) catchUp(decision, delivery);
    return undefined;
  }
  if (outcome.kind === 'retry' && attempts < MAX_ATTEMPTS) {
    const wait = Math.max(FIRST_WAIT_MS * 2 ** (attempts - 1), Math.min(outcome.retryAfterMs ?? 0, LONGEST_WAIT_MS));
    const error = shortened(outcome.error);
    replace(decision, { ...delivery, attempts, error, dueAt: now + Math.round(wait) });
    return undefined;
  }
  return giveUp(decision, delivery, attempts, outcome.error);
}

/** Gives up pending deliveries that no longer matter. */
export function skip({ incident, now }: Decision, matters: (delivery: Delivery) => boolean): void {
  if (!incident.deliveries.some((delivery) => delivery.state === 'pending' && !matters(delivery))) return;
  incident.deliveries = incident.deliveries.map((delivery) =>
    delivery.state === 'pending' && !matters(delivery) ? { ...delivery, state: 'skipped', settledAt: now } : delivery,
  );
}

/**
 * Owes an edit of every message that can be edited in place. An edit not yet sent is superseded: one that is on its way
 * may already say the old thing.
 */
export function oweUpdates(decision: Decision): void {
  const messages = new Map<string, Delivery>();
  for (const delivery of told(decision)) messages.set(`${delivery.contactId}/${delivery.method}`, delivery);
  for (const message of messages.values()) oweUpdate(decision, message);
}

/** Owes everyone whose page was sent the word that it is over, on the method that reached them last. */
export function oweEnds(decision: Decision): void {
  const messages = new Map<string, Delivery>();
  for (const delivery of told(decision)) messages.set(delivery.contactId, delivery);
  for (const message of messages.values()) oweEnd(decision, message);
}

function oweUpdate(decision: Decision, { contactId, method, notifier, receipt, step }: Delivery): void {
  const { incident, context } = decision;
  const contact = context.contacts.get(contactId);
  if (!contact || !receipt || contact.methods[method]?.notifier !== notifier) return;
  if (!context.notifiers.get(notifier)?.edits) return;
  skip(decision, (other) => other.purpose !== 'update' || other.contactId !== contactId || other.method !== method);
  owe(decision, contact, { purpose: 'update', step, round: incident.version + 1, method });
}

function oweEnd(decision: Decision, { contactId, method, notifier, step }: Delivery): void {
  const { incident, context } = decision;
  const contact = context.contacts.get(contactId);
  const { round } = incident;
  const owed = ({ purpose, ...other }: Delivery) =>
    purpose === 'end' && other.contactId === contactId && other.round === round && other.state !== 'skipped';
  if (!contact || incident.deliveries.some(owed)) return;
  const sameMethod = contact.methods[method]?.notifier === notifier;
  owe(decision, contact, { purpose: 'end', step, round, method: sameMethod ? method : 0 });
}

/** The message was made from an incident that has changed since: its reader gets to know what it does not say. */
function catchUp(decision: Decision, { id }: Delivery): void {
  const message = decision.incident.deliveries.find((delivery) => delivery.id === id);
  if (!message) return;
  oweUpdate(decision, message);
  if (decision.incident.state === 'resolved') oweEnd(decision, message);
}

/** The messages that sought somebody and have arrived, or may have. */
function told({ incident }: Decision): Delivery[] {
  return incident.deliveries.filter((delivery) => seeksSomebody(delivery) && mayHaveArrived(delivery));
}

function mayHaveArrived({ state, unanswered }: Delivery): boolean {
  return state === 'sent' || (state !== 'pending' && unanswered !== undefined);
}

function lastMessage(decision: Decision, contactId: string, method: number): Delivery | undefined {
  return told(decision).findLast((message) => message.contactId === contactId && message.method === method);
}

function giveUp(decision: Decision, delivery: Delivery, attempts: number, reason: string): Delivery {
  const error = shortened(reason);
  const failed: Delivery = { ...delivery, state: 'failed', attempts, error, settledAt: decision.now };
  replace(decision, failed);
  record(decision, {
    kind: 'delivery-failed', contactId: failed.contactId, step: failed.step, text: `${failed.notifier}: ${error}`,
  }); // prettier-ignore
  return failed;
}

/** The delivery with one attempt less whose outcome is not known. */
function withAnswer(delivery: Delivery): Delivery {
  const { unanswered = 0, ...rest } = delivery;
  if (unanswered === 0) return delivery;
  return unanswered === 1 ? rest : { ...rest, unanswered: unanswered - 1 };
}

function replace({ incident }: Decision, delivery: Delivery): void {
  incident.deliveries = incident.deliveries.map((known) => (known.id === delivery.id ? delivery : known));
}
