// Counts in event time: a ring of equally wide slots that forgets what lies further back than its size.
// Small counts take a byte each, so that thousands of watches fit; a busy ring widens itself.
import { corrupt } from './corrupt.ts';

type Slots = Uint8Array | Uint16Array | Float64Array;

/** As `Ring.save` writes it: the newest index, then counts from oldest to newest as `packRuns` packs them. */
export interface SavedRing {
  readonly newest: number;
  readonly runs: string;
}

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
  if (read !== text.length) throw corrupt('counts cannot be read');
  return runs;
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

  /** Sums of the last 0, 1, … `most` slots up to `to`, itself included. */
  lastSums(to: number, most: number): number[] {
    const sums = new Array<number>(most + 1).fill(0);
    const { oldest } = this;
    let sum = 0;
    let slot = to % this.size;
    for (let i = 0; i < most; i++) {
      const index = to - i;
      if (index <= this.#newest && index >= oldest) sum += this.#slots[slot] ?? 0;
      sums[i + 1] = sum;
      slot = slot === 0 ? this.size - 1 : slot - 1;
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
    const runs: number[] = [];
    if (this.#newest < 0) return { newest: -1, runs: '' };
    let zeros = 0;
    for (let i = this.oldest; i <= this.#newest; i++) {
      const count = this.get(i);
      if (count === 0) zeros++;
      else {
        if (zeros > 0) runs.push(-zeros);
        zeros = 0;
        runs.push(count);
      }
    }
    if (zeros > 0) runs.push(-zeros);
    return { newest: this.#newest, runs: packRuns(runs) };
  }

  /** @throws STATE_CORRUPT where the runs do not fill the ring exactly. */
  static restore(size: number, saved: SavedRing): Ring {
    const ring = new Ring(size);
    if (saved.newest < 0) return ring;
    ring.advance(saved.newest);
    let index = ring.oldest;
    for (const run of unpackRuns(saved.runs)) {
      if (run < 0) index -= run;
      else ring.add(index++, run);
    }
    if (index !== saved.newest + 1 || ring.newest !== saved.newest) throw corrupt('counts do not fill their ring');
    return ring;
  }
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
