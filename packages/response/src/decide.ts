// The incident state machine: what becomes of a storm when something is read, said, sent, or just time passes.
// Pure: the shell writes the incident down, says what it begins, does it, and feeds back what became of them.
import type { Command, Force, Incident, Reading } from '@sturmwarte/contracts';
import { applyCommand, resolve } from './command.ts';
import {
  calmMs, pageAtForce, record, seeksSomebody, withinBounds, type Decision, type ResponseContext,
} from './decision.ts'; // prettier-ignore
import { fallBack, newRun, runEscalation, startRun } from './escalation.ts';
import { begin, oweUpdates, settle, skip, type DeliveryOutcome } from './outbox.ts';
import { silencedUntil } from './silenced.ts';

/** What the media axis reads for the first article. */
const ONE_ARTICLE: Force = 3;

export type IncidentEvent =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'command'; readonly command: Command }
  /** Time has passed, or the settings have changed. */
  | { readonly kind: 'tick' }
  /** The delivery is about to leave; only if it is still pending afterwards it may. */
  | { readonly kind: 'begun'; readonly deliveryId: string }
  /** `answered`: the message had left (`begun`), and the outcome is what the channel said of it. */
  | {
      readonly kind: 'settled';
      readonly deliveryId: string;
      readonly outcome: DeliveryOutcome;
      readonly answered: boolean;
    };

/** What the shell is to do. A delivery already being attempted by the same process is not to be attempted beside it. */
export interface Effect {
  readonly kind: 'deliver';
  readonly deliveryId: string;
}

export interface Decided {
  /** Identical to the incident given where nothing has changed; then there is nothing to publish. */
  readonly incident: Incident | undefined;
  readonly effects: readonly Effect[];
}

/**
 * Decides one event. `incident` is, for a reading, the latest incident of the watch, resolved or not; for a command or
 * an outcome, the one it names. A reading may return a new incident (another id) in place of a resolved one, which then
 * lives on as long as it has something to do (`nextActionAt`). `now` in milliseconds; `reading.at` is event time and
 * may lie far from it. The effects are all deliveries due, whether this event has caused them or an earlier one.
 */
export function decide(
  incident: Incident | undefined,
  event: IncidentEvent,
  context: ResponseContext,
  now: number,
): Decided {
  if (event.kind === 'reading' && opens(incident, event.reading, context)) {
    const decision = { incident: open(incident, event.reading, context, now), context, now };
    record(decision, { kind: 'opened', force: event.reading.force });
    return conclude(decision, undefined);
  }
  if (!incident) return { incident: undefined, effects: [] };
  const decision: Decision = { incident: { ...incident }, context, now };
  apply(decision, event);
  return conclude(decision, incident);
}

/**
 * A new storm: nobody has been told of one this strong. Beside the detector's own reason to page, any rise to the
 * force that pages counts, so that no strong storm goes untold because its surge came slowly. A single critical article
 * (media axis 3, nothing else) is worth a look in the morning, not a page.
 */
function opens(incident: Incident | undefined, reading: Reading, context: ResponseContext): boolean {
  const { at, force, social, page } = reading;
  const least = pageAtForce(context.policy);
  if (context.watch?.paused || force < least) return false;
  if (!page && social < least && force <= ONE_ARTICLE) return false;
  if (!incident) return true;
  if (incident.state !== 'resolved' || at <= incident.reading.at) return false;
  return page || force > (incident.forceAfter ?? incident.force);
}

function open(previous: Incident | undefined, reading: Reading, context: ResponseContext, now: number): Incident {
  const id = `${reading.watchId}-${new Date(reading.at).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  return {
    id: id === previous?.id ? `${id}-next` : id,
    watchId: reading.watchId,
    watchName: context.watch?.name ?? reading.watchId,
    state: 'triggered',
    drill: reading.drill,
    force: reading.force,
    peakForce: reading.force,
    openedAt: now,
    ...(reading.firstCriticalAt === undefined ? {} : { firstCriticalAt: reading.firstCriticalAt }),
    policyId: context.policy?.id ?? context.watch?.policy ?? 'none',
    step: 0,
    round: 0,
    escalation: newRun('page', 0, now),
    nextActionAt: null,
    reading,
    deliveries: [],
    timeline: [],
    commands: [],
    version: 0,
  };
}

function apply(decision: Decision, event: IncidentEvent): void {
  switch (event.kind) {
    case 'reading':
      if (event.reading.at > decision.incident.reading.at) applyReading(decision, event.reading);
      break;
    case 'command':
      applyCommand(decision, event.command);
      break;
    case 'begun': {
      const givenUp = begin(decision, event.deliveryId);
      if (givenUp) fallBack(decision, givenUp);
      break;
    }
    case 'settled': {
      const failed = settle(decision, event.deliveryId, event.outcome, event.answered);
      if (failed) fallBack(decision, failed);
      break;
    }
    case 'tick':
      break;
  }
}

function applyReading(decision: Decision, reading: Reading): void {
  const { incident, context, now } = decision;
  const { force } = reading;
  if (incident.state === 'resolved') {
    // While the watch is paused nothing opens; a rise meanwhile is still one when it is resumed.
    const before = incident.forceAfter ?? incident.force;
    if (force !== before && !(context.watch?.paused && force > before)) incident.forceAfter = force;
    return;
  }
  const before = { force: incident.force, peakForce: incident.peakForce, calm: incident.calmSince !== undefined };
  incident.reading = reading;
  incident.force = force;
  if (force > incident.peakForce) incident.peakForce = force;
  if (incident.firstCriticalAt === undefined && reading.firstCriticalAt !== undefined) {
    incident.firstCriticalAt = reading.firstCriticalAt;
  }
  if (force !== before.force) record(decision, { kind: 'force', force });
  if (force < pageAtForce(context.policy)) {
    incident.calmSince ??= reading.at;
    incident.calmEndsAt = now + Math.max(0, calmMs(context.policy) - (reading.at - incident.calmSince));
    return;
  }
  delete incident.calmSince;
  delete incident.calmEndsAt;
  seekAgain(decision, before);
}

/** Whether the reading is more than people have taken note of, and somebody has to be sought again. */
function seekAgain(decision: Decision, before: { readonly peakForce: number; readonly calm: boolean }): void {
  const { incident } = decision;
  const { force, page, drill } = incident.reading;
  const becameReal = incident.drill && !drill;
  if (becameReal) {
    incident.drill = false;
    record(decision, { kind: 'note', text: 'A real storm has begun during the drill' });
  }
  if (incident.escalation) {
    if (becameReal || (incident.escalation.exhausted && force > before.peakForce)) startRun(decision, 'page');
    return;
  }
  const grew = force > (incident.acknowledgedForce ?? 0);
  const newSurge = page && before.calm;
  if (!grew && !newSurge && !becameReal) return;
  delete incident.snoozedUntil;
  startRun(decision, 'rise');
}

/** Does what is due by now, whatever the event was, and closes the books. */
function conclude(decision: Decision, before: Incident | undefined): Decided {
  const { incident, now } = decision;
  if (incident.state !== 'resolved') progress(decision);
  const visible = before && (incident.state !== before.state || incident.force !== before.force);
  if (visible) oweUpdates(decision);
  incident.deliveries = withinBounds(incident);
  incident.nextActionAt = nextActionAt(incident);
  const effects: Effect[] = incident.deliveries
    .filter(({ state, dueAt }) => state === 'pending' && dueAt <= now)
    .map(({ id }) => ({ kind: 'deliver', deliveryId: id }));
  if (before && same(before, incident)) return { incident: before, effects };
  incident.version += 1;
  return { incident, effects };
}

function progress(decision: Decision): void {
  const { incident, now, context } = decision;
  if (incident.calmEndsAt !== undefined && incident.calmEndsAt <= now) {
    if (!context.blind) {
      resolve(decision, { at: now, by: 'calm' });
      return;
    }
    incident.calmEndsAt = now + calmMs(context.policy);
  }
  hold(decision);
  if (incident.snoozedUntil !== undefined && incident.snoozedUntil <= now) {
    delete incident.snoozedUntil;
    record(decision, { kind: 'unsnoozed' });
    startRun(decision, 'page');
  }
  if (seeking(incident)) runEscalation(decision);
}

/** Begins or ends the holding back of pages. What was under way is called off; afterwards the policy starts afresh. */
function hold(decision: Decision): void {
  const { incident, context, now } = decision;
  const until = silencedUntil(context.silences, incident, now);
  const paused = context.watch?.paused ?? false;
  if (!paused && until === undefined) {
    if (incident.held) record(decision, { kind: 'unsilenced' });
    delete incident.held;
    return;
  }
  const by = paused ? 'paused' : 'silence';
  if (!incident.held) {
    record(decision, { kind: 'silenced', text: by });
    skip(decision, (delivery) => !seeksSomebody(delivery));
    const run = incident.escalation;
    if (run && (run.nextStep > 0 || run.managementPaged)) startRun(decision, run.purpose);
  }
  if (incident.held?.by === by && incident.held.until === (paused ? undefined : until)) return;
  incident.held = paused || until === undefined ? { by } : { by, until };
}

/** Whether somebody is sought right now: a calm, a silence or a pause puts the search off, none of them ends it. */
function seeking({ escalation, held, calmSince }: Incident): boolean {
  return escalation !== undefined && held === undefined && calmSince === undefined;
}

function nextActionAt(incident: Incident): number | null {
  const times = incident.deliveries.filter(({ state }) => state === 'pending').map(({ dueAt }) => dueAt);
  if (seeking(incident) && incident.escalation) times.push(incident.escalation.nextAt);
  for (const time of [incident.held?.until, incident.snoozedUntil, incident.calmEndsAt]) {
    if (time !== undefined) times.push(time);
  }
  return times.length === 0 ? null : Math.min(...times);
}

/** Parts of an incident are replaced, never changed, so that looking at them suffices. */
function same(before: Incident, after: Incident): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  const entries = Object.entries(after);
  return entries.length === known.size && entries.every(([key, value]) => known.get(key) === value);
}
