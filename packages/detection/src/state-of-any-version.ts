// What is the same in a saved state of whatever version.
import { Force, Type } from '@sturmwarte/contracts';

const Instant = Type.Number();
const Held = Type.Object({ force: Force, lowerSince: Type.Union([Instant, Type.Null()]) });

/** Whose state it is, and up to when it has come. */
export const detectorState = {
  options: Type.Object({
    watchId: Type.String(),
    timeZone: Type.Optional(Type.String()),
    region: Type.Optional(Type.String()),
  }),
  now: Instant,
  marks: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])),
};

/** How far a storm has come. */
export const StormState = Type.Object({
  episodes: Type.Object({
    open: Type.Union([Type.Object({ openedAt: Instant, hotAt: Instant, paged: Type.Number() }), Type.Null()]),
    past: Type.Array(Type.Object({ from: Instant, to: Instant })),
  }),
  social: Held,
  media: Held,
  mediaPaged: Force,
  firstCriticalAt: Type.Union([Instant, Type.Null()]),
});
