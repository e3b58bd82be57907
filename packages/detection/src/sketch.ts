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
    const [first, ...others] = [...sketches].filter(({ hashes }) => hashes.length > 0);
    if (!first) return 0;
    if (others.length === 0 && !first.isFull) return first.hashes.length;
    const all = new Set<number>();
    let limit = RANGE;
    for (const { hashes, isFull } of [first, ...others]) {
      for (const hash of hashes) all.add(hash);
      if (isFull) limit = Math.min(limit, hashes[hashes.length - 1] ?? RANGE);
    }
    if (limit === RANGE) return all.size;
    // Below the smallest border of a full sketch every hash ever seen is still there.
    let below = 0;
    for (const hash of all) if (hash <= limit) below++;
    return Math.round(((below - 1) / limit) * RANGE);
  }

  get isFull(): boolean {
    return this.#hashes.length >= this.#k;
  }
}

/** Hashes as a saved sketch has them. */
export function packHashes(hashes: readonly number[]): string {
  return pack(hashes, HASH_DIGITS);
}
