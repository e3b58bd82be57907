// Records with sensible values, so that a test names only what it is about.
import type {
  Delivery, Evidence, Incident, Judgement, Mention, MentionDigest, Reading, ScoredMention,
} from '@sturmwarte/contracts'; // prettier-ignore

/** Monday, 2 March 2026, 09:00 UTC: the moment builders place things at. */
export const MONDAY_MORNING = Date.UTC(2026, 2, 2, 9);

/** The watch builders speak of. */
export const NORDLICHT = 'nordlicht-kaffee';

/** A neutral post. `source` follows the id (`reddit:7` is from reddit) and `receivedAt` follows `publishedAt`. */
export function aMention(overrides: Partial<Mention> = {}): Mention {
  const id = overrides.id ?? 'mastodon:1';
  const publishedAt = overrides.publishedAt ?? MONDAY_MORNING;
  return {
    id,
    source: sourceOf(id),
    connector: 'push',
    kind: 'post',
    publishedAt,
    receivedAt: publishedAt + 1_000,
    text: 'Heute Morgen ein Kaffee von Nordlicht.',
    author: 'a1b2c3',
    ...overrides,
  };
}

export interface ScoredMentionOverrides extends Partial<Omit<ScoredMention, 'mention' | 'judgement'>> {
  readonly mention?: Partial<Mention>;
  readonly judgement?: Partial<Judgement>;
}

/** A mention judged neutral for one watch. */
export function aScoredMention({ mention, judgement, ...overrides }: ScoredMentionOverrides = {}): ScoredMention {
  return {
    mention: aMention(mention),
    judgement: { language: 'de', sentiment: 0, hostility: 0, label: 'neutral', ...judgement },
    watches: [{ watchId: NORDLICHT, critical: false, own: false }],
    sighting: 'first',
    ...overrides,
  };
}

export function aDigest(overrides: Partial<MentionDigest> = {}): MentionDigest {
  const id = overrides.id ?? 'mastodon:1';
  return {
    id,
    source: sourceOf(id),
    publishedAt: MONDAY_MORNING,
    excerpt: 'Der Kaffee von Nordlicht schmeckt nach Spülmittel.',
    author: 'a1b2c3',
    sentiment: -0.6,
    hostility: 0.1,
    ...overrides,
  };
}

export interface EvidenceOverrides extends Partial<Omit<Evidence, 'mention'>> {
  readonly mention?: Partial<MentionDigest>;
}

/** One critical post; `receivedAt` follows the mention's `publishedAt`. */
export function anEvidence({ mention, ...overrides }: EvidenceOverrides = {}): Evidence {
  const digest = aDigest(mention);
  return {
    watchId: NORDLICHT,
    mention: digest,
    kind: 'post',
    receivedAt: digest.publishedAt + 1_000,
    language: 'de',
    critical: true,
    own: false,
    history: false,
    drill: false,
    links: [],
    terms: ['spülmittel'],
    origin: { partition: 0, offset: 0 },
    ...overrides,
  };
}

/** A calm reading. */
export function aReading(overrides: Partial<Reading> = {}): Reading {
  return {
    watchId: NORDLICHT,
    at: MONDAY_MORNING,
    force: 0,
    social: 0,
    media: 0,
    page: false,
    baseline: 'own',
    windowMinutes: 60,
    mentions: 4,
    expectedMentions: 4,
    critical: 0,
    expectedCritical: 0.5,
    surprise: 0,
    critics: 0,
    sources: [],
    negativeShare: 0,
    hostileShare: 0,
    growth: 1,
    outlets: [],
    topTerms: [],
    topMentions: [],
    reasons: [],
    drill: false,
    ...overrides,
  };
}

export interface IncidentOverrides extends Partial<Omit<Incident, 'reading'>> {
  readonly reading?: Partial<Reading>;
}

/** An incident of force 4 just triggered, nobody paged yet. Its reading follows `watchId`, `force` and `openedAt`. */
export function anIncident({ reading, ...overrides }: IncidentOverrides = {}): Incident {
  const watchId = overrides.watchId ?? NORDLICHT;
  const force = overrides.force ?? 4;
  const openedAt = overrides.openedAt ?? MONDAY_MORNING;
  return {
    id: `${watchId}-${compactIso(openedAt)}`,
    watchId,
    watchName: 'Nordlicht Kaffee',
    state: 'triggered',
    drill: false,
    force,
    peakForce: force,
    openedAt,
    policyId: 'standard',
    step: 0,
    round: 0,
    nextActionAt: null,
    reading: aReading({
      watchId,
      at: openedAt,
      force,
      social: force,
      page: true,
      mentions: 60,
      critical: 40,
      critics: 30,
      surprise: 6,
      negativeShare: 0.66,
      topMentions: [aDigest()],
      ...reading,
    }),
    deliveries: [],
    timeline: [{ at: openedAt, kind: 'opened', force }],
    commands: [],
    version: 1,
    ...overrides,
  };
}

/** A page to the first contact of the first step, not yet attempted. */
export function aDelivery(overrides: Partial<Delivery> = {}): Delivery {
  return {
    id: `${NORDLICHT}-20260302T090000Z/page/0/0/officer/0`,
    purpose: 'page',
    step: 0,
    round: 0,
    contactId: 'officer',
    method: 0,
    notifier: 'console',
    state: 'pending',
    attempts: 0,
    dueAt: MONDAY_MORNING,
    force: 4,
    ...overrides,
  };
}

function sourceOf(mentionId: string): string {
  return mentionId.split(':', 1)[0] ?? mentionId;
}

/** `20260302T090000Z`, as in incident ids. */
function compactIso(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}
