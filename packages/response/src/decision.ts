// One decision in progress: what it may look at, what it may change, and the bounds that keep an incident small.
import type {
  Contact,
  Delivery,
  Force,
  Incident,
  Policy,
  Schedule,
  Silence,
  TimelineEntry,
  Watch,
} from '@sturmwarte/contracts';

/** The settings a decision rests on, as they are at the moment; anything may be missing and nobody goes untold for it. */
export interface ResponseContext {
  /** Absent: deleted, or not known yet. Its incidents page all the same. */
  readonly watch: Watch | undefined;
  /** Absent: the catch-all is paged. */
  readonly policy: Policy | undefined;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly silences: readonly Silence[];
  /** What each kind of notifier can do. `edits`: a message already sent can be changed in place. */
  readonly notifiers: ReadonlyMap<string, { readonly edits: boolean }>;
  /** Contact of the last resort where the policy names none, or the one it names cannot be reached. */
  readonly catchAll?: string;
  /** The watch's sources are dead: what looks like calm may be blindness, and resolves nothing. */
  readonly blind?: boolean;
}

/**
 * A working copy of the incident. Its properties may be assigned; arrays and objects in it are replaced, never changed,
 * so that whatever is still identical to the incident before has not changed.
 */
export interface Decision {
  readonly incident: Incident;
  readonly context: ResponseContext;
  readonly now: number;
}

/** Storm force from which an incident opens and pages where the policy does not say. */
const DEFAULT_PAGE_AT_FORCE: Force = 3;
/** Storm force from which management is paged at once where the policy does not say. */
const DEFAULT_MANAGEMENT_FORCE: Force = 5;
/** Hours of calm that resolve an incident where the policy does not say: as long as those that end a surge. */
const DEFAULT_CALM_HOURS = 12;
/** Entries a timeline keeps: how it began and what happened last. */
const TIMELINE_FIRST = 20;
const TIMELINE_LAST = 180;
const MAX_SETTLED_DELIVERIES = 200;
const MAX_ERROR_LENGTH = 500;
const HOUR = 3_600_000;

export function pageAtForce(policy: Policy | undefined): Force {
  return policy?.pageAtForce ?? DEFAULT_PAGE_AT_FORCE;
}

export function managementForce(policy: Policy | undefined): Force {
  return policy?.managementForce ?? DEFAULT_MANAGEMENT_FORCE;
}

/** Milliseconds of calm that resolve an incident. */
export function calmMs(policy: Policy | undefined): number {
  return Math.round((policy?.calmHours ?? DEFAULT_CALM_HOURS) * HOUR);
}

/** Adds to the timeline; `at` defaults to now. */
export function record({ incident, now }: Decision, entry: Omit<TimelineEntry, 'at'> & { at?: number }): void {
  const timeline = [...incident.timeline, { ...entry, at: entry.at ?? now }];
  incident.timeline =
    timeline.length > TIMELINE_FIRST + TIMELINE_LAST
      ? [...timeline.slice(0, TIMELINE_FIRST), ...timeline.slice(-TIMELINE_LAST)]
      : timeline;
}

/** An error message short enough for a delivery. */
export function shortened(message: string): string {
  return message.length > MAX_ERROR_LENGTH ? `${message.slice(0, MAX_ERROR_LENGTH - 1)}…` : message;
}

/** Whether the delivery seeks somebody to take charge, as opposed to keeping people informed. */
export function seeksSomebody({ purpose }: Delivery): boolean {
  return purpose === 'page' || purpose === 'rise' || purpose === 'catch-all';
}

/**
 * Drops the oldest settled deliveries beyond the bound, but none that is still asked for: those of the running round
 * (who has been paged in it), and the last message on each method of each contact (what is edited, who is told the end).
 */
export function withinBounds(incident: Incident): Delivery[] {
  const { deliveries } = incident;
  const excess =
    deliveries.length - deliveries.filter(({ state }) => state === 'pending').length - MAX_SETTLED_DELIVERIES;
  if (excess <= 0) return deliveries;
  const lastMessage = new Map<string, Delivery>();
  for (const delivery of deliveries) {
    if (delivery.state === 'sent' && seeksSomebody(delivery)) {
      lastMessage.set(`${delivery.contactId}/${delivery.method}`, delivery);
    }
  }
  const needed = new Set(lastMessage.values());
  let dropped = 0;
  return deliveries.filter((delivery) => {
    const keep =
      dropped >= excess ||
      delivery.state === 'pending' ||
      (seeksSomebody(delivery) && delivery.round === incident.round) ||
      needed.has(delivery);
    if (!keep) dropped += 1;
    return keep;
  });
}
