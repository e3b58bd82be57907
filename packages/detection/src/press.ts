// The media axis: which outlets carry critical articles of their own, and how many do on a usual day.
import type { Evidence } from '@sturmwarte/contracts';
import { DAY } from './grid.ts';
import { hash32 } from './hash.ts';
import { median } from './median.ts';
import { Sketch } from './sketch.ts';
import { outletOf, voiceOf } from './voice.ts';

const DAYS = 15;
const OUTLETS_A_DAY = 32;
/** Articles of the last 24 hours remembered one by one. */
const ARTICLES = 160;
const NAMED = 24;

/** `[publishedAt, outlet, hash of the text]` */
type Article = readonly [number, string, number];

export interface PressMeasure {
  /** Distinct outlets with an article of their own in the last 24 hours; copies of one text count once. */
  readonly outlets: number;
  /** Their names, the earliest first. */
  readonly names: readonly string[];
}

export type SavedPress = readonly Article[];

/** The critical articles of the last 24 hours. */
export class Press {
  #articles: Article[];

  constructor(saved: SavedPress = []) {
    this.#articles = [...saved];
  }

  add(evidence: Evidence, at: number): void {
    this.#articles.push([at, outletOf(evidence), voiceOf(evidence)]);
    if (this.#articles.length <= ARTICLES) return;
    this.#articles.sort(([a, m], [b, n]) => a - b || (m < n ? -1 : 1));
    this.#articles = this.#articles.slice(-ARTICLES);
  }

  measure(now: number): PressMeasure {
    const recent = this.#articles
      .filter(([at]) => at > now - DAY && at <= now)
      .sort(([a, m], [b, n]) => a - b || (m < n ? -1 : 1));
    const names = [...new Set(recent.map(([, outlet]) => outlet))];
    const texts = new Set(recent.map(([, , text]) => text));
    return { outlets: Math.min(names.length, texts.size), names: names.slice(0, NAMED) };
  }

  save(): SavedPress {
    return [...this.#articles];
  }
}

export type SavedPressDays = readonly (readonly [number, readonly number[]])[];

/** How many outlets carry critical articles on a usual day. */
export class PressDays {
  readonly #days: Map<number, Sketch>;

  constructor(saved: SavedPressDays = []) {
    this.#days = new Map(saved.map(([day, hashes]) => [day, new Sketch(OUTLETS_A_DAY, hashes)]));
  }

  add(evidence: Evidence, at: number): void {
    const day = Math.floor(at / DAY);
    let outlets = this.#days.get(day);
    if (!outlets) {
      this.#days.set(day, (outlets = new Sketch(OUTLETS_A_DAY)));
      const newest = Math.max(...this.#days.keys());
      for (const old of this.#days.keys()) if (old <= newest - DAYS) this.#days.delete(old);
    }
    outlets.add(hash32(outletOf(evidence)));
  }

  /** Median number of outlets a day, over the whole days since `since` before `today`. */
  usual(today: number, since: number): number {
    const first = Math.max(Math.floor(since / DAY), today - DAYS + 1);
    const counts: number[] = [];
    for (let day = first; day < today; day++) counts.push(Sketch.union([this.#days.get(day) ?? new Sketch(1)]));
    return median(counts) ?? 0;
  }

  save(): SavedPressDays {
    return [...this.#days].map(([day, outlets]) => [day, [...outlets.hashes]] as const);
  }
}
