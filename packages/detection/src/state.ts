// The saved state of a detector: its shape, checked before anything is believed.
import { check, MentionDigest, Type, type Static } from '@sturmwarte/contracts';
import type { SavedBaseline } from './baseline.ts';
import { corrupt } from './corrupt.ts';
import type { SavedSlice } from './crowd.ts';
import type { SavedHistory } from './history.ts';
import type { SavedLive } from './live.ts';
import { packRuns, type SavedRing } from './ring.ts';
import { packHashes } from './sketch.ts';

export const VERSION = 3;

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
const Packed = Type.String();
const Ring = Type.Object({ newest: Type.Integer({ minimum: -1 }), runs: Packed });
const Ring2 = Type.Object({ newest: Type.Integer({ minimum: -1 }), runs: Numbers });
const since = Type.Union([Type.Integer(), Type.Null()]);
const History = Type.Object({ ring: Ring, since });
const History2 = Type.Object({ ring: Ring2, since });
const Named = Type.Array(Type.Tuple([Type.String(), Type.Number()]));
const Numbered = Type.Array(Type.Tuple([Type.Number(), Numbers]));
const NamedNumbers = Type.Array(Type.Tuple([Type.String(), Numbers]));
const Voices = Type.Array(Type.Tuple([Type.Number(), Type.String()]));
const tiesOf = <const Critics extends typeof Numbers | typeof Packed>(critics: Critics) =>
  Type.Array(Type.Tuple([Type.Integer(), Type.Array(Type.Tuple([Type.String(), Type.Integer(), critics]))]));
const Instant = Type.Number();
const Force = Type.Unsafe<0 | 1 | 2 | 3 | 4 | 5 | 6>({ type: 'integer', minimum: 0, maximum: 6 });
const Held = Type.Object({ force: Force, lowerSince: Type.Union([Instant, Type.Null()]) });

/** What both versions have. */
const slice = {
  index: Type.Integer(),
  posts: Type.Integer(),
  best: Type.Array(MentionDigest),
};
const live = {
  voices: Voices,
  critics: Voices,
  press: Type.Array(Type.Tuple([Instant, Type.String(), Type.Number(), Type.Number()])),
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
const baseline = { sources: NamedNumbers, press: Numbered };
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
  all: Ring,
  critical: Ring,
  ties: tiesOf(Packed),
  crowd: Type.Array(
    Type.Object({
      ...slice,
      gone: Packed,
      recent: Type.Optional(
        Type.Object({
          tones: Numbers,
          people: Packed,
          outlets: Packed,
          articles: Packed,
          sources: Named,
          sayings: Type.Tuple([Packed, Packed]),
          spoken: Type.Array(Type.Tuple([Type.Number(), Type.Number(), Type.String()])),
        }),
      ),
    }),
  ),
});
const Schema = Type.Object({
  ...detector,
  version: Type.Literal(VERSION),
  baseline: Type.Object({
    ...baseline,
    all: History,
    critical: History,
    ties: Ring,
    talk: Type.Array(Type.Tuple([Type.Integer(), Type.Array(Packed)])),
    tones: Type.Optional(Ring),
  }),
  live: Live,
  drill: Type.Union([Live, Type.Null()]),
});

/** Version 2 wrote hashes as lists of numbers, counted terms, and knew nothing of the usual talk. */
const Live2 = Type.Object({
  ...live,
  all: Ring2,
  critical: Ring2,
  ties: tiesOf(Numbers),
  crowd: Type.Array(
    Type.Object({
      ...slice,
      tones: Numbers,
      people: Numbers,
      outlets: Numbers,
      articles: Numbers,
      gone: Numbers,
      sources: Named,
    }),
  ),
});
const Schema2 = Type.Object({
  ...detector,
  version: Type.Literal(2),
  baseline: Type.Object({ ...baseline, all: History2, critical: History2, ties: Ring2 }),
  live: Live2,
  drill: Type.Union([Live2, Type.Null()]),
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
  const older = check(Schema2, state);
  if (older.ok) return upgraded(older.value);
  const [fault] = checked.faults;
  throw corrupt(fault ? `${fault.path} ${fault.message}` : 'no object');
}

function upgraded({ baseline: known, live: now, drill, ...state }: Static<typeof Schema2>): SavedDetector {
  // What was said in the last hour is heard anew.
  const sliceOf = ({ index, posts, best, gone, ...sets }: Static<typeof Live2>['crowd'][number]): SavedSlice => ({
    index,
    posts,
    best,
    gone: packHashes(gone),
    recent: {
      tones: sets.tones,
      people: packHashes(sets.people),
      outlets: packHashes(sets.outlets),
      articles: packHashes(sets.articles),
      sources: sets.sources,
      sayings: ['', ''],
      spoken: [],
    },
  });
  const ringOf = ({ newest, runs }: Static<typeof Ring2>): SavedRing => ({ newest, runs: packRuns(runs) });
  const historyOf = (history: Static<typeof History2>): SavedHistory => ({ ...history, ring: ringOf(history.ring) });
  const liveOf = ({ crowd, ties, all, critical, ...rest }: Static<typeof Live2>): SavedLive => ({
    ...rest,
    all: ringOf(all),
    critical: ringOf(critical),
    crowd: crowd.map(sliceOf),
    ties: ties.map(([bucket, tied]) => [
      bucket,
      tied.map(([name, others, critics]) => [name, others, packHashes(critics)]),
    ]),
  });
  return {
    ...state,
    version: VERSION,
    baseline: {
      ...known,
      all: historyOf(known.all),
      critical: historyOf(known.critical),
      ties: ringOf(known.ties),
      talk: [],
    },
    live: liveOf(now),
    drill: drill && liveOf(drill),
  };
}
