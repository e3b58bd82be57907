// Counts voices instead of posts: within one block of time a voice counts once, where it was first heard.
// "First" is by event time, so a late post moves its voice back instead of adding another: any order, same counts.

import { pack, unpack } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { HASH22_RANGE } from './hash.ts';
import { readAscending, readNumbers, writeAscending, writeNumbers } from './packed-lists.ts';

/** Blocks remembered: the running one and the one before. What comes later still is counted as it comes. */
const BLOCKS = 2;
/** Voices remembered per block. Beyond, a single loud author no longer matters, and the state has to stay small. */
const PER_BLOCK = 1_024;
/** Of the block before only those matter that speak again in what comes late. */
const PER_BLOCK_BEFORE = 256;

/** What hearing a voice changes: a count more here, and one less there if it was counted later before. */
export interface Claim {
  readonly cell: number;
  readonly insteadOf: number | undefined;
}

/** Per block the ascending hashes of its voices and, in their order, the cells they were heard in, counted from its first; packed. */
export type SavedVoices = readonly (readonly [number, string])[];

export class Voices {
  readonly #cellsPerBlock: number;
  readonly #blocks = new Map<number, Map<number, number>>();
  #newest = -1;

  constructor(cellsPerBlock: number, saved: SavedVoices = []) {
    this.#cellsPerBlock = cellsPerBlock;
    for (const [block, voices] of saved) {
      this.#blocks.set(block, restore(voices, block, cellsPerBlock));
      this.#newest = Math.max(this.#newest, block);
    }
  }

  /** undefined where the voice is counted already, at this cell or earlier in the block. */
  hear(voice: number, cell: number): Claim | undefined {
    const heard = this.#blockOf(cell);
    if (!heard) return { cell, insteadOf: undefined };
    const known = heard.get(voice);
    if (known !== undefined && known <= cell) return undefined;
    const most = cell >= this.#newest * this.#cellsPerBlock ? PER_BLOCK : PER_BLOCK_BEFORE;
    if (known !== undefined || heard.size < most) heard.set(voice, cell);
    return { cell, insteadOf: known };
  }

  save(): SavedVoices {
    return [...this.#blocks].map(([block, heard]) => [block, packVoices(heard, block * this.#cellsPerBlock)]);
  }

  #blockOf(cell: number): Map<number, number> | undefined {
    const block = Math.floor(cell / this.#cellsPerBlock);
    if (block > this.#newest) {
      this.#newest = block;
      for (const [old, heard] of this.#blocks) {
        if (old <= block - BLOCKS) this.#blocks.delete(old);
        else forgetSome(heard);
      }
    }
    if (block <= this.#newest - BLOCKS) return undefined;
    let heard = this.#blocks.get(block);
    if (!heard) this.#blocks.set(block, (heard = new Map<number, number>()));
    return heard;
  }
}

/** Those of the largest hashes, so that it does not matter in which order they came. */
function forgetSome(heard: Map<number, number>): void {
  if (heard.size <= PER_BLOCK_BEFORE) return;
  const sorted = Uint32Array.from(heard.keys()).sort();
  for (const voice of sorted.subarray(PER_BLOCK_BEFORE)) heard.delete(voice);
}

export function packVoices(heard: ReadonlyMap<number, number>, firstCell: number): string {
  const sorted = [...heard].sort(([a], [b]) => a - b);
  return pack((bits) => {
    writeAscending(bits, sorted.map(([voice]) => voice)); // prettier-ignore
    writeNumbers(bits, sorted.map(([, cell]) => cell - firstCell)); // prettier-ignore
  });
}

function restore(saved: string, block: number, cellsPerBlock: number): Map<number, number> {
  return unpack(saved, (bits) => {
    const voices = readAscending(bits, PER_BLOCK, HASH22_RANGE);
    const cells = readNumbers(bits, PER_BLOCK);
    if (cells.length !== voices.length || cells.some((cell) => cell >= cellsPerBlock)) {
      throw corrupt('a voice was heard nowhere in its block');
    }
    return new Map(voices.map((voice, at) => [voice, block * cellsPerBlock + (cells[at] ?? 0)]));
  });
}
