// Escalation: whom a storm seeks next while nobody has taken charge, and what happens when nobody can be reached.
import type { Contact, Delivery, Escalation, NoticePurpose, PolicyStep, Target } from '@sturmwarte/contracts';
import { managementForce, record, seeksSomebody, type Decision } from './decision.ts';
import { onCall } from './on-call.ts';
import { owe } from './outbox.ts';

const MINUTE = 60_000;
/** How often the catch-all is reminded once the policy is exhausted, of a strong storm and of a weaker one. */
const REMIND_STRONG_MS = 30 * MINUTE;
const REMIND_WEAK_MS = 120 * MINUTE;
/** Force from which a storm nobody has taken charge of is a strong one. */
const STRONG_FORCE = 4;
/** When even the last resort failed: long enough for a channel to recover, short enough to be an alarm. */
const UNREACHABLE_MS = 5 * MINUTE;

/** A run through the policy of which nothing has been paged yet. */
export function newRun(purpose: Escalation['purpose'], round: number, now: number, nextStep = 0): Escalation {
  return { purpose, firstRound: round, nextStep, nextAt: now, managementPaged: false, exhausted: false };
}

/**
 * Seeks somebody from the given step on, in a round of its own. The incident is triggered (again); the pages go out as
 * soon as nothing holds them back.
 */
export function startRun({ incident, now }: Decision, purpose: Escalation['purpose'], step = 0): void {
  incident.state = 'triggered';
  incident.round += 1;
  incident.escalation = newRun(purpose, incident.round, now, step);
}

/** Does what the running escalation owes by now: the direct line to management, the next step, the next reminder. */
export function runEscalation(decision: Decision): void {
  const { incident, now } = decision;
  if (incident.escalation && incident.escalation.nextAt <= now) advance(decision);
  pageManagement(decision);
}

/** Pages the next step of the run; after the last one begins the next round; after the last round reminds the catch-all. */
export function advance(decision: Decision): void {
  const { incident } = decision;
  const run = incident.escalation;
  if (!run) return;
  if (run.exhausted) remind(decision);
  else if (run.nextStep < stepsOf(decision).length) pageStep(decision, run, run.nextStep);
  else if (roundsLeft(decision, run)) {
    incident.round += 1;
    pageStep(decision, { ...run, managementPaged: false }, 0);
  } else exhaust(decision, run);
}

/**
 * A delivery has failed for good: tries the contact's next method; where there is none, finds out whether anybody else
 * has been reached by the step, and if not, goes on to the next one at once.
 */
export function fallBack(decision: Decision, failed: Delivery): void {
  const { incident, context } = decision;
  const { purpose, step, round, method } = failed;
  if (purpose === 'update') return;
  const contact = context.contacts.get(failed.contactId);
  if (contact && owe(decision, contact, { purpose, step, round, method: method + 1 })) return;
  if (purpose === 'end') return;
  const run = incident.escalation;
  if (purpose === 'catch-all') {
    pageLastResort(decision, step, round, failed.contactId);
    if (run?.exhausted && !reached(decision, step, round)) {
      incident.escalation = { ...run, nextAt: Math.min(run.nextAt, decision.now + UNREACHABLE_MS) };
    }
    return;
  }
  if (reached(decision, step, round)) return;
  if (run && !run.exhausted && round === incident.round && run.nextStep === step + 1)
    leaveUnreachable(decision, run, step);
  else if (isDirectLine(decision, failed)) pageLastResort(decision, step, round);
}

/** Whether the delivery belongs to the direct line to management, which no acknowledgement below cuts off. */
export function isDirectLine(decision: Decision, { step, purpose }: Delivery): boolean {
  if (purpose === 'catch-all' || decision.incident.force < managementForce(decision.context.policy)) return false;
  return stepsOf(decision)[step]?.management === true;
}

function pageStep(decision: Decision, run: Escalation, index: number): void {
  const { incident, now } = decision;
  const step = stepsOf(decision)[index];
  if (!step) return;
  if (index > 0 || incident.round > run.firstRound) record(decision, { kind: 'escalated', step: index });
  incident.step = index;
  const paged = { ...run, nextStep: index + 1, nextAt: now + Math.round(step.delayMinutes * MINUTE) };
  incident.escalation = paged;
  const contacts = contactsOf(decision, step, index);
  if (run.purpose === 'rise' && index === 0) addAcknowledger(decision, contacts);
  for (const contact of contacts) page(decision, contact, run.purpose, index, incident.round);
  if (!reached(decision, index, incident.round)) leaveUnreachable(decision, paged, index);
}

/** Nobody of the step can be reached: the next step at once; after the last one the catch-all at once. */
function leaveUnreachable(decision: Decision, run: Escalation, step: number): void {
  const { round } = decision.incident;
  if (step + 1 < stepsOf(decision).length) pageStep(decision, run, step + 1);
  else if (roundsLeft(decision, run)) pageLastResort(decision, step, round);
  else exhaust(decision, run);
}

/** Once a round, a strong storm pages management beside the step that is due, however low that is. */
function pageManagement(decision: Decision): void {
  const { incident, context } = decision;
  const run = incident.escalation;
  if (!run || run.managementPaged || incident.force < managementForce(context.policy)) return;
  incident.escalation = { ...run, managementPaged: true };
  stepsOf(decision).forEach((step, index) => {
    if (!step.management) return;
    for (const contact of contactsOf(decision, step, index))
      page(decision, contact, run.purpose, index, incident.round);
    if (!reached(decision, index, incident.round)) pageLastResort(decision, index, incident.round);
  });
}

function exhaust(decision: Decision, run: Escalation): void {
  const { incident } = decision;
  record(decision, { kind: 'exhausted', text: 'Nobody has taken charge; the catch-all is reminded from now on' });
  incident.escalation = { ...run, exhausted: true, nextAt: nextReminder(decision) };
  pageLastResort(decision, stepsOf(decision).length, incident.round);
}

function remind(decision: Decision): void {
  const { incident } = decision;
  if (!incident.escalation) return;
  incident.round += 1;
  incident.escalation = { ...incident.escalation, managementPaged: false, nextAt: nextReminder(decision) };
  pageLastResort(decision, stepsOf(decision).length, incident.round);
}

function nextReminder({ incident, now }: Decision): number {
  return now + (incident.force >= STRONG_FORCE ? REMIND_STRONG_MS : REMIND_WEAK_MS);
}

/**
 * Pages the first contact of the last resort that has a way to be reached, after the one given where that has failed.
 * Where no catch-all is set up, the last step is the last resort. That nobody is left is said loudly.
 */
function pageLastResort(decision: Decision, step: number, round: number, failed?: string): void {
  const { policy, contacts, catchAll } = decision.context;
  const named = [...new Set([policy?.catchAll, catchAll])].filter((id) => id !== undefined);
  const left = named.slice(failed === undefined ? 0 : named.indexOf(failed) + 1);
  for (const id of left) {
    const contact = contacts.get(id);
    if (contact && page(decision, contact, 'catch-all', step, round)) return;
    if (!contact) record(decision, { kind: 'delivery-failed', contactId: id, step, text: 'There is no such contact' });
  }
  if (named.length === 0) {
    const last = stepsOf(decision).length - 1;
    const lastStep = stepsOf(decision)[last];
    const others = lastStep && step > last ? contactsOf(decision, lastStep, last) : [];
    for (const contact of others) page(decision, contact, 'catch-all', step, round);
  }
  if (!reached(decision, step, round))
    record(decision, { kind: 'delivery-failed', step, text: 'Nobody is left to be told' });
}

/** True where the contact has a way to be reached, by this page or the same one decided before. */
function page(decision: Decision, contact: Contact, purpose: NoticePurpose, step: number, round: number): boolean {
  const { incident } = decision;
  const before = incident.deliveries;
  const owed = owe(decision, contact, { purpose, step, round, method: 0 });
  if (incident.deliveries !== before) record(decision, { kind: 'paged', contactId: contact.id, step });
  return owed;
}

/** Whether a page of the step in the round has been sent or still may be. */
function reached({ incident }: Decision, step: number, round: number): boolean {
  return incident.deliveries.some(
    (delivery) =>
      seeksSomebody(delivery) &&
      delivery.step === step &&
      delivery.round === round &&
      (delivery.state === 'pending' || delivery.state === 'sent'),
  );
}

function contactsOf(decision: Decision, step: PolicyStep, index: number): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const target of step.targets) {
    const contactId = 'contact' in target ? target.contact : whoIsOnCall(decision, target, index);
    if (contactId === undefined) continue;
    const contact = decision.context.contacts.get(contactId);
    if (contact) contacts.set(contactId, contact);
    else record(decision, { kind: 'delivery-failed', contactId, step: index, text: 'There is no such contact' });
  }
  return [...contacts.values()];
}

function whoIsOnCall(
  decision: Decision,
  target: Extract<Target, { schedule: string }>,
  step: number,
): string | undefined {
  const schedule = decision.context.schedules.get(target.schedule);
  let contactId: string | undefined;
  let text = schedule?.name ?? `There is no schedule ${target.schedule}`;
  try {
    contactId = schedule && onCall(schedule, decision.now)?.contact;
  } catch {
    // A schedule that makes no sense (a date or time zone that does not exist) must not keep the others from being paged.
    text = `${text}: the schedule cannot be read`;
  }
  if (contactId === undefined) record(decision, { kind: 'nobody-on-call', step, text });
  return contactId;
}

/**
 * Who had taken charge knows the storm and is paged with the first step, not before it: they may be off duty by now,
 * and waiting for them would cost the step's whole delay.
 */
function addAcknowledger({ incident, context }: Decision, contacts: Contact[]): void {
  const acknowledger = context.contacts.get(incident.acknowledgedBy ?? '');
  if (acknowledger && !contacts.includes(acknowledger)) contacts.unshift(acknowledger);
}

function roundsLeft({ incident, context }: Decision, run: Escalation): boolean {
  return incident.round - run.firstRound < (context.policy?.repeats ?? 0);
}

function stepsOf({ context }: Decision): readonly PolicyStep[] {
  return context.policy?.steps ?? [];
}
