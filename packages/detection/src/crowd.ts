// Who criticises, where and in what tone: the last two hours in slices of ten minutes, each bounded.
import type { Evidence, MentionDigest, Reading } from '@sturmwarte/contracts';
import { MINUTE } from './grid.ts';
import { hash32 } from './hash.ts';
import { candidate, keepBest, pickHighlights, type Candidate } from './highlights.ts';
import { saidIn, Sayings, type SavedSayings } from './sayings.ts';
import { Sketch } from './sketch.ts';
import { Spoken, type SavedSpoken } from './spoken.ts';
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

interface Slice {
  posts: number;
  /** Critical mentions by tenth of hostility. */
  readonly tones: number[];
  readonly people: Sketch;
  readonly outlets: Sketch;
  readonly articles: Sketch;
  /** Mentions noticed to be gone. */
  readonly gone: Sketch;
  readonly sources: Map<string, number>;
  readonly sayings: Sayings;
  readonly spoken: Spoken;
  best: Candidate[];
}

/** What is asked of the last hour only. */
interface SavedRecent {
  readonly tones: readonly number[];
  readonly people: string;
  readonly outlets: string;
  readonly articles: string;
  readonly sources: readonly (readonly [string, number])[];
  readonly sayings: SavedSayings;
  readonly spoken: SavedSpoken;
}

export interface SavedSlice {
  readonly index: number;
  readonly posts: number;
  readonly gone: string;
  readonly best: readonly MentionDigest[];
  readonly recent?: SavedRecent;
}

export class Crowd {
  readonly #slices = new Map<number, Slice>();
  #newest: number;
  #measured: Measured | undefined;
  #told: Told | undefined;

  constructor(saved: readonly SavedSlice[] = []) {
    for (const slice of saved) this.#slices.set(slice.index, sliceOf(slice));
    this.#newest = Math.max(...this.#slices.keys());
  }

  /** Takes in a critical mention of a voice; one older than two hours no longer belongs to the crowd. */
  add(evidence: Evidence, at: number, voice: number): void {
    const slice = this.#sliceAt(at);
    if (!slice) return;
    this.#changed();
    slice.posts++;
    const tone = toneOf(evidence.mention.hostility);
    slice.tones[tone] = (slice.tones[tone] ?? 0) + 1;
    if (evidence.kind === 'article') {
      slice.articles.add(voice);
      slice.outlets.add(hash32(outletOf(evidence)));
    } else slice.people.add(voice);
    slice.spoken.hear(evidence, voice);
    increment(slice.sources, evidence.mention.source, SOURCES);
    keepBest(slice.best, evidence.mention, BEST_PER_SLICE);
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
    this.#sliceAt(at)?.gone.add(hash32(mentionId));
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
      critics: criticsIn(slices),
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
    const critics = Math.max(1, criticsIn(slices));
    const themes = said.themes.map(({ theme, voices }) => ({ theme, share: Math.min(1, voices / critics) }));
    return {
      topTerms: topTerms(Spoken.union(slices.map(({ spoken }) => spoken)), usual, TOP_TERMS),
      topMentions: pickHighlights(candidates, TOP_MENTIONS),
      ...(themes.length > 0 ? { themes } : {}),
      ...(said.calls.length > 0 ? { calls: [...said.calls] } : {}),
    };
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
      for (const old of this.#slices.keys()) if (old <= index - SLICES) this.#slices.delete(old);
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

  save(): SavedSlice[] {
    return [...this.#slices].map(([index, slice]) => ({
      index,
      posts: slice.posts,
      gone: slice.gone.save(),
      best: slice.best.map(({ mention }) => mention),
      ...(index > this.#newest - SAVED ? { recent: saveRecent(slice) } : {}),
    }));
  }
}

function saveRecent({ tones, people, outlets, articles, sources, sayings, spoken }: Slice): SavedRecent {
  return {
    tones: [...tones],
    people: people.save(),
    outlets: outlets.save(),
    articles: articles.save(),
    sources: [...sources],
    sayings: sayings.save(),
    spoken: spoken.save(),
  };
}

function sliceOfTime(at: number): number {
  return Math.floor(at / SLICE);
}

function emptySlice(): Slice {
  return sliceOf({ index: 0, posts: 0, gone: '', best: [] });
}

function sliceOf({ posts, gone, best, recent }: SavedSlice): Slice {
  return {
    posts,
    tones: recent ? [...recent.tones] : new Array<number>(TONES).fill(0),
    people: new Sketch(PEOPLE, recent?.people),
    outlets: new Sketch(PEOPLE, recent?.outlets),
    articles: new Sketch(PEOPLE, recent?.articles),
    gone: new Sketch(GONE, gone),
    sources: new Map(recent?.sources),
    sayings: new Sayings(recent?.sayings),
    spoken: new Spoken(recent?.spoken),
    best: best.map(candidate),
  };
}

function criticsIn(slices: readonly Slice[]): number {
  // Forty sites with one text are one voice, and so is one site with forty texts.
  const press = Math.min(
    Sketch.union(slices.map((slice) => slice.outlets)),
    Sketch.union(slices.map((slice) => slice.articles)),
  );
  return Sketch.union(slices.map((slice) => slice.people)) + press;
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
