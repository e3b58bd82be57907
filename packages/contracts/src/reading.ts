// The reading: the state of one watch at one moment, with the reasons for it.
import { Call, CriticismTheme } from './judgement-reasons.ts';
import { MentionDigest } from './mention.ts';
import { Count, Instant, oneOf, Share, Type, type Static } from './schema.ts';

export const Force = Type.Unsafe<0 | 1 | 2 | 3 | 4 | 5 | 6>({ type: 'integer', minimum: 0, maximum: 6 });
export type Force = Static<typeof Force>;

/** Graf and Schwede's names (2012) after Beaufort, with the English terms of the wind scale. */
export const forceNames: Readonly<Record<Force, { readonly de: string; readonly en: string }>> = {
  0: { de: 'Windstille', en: 'calm' },
  1: { de: 'Leiser Zug', en: 'light air' },
  2: { de: 'Schwache Brise', en: 'light breeze' },
  3: { de: 'Frische Brise', en: 'fresh breeze' },
  4: { de: 'Starker Wind', en: 'strong wind' },
  5: { de: 'Sturm', en: 'storm' },
  6: { de: 'Orkan', en: 'hurricane' },
};

export const ReasonKind = oneOf(
  'surge', 'critics', 'linked', 'sources', 'negative-share', 'hostile-share', 'growth', 'media', 'persistence', 'cold-start',
  'vanished', 'blind',
); // prettier-ignore
export type ReasonKind = Static<typeof ReasonKind>;

/** One reason a manager understands, in both languages, with the figures it rests on. */
export const Reason = Type.Object({
  kind: ReasonKind,
  de: Type.String(),
  en: Type.String(),
  observed: Type.Number(),
  expected: Type.Optional(Type.Number()),
});
export type Reason = Static<typeof Reason>;

export const Reading = Type.Object({
  watchId: Type.String(),
  /** Event time up to which it speaks. */
  at: Instant,
  force: Force,
  social: Force,
  media: Force,
  /** True where this reading is a reason to page: the surge is new, or clearly beyond what was last paged. */
  page: Type.Boolean(),
  /** How sure the baseline is: `none` (first half an hour: force 2 at most), `borrowed` (first days: from watches of its size, too), `own`. */
  baseline: oneOf('none', 'borrowed', 'own'),
  /** Width in minutes of the window whose figures are given. */
  windowMinutes: Type.Integer({ minimum: 1 }),
  /**
   * Voices in that window and what this hour usually brings of them, for all and for critical mentions. A voice is one
   * author once in two hours; copies of one article are one voice. The archive counts every mention.
   */
  mentions: Count,
  expectedMentions: Type.Number({ minimum: 0 }),
  critical: Count,
  expectedCritical: Type.Number({ minimum: 0 }),
  /** −log10 of the probability that two ordinary hours of this watch reach this much criticism. */
  surprise: Type.Number({ minimum: 0 }),
  /** The same for all mentions: loud is not yet a storm. */
  loudness: Type.Optional(Type.Number({ minimum: 0 })),
  /** Distinct critics of the last hour. */
  critics: Count,
  /** Critical mentions of the last hour by source, and what this hour usually brings. */
  sources: Type.Array(Type.Object({ source: Type.String(), critical: Count, expected: Type.Number() })),
  /** Critical voices of all voices of the last hour. */
  negativeShare: Share,
  /** Hostile of the critical mentions of the last hour. */
  hostileShare: Share,
  /** Critical voices of the last half hour against the half hour before (1: no change). */
  growth: Type.Number({ minimum: 0 }),
  /** With critical articles of the last 24 hours, the earliest first; at most 24. */
  outlets: Type.Array(Type.String()),
  topTerms: Type.Array(Type.String()),
  /** What the critical voices of the last hour are about, the largest share of them first; one voice may have several. */
  themes: Type.Optional(Type.Array(Type.Object({ theme: CriticismTheme, share: Share }))),
  /** How many voices of the last hour call for what; calls that nobody makes are left out. */
  calls: Type.Optional(Type.Array(Type.Object({ call: Call, voices: Count }))),
  topMentions: Type.Array(MentionDigest),
  reasons: Type.Array(Reason),
  /** Event time of the first critical mention of the running episode. */
  firstCriticalAt: Type.Optional(Instant),
  drill: Type.Boolean(),
});
export type Reading = Static<typeof Reading>;
