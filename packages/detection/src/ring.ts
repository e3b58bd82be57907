// Counts in event time: a ring of equally wide slots that forgets what lies further back than its size.
// Small counts take a byte each, so that thousands of watches fit; a busy ring widens itself.
import { pack, unpack } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { riceSize, signed, unsigned } from './packed-lists.ts';

type Slots = Uint8Array | Uint16Array | Float64Array;

/** The newest index, then counts from oldest to newest: those of quiet brands as `packRuns`, of loud ones as `packSeries` packs them. */
export type SavedRing =
  | { readonly newest: number; readonly runs: string }
  | { readonly newest: number; readonly series: string };

/** A digit of base 36 for a small count, `(n)` for any other, `[n]` for so many zeros: a busy ring is mostly digits. */
const RUN = /[0-9a-z]|\(([^()]+)\)|\[(\d+)\]/gy;
const DIGITS = 36;

/** @param runs counts; a negative number stands for that many zeros */
export function packRuns(runs: readonly number[]): string {
  return runs.map((run) => (run < 0 ? `[${-run}]` : run < DIGITS && Number.isInteger(run) ? run.toString(DIGITS) : `(${run})`)).join(''); // prettier-ignore
}

function unpackRuns(text: string): number[] {
  const runs: number[] = [];
  let read = 0;
  for (const [run, count, zeros] of text.matchAll(RUN)) {
    read += run.length;
    runs.push(zeros !== undefined ? -Number(zeros) : count !== undefined ? Number(count) : parseInt(run, DIGITS));
  }
  if (read !== text.length || !runs.every(Number.isFinite)) throw corrupt('counts cannot be read');
  return runs;
}

/** A count is expected to be what the ones before were, the last of them weighing a quarter. */
const FOLLOWS = 1 / 4;
/** The last deviation weighs a sixteenth in how large the next one is taken to be. */
const LEARNS = 1 / 16;
const FIRST_DEVIATION = 8;
/** Larger counts are left to `packRuns`, so that all that is worked out stays exact. */
const MOST_IN_SERIES = 2 ** 32;
/** From one count of so many that has more than one digit on, deviations are shorter. */
const MANY = 8;

/**
 * What is expected of a count, and how far off that is likely to be, so that its deviation takes few bits: what the ones
 * before say, by which the code adapts itself as that of LOCO-I does (Weinberger, Seroussi and Sapiro 2000).
 */
class Expectation {
  #level = 0;
  #deviation = FIRST_DEVIATION;

  get count(): number {
    return Math.round(this.#level);
  }

  get size(): number {
    return riceSize(this.#deviation);
  }

  /** @param deviation as it was written */
  learn(count: number, deviation: number): void {
    this.#level += FOLLOWS * (count - this.#level);
    this.#deviation += LEARNS * (deviation - this.#deviation);
  }
}

/** The counts of a loud brand as deviations from the level they have: a third of the length of their digits. */
function packSeries(counts: Float64Array): string {
  const expected = new Expectation();
  return pack((bits) => {
    for (const count of counts) {
      const deviation = unsigned(count - expected.count);
      bits.rice(deviation, expected.size);
      expected.learn(count, deviation);
    }
  });
}

function unpackSeries(text: string, length: number): number[] {
  const expected = new Expectation();
  return unpack(text, (bits) =>
    Array.from({ length }, () => {
      const deviation = bits.rice(expected.size);
      const count = expected.count + signed(deviation);
      if (!isCount(count, MOST_IN_SERIES)) throw corrupt('a count is none');
      expected.learn(count, deviation);
      return count;
    }),
  );
}

export class Ring {
  readonly size: number;
  #slots: Slots;
  /** Up to this a count fits into a slot; Infinity where fractions do, too. */
  #most = 0xff;
  #newest = -1;

  constructor(size: number) {
    this.size = size;
    this.#slots = new Uint8Array(size);
  }

  /** Index of the newest slot, −1 while nothing was ever counted. */
  get newest(): number {
    return this.#newest;
  }

  /** Index of the oldest slot still remembered. */
  get oldest(): number {
    return Math.max(0, this.#newest - this.size + 1);
  }

  /** Moves on so that `index` is remembered; what falls out is forgotten. */
  advance(index: number): void {
    if (index <= this.#newest) return;
    if (this.#newest < 0 || index - this.#newest >= this.size) this.#slots.fill(0);
    else for (let i = this.#newest + 1; i <= index; i++) this.#slots[i % this.size] = 0;
    this.#newest = index;
  }

  /** Adds to a slot, moving on if it is new; false where the slot is forgotten already. */
  add(index: number, amount: number): boolean {
    this.advance(index);
    if (index < this.oldest) return false;
    const next = this.get(index) + amount;
    if (this.#most < Infinity && !isCount(next, this.#most)) this.#widen(next);
    this.#slots[index % this.size] = next;
    return true;
  }

  #widen(value: number): void {
    const isShort = isCount(value, 0xffff);
    this.#slots = isShort ? Uint16Array.from(this.#slots) : Float64Array.from(this.#slots);
    this.#most = isShort ? 0xffff : Infinity;
  }

  /** The count of a slot; 0 for one that is forgotten or still to come. */
  get(index: number): number {
    if (index > this.#newest || index < this.oldest) return 0;
    return this.#slots[index % this.size] ?? 0;
  }

  /** Sum over `from … to`, both included. */
  sum(from: number, to: number): number {
    let total = 0;
    const last = Math.min(to, this.#newest);
    for (let i = Math.max(from, this.oldest); i <= last; i++) total += this.#slots[i % this.size] ?? 0;
    return total;
  }

  /**
   * Sums of the last so many slots up to `to`, itself included.
   *
   * @param lengths ascending
   */
  lastSums(to: number, lengths: readonly number[]): number[] {
    const { oldest } = this;
    const sums: number[] = [];
    let sum = 0;
    let index = to;
    let slot = to % this.size;
    for (const length of lengths) {
      for (const end = to - length; index > end; index--) {
        if (index <= this.#newest && index >= oldest) sum += this.#slots[slot] ?? 0;
        slot = slot === 0 ? this.size - 1 : slot - 1;
      }
      sums.push(sum);
    }
    return sums;
  }

  /** The counts of `from … to`, the last not included. */
  copy(from: number, to: number): Float64Array {
    const counts = new Float64Array(to - from);
    const end = Math.min(to, this.#newest + 1);
    for (let at = Math.max(from, this.oldest); at < end;) {
      const slot = at % this.size;
      const length = Math.min(end - at, this.size - slot);
      counts.set(this.#slots.subarray(slot, slot + length), at - from);
      at += length;
    }
    return counts;
  }

  save(): SavedRing {
    const newest = this.#newest;
    if (newest < 0) return { newest, runs: '' };
    const counts = this.copy(this.oldest, newest + 1);
    return isLoud(counts) ? { newest, series: packSeries(counts) } : { newest, runs: packRuns(runsOf(counts)) };
  }

  /** @throws STATE_CORRUPT where the counts do not fill the ring exactly. */
  static restore(size: number, saved: SavedRing): Ring {
    const ring = new Ring(size);
    const { newest } = saved;
    if (newest < 0) return ring;
    ring.advance(newest);
    let index = ring.oldest;
    const runs = 'runs' in saved ? unpackRuns(saved.runs) : unpackSeries(saved.series, newest + 1 - index);
    for (const run of runs) {
      if (run < 0) index -= run;
      else ring.add(index++, run);
    }
    if (index !== newest + 1 || ring.newest !== newest) throw corrupt('counts do not fill their ring');
    return ring;
  }
}

/** Whether many have more than one digit, and none is anything but a count. */
function isLoud(counts: Float64Array): boolean {
  let long = 0;
  for (const count of counts) {
    if (!isCount(count, MOST_IN_SERIES)) return false;
    if (count >= DIGITS) long++;
  }
  return MANY * long > counts.length;
}

/** Counts with a negative number for so many zeros. */
function runsOf(counts: Float64Array): number[] {
  const runs: number[] = [];
  let zeros = 0;
  for (const count of counts) {
    if (count === 0) zeros++;
    else {
      if (zeros > 0) runs.push(-zeros);
      zeros = 0;
      runs.push(count);
    }
  }
  if (zeros > 0) runs.push(-zeros);
  return runs;
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
