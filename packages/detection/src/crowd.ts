// Who criticises, where and in what tone: the last two hours in slices of ten minutes, each bounded.
import type { Evidence, MentionDigest, Reading } from '@sturmwarte/contracts';
import { pack, unpack, type BitReader, type BitWriter } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { MINUTE } from './grid.ts';
import { hash22 } from './hash.ts';
import { candidate, keepBest, pickHighlights, type Candidate } from './highlights.ts';
import { nameAt, NameList } from './name-list.ts';
import { readNumbers, writeNumbers } from './packed-lists.ts';
import { restoreDigest, saveDigest, type SavedDigest } from './saved-digest.ts';
import { saidIn, Sayings } from './sayings.ts';
import { Sketch, type Joined } from './sketch.ts';
import { Spoken } from './spoken.ts';
import { hostileOf, toneOf, TONES } from './tone.ts';
import { topTerms } from './top-terms.ts';
import type { Talk } from './usual-talk.ts';
import { outletOf } from './voice.ts';

const SLICE = 10 * MINUTE;
const SLICES = 12;
/** Slices measured: the last hour. */
const MEASURED = 6;
/** Slices saved whole; mentions from a clock that runs ahead may be in the next one. Of older ones little is asked. */
const SAVED = MEASURED + 1;
const PEOPLE = 128;
const SOURCES = 16;
const GONE = 64;
const BEST_PER_SLICE = 3;
/** Of slices that are no longer measured: that one of them has three of the five told of two hours is rare. */
const BEST_BEFORE = 2;
const TOP_MENTIONS = 5;
const TOP_TERMS = 8;

/** What the last hour of criticism looks like. */
export interface CrowdMeasure {
  /** Critical mentions, repetitions included. */
  readonly posts: number;
  /** Distinct critics; the press counts once per outlet and text. */
  readonly critics: number;
  /** Critical mentions of the last two hours that are gone from their platforms, and the share they are of all. */
  readonly vanished: number;
  readonly vanishedShare: number;
  /** Share of critical mentions of hostile tone. */
  readonly hostileShare: number;
  /** Critical mentions by source, most first. */
  readonly sources: readonly { readonly source: string; readonly posts: number }[];
}

/** What criticism is about: mentions of the last two hours, all else of the last hour. */
export interface CrowdHighlights {
  readonly topTerms: string[];
  readonly topMentions: MentionDigest[];
  /** Left out where nobody criticises one of them. */
  readonly themes?: NonNullable<Reading['themes']>;
  /** Left out where nobody calls for anything. */
  readonly calls?: NonNullable<Reading['calls']>;
}

const NOBODY: CrowdMeasure = {
  posts: 0,
  critics: 0,
  hostileShare: 0,
  vanished: 0,
  vanishedShare: 0,
  sources: [],
};

/** A measure, and all it depends on but the slices. */
interface Measured {
  readonly slice: number;
  readonly hostility: number;
  readonly measure: CrowdMeasure;
}

/** What criticism is about, and all it depends on but the slices. */
interface Told {
  readonly slice: number;
  readonly usual: Talk;
  readonly highlights: CrowdHighlights;
}

/** What is asked of the last hour only. */
interface Recent {
  /** Critical mentions by tenth of hostility. */
  readonly tones: number[];
  readonly people: Sketch;
  readonly outlets: Sketch;
  readonly articles: Sketch;
  readonly sources: Map<string, number>;
  readonly sayings: Sayings;
  readonly spoken: Spoken;
}

export interface Slice extends Recent {
  posts: number;
  /** Mentions noticed to be gone. */
  readonly gone: Sketch;
  best: Candidate[];
}

/** Names of sources and terms, and slices: number, all that is counted in it, packed, and its best mentions. */
export interface SavedCrowd {
  readonly sources: readonly string[];
  /** With blanks between them. */
  readonly terms: string;
  readonly slices: readonly (readonly [index: number, counted: string, best: readonly SavedDigest[]])[];
}

export class Crowd {
  readonly #slices = new Map<number, Slice>();
  #newest: number;
  #measured: Measured | undefined;
  #told: Told | undefined;
  /** People of the measured slices before this one, while none of those changes. */
  #before: { readonly slice: number; readonly people: Joined } | undefined;

  constructor(saved?: SavedCrowd) {
    if (saved) for (const [index, slice] of restore(saved)) this.#slices.set(index, slice);
    this.#newest = Math.max(...this.#slices.keys());
  }

  /** Takes in a critical mention of a voice; one older than two hours no longer belongs to the crowd. */
  add(evidence: Evidence, at: number, voice: number): void {
    const slice = this.#sliceAt(at);
    if (!slice) return;
    this.#changed();
    if (sliceOfTime(at) !== this.#before?.slice) this.#before = undefined;
    const isMeasured = sliceOfTime(at) > this.#newest - MEASURED;
    slice.posts++;
    const tone = toneOf(evidence.mention.hostility);
    slice.tones[tone] = (slice.tones[tone] ?? 0) + 1;
    if (evidence.kind === 'article') {
      slice.articles.add(voice);
      slice.outlets.add(hash22(outletOf(evidence)));
    } else slice.people.add(voice);
    slice.spoken.hear(evidence, voice);
    increment(slice.sources, evidence.mention.source, SOURCES);
    keepBest(slice.best, evidence.mention, isMeasured ? BEST_PER_SLICE : BEST_BEFORE);
  }

  /** Takes in what a mention of a voice criticises or calls for; thanks and defence come from those who are not critical. */
  hear(evidence: Evidence, at: number, voice: number): void {
    const said = saidIn(evidence);
    if (said === 0) return;
    this.#changed();
    this.#sliceAt(at)?.sayings.hear(voice, said);
  }

  /** Takes in that a critical mention is gone, noticed at `at`. */
  vanish(mentionId: string, at: number): void {
    this.#changed();
    this.#sliceAt(at)?.gone.add(hash22(mentionId));
  }

  /** @param hostility from which a critical mention counts as hostile, to the tenth */
  measure(now: number, hostility: number): CrowdMeasure {
    const slice = sliceOfTime(now);
    if (this.#measured?.slice !== slice || this.#measured.hostility !== hostility) {
      this.#measured = { slice, hostility, measure: this.#measure(now, hostility) };
    }
    return this.#measured.measure;
  }

  /** @param usual what is usually said about the brand */
  highlights(now: number, usual: Talk): CrowdHighlights {
    const slice = sliceOfTime(now);
    if (this.#told?.slice !== slice || this.#told.usual !== usual) {
      this.#told = { slice, usual, highlights: this.#highlights(now, usual) };
    }
    return this.#told.highlights;
  }

  #measure(now: number, hostility: number): CrowdMeasure {
    const recent = this.#last(SLICES, now);
    const slices = this.#last(MEASURED, now);
    const posted = total(recent, (slice) => slice.posts);
    if (posted === 0 && slices.length === 0) return NOBODY;
    const posts = total(slices, (slice) => slice.posts);
    const vanished = Sketch.union(recent.map((slice) => slice.gone));
    return {
      posts,
      critics: this.#critics(now, slices),
      vanished,
      vanishedShare: Math.min(1, vanished / Math.max(1, posted)),
      hostileShare: posts === 0 ? 0 : total(slices, ({ tones }) => hostileOf(tones, hostility)) / posts,
      sources: ranked(merged(slices.map((slice) => slice.sources))).map(([source, count]) => ({
        source,
        posts: count,
      })),
    };
  }

  #highlights(now: number, usual: Talk): CrowdHighlights {
    const candidates = this.#last(SLICES, now).flatMap((slice) => slice.best);
    const slices = this.#last(MEASURED, now);
    const said = Sayings.union(slices.map(({ sayings }) => sayings));
    const critics = Math.max(1, this.#critics(now, slices));
    const themes = said.themes.map(({ theme, voices }) => ({ theme, share: Math.min(1, voices / critics) }));
    return {
      topTerms: topTerms(Spoken.union(slices.map(({ spoken }) => spoken)), usual, TOP_TERMS),
      topMentions: pickHighlights(candidates, TOP_MENTIONS),
      ...(themes.length > 0 ? { themes } : {}),
      ...(said.calls.length > 0 ? { calls: [...said.calls] } : {}),
    };
  }

  /** Distinct critics of the measured slices. Most that come belong to the running one: the others are joined once. */
  #critics(now: number, slices: readonly Slice[]): number {
    const slice = sliceOfTime(now);
    const running = this.#slices.get(slice);
    if (this.#before?.slice !== slice) {
      const before = slices.filter((each) => each !== running);
      this.#before = { slice, people: Sketch.joined(before.map(({ people }) => people)) };
    }
    return (running?.people ?? new Sketch(PEOPLE)).unionWith(this.#before.people) + pressIn(slices);
  }

  /** The slices of the last `count` that are there. */
  #last(count: number, now: number): Slice[] {
    const current = sliceOfTime(now);
    const slices: Slice[] = [];
    for (const [index, slice] of this.#slices) if (index <= current && index > current - count) slices.push(slice);
    return slices;
  }

  #sliceAt(at: number): Slice | undefined {
    const index = sliceOfTime(at);
    if (index > this.#newest) {
      this.#newest = index;
      for (const [old, slice] of this.#slices) {
        if (old <= index - SLICES) this.#slices.delete(old);
        else if (old <= index - MEASURED) slice.best.splice(BEST_BEFORE);
      }
    }
    if (index <= this.#newest - SLICES) return undefined;
    let slice = this.#slices.get(index);
    if (!slice) this.#slices.set(index, (slice = emptySlice()));
    return slice;
  }

  /** What was derived from the slices is derived anew. */
  #changed(): void {
    this.#measured = undefined;
    this.#told = undefined;
  }

  erase(author: string): void {
    this.#changed();
    for (const slice of this.#slices.values())
      slice.best = slice.best.filter(({ mention }) => mention.author !== author);
  }

  save(): SavedCrowd {
    return packSlices(this.#slices, this.#newest - SAVED);
  }
}

function sliceOfTime(at: number): number {
  return Math.floor(at / SLICE);
}

export function emptySlice(): Slice {
  return { posts: 0, gone: new Sketch(GONE), best: [], ...nothingRecent() };
}

function nothingRecent(): Recent {
  return {
    tones: new Array<number>(TONES).fill(0),
    people: new Sketch(PEOPLE),
    outlets: new Sketch(PEOPLE),
    articles: new Sketch(PEOPLE),
    sources: new Map(),
    sayings: new Sayings(),
    spoken: new Spoken(),
  };
}

/** @param before up to this slice only what is asked of two hours is kept */
export function packSlices(slices: ReadonlyMap<number, Slice>, before: number): SavedCrowd {
  const sources = new NameList();
  const terms = new NameList();
  const packed = [...slices].map(([index, slice]) => {
    const counted = pack((bits) => {
      bits.gamma(slice.posts);
      slice.gone.write(bits);
      bits.flag(index > before);
      if (index > before) writeRecent(bits, slice, sources, terms);
    });
    return [index, counted, slice.best.map(({ mention }) => saveDigest(mention))] as const;
  });
  return { sources: sources.names(), terms: terms.names().join(' '), slices: packed };
}

function writeRecent(bits: BitWriter, slice: Recent, sources: NameList, terms: NameList): void {
  writeNumbers(bits, slice.tones);
  slice.people.write(bits);
  slice.outlets.write(bits);
  slice.articles.write(bits);
  writeNumbers(bits, [...slice.sources.keys()].map((source) => sources.place(source))); // prettier-ignore
  writeNumbers(bits, [...slice.sources.values()]);
  slice.sayings.write(bits);
  slice.spoken.write(bits, terms);
}

function restore({ sources, terms, slices }: SavedCrowd): [number, Slice][] {
  const words = terms.split(' ');
  const read = (bits: BitReader, best: Candidate[]): Slice => ({
    posts: bits.gamma(),
    gone: Sketch.read(GONE, bits),
    ...(bits.flag() ? readRecent(bits, sources, words) : nothingRecent()),
    best,
  });
  return slices.map(([index, counted, best]) => {
    const candidates = best.map((digest) => candidate(restoreDigest(digest)));
    return [index, unpack(counted, (bits) => read(bits, candidates))];
  });
}

function readRecent(bits: BitReader, sources: readonly string[], terms: readonly string[]): Recent {
  return {
    tones: readNumbers(bits, TONES),
    people: Sketch.read(PEOPLE, bits),
    outlets: Sketch.read(PEOPLE, bits),
    articles: Sketch.read(PEOPLE, bits),
    sources: readSources(bits, sources),
    sayings: Sayings.read(bits),
    spoken: Spoken.read(bits, terms),
  };
}

function readSources(bits: BitReader, names: readonly string[]): Map<string, number> {
  const places = readNumbers(bits, SOURCES);
  const counts = readNumbers(bits, SOURCES);
  if (counts.length !== places.length) throw corrupt('not every source has its mentions');
  return new Map(places.map((place, at) => [nameAt(names, place), counts[at] ?? 0]));
}

/** Forty sites with one text are one voice, and so is one site with forty texts. */
function pressIn(slices: readonly Slice[]): number {
  return Math.min(
    Sketch.union(slices.map((slice) => slice.outlets)),
    Sketch.union(slices.map((slice) => slice.articles)),
  );
}

/** A new word finds a place only while there is one: what is said by many is there early. */
function increment(counts: Map<string, number>, name: string, most: number): void {
  const known = counts.get(name);
  if (known !== undefined || counts.size < most) counts.set(name, (known ?? 0) + 1);
}

function merged(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const each of counts) for (const [name, count] of each) sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
}

function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function total(slices: readonly Slice[], of: (slice: Slice) => number): number {
  return slices.reduce((sum, slice) => sum + of(slice), 0);
}
