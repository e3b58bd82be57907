// What people say of judgements, and what is learned from that: corrections of single mentions, and the tuning fitted to them.
import { Label, Sentiment } from './mention.ts';
import { Count, Instant, Share, Slug, Type, type Static } from './schema.ts';

const closed = { additionalProperties: false } as const;

/**
 * What a tuning knows of a text: what it was judged without a tuning, and how it is written, numbers of 0…1 by name of which
 * those of 0 are left out. No word of the text is among them, so they may stay when it goes.
 */
export const JudgedFeatures = Type.Object({
  sentiment: Sentiment,
  hostility: Share,
  style: Type.Record(Type.String({ maxLength: 40 }), Type.Number()),
});
export type JudgedFeatures = Static<typeof JudgedFeatures>;

/** What somebody says of a mention: the label it should have had, which may be the one it has. One a mention, the last counts. */
export const Correction = Type.Object({
  /** Id of the mention. */
  mention: Type.String({ minLength: 3, maxLength: 600 }),
  source: Type.String(),
  /** As it was judged, ISO 639-1. */
  language: Type.String(),
  /** Of the mention: a correction goes when it goes. */
  publishedAt: Instant,
  label: Label,
  /** The label it had when it was corrected. */
  judged: Label,
  /** Absent where the language is not judged or nothing is said: there is nothing to learn then. */
  features: Type.Optional(JudgedFeatures),
  at: Instant,
  by: Type.String(),
});
export type Correction = Static<typeof Correction>;

const Weight = Type.Number({ minimum: -20, maximum: 20 });
const Weights = Type.Record(Type.String({ maxLength: 40 }), Weight);

/** How negative (or positive) a text is said to be, as log-odds: a sum of its features by these weights. */
export const TuningSide = Type.Object(
  {
    /** Of what it was judged without a tuning; 1: taken as it is. */
    judged: Weight,
    hostility: Weight,
    /** By name of the feature. */
    style: Weights,
    /** Biases; languages that are missing are not tuned, sources that are missing have none of their own. */
    languages: Weights,
    sources: Weights,
  },
  closed,
);
export type TuningSide = Static<typeof TuningSide>;

/** How right a set of judgements is. */
export const JudgementFigures = Type.Object(
  {
    /** Mean of the F1 of the labels that occur. */
    macroF1: Share,
    f1Negative: Share,
    /** That a negative text has the lower sentiment of two, one negative and one not; equals count half. */
    aucNegative: Share,
    /** Share that is judged negative. */
    negativeShare: Share,
  },
  closed,
);
export type JudgementFigures = Static<typeof JudgementFigures>;

/** What corrections taught, against what was in force: of corrections that were left out while it was learned. */
export const TuningFigures = Type.Object(
  {
    before: JudgementFigures,
    after: JudgementFigures,
    /** Gain in macro-F1: nine of ten draws of the same corrections gain more than `from`, nine of ten less than `to` (bootstrap). */
    gain: Type.Object({ from: Type.Number(), to: Type.Number() }, closed),
    /** Share of corrections that say negative. */
    negativeShare: Share,
  },
  closed,
);
export type TuningFigures = Static<typeof TuningFigures>;

/** The one document of kind `tuning` has the id `default`; without it mentions are judged as shipped. */
export const Tuning = Type.Object(
  {
    id: Slug,
    negative: TuningSide,
    /** Absent where too few corrections say positive: praise is then judged as shipped. */
    positive: Type.Optional(TuningSide),
    /** Corrections it was learned from. */
    corrections: Count,
    figures: TuningFigures,
  },
  closed,
);
export type Tuning = Static<typeof Tuning>;
