// The incident: one storm of one watch from the first page to the end, with its outbox and timeline in one record,
// so that a decision and the pages it owes become durable together or not at all.
import { Force, Reading } from './reading.ts';
import { Count, Instant, oneOf, Slug, Type, type Static } from './schema.ts';

/** Who did something: a person (token or contact id), or a part of the system. */
export const Actor = Type.String({ minLength: 1, maxLength: 120 });

export const Command = Type.Object(
  {
    /** Chosen by the sender; a command seen twice is done once. */
    id: Type.String({ minLength: 1, maxLength: 64 }),
    kind: oneOf('acknowledge', 'resolve', 'snooze', 'escalate', 'note', 'reopen', 'replied'),
    watchId: Slug,
    incidentId: Type.String({ maxLength: 120 }),
    by: Actor,
    at: Instant,
    /** For `snooze`. */
    until: Type.Optional(Instant),
    note: Type.Optional(Type.String({ maxLength: 2_000 })),
  },
  { additionalProperties: false },
);
export type Command = Static<typeof Command>;

/** What alerting acts on; one topic keyed by watch, so that readings and commands arrive in one order in one place. */
export const Signal = Type.Union([
  Type.Object({ kind: Type.Literal('reading'), reading: Reading }),
  Type.Object({ kind: Type.Literal('command'), command: Command }),
]);
export type Signal = Static<typeof Signal>;

/**
 * Why somebody is told:
 * `page` take charge; `rise` the storm grew after it was acknowledged; `end` it is over; `update` the message already
 * sent is edited in place, or followed up, because the incident changed; `catch-all` nobody could be reached.
 */
export const NoticePurpose = oneOf('page', 'rise', 'update', 'end', 'catch-all');
export type NoticePurpose = Static<typeof NoticePurpose>;

export const Delivery = Type.Object({
  /** `incident/purpose/step/round/contact/method`: the same decision made twice is the same delivery. */
  id: Type.String(),
  purpose: NoticePurpose,
  /** Index of the policy step; of a `catch-all` after the last step, the number of steps. */
  step: Count,
  /** The incident's round; of an `update`, the incident's version, so that each change has a delivery of its own. */
  round: Count,
  contactId: Type.String(),
  /** Index into the contact's methods. */
  method: Count,
  notifier: Type.String(),
  /** `skipped`: given up because it no longer matters (acknowledged meanwhile, superseded). */
  state: oneOf('pending', 'sent', 'failed', 'skipped'),
  /** Attempts whose outcome is known. */
  attempts: Count,
  /**
   * Times it left and no outcome is known: the attempt under way, those the process died in, and those the channel said
   * nothing of in time. Each may have arrived. Absent: none.
   */
  unanswered: Type.Optional(Count),
  dueAt: Instant,
  settledAt: Type.Optional(Instant),
  error: Type.Optional(Type.String({ maxLength: 500 })),
  /**
   * What the channel needs to edit or thread later (Slack channel and ts, Message-ID); opaque to the core. Of a delivery
   * not yet sent: the receipt of the contact's earlier message on the same method, which this one edits or follows.
   */
  receipt: Type.Optional(Type.Record(Type.String(), Type.String())),
  /** Force at the time it was decided. */
  force: Force,
});
export type Delivery = Static<typeof Delivery>;

export const TimelineEntry = Type.Object({
  at: Instant,
  kind: oneOf(
    'opened', 'force', 'paged', 'delivered', 'delivery-failed', 'nobody-on-call', 'escalated', 'acknowledged', 'resolved', 'snoozed',
    'unsnoozed', 'reopened', 'note', 'replied', 'silenced', 'unsilenced', 'exhausted',
  ), // prettier-ignore
  by: Type.Optional(Actor),
  force: Type.Optional(Force),
  step: Type.Optional(Count),
  contactId: Type.Optional(Type.String()),
  text: Type.Optional(Type.String({ maxLength: 2_000 })),
});
export type TimelineEntry = Static<typeof TimelineEntry>;

/** A run through the policy, from its first page until somebody acknowledges; there is none while nobody is sought. */
export const Escalation = Type.Object({
  /** What the pages of this run say: take charge, or the storm grew after somebody had. */
  purpose: oneOf('page', 'rise'),
  /** The incident's round this run began with; what the policy's `repeats` are counted from. */
  firstRound: Count,
  /** Index of the step paged next. */
  nextStep: Count,
  /** When it is paged, or, once exhausted, the next reminder goes out. */
  nextAt: Instant,
  /** Whether the direct line to management has been used in this round. */
  managementPaged: Type.Boolean(),
  /** All steps and repeats are through; only reminders to the catch-all are left. */
  exhausted: Type.Boolean(),
});
export type Escalation = Static<typeof Escalation>;

export const IncidentState = oneOf('triggered', 'acknowledged', 'resolved');
export type IncidentState = Static<typeof IncidentState>;

export const Incident = Type.Object({
  /** `watch-yyyymmddThhmmssZ`, from the reading that opened it. */
  id: Type.String(),
  watchId: Type.String(),
  watchName: Type.String(),
  state: IncidentState,
  drill: Type.Boolean(),
  force: Force,
  peakForce: Force,
  openedAt: Instant,
  firstCriticalAt: Type.Optional(Instant),
  /** The first acknowledgement: where the response clock stops. */
  acknowledgedAt: Type.Optional(Instant),
  /** The last one to acknowledge, who is in charge. */
  acknowledgedBy: Type.Optional(Actor),
  /** Force a person has taken note of by acknowledging or snoozing; only a rise beyond it pages again. */
  acknowledgedForce: Type.Optional(Force),
  repliedAt: Type.Optional(Instant),
  resolvedAt: Type.Optional(Instant),
  resolvedBy: Type.Optional(Actor),
  policyId: Type.String(),
  /** Index of the policy step last paged. */
  step: Count,
  /** Grows with each run through the policy, whatever began it, and with each reminder after the last. */
  round: Count,
  escalation: Type.Optional(Escalation),
  /** When something is due without a new signal; null: nothing is. */
  nextActionAt: Type.Union([Instant, Type.Null()]),
  snoozedUntil: Type.Optional(Instant),
  /** Pages are held back: by a silence, or because the watch is paused (until somebody resumes it). */
  held: Type.Optional(Type.Object({ by: oneOf('silence', 'paused'), until: Type.Optional(Instant) })),
  /** Event time since when force has been too low to keep the incident open. */
  calmSince: Type.Optional(Instant),
  /** When the calm will have lasted long enough to resolve the incident. */
  calmEndsAt: Type.Optional(Instant),
  /** Force of the readings after the end; only a rise beyond it, or a new surge, opens the next incident. */
  forceAfter: Type.Optional(Force),
  reading: Reading,
  deliveries: Type.Array(Delivery),
  timeline: Type.Array(TimelineEntry),
  /** The last command ids acted on. */
  commands: Type.Array(Type.String()),
  /** Grows by one with each change. */
  version: Count,
});
export type Incident = Static<typeof Incident>;

/** What alerting writes down: the incident and the position in the signals it has been computed up to. */
export const IncidentRecord = Type.Object({
  incident: Incident,
  position: Type.Object({ partition: Count, offset: Type.Integer({ minimum: -1 }) }),
});
export type IncidentRecord = Static<typeof IncidentRecord>;
