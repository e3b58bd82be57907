// What each source usually brings, so that every source is measured against its own normal.
import { pack, unpack } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { DAY } from './grid.ts';
import { median } from './median.ts';
import { readAscending, readNumbers, writeAscending, writeNumbers } from './packed-lists.ts';

const DAYS = 15;
const SOURCES = 24;
/** Share of all usual criticism from which a source is one of the main ones. */
const MAIN_SHARE = 0.1;

export interface UsualSource {
  readonly daily: number;
  /** One of the main sources of criticism. */
  readonly main: boolean;
}

/** `[source, its days and the critical mentions of each, packed]` */
export type SavedSourceRates = readonly (readonly [string, string])[];

export class SourceRates {
  readonly #sources = new Map<string, Map<number, number>>();

  constructor(saved: SavedSourceRates = []) {
    for (const [source, days] of saved) this.#sources.set(source, restore(days));
  }

  /** A critical mention of this source. */
  learn(source: string, at: number): void {
    let days = this.#sources.get(source);
    if (!days) {
      if (this.#sources.size >= SOURCES) return;
      this.#sources.set(source, (days = new Map<number, number>()));
    }
    const day = Math.floor(at / DAY);
    days.set(day, (days.get(day) ?? 0) + 1);
    if (days.size <= DAYS) return;
    const newest = Math.max(...days.keys());
    for (const old of days.keys()) if (old <= newest - DAYS) days.delete(old);
  }

  /** Median critical mentions of each source over the whole days since `since` before `today`. */
  usual(today: number, since: number): ReadonlyMap<string, UsualSource> {
    const first = Math.max(Math.floor(since / DAY), today - DAYS + 1);
    const daily = new Map<string, number>();
    let sum = 0;
    for (const [source, days] of this.#sources) {
      const counts: number[] = [];
      for (let day = first; day < today; day++) counts.push(days.get(day) ?? 0);
      const usual = median(counts) ?? 0;
      daily.set(source, usual);
      sum += usual;
    }
    return new Map(
      [...daily].map(([source, each]) => [source, { daily: each, main: sum > 0 && each >= MAIN_SHARE * sum }]),
    );
  }

  save(): SavedSourceRates {
    return [...this.#sources].map(([source, days]) => [source, packDays(days)]);
  }
}

/** @param days critical mentions by day */
export function packDays(days: ReadonlyMap<number, number>): string {
  const sorted = [...days].sort(([a], [b]) => a - b);
  const first = sorted[0]?.[0] ?? 0;
  return pack((bits) => {
    bits.gamma(first);
    writeAscending(bits, sorted.map(([day]) => day - first)); // prettier-ignore
    writeNumbers(bits, sorted.map(([, mentions]) => mentions)); // prettier-ignore
  });
}

function restore(saved: string): Map<number, number> {
  return unpack(saved, (bits) => {
    const first = bits.gamma();
    const days = readAscending(bits, DAYS, Infinity);
    const mentions = readNumbers(bits, DAYS);
    if (mentions.length !== days.length) throw corrupt('not every day has its mentions');
    return new Map(days.map((day, at) => [first + day, mentions[at] ?? 0]));
  });
}
