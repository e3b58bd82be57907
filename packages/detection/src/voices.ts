// Counts voices instead of posts: within one block of time a voice counts once, where it was first heard.
// "First" is by event time, so a late post moves its voice back instead of adding another: any order, same counts.

import { pack as packed, unpack as unpacked } from './packed.ts';

/** Blocks remembered: the running one and the one before. What comes later still is counted as it comes. */
const BLOCKS = 2;
/** Voices remembered per block. Beyond, a single loud author no longer matters, and the state has to stay small. */
const PER_BLOCK = 1_024;

/** What hearing a voice changes: a count more here, and one less there if it was counted later before. */
export interface Claim {
  readonly cell: number;
  readonly insteadOf: number | undefined;
}

/** Per block a text of nine characters a voice, base 36: seven of its hash, two of its cell within the block. */
export type SavedVoices = readonly (readonly [number, string])[];
const HASH_DIGITS = 7;
const CELL_DIGITS = 2;

export class Voices {
  readonly #cellsPerBlock: number;
  readonly #blocks = new Map<number, Map<number, number>>();
  #newest = -1;

  constructor(cellsPerBlock: number, saved: SavedVoices = []) {
    this.#cellsPerBlock = cellsPerBlock;
    for (const [block, voices] of saved) {
      this.#blocks.set(block, unpack(voices, block * cellsPerBlock));
      this.#newest = Math.max(this.#newest, block);
    }
  }

  /** undefined where the voice is counted already, at this cell or earlier in the block. */
  hear(voice: number, cell: number): Claim | undefined {
    const heard = this.#blockOf(cell);
    if (!heard) return { cell, insteadOf: undefined };
    const known = heard.get(voice);
    if (known !== undefined && known <= cell) return undefined;
    if (known !== undefined || heard.size < PER_BLOCK) heard.set(voice, cell);
    return { cell, insteadOf: known };
  }

  save(): SavedVoices {
    return [...this.#blocks].map(([block, heard]) => [block, pack(heard, block * this.#cellsPerBlock)]);
  }

  #blockOf(cell: number): Map<number, number> | undefined {
    const block = Math.floor(cell / this.#cellsPerBlock);
    if (block > this.#newest) {
      this.#newest = block;
      for (const old of this.#blocks.keys()) if (old <= block - BLOCKS) this.#blocks.delete(old);
    }
    if (block <= this.#newest - BLOCKS) return undefined;
    let heard = this.#blocks.get(block);
    if (!heard) this.#blocks.set(block, (heard = new Map<number, number>()));
    return heard;
  }
}

function pack(heard: ReadonlyMap<number, number>, firstCell: number): string {
  let text = '';
  for (const [voice, cell] of heard) text += packed([voice], HASH_DIGITS) + packed([cell - firstCell], CELL_DIGITS);
  return text;
}

function unpack(text: string, firstCell: number): Map<number, number> {
  const heard = new Map<number, number>();
  const digits = HASH_DIGITS + CELL_DIGITS;
  for (let i = 0; i < text.length; i += digits) {
    const [voice = 0] = unpacked(text.slice(i, i + HASH_DIGITS), HASH_DIGITS);
    const [cell = 0] = unpacked(text.slice(i + HASH_DIGITS, i + digits), CELL_DIGITS);
    heard.set(voice, firstCell + cell);
  }
  return heard;
}
