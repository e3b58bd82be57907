// What is usually said about a brand: of each of the last days a few mentions, drawn by chance, with their terms. The draw
// keeps the smallest hashes of mention ids (a bottom-k sample, Cohen and Kaplan 2007): even over all mentions of a day, and
// the same in whatever order they come.
import type { Evidence } from '@sturmwarte/contracts';
import { corrupt } from './corrupt.ts';
import { isCalmDay, type Episodes } from './episode.ts';
import { DAY } from './grid.ts';
import { hash32 } from './hash.ts';
import { pack, unpack } from './bits.ts';
import { readAscending, writeAscending } from './packed-lists.ts';

/** Days remembered, and mentions drawn of each. */
const DAYS = 7;
const DRAWN = 12;
/** Terms kept of a mention; what critics say is drawn with as many. */
const TERMS_EACH = 8;
const MENTIONS = 2 ** 32;
/** So many terms are told apart. */
const TERMS = 36 ** 5;
const TERM_BITS = 26;

/** How often something is said in a number of mentions. */
export interface Talk {
  /** Terms and pairs of terms in all of the mentions. */
  readonly total: number;
  /** Mentions with a term or pair. */
  count(term: string): number;
}

export const noTalk: Talk = { total: 0, count: () => 0 };

/** `[day, mentions drawn and the terms of each, packed]` */
export type SavedUsualTalk = readonly (readonly [number, string])[];

export interface Drawn {
  readonly mention: number;
  /** Hashes of its terms, in their order. */
  readonly terms: readonly number[];
}

export class UsualTalk {
  /** By day, ascending by mention. */
  readonly #days: Map<number, Drawn[]>;
  /** The talk of the days before one of them; forgotten when one of these days changes. */
  #cache: { readonly until: number; readonly past: Episodes['past']; readonly talk: Talk } | undefined;

  constructor(saved: SavedUsualTalk = []) {
    this.#days = new Map(saved.map(([day, drawn]) => [day, restore(drawn)]));
  }

  learn({ mention, terms }: Evidence, at: number): void {
    if (terms.length === 0) return;
    const day = Math.floor(at / DAY);
    const drawn = this.#drawnOn(day);
    if (!drawn) return;
    const hash = hash32(mention.id);
    if (drawn.length === DRAWN && hash >= (drawn[DRAWN - 1]?.mention ?? 0)) return;
    const place = drawn.findIndex((each) => each.mention >= hash);
    if (drawn[place]?.mention === hash) return;
    drawn.splice(place < 0 ? drawn.length : place, 0, {
      mention: hash,
      terms: terms.slice(0, TERMS_EACH).map(termHash),
    });
    if (drawn.length > DRAWN) drawn.pop();
    if (this.#cache && day < this.#cache.until) this.#cache = undefined;
  }

  /** What was said on the days before `now` without a storm. */
  before(now: number, episodes: Episodes): Talk {
    const { open, past } = episodes;
    const until = Math.floor(Math.min(now, open?.openedAt ?? now) / DAY);
    if (this.#cache?.until !== until || this.#cache.past !== past) {
      const days = [...this.#days.keys()].filter((day) => day < until && isCalmDay(episodes, day));
      this.#cache = { until, past, talk: this.#talkOf(days) };
    }
    return this.#cache.talk;
  }

  #talkOf(days: readonly number[]): Talk {
    const counts = new Map<number, number>();
    let total = 0;
    const count = (key: number) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total++;
    };
    for (const { terms } of days.flatMap((day) => this.#days.get(day) ?? [])) {
      terms.forEach((term, at) => {
        count(term);
        const next = terms[at + 1];
        if (next !== undefined) count(pairKey(term, next));
      });
    }
    return { total, count: (term) => counts.get(keyOf(term)) ?? 0 };
  }

  /** undefined where the day is forgotten. */
  #drawnOn(day: number): Drawn[] | undefined {
    const known = this.#days.get(day);
    if (known) return known;
    const newest = Math.max(day, ...this.#days.keys());
    if (day <= newest - DAYS) return undefined;
    for (const old of this.#days.keys()) if (old <= newest - DAYS) this.#days.delete(old);
    this.#cache = undefined;
    const drawn: Drawn[] = [];
    this.#days.set(day, drawn);
    return drawn;
  }

  save(): SavedUsualTalk {
    return [...this.#days].map(([day, drawn]) => [day, packDrawn(drawn)]);
  }
}

/** @param drawn ascending by mention */
export function packDrawn(drawn: readonly Drawn[]): string {
  return pack((bits) => {
    writeAscending(bits, drawn.map(({ mention }) => mention)); // prettier-ignore
    for (const { terms } of drawn) {
      bits.gamma(terms.length);
      for (const term of terms) bits.write(term, TERM_BITS);
    }
  });
}

function restore(saved: string): Drawn[] {
  return unpack(saved, (bits) =>
    readAscending(bits, DRAWN, MENTIONS).map((mention) => {
      const length = bits.gamma();
      if (length > TERMS_EACH) throw corrupt('a mention has more terms than are drawn');
      return { mention, terms: Array.from({ length }, () => bits.read(TERM_BITS)) };
    }),
  );
}

function termHash(term: string): number {
  return hash32(term) % TERMS;
}

/** Beyond the hashes of single terms, which it cannot be mistaken for. */
function pairKey(first: number, second: number): number {
  return TERMS + first * TERMS + second;
}

function keyOf(term: string): number {
  const [first = '', second] = term.split(' ');
  return second === undefined ? termHash(first) : pairKey(termHash(first), termHash(second));
}
