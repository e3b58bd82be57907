// Thresholds: what operations may tune, each with a default that serves a bakery and a railway.
import { Share, Type, withDefaults, type Static } from './schema.ts';

const closed = { additionalProperties: false } as const;
const withDefault = { ...closed, default: {} } as const;

/** One value each for force 3, 4, 5 and 6. */
const perForce = (defaults: readonly [number, number, number, number], of: 'count' | 'factor') =>
  Type.Array(of === 'count' ? Type.Integer({ minimum: 1 }) : Type.Number({ minimum: 1, maximum: 1_000 }), {
    minItems: 4,
    maxItems: 4,
    default: defaults,
  });
const share = (byDefault: number) => Type.Unsafe<number>({ ...Share, default: byDefault });

export const Thresholds = Type.Object(
  {
    /** When a mention counts as critical. */
    critical: Type.Object(
      {
        /** Critical at this sentiment or below. */
        sentiment: Type.Number({ minimum: -1, maximum: 1, default: -0.25 }),
        /** Critical at this hostility or above, whatever the sentiment. */
        hostility: Type.Number({ minimum: 0, maximum: 1, default: 0.5 }),
      },
      withDefault,
    ),
    /** When a surge is a reason to page. Surprise is −log10 of the probability that two ordinary hours reach as much. */
    surge: Type.Object(
      {
        /** Criticism this surprising pages, where there are critics enough for force 3. */
        page: Type.Number({ minimum: 0.5, maximum: 20, default: 1.7 }),
        /**
         * All mentions this surprising are loud, which alone is no reason to page; a series of mere counts, which says
         * nothing of critics, pages here. On public series anything from 2.1 to 2.4 serves alike.
         */
        loud: Type.Number({ minimum: 0.5, maximum: 20, default: 2.3 }),
        /** Inside an episode only a surprise this much above the last page's pages again. */
        again: Type.Number({ minimum: 0.1, maximum: 20, default: 2.5 }),
        /** Calm hours that end an episode. */
        calmHours: Type.Number({ minimum: 0.25, maximum: 168, default: 12 }),
      },
      withDefault,
    ),
    /** Measures of the storm force, over the last hour where nothing else is said; see the design's table. */
    force: Type.Object(
      {
        /** Distinct critics beyond the usual number from which force 3, 4, 5 and 6 are possible. */
        critics: perForce([5, 15, 30, 60], 'count'),
        /** Critics as a multiple of the usual number from which force 3, 4, 5 and 6 are possible. */
        criticsTimes: perForce([1.5, 2, 3, 4], 'factor'),
        /** Critical mentions per critic from which the same few repeat themselves (force 2). */
        repeats: Type.Number({ minimum: 1, maximum: 100, default: 1.5 }),
        /** Share of critical mentions tied by one hashtag, link or thread from which critics count as linked (force 4). */
        linkedShare: share(0.3),
        /** Critical mentions of a source as a multiple of its usual number from which it is above normal (force 4). */
        sourceTimes: Type.Number({ minimum: 1, maximum: 100, default: 2 }),
        /** Share of all voices from which critics are the majority (force 5). */
        negativeShare: share(0.5),
        /**
         * The same as a multiple of the watch's usual share: where people mostly complain, the majority says nothing yet. From
         * nine voices of ten on it says something anywhere.
         */
        negativeTimes: Type.Number({ minimum: 1, maximum: 100, default: 1.2 }),
        /** Last half hour against the one before from which the storm still holds (force 5). */
        holds: Type.Number({ minimum: 0, maximum: 10, default: 0.7 }),
        /** The same, from which it still grows (force 6). */
        grows: Type.Number({ minimum: 0, maximum: 10, default: 1 }),
        /** Hostile share of the critical mentions from which the tone is insulting (force 6). */
        hostileShare: share(0.4),
        /** A critical mention is hostile at this hostility or above. */
        hostility: share(0.5),
        /** Distinct outlets with critical articles of their own in 24 hours from which the media axis reads 3, 4, 5 and 6. */
        outlets: perForce([1, 3, 6, 12], 'count'),
        /** The same as a multiple of a usual day. */
        outletsTimes: perForce([1, 2, 2, 3], 'factor'),
        /**
         * Share of the criticism of two hours that has vanished from which the force is one step higher, where there are
         * critics enough for force 2: deleting what is said feeds a storm.
         */
        vanishedShare: share(0.1),
        /**
         * Reach from which a critical account is heard like a medium, and from which an outlet counts twice; and reach
         * from which either counts once more.
         */
        reach: Type.Tuple([Type.Integer({ minimum: 1 }), Type.Integer({ minimum: 1 })], {
          default: [100_000, 1_000_000],
        }),
        /** Minutes of lower measurement before the force falls one step. */
        fallMinutes: Type.Number({ minimum: 1, maximum: 1_440, default: 30 }),
      },
      withDefault,
    ),
  },
  closed,
);
export type Thresholds = Static<typeof Thresholds>;

/** What applies where operations have set nothing. */
export const defaultThresholds = withDefaults(Thresholds, {}) as Thresholds;
