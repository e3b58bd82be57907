// What critics say, word by word: of each slice of time a few voices, drawn by chance, each with the terms of one of its
// mentions. Drawn by the smallest hashes, so it is the same in whatever order mentions come, and nobody is drawn twice.
import type { Evidence } from '@sturmwarte/contracts';
import type { BitReader, BitWriter } from './bits.ts';
import { corrupt } from './corrupt.ts';
import { HASH22_RANGE, hash32 } from './hash.ts';
import { nameAt, type NameList } from './name-list.ts';
import { readAscending, writeAscending } from './packed-lists.ts';

/** Voices drawn: six times as many are known of an hour. */
const DRAWN = 9;
/** Longer terms are hardly words (nor are those with a blank, which stands between terms), and what comes late in a text seldom is its topic: the state has to stay small. */
const LONGEST = 30;
const TERMS = 8;
const MENTION_BITS = 32;
/** For Rice's code: a few hundred terms are said in an hour. */
const PLACE_SIZE = 7;

/** What one mention of a voice says. */
interface Statement {
  readonly mention: number;
  readonly terms: readonly string[];
}

export class Spoken {
  readonly #statements = new Map<number, Statement>();
  /** Voices beyond are not drawn. */
  #border = Infinity;

  /**
   * @param terms as a list of names had them when it was written
   * @throws STATE_CORRUPT
   */
  static read(bits: BitReader, terms: readonly string[]): Spoken {
    const spoken = new Spoken();
    for (const voice of readAscending(bits, DRAWN, HASH22_RANGE)) {
      const mention = bits.read(MENTION_BITS);
      const length = bits.gamma();
      if (length > TERMS) throw corrupt('a statement has more terms than are kept');
      const said = Array.from({ length }, () => nameAt(terms, bits.rice(PLACE_SIZE)));
      spoken.#statements.set(voice, { mention, terms: said });
    }
    spoken.#limit();
    return spoken;
  }

  /** @param list takes the terms */
  write(bits: BitWriter, list: NameList): void {
    const sorted = [...this.#statements].sort(([a], [b]) => a - b);
    writeAscending(bits, sorted.map(([voice]) => voice)); // prettier-ignore
    for (const [, { mention, terms }] of sorted) {
      bits.write(mention, MENTION_BITS);
      bits.gamma(terms.length);
      for (const term of terms) bits.rice(list.place(term), PLACE_SIZE);
    }
  }

  hear({ mention, terms }: Evidence, voice: number): void {
    if (voice > this.#border) return;
    const short = terms.filter((term) => term.length <= LONGEST && !term.includes(' ')).slice(0, TERMS);
    if (short.length === 0) return;
    this.draw(voice, { mention: hash32(mention.id), terms: short });
  }

  /** Of several mentions of a voice the one of smallest hash is drawn. */
  draw(voice: number, statement: Statement): void {
    const statements = this.#statements;
    const known = statements.get(voice);
    if (known === undefined || statement.mention < known.mention) statements.set(voice, statement);
    if (statements.size > DRAWN) statements.delete(Math.max(...statements.keys()));
    if (known === undefined) this.#limit();
  }

  #limit(): void {
    if (this.#statements.size >= DRAWN) this.#border = Math.max(...this.#statements.keys());
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
