// The saved state of a detector: its shape, checked before anything is believed.
import { check, MentionDigest, Type } from '@sturmwarte/contracts';
import type { SavedBaseline } from './baseline.ts';
import { corrupt } from './corrupt.ts';
import type { SavedLive } from './live.ts';

export const VERSION = 1;

export interface SavedDetector {
  readonly version: typeof VERSION;
  readonly options: { readonly watchId: string; readonly timeZone?: string; readonly region?: string };
  readonly now: number;
  /** Highest offset seen of each origin partition. */
  readonly marks: readonly (readonly [number, number])[];
  readonly baseline: SavedBaseline;
  readonly live: SavedLive;
  readonly drill: SavedLive | null;
}

const Numbers = Type.Array(Type.Number());
const Ring = Type.Object({ newest: Type.Integer({ minimum: -1 }), runs: Numbers });
const History = Type.Object({ ring: Ring, since: Type.Union([Type.Integer(), Type.Null()]) });
const Named = Type.Array(Type.Tuple([Type.String(), Type.Number()]));
const Numbered = Type.Array(Type.Tuple([Type.Number(), Numbers]));
const NamedNumbers = Type.Array(Type.Tuple([Type.String(), Numbers]));
const Voices = Type.Array(Type.Tuple([Type.Number(), Type.String()]));
const Instant = Type.Number();
const Force = Type.Unsafe<0 | 1 | 2 | 3 | 4 | 5 | 6>({ type: 'integer', minimum: 0, maximum: 6 });
const Held = Type.Object({ force: Force, lowerSince: Type.Union([Instant, Type.Null()]) });

const Live = Type.Object({
  all: Ring,
  critical: Ring,
  voices: Voices,
  critics: Voices,
  crowd: Type.Array(
    Type.Object({
      index: Type.Integer(),
      posts: Type.Integer(),
      tones: Numbers,
      people: Numbers,
      outlets: Numbers,
      articles: Numbers,
      links: NamedNumbers,
      terms: Named,
      sources: Named,
      best: Type.Array(MentionDigest),
    }),
  ),
  press: Type.Array(Type.Tuple([Instant, Type.String(), Type.Number()])),
  storm: Type.Object({
    episodes: Type.Object({
      open: Type.Union([Type.Object({ openedAt: Instant, hotAt: Instant, paged: Type.Number() }), Type.Null()]),
      past: Type.Array(Type.Object({ from: Instant, to: Instant })),
    }),
    social: Held,
    media: Held,
    mediaPaged: Force,
    firstCriticalAt: Type.Union([Instant, Type.Null()]),
  }),
});

const Schema = Type.Object({
  version: Type.Literal(VERSION),
  options: Type.Object({
    watchId: Type.String(),
    timeZone: Type.Optional(Type.String()),
    region: Type.Optional(Type.String()),
  }),
  now: Instant,
  marks: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])),
  baseline: Type.Object({
    all: History,
    critical: History,
    sources: NamedNumbers,
    press: Numbered,
  }),
  live: Live,
  drill: Type.Union([Live, Type.Null()]),
});

/**
 * The same state for another bus: what it knows stays, where it knows it from means nothing there.
 *
 * @throws STATE_CORRUPT
 */
export function withoutOrigins(state: unknown): SavedDetector {
  return { ...readState(state), marks: [] };
}

/** @throws STATE_CORRUPT, naming the first place that is wrong */
export function readState(state: unknown): SavedDetector {
  const checked = check(Schema, state);
  if (checked.ok) return checked.value;
  const [fault] = checked.faults;
  throw corrupt(fault ? `${fault.path} ${fault.message}` : 'no object');
}
