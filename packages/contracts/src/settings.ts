// Settings: what people decide. Their home is the store; every change is also published on the bus.
import { Tuning } from './correction.ts';
import { Instant, oneOf, Slug, Type, type Static } from './schema.ts';
import { Thresholds } from './thresholds.ts';
import { Force } from './reading.ts';

const closed = { additionalProperties: false } as const;
const Name = Type.String({ minLength: 1, maxLength: 120 });
const Minutes = (minimum: number, maximum: number) => Type.Number({ minimum, maximum });
const TimeZone = Type.String({ minLength: 1, maxLength: 60 });

export const Watch = Type.Object(
  {
    id: Slug,
    name: Name,
    /** The boolean query; its grammar is in docs/queries.md. */
    query: Type.String({ minLength: 1, maxLength: 20_000 }),
    /** The brand's own accounts as `source:handle`; what they write is not criticism. */
    ownAccounts: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200 })),
    policy: Type.Optional(Slug),
    /** For local hours and holidays. */
    timeZone: Type.Optional(TimeZone),
    /** Bundesland whose holidays count as Sundays, e.g. `BY`. */
    region: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    /** Departs from the global thresholds where given. */
    thresholds: Type.Optional(Type.Partial(Thresholds)),
    paused: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type Watch = Static<typeof Watch>;

/** One way to reach a contact; `options` is checked by the notifier's own schema. */
export const ContactMethod = Type.Object(
  { notifier: Slug, options: Type.Optional(Type.Record(Type.String(), Type.Unknown())) },
  closed,
);
export type ContactMethod = Static<typeof ContactMethod>;

export const Contact = Type.Object(
  {
    id: Slug,
    name: Name,
    language: Type.Optional(oneOf('de', 'en')),
    timeZone: Type.Optional(TimeZone),
    /** In order of preference: the next is tried when one fails. */
    methods: Type.Array(ContactMethod, { minItems: 1, maxItems: 10 }),
  },
  closed,
);
export type Contact = Static<typeof Contact>;

export const Target = Type.Union([Type.Object({ contact: Slug }, closed), Type.Object({ schedule: Slug }, closed)]);
export type Target = Static<typeof Target>;

export const PolicyStep = Type.Object(
  {
    targets: Type.Array(Target, { minItems: 1, maxItems: 20 }),
    /** How long this step may stay unacknowledged before the next one is paged. */
    delayMinutes: Minutes(0.05, 1_440),
    /** Marks the step force ≥ `managementForce` pages at once. */
    management: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type PolicyStep = Static<typeof PolicyStep>;

export const Policy = Type.Object(
  {
    id: Slug,
    name: Name,
    steps: Type.Array(PolicyStep, { minItems: 1, maxItems: 20 }),
    /** How often the steps are run through again when nobody acknowledges (0: once only). */
    repeats: Type.Integer({ minimum: 0, maximum: 20 }),
    /** An incident opens and pages from this force on. */
    pageAtForce: Type.Optional(Force),
    /** From this force on the management step is paged at once. */
    managementForce: Type.Optional(Force),
    /** Paged when no target of a step could be reached, and when the policy is exhausted. */
    catchAll: Type.Optional(Slug),
    /** Hours below `pageAtForce` after which the incident resolves by itself. */
    calmHours: Type.Optional(Type.Number({ minimum: 0.01, maximum: 168 })),
  },
  closed,
);
export type Policy = Static<typeof Policy>;

/** Contacts take turns: shift k of the rotation belongs to `contacts[k mod n]`. Shifts start at `handoff` local time. */
export const Rotation = Type.Object(
  {
    contacts: Type.Array(Slug, { minItems: 1, maxItems: 100 }),
    /** Local date of the first shift, `YYYY-MM-DD`. */
    start: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    /** Local time shifts change, `HH:MM`. */
    handoff: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
    shift: oneOf('day', 'week'),
    /** Every how many days or weeks the shift changes. */
    length: Type.Optional(Type.Integer({ minimum: 1, maximum: 52 })),
    /** Only at these hours; absent: around the clock. */
    restriction: Type.Optional(
      Type.Object(
        {
          days: Type.Array(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), { minItems: 1 }),
          from: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
          to: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' }),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type Rotation = Static<typeof Rotation>;

export const Schedule = Type.Object(
  {
    id: Slug,
    name: Name,
    timeZone: TimeZone,
    /** Later rotations win where several cover the same moment. */
    rotations: Type.Array(Rotation, { minItems: 1, maxItems: 20 }),
    overrides: Type.Optional(
      Type.Array(Type.Object({ contact: Slug, from: Instant, to: Instant }, closed), { maxItems: 500 }),
    ),
  },
  closed,
);
export type Schedule = Static<typeof Schedule>;

/** Matching incidents page nobody while it lasts; they still open and stay visible. */
export const Silence = Type.Object(
  {
    id: Slug,
    /** Absent: every watch. */
    watch: Type.Optional(Slug),
    from: Instant,
    to: Instant,
    reason: Type.String({ minLength: 1, maxLength: 500 }),
    /** Storms of this force and above page all the same. */
    exceptFromForce: Type.Optional(Force),
  },
  closed,
);
export type Silence = Static<typeof Silence>;

/** A source to poll; `options` is checked by the connector's own schema. */
export const Source = Type.Object(
  {
    id: Slug,
    connector: Slug,
    name: Type.Optional(Name),
    options: Type.Record(Type.String(), Type.Unknown()),
    intervalSeconds: Type.Optional(Type.Integer({ minimum: 1, maximum: 86_400 })),
    /** Contact who looks after this channel. */
    owner: Type.Optional(Slug),
    paused: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type Source = Static<typeof Source>;

export const Playbook = Type.Object(
  {
    id: Slug,
    name: Name,
    fromForce: Force,
    steps: Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { minItems: 1, maxItems: 50 }),
    watch: Type.Optional(Slug),
  },
  closed,
);
export type Playbook = Static<typeof Playbook>;

/** The one document of kind `thresholds` has the id `default`. */
export const ThresholdsDocument = Type.Object({ id: Slug, ...Thresholds.properties }, closed);

/** Every kind of settings document and its schema; the API, `settings export` and the store derive from this list. */
export const settingsSchemas = {
  watch: Watch,
  contact: Contact,
  policy: Policy,
  schedule: Schedule,
  silence: Silence,
  source: Source,
  playbook: Playbook,
  thresholds: ThresholdsDocument,
  tuning: Tuning,
} as const;

export type SettingsKind = keyof typeof settingsSchemas;
export const settingsKinds = Object.keys(settingsSchemas) as SettingsKind[];
export type SettingsDocument<K extends SettingsKind = SettingsKind> = Static<(typeof settingsSchemas)[K]>;

/** A settings document as stored and published: who changed it when and why, and its version. */
export const SettingsChange = Type.Object({
  kind: Type.String(),
  id: Type.String(),
  /** 1 for the first; grows by one with each change, deletions included. */
  version: Type.Integer({ minimum: 1 }),
  /** null: deleted. */
  document: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
  at: Instant,
  by: Type.String(),
  why: Type.Optional(Type.String({ maxLength: 500 })),
});
export type SettingsChange = Static<typeof SettingsChange>;

/** The document a change carries, typed by its kind; undefined for a deletion. Documents are checked before they are stored. */
export function documentOf<K extends SettingsKind>(
  change: SettingsChange | undefined,
  kind: K,
): SettingsDocument<K> | undefined {
  if (!change || change.kind !== kind || change.document === null) return undefined;
  return change.document as unknown as SettingsDocument<K>;
}
