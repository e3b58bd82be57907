// Saved states as versions before wrote them: an update must not forget what a watch has learned. Version 3 wrote numbers as
// digits of base 36 and hashes of 32 bits; version 2 wrote lists, counted terms, and knew nothing of the usual talk.
import { check, MentionDigest, Type, type Static } from '@sturmwarte/contracts';
import { corrupt } from './corrupt.ts';
import { emptySlice, packSlices } from './crowd.ts';
import { HASH22_BITS, HASH22_RANGE } from './hash.ts';
import { candidate } from './highlights.ts';
import { NameList } from './name-list.ts';
import { accountOf, packPieces, packSpeakers, speakerHash } from './press.ts';
import { packRuns } from './ring.ts';
import { Sketch } from './sketch.ts';
import { packDays } from './source-rates.ts';
import type { SavedDetector } from './state.ts';
import { detectorState, StormState } from './state-of-any-version.ts';
import { CRITICS, nameOf, packTies, type SavedTies, type Tied } from './ties.ts';
import { packDrawn } from './usual-talk.ts';
import { packVoices } from './voices.ts';

const Count = Type.Integer({ minimum: 0 });
const Numbers = Type.Array(Count);
const Packed = Type.String();
const newest = Type.Integer({ minimum: -1 });
const since = Type.Union([Type.Integer(), Type.Null()]);
const Ring3 = Type.Object({ newest, runs: Packed });
const Ring2 = Type.Object({ newest, runs: Type.Array(Type.Number()) });
const Voices = Type.Array(Type.Tuple([Type.Integer(), Packed]));
const tiesSchema = <const Critics extends typeof Numbers | typeof Packed>(critics: Critics) =>
  Type.Array(Type.Tuple([Type.Integer(), Type.Array(Type.Tuple([Type.String(), Count, critics]))]));

/** What both versions have. */
const slice = { index: Type.Integer(), posts: Count, best: Type.Array(MentionDigest) };
const sources = Type.Array(Type.Tuple([Type.String(), Count]));
const live = {
  voices: Voices,
  critics: Voices,
  press: Type.Array(Type.Tuple([Count, Type.String(), Count, Count])),
  storm: StormState,
};
const baseline = {
  sources: Type.Array(Type.Tuple([Type.String(), Numbers])),
  press: Type.Array(Type.Tuple([Type.Integer(), Type.Array(Type.Integer())])),
};

const Live3 = Type.Object({
  ...live,
  all: Ring3,
  critical: Ring3,
  ties: tiesSchema(Packed),
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
          sources,
          sayings: Type.Tuple([Packed, Packed]),
          spoken: Type.Array(Type.Tuple([Count, Count, Type.String()])),
        }),
      ),
    }),
  ),
});
const History3 = Type.Object({ ring: Ring3, since });
const Version3 = Type.Object({
  ...detectorState,
  version: Type.Literal(3),
  baseline: Type.Object({
    ...baseline,
    all: History3,
    critical: History3,
    ties: Ring3,
    talk: Type.Array(Type.Tuple([Type.Integer(), Type.Array(Packed)])),
    tones: Type.Optional(Ring3),
  }),
  live: Live3,
  drill: Type.Union([Live3, Type.Null()]),
});

const Live2 = Type.Object({
  ...live,
  all: Ring2,
  critical: Ring2,
  ties: tiesSchema(Numbers),
  crowd: Type.Array(
    Type.Object({
      ...slice,
      tones: Numbers,
      people: Numbers,
      outlets: Numbers,
      articles: Numbers,
      gone: Numbers,
      sources,
    }),
  ),
});
const History2 = Type.Object({ ring: Ring2, since });
const Version2 = Type.Object({
  ...detectorState,
  version: Type.Literal(2),
  baseline: Type.Object({ ...baseline, all: History2, critical: History2, ties: Ring2 }),
  live: Live2,
  drill: Type.Union([Live2, Type.Null()]),
});

/**
 * A state of version 2 or 3 as it is written today; undefined where it is neither.
 *
 * @throws STATE_CORRUPT
 */
export function readBefore(state: unknown): Omit<SavedDetector, 'version'> | undefined {
  const third = check(Version3, state);
  if (third.ok) return after3(third.value);
  const second = check(Version2, state);
  return second.ok ? after3(after2(second.value)) : undefined;
}

type Detector3 = Static<typeof Version3>;
type Saved3 = Static<typeof Live3>;

function after3({
  options,
  now,
  marks,
  baseline: known,
  live: current,
  drill,
}: Detector3): Omit<SavedDetector, 'version'> {
  return {
    options,
    now,
    marks,
    baseline: {
      all: known.all,
      critical: known.critical,
      sources: known.sources.map(([name, flat]) => [name, packDays(new Map(pairsOf(flat)))]),
      press: known.press.map(([day, flat]) => [day, speakersOf(flat)]),
      ties: known.ties,
      talk: known.talk.map(([day, drawn]) => [day, packDrawn(drawn.map(drawnOf))]),
      tones: known.tones ?? { newest: -1, runs: '' },
    },
    live: liveOf(current),
    drill: drill && liveOf(drill),
  };
}

function liveOf({ voices, critics, crowd, press, ties, ...rest }: Saved3): SavedDetector['live'] {
  return {
    ...rest,
    voices: voices.map(([block, heard]) => [block, voicesOf(heard)]),
    critics: critics.map(([block, heard]) => [block, voicesOf(heard)]),
    crowd: crowdOf(crowd),
    press: packPieces(
      press.map(([at, speaker, text, reach]) => [
        at,
        speaker === accountOf(text) ? accountOf(upperOf(text)) : speaker,
        upperOf(text),
        reach,
      ]),
    ),
    ties: tiesOf3(ties),
  };
}

/** Digits of base 36 that a hash, the cell of a voice, what a voice said, and a term had in version 3. */
const HASH = 7;
const CELL = 2;
const SAID = 5;
const TERM = 5;

function voicesOf(packed: string): string {
  const heard = new Map<number, number>();
  for (const each of cut(packed, HASH + CELL)) {
    const voice = upperOf(number(each.slice(0, HASH)));
    heard.set(voice, Math.min(number(each.slice(HASH)), heard.get(voice) ?? Infinity));
  }
  return packVoices(heard, 0);
}

function crowdOf(saved: Saved3['crowd']): SavedDetector['live']['crowd'] {
  const slices = saved.map(({ index, posts, gone, best, recent }) => {
    const slice = { ...emptySlice(), posts, best: best.map(candidate) };
    see(slice.gone, gone);
    if (!recent) return [index, slice] as const;
    recent.tones.forEach((count, tone) => (slice.tones[tone] = count));
    for (const [source, count] of recent.sources) slice.sources.set(source, count);
    for (const kind of ['people', 'outlets', 'articles'] as const) see(slice[kind], recent[kind]);
    const [voices, said] = recent.sayings;
    const saidBy = cut(said, SAID).map(number);
    upperEach(hashes(voices)).forEach((voice, at) => slice.sayings.hear(voice, saidBy[at] ?? 0));
    const drawn = upperEach(recent.spoken.map(([voice]) => voice));
    recent.spoken.forEach(([, mention, terms], at) => {
      slice.spoken.draw(drawn[at] ?? 0, { mention, terms: terms.split(' ') });
    });
    return [index, slice] as const;
  });
  const whole = saved.filter(({ recent }) => recent).map(({ index }) => index);
  return packSlices(new Map(slices), Math.min(...whole) - 1);
}

function tiesOf3(saved: Saved3['ties']): SavedTies {
  const names = new NameList();
  const buckets = saved.map(([bucket, ties]) => {
    const tied = ties.map(([link, others, packed]): [string, Tied] => {
      const critics = new Sketch(CRITICS);
      see(critics, packed);
      return [nameOf(link), { others, critics }];
    });
    return [bucket, packTies(new Map(tied), names)] as const;
  });
  // Those that are no longer measured join their blocks with the next one that begins.
  return { names: names.names(), buckets, blocks: [] };
}

function speakersOf(flat: readonly number[]): string {
  const speakers = pairsOf(flat).map(([hash, reach]) => {
    return [speakerHash(upperOf(hash)), { reach: Math.abs(reach), isAccount: reach < 0 }] as const;
  });
  return packSpeakers(new Map(speakers));
}

function drawnOf(packed: string): { mention: number; terms: number[] } {
  return { mention: number(packed.slice(0, HASH)), terms: cut(packed.slice(HASH), TERM).map(number) };
}

/** Fills an empty sketch with the hashes of one as large. */
function see(sketch: Sketch, packed: string): void {
  for (const hash of upperEach(hashes(packed))) sketch.add(hash);
}

function hashes(packed: string): number[] {
  return cut(packed, HASH).map(number);
}

function upperOf(hash: number): number {
  return hash >>> (32 - HASH22_BITS);
}

/** The upper bits of ascending hashes; where two have the same, the second takes the next number, so that none is lost. */
function upperEach(ascending: readonly number[]): number[] {
  let last = -1;
  return ascending.map((hash) => (last = Math.min(HASH22_RANGE - 1, Math.max(upperOf(hash), last + 1))));
}

function pairsOf(flat: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) pairs.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  return pairs;
}

function cut(text: string, width: number): string[] {
  if (text.length % width !== 0) throw corrupt('packed numbers are cut off');
  return Array.from({ length: text.length / width }, (_, i) => text.slice(i * width, (i + 1) * width));
}

function number(digits: string): number {
  const value = parseInt(digits, 36);
  if (Number.isNaN(value)) throw corrupt('packed numbers are none of base 36');
  return value;
}

// Version 2 first becomes version 3.

function after2({ baseline: known, live: current, drill, ...state }: Static<typeof Version2>): Detector3 {
  return {
    ...state,
    version: 3,
    baseline: {
      ...known,
      all: { ...known.all, ring: ringOf(known.all.ring) },
      critical: { ...known.critical, ring: ringOf(known.critical.ring) },
      ties: ringOf(known.ties),
      talk: [],
    },
    live: liveOf2(current),
    drill: drill && liveOf2(drill),
  };
}

function liveOf2({ crowd, ties, all, critical, ...rest }: Static<typeof Live2>): Saved3 {
  return {
    ...rest,
    all: ringOf(all),
    critical: ringOf(critical),
    crowd: crowd.map(({ index, posts, best, gone, people, outlets, articles, ...counts }) => ({
      index,
      posts,
      best,
      gone: digitsOf(gone),
      // What was said in the last hour is heard anew.
      recent: {
        tones: counts.tones,
        people: digitsOf(people),
        outlets: digitsOf(outlets),
        articles: digitsOf(articles),
        sources: counts.sources,
        sayings: ['', ''],
        spoken: [],
      },
    })),
    ties: ties.map(([bucket, tied]) => [
      bucket,
      tied.map(([name, others, critics]) => [name, others, digitsOf(critics)]),
    ]),
  };
}

function ringOf({ newest, runs }: Static<typeof Ring2>): Static<typeof Ring3> {
  return { newest, runs: packRuns(runs) };
}

function digitsOf(numbers: readonly number[]): string {
  return numbers.map((each) => each.toString(36).padStart(HASH, '0')).join('');
}
