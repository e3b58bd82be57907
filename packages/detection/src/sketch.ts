// How many different ones? A set that stays small however many there are.
// Keeps the k smallest hashes (Bar-Yossef et al. 2002, "k minimum values"): exact up to k, within about 1/√k beyond,
// the same in whatever order they come, and the union of two sketches is the sketch of the union.

import { pack, unpack } from './packed.ts';

const RANGE = 2 ** 32;
const HASH_DIGITS = 7;

export class Sketch {
  readonly #k: number;
  #hashes: number[];

  /** @param saved see `save` */
  constructor(k: number, saved = '') {
    this.#k = k;
    this.#hashes = unpack(saved, HASH_DIGITS);
  }

  /** The ascending hashes, packed. */
  save(): string {
    return packHashes(this.#hashes);
  }

  /** @param hash evenly spread over 32 bits */
  add(hash: number): void {
    const hashes = this.#hashes;
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    if (low >= this.#k || hashes[low] === hash) return;
    hashes.splice(low, 0, hash);
    if (hashes.length > this.#k) hashes.pop();
  }

  /** Ascending, at most k. */
  get hashes(): readonly number[] {
    return this.#hashes;
  }

  /** How many different hashes the sketches have seen together; exact while each of them is. */
  static union(sketches: Iterable<Sketch>): number {
    const lists: (readonly number[])[] = [];
    // Below the smallest border of a full sketch every hash ever seen is still there.
    let limit = RANGE;
    for (const { hashes, isFull } of sketches) {
      if (hashes.length > 0) lists.push(hashes);
      if (isFull) limit = Math.min(limit, hashes[hashes.length - 1] ?? RANGE);
    }
    const distinct = countDistinct(lists, limit);
    return limit === RANGE ? distinct : Math.round(((distinct - 1) / limit) * RANGE);
  }

  get isFull(): boolean {
    return this.#hashes.length >= this.#k;
  }
}

/** Hashes as a saved sketch has them. */
export function packHashes(hashes: readonly number[]): string {
  return pack(hashes, HASH_DIGITS);
}

/** How many different numbers up to `limit` some ascending lists hold, by merging them: few lists, so the least is looked for. */
function countDistinct(lists: readonly (readonly number[])[], limit: number): number {
  const places = new Array<number>(lists.length).fill(0);
  let count = 0;
  for (let last = -1; ; count++) {
    let least = Infinity;
    for (let i = 0; i < lists.length; i++) {
      const list = lists[i] ?? [];
      let place = places[i] ?? 0;
      if (list[place] === last) places[i] = ++place;
      const next = list[place];
      if (next !== undefined && next < least) least = next;
    }
    if (least > limit) return count;
    last = least;
  }
}
