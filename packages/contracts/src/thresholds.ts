// Thresholds: what operations may tune, each with a default that serves a bakery and a railway.
import { Share, Type, type Static } from './schema.ts';

const closed = { additionalProperties: false } as const;

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
      closed,
    ),
    /** When a surge is a reason to page (see detection.md of this package's tests for the meaning of surprise). */
    surge: Type.Object(
      {
        /** A new episode pages at this surprise. */
        page: Type.Number({ minimum: 0.5, maximum: 20, default: 2 }),
        /** Inside an episode only a surprise this much above the last page's pages again. */
        again: Type.Number({ minimum: 0.1, maximum: 20, default: 1.5 }),
        /** Calm hours that end an episode. */
        calmHours: Type.Number({ minimum: 0.25, maximum: 168, default: 12 }),
      },
      closed,
    ),
    /** Measures of the storm force; see the design's table. */
    force: Type.Object(
      {
        /** Distinct critics from which force 3, 4, 5 and 6 are possible. */
        critics: Type.Array(Type.Integer({ minimum: 1 }), { minItems: 4, maxItems: 4, default: [5, 15, 30, 60] }),
        /** Negative share from which critics count as the majority (force 5). */
        negativeShare: Type.Unsafe<number>({ ...Share, default: 0.5 }),
        /** Hostile share of the critical mentions from which the tone is insulting (force 6). */
        hostileShare: Type.Unsafe<number>({ ...Share, default: 0.4 }),
        /** Distinct outlets from which the media axis reads 3, 4, 5 and 6. */
        outlets: Type.Array(Type.Integer({ minimum: 1 }), { minItems: 4, maxItems: 4, default: [1, 3, 6, 12] }),
        /** Minutes of lower measurement before the force falls one step. */
        fallMinutes: Type.Number({ minimum: 1, maximum: 1_440, default: 30 }),
      },
      closed,
    ),
  },
  closed,
);
export type Thresholds = Static<typeof Thresholds>;
