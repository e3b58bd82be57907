// Which mentions have been seen: what tells a first sighting from a later one. Holds hashes, not ids, in two generations,
// so that memory is bounded and the recent past is always covered.
import { CodedError } from '@sturmwarte/runtime';

/** A set of positive 53-bit integers by open addressing: 8 bytes an entry at half load, a tenth of what a Set takes. */
class IntegerSet {
  #slots = new Float64Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(value: number): boolean {
    return this.#slots[this.#slot(value)] === value;
  }

  add(value: number): void {
    if (this.has(value)) return;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    this.#slots[this.#slot(value)] = value;
    this.#size++;
  }

  #slot(value: number): number {
    const mask = this.#slots.length - 1;
    let index = (value % 0x1_0000_0000) & mask;
    while (this.#slots[index] !== 0 && this.#slots[index] !== value) index = (index + 1) & mask;
    return index;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const value of old) if (value !== 0) this.#slots[this.#slot(value)] = value;
  }
}

export interface Sightings {
  has(hash: number): boolean;
  add(hash: number): void;
  readonly size: number;
}

/** Remembers at least the last `generation` hashes added, and at most twice as many. */
export function createSightings(generation: number): Sightings {
  let current = new IntegerSet();
  let previous = new IntegerSet();
  return {
    has: (hash) => current.has(hash) || previous.has(hash),
    add(hash) {
      if (current.size >= generation) {
        previous = current;
        current = new IntegerSet();
      }
      current.add(hash);
    },
    get size() {
      return current.size + previous.size;
    },
  };
}

/**
 * 53 bits of a mention id, never 0: two 32-bit multiplicative hashes with MurmurHash3's finalizer. Among two million ids
 * the chance that any two collide is 2 in 10,000; a collision would take a new mention for an update of an old one.
 */
export function hashOf(id: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = finalize(high ^ Math.imul(low, 0x85ebca6b));
  low = finalize(low ^ Math.imul(high, 0xc2b2ae35));
  return (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0) || 1;
}

function finalize(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hashes as text for a record: 8 bytes each, little endian, base64. */
export function encodeHashes(hashes: readonly number[]): string {
  return Buffer.from(Float64Array.from(hashes).buffer).toString('base64');
}

/** @throws STATE_CORRUPT where the text does not hold whole hashes */
export function decodeHashes(text: string): Float64Array {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.byteLength % Float64Array.BYTES_PER_ELEMENT !== 0)
    throw new CodedError('STATE_CORRUPT', 'saved sightings are cut short');
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
