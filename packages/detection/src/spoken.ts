// What critics say, word by word: of each slice of time a few voices, drawn by chance, each with the terms of one of its
// mentions. Drawn by the smallest hashes, so it is the same in whatever order mentions come, and nobody is drawn twice.
import type { Evidence } from '@sturmwarte/contracts';
import { hash32 } from './hash.ts';

/** Voices drawn: six times as many are known of an hour. */
const DRAWN = 9;
/** Longer terms are hardly words, and what comes late in a text seldom is its topic: the state has to stay small. */
const LONGEST = 30;
const TERMS = 8;

interface Statement {
  readonly mention: number;
  readonly terms: readonly string[];
}

/** Hash of the voice, hash of the mention, its terms with blanks between. */
export type SavedSpoken = readonly (readonly [voice: number, mention: number, terms: string])[];

export class Spoken {
  readonly #statements: Map<number, Statement>;
  /** Voices beyond are not drawn. */
  #border = Infinity;

  constructor(saved: SavedSpoken = []) {
    this.#statements = new Map(saved.map(([voice, mention, terms]) => [voice, { mention, terms: terms.split(' ') }]));
    this.#limit();
  }

  hear({ mention, terms }: Evidence, voice: number): void {
    if (voice > this.#border) return;
    const short = terms.filter((term) => term.length <= LONGEST).slice(0, TERMS);
    if (short.length === 0) return;
    const statements = this.#statements;
    const statement = { mention: hash32(mention.id), terms: short };
    const known = statements.get(voice);
    if (known === undefined || statement.mention < known.mention) statements.set(voice, statement);
    if (statements.size > DRAWN) statements.delete(Math.max(...statements.keys()));
    if (known === undefined) this.#limit();
  }

  #limit(): void {
    if (this.#statements.size >= DRAWN) this.#border = Math.max(...this.#statements.keys());
  }

  save(): SavedSpoken {
    return [...this.#statements]
      .sort(([a], [b]) => a - b)
      .map(([voice, { mention, terms }]) => [voice, mention, terms.join(' ')]);
  }

  /** Terms of every voice drawn in one of them, each voice once. */
  static union(slices: readonly Spoken[]): (readonly string[])[] {
    const all = new Map<number, Statement>();
    for (const slice of slices) {
      for (const [voice, statement] of slice.#statements) {
        const known = all.get(voice);
        if (known === undefined || statement.mention < known.mention) all.set(voice, statement);
      }
    }
    return [...all].sort(([a], [b]) => a - b).map(([, { terms }]) => terms);
  }
}
