// The mention: one public post, comment, review or article, as a connector read it.
import { Call, CriticismTheme, FirestormSignals, JudgementReasons, MAX_MENTION_THEMES } from './judgement-reasons.ts';
import { Count, Instant, oneOf, Share, Type, type Static } from './schema.ts';

/** Longer texts are cut at ingest: nothing beyond this many characters changes a judgement, and a page shows 280. */
export const MAX_TEXT_LENGTH = 10_000;

export const MentionKind = oneOf('post', 'comment', 'review', 'article');
export type MentionKind = Static<typeof MentionKind>;

/**
 * Open for fields of a later version, as every record is: during an upgrade old and new processes read each other. What comes
 * in from outside is checked more strictly, at ingest.
 */
export const Mention = Type.Object({
  /** `source:sourceId`; the key under which duplicates meet. */
  id: Type.String({ minLength: 3, maxLength: 600 }),
  source: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }),
  /** The connector that read it, or `push` / `import`. */
  connector: Type.String({ minLength: 1, maxLength: 64 }),
  kind: MentionKind,
  publishedAt: Instant,
  receivedAt: Instant,
  text: Type.String({ maxLength: MAX_TEXT_LENGTH }),
  title: Type.Optional(Type.String({ maxLength: 500 })),
  url: Type.Optional(Type.String({ maxLength: 2_000 })),
  /** Salted hash of source and handle; the handle itself is never kept. */
  author: Type.Optional(Type.String({ maxLength: 64 })),
  /** As the source claims it (BCP 47 primary tag); scoring judges for itself where absent. */
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })),
  /** People who may have seen it (followers, circulation). */
  reach: Type.Optional(Count),
  shares: Type.Optional(Count),
  /** Mention ids. */
  inReplyTo: Type.Optional(Type.String({ maxLength: 600 })),
  repostOf: Type.Optional(Type.String({ maxLength: 600 })),
  /** Host name of the medium, for articles. */
  outlet: Type.Optional(Type.String({ maxLength: 253 })),
  /** Imported history: builds the baseline, pages nobody. */
  history: Type.Optional(Type.Boolean()),
  /** The platform says it is gone: the text goes everywhere. */
  deleted: Type.Optional(Type.Boolean()),
  /** Belongs to a drill (ÜBUNG): runs the real chain, marked to everyone it reaches, kept out of baselines. */
  drill: Type.Optional(Type.Boolean()),
  /** The person asked for erasure; text, title and url are gone. */
  erased: Type.Optional(Type.Boolean()),
});
export type Mention = Static<typeof Mention>;

export const Sentiment = Type.Number({ minimum: -1, maximum: 1 });
export const labels = ['negative', 'neutral', 'positive'] as const;
export const Label = oneOf(...labels);
export type Label = Static<typeof Label>;

/** A text judged, before any watch's threshold is applied. `language` is ISO 639-1, or `und` where it cannot be told. */
export const Judgement = Type.Object({
  language: Type.String({ pattern: '^[a-z]{2,3}$' }),
  sentiment: Sentiment,
  hostility: Share,
  label: Label,
  /** Version of the tuning it was made with; absent where it was made without one. */
  tuning: Type.Optional(Type.Integer({ minimum: 1 })),
});
export type Judgement = Static<typeof Judgement>;

export const WatchScore = Type.Object({
  watchId: Type.String(),
  critical: Type.Boolean(),
  /** Written by one of the watch's own accounts. */
  own: Type.Boolean(),
});
export type WatchScore = Static<typeof WatchScore>;

/** What scoring says of one mention; the archive keeps it searchable. A later sighting replaces what is known. */
export const ScoredMention = Type.Object({
  mention: Mention,
  judgement: Judgement,
  watches: Type.Array(WatchScore),
  sighting: oneOf('first', 'later'),
  /** Why it is judged so; absent where the language is not understood or nothing in the text decided. */
  reasons: Type.Optional(JudgementReasons),
});
export type ScoredMention = Static<typeof ScoredMention>;

/** A mention as a page shows it. `author` is there so that an erasure finds it. */
export const MentionDigest = Type.Object({
  id: Type.String(),
  source: Type.String(),
  publishedAt: Instant,
  excerpt: Type.String({ maxLength: 300 }),
  url: Type.Optional(Type.String()),
  author: Type.Optional(Type.String()),
  reach: Type.Optional(Count),
  shares: Type.Optional(Count),
  sentiment: Sentiment,
  hostility: Share,
  erased: Type.Optional(Type.Boolean()),
});
export type MentionDigest = Static<typeof MentionDigest>;

/** The slim record of a score that detection needs; keyed by watch. */
export const Evidence = Type.Object({
  watchId: Type.String(),
  mention: MentionDigest,
  kind: MentionKind,
  receivedAt: Instant,
  language: Type.String(),
  critical: Type.Boolean(),
  own: Type.Boolean(),
  history: Type.Boolean(),
  drill: Type.Boolean(),
  /** A critical mention that was counted is gone from its platform; it is not counted again. */
  vanished: Type.Optional(Type.Boolean()),
  /** What ties critics to each other: `#hashtag`, `link:host/path`, `re:mention-id`; at most 8. */
  links: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 8 }),
  /** Content words and phrases in order of first use; at most 12. */
  terms: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 12 }),
  outlet: Type.Optional(Type.String()),
  /** What a critical mention is about, the surest first; absent where nothing tells. */
  themes: Type.Optional(Type.Array(CriticismTheme, { maxItems: MAX_MENTION_THEMES })),
  /** What the mention calls for, critical or not; absent where it calls for nothing. */
  calls: Type.Optional(Type.Array(Call)),
  /** Absent where it threatens nobody. */
  threat: Type.Optional(Type.Boolean()),
  /** Absent where the language is not understood. */
  signals: Type.Optional(FirestormSignals),
  /** The mention's position on the bus: detection counts each position once however often it is redelivered. */
  origin: Type.Object({ partition: Count, offset: Count }),
});
export type Evidence = Static<typeof Evidence>;
