// The saved state of a detector: its shape, checked before anything is believed.
import { check, MentionDigest, Type, type Static } from '@sturmwarte/contracts';
import type { SavedBaseline } from './baseline.ts';
import { corrupt } from './corrupt.ts';
import type { SavedLive } from './live.ts';

export const VERSION = 2;

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
const Ties = Type.Array(Type.Tuple([Type.Integer(), Type.Array(Type.Tuple([Type.String(), Type.Integer(), Numbers]))]));
const Instant = Type.Number();
const Force = Type.Unsafe<0 | 1 | 2 | 3 | 4 | 5 | 6>({ type: 'integer', minimum: 0, maximum: 6 });
const Held = Type.Object({ force: Force, lowerSince: Type.Union([Instant, Type.Null()]) });

/** What every version has. */
const slice = {
  index: Type.Integer(),
  posts: Type.Integer(),
  tones: Numbers,
  people: Numbers,
  outlets: Numbers,
  articles: Numbers,
  terms: Named,
  sources: Named,
  best: Type.Array(MentionDigest),
  /** Missing where nothing was said, and in states of before it was known. */
  sayings: Type.Optional(Type.Array(Type.Tuple([Type.Number(), Type.Integer()]))),
};
const live = {
  all: Ring,
  critical: Ring,
  voices: Voices,
  critics: Voices,
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
};
const baseline = { all: History, critical: History, sources: NamedNumbers, press: Numbered };
const detector = {
  options: Type.Object({
    watchId: Type.String(),
    timeZone: Type.Optional(Type.String()),
    region: Type.Optional(Type.String()),
  }),
  now: Instant,
  marks: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])),
};

const Live = Type.Object({
  ...live,
  crowd: Type.Array(Type.Object({ ...slice, gone: Numbers })),
  press: Type.Array(Type.Tuple([Instant, Type.String(), Type.Number(), Type.Number()])),
  ties: Ties,
});
const Schema = Type.Object({
  ...detector,
  version: Type.Literal(VERSION),
  baseline: Type.Object({ ...baseline, ties: Ring }),
  live: Live,
  drill: Type.Union([Live, Type.Null()]),
});

/** Version 1 knew no reach, no criticism that vanishes, and of ties only the running ones. */
const Live1 = Type.Object({
  ...live,
  crowd: Type.Array(Type.Object(slice)),
  press: Type.Array(Type.Tuple([Instant, Type.String(), Type.Number()])),
});
const Schema1 = Type.Object({
  ...detector,
  version: Type.Literal(1),
  baseline: Type.Object(baseline),
  live: Live1,
  drill: Type.Union([Live1, Type.Null()]),
});

/**
 * The same state for another bus: what it knows stays, where it knows it from means nothing there.
 *
 * @throws STATE_CORRUPT
 */
export function withoutOrigins(state: unknown): SavedDetector {
  return { ...readState(state), marks: [] };
}

/**
 * Reads a state of this version or the one before.
 *
 * @throws STATE_CORRUPT, naming the first place that is wrong
 */
export function readState(state: unknown): SavedDetector {
  const checked = check(Schema, state);
  if (checked.ok) return checked.value;
  const older = check(Schema1, state);
  if (older.ok) return upgraded(older.value);
  const [fault] = checked.faults;
  throw corrupt(fault ? `${fault.path} ${fault.message}` : 'no object');
}

function upgraded({ baseline: known, live: now, drill, ...state }: Static<typeof Schema1>): SavedDetector {
  const liveOf = ({ crowd, press, ...rest }: Static<typeof Live1>): SavedLive => ({
    ...rest,
    crowd: crowd.map((each) => ({ ...each, gone: [] })),
    press: press.map(([at, outlet, text]) => [at, outlet, text, 0]),
    ties: [],
  });
  return {
    ...state,
    version: VERSION,
    baseline: {
      ...known,
      press: known.press.map(([day, hashes]) => [day, hashes.flatMap((hash) => [hash, 0])]),
      ties: { newest: -1, runs: [] },
    },
    live: liveOf(now),
    drill: drill && liveOf(drill),
  };
}
