// Counts voices instead of posts: within one block of time a voice counts once, where it was first heard.
// "First" is by event time, so a late post moves its voice back instead of adding another: any order, same counts.

/** Blocks remembered: the running one and the two before it. What comes later still is counted as it comes. */
const BLOCKS = 3;
/** Voices remembered per block. Beyond, a single loud author no longer matters. */
const PER_BLOCK = 4_096;

/** What hearing a voice changes: a count more here, and one less there if it was counted later before. */
export interface Claim {
  readonly cell: number;
  readonly insteadOf: number | undefined;
}

/** `[block, [voice, cell, voice, cell, …]]` */
export type SavedVoices = readonly (readonly [number, readonly number[]])[];

export class Voices {
  readonly #cellsPerBlock: number;
  readonly #blocks = new Map<number, Map<number, number>>();
  #newest = -1;

  constructor(cellsPerBlock: number, saved: SavedVoices = []) {
    this.#cellsPerBlock = cellsPerBlock;
    for (const [block, flat] of saved) {
      const heard = new Map<number, number>();
      for (let i = 0; i + 1 < flat.length; i += 2) heard.set(flat[i] ?? 0, flat[i + 1] ?? 0);
      this.#blocks.set(block, heard);
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
    return [...this.#blocks].map(([block, heard]) => [block, [...heard].flat()]);
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
