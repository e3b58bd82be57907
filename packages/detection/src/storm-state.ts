// How far a storm has come, in a saved state of whatever version.
import { Force, Type } from '@sturmwarte/contracts';

const Instant = Type.Number();
const Held = Type.Object({ force: Force, lowerSince: Type.Union([Instant, Type.Null()]) });

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
