// How many different ones? A set that stays small however many there are.
// Keeps the k smallest hashes (Bar-Yossef et al. 2002, "k minimum values"): exact below k, within about 1/√k beyond,
// the same in whatever order they come, and the union of two sketches is a sketch of the union.

import type { BitReader, BitWriter } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { HASH22_RANGE } from './hash.ts';
import { readAscending, writeAscending } from './packed-lists.ts';

export class Sketch {
  readonly #k: number;
  /** Ascending, fewer than k. */
  #hashes: number[] = [];
  /** Below it every hash ever seen is still there: the k-th smallest, once there were as many. */
  #border = HASH22_RANGE;

  constructor(k: number) {
    this.#k = k;
  }

  /** @throws STATE_CORRUPT */
  static read(k: number, bits: BitReader): Sketch {
    const sketch = new Sketch(k);
    const isFull = bits.flag();
    sketch.#hashes = readAscending(bits, isFull ? k : k - 1, HASH22_RANGE);
    if (!isFull) return sketch;
    sketch.#border = sketch.#hashes.pop() ?? 0;
    if (sketch.#border === 0) throw corrupt('a sketch knows nothing of what it has seen');
    return sketch;
  }

  write(bits: BitWriter): void {
    bits.flag(this.isFull);
    writeAscending(bits, this.isFull ? [...this.#hashes, this.#border] : this.#hashes);
  }

  /** @param hash evenly spread, see `hash22` */
  add(hash: number): void {
    if (hash >= this.#border) return;
    const hashes = this.#hashes;
    const place = placeOf(hashes, hash);
    if (hashes[place] === hash) return;
    hashes.splice(place, 0, hash);
    if (hashes.length === this.#k) this.#border = hashes.pop() ?? 0;
  }

  /** Adds all that another sketch has seen, as far as that one knows it. */
  merge({ hashes, border }: Sketch): void {
    this.#border = Math.min(this.#border, border);
    const known = this.#hashes;
    this.#hashes = [];
    for (const hash of known) this.add(hash);
    for (const hash of hashes) this.add(hash);
  }

  /** Ascending; what is not below the border is not known. */
  get hashes(): readonly number[] {
    return this.#hashes;
  }

  get border(): number {
    return this.#border;
  }

  /** Whether more were seen than are known. */
  get isFull(): boolean {
    return this.#border < HASH22_RANGE;
  }

  /** How many different hashes the sketches have seen together; exact while none is full. */
  static union(sketches: Iterable<Sketch>): number {
    const { hashes, border } = Sketch.joined(sketches);
    return estimate(hashes.length, border);
  }

  /** What the sketches have seen together, for whoever asks about one more of them again and again. */
  static joined(sketches: Iterable<Sketch>): Joined {
    const lists: (readonly number[])[] = [];
    let border = HASH22_RANGE;
    for (const sketch of sketches) {
      if (sketch.hashes.length > 0) lists.push(sketch.hashes);
      border = Math.min(border, sketch.border);
    }
    return { hashes: distinct(lists, border), border };
  }

  /** As `union` of this one and the joined ones. */
  unionWith(joined: Joined): number {
    const border = Math.min(this.#border, joined.border);
    let count = placeOf(joined.hashes, border);
    for (const hash of this.#hashes) {
      if (hash >= border) break;
      if (joined.hashes[placeOf(joined.hashes, hash)] !== hash) count++;
    }
    return estimate(count, border);
  }
}

/** What some sketches have seen: all hashes below the border. */
export interface Joined {
  /** Ascending. */
  readonly hashes: readonly number[];
  readonly border: number;
}

/** @param count hashes below the border */
function estimate(count: number, border: number): number {
  return border === HASH22_RANGE ? count : Math.round((count / border) * HASH22_RANGE);
}

/** Index of the first of some ascending numbers that is not below `value`. */
function placeOf(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The different numbers below `end` of some ascending lists, by merging them: few lists, so the least is looked for. */
function distinct(lists: readonly (readonly number[])[], end: number): number[] {
  const places = new Array<number>(lists.length).fill(0);
  const found: number[] = [];
  for (let last = -1; ;) {
    let least = Infinity;
    for (let i = 0; i < lists.length; i++) {
      const list = lists[i] ?? [];
      let place = places[i] ?? 0;
      if (list[place] === last) places[i] = ++place;
      const next = list[place];
      if (next !== undefined && next < least) least = next;
    }
    if (least >= end) return found;
    found.push(least);
    last = least;
  }
}
