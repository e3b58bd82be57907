// Wildcards of many queries, found from the words they fit: by how a word begins, or by three letters inside it.
import { fits } from './find-word.ts';
import { queryLimits } from './limits.ts';

interface Entry {
  readonly pieces: readonly string[];
  readonly number: number;
}

export interface WildcardIndex {
  add(pieces: readonly string[], number: number): void;
  /** Adds the numbers of all wildcards that fit the key. */
  find(key: string, numbers: Set<number>): void;
}

export function createWildcardIndex(): WildcardIndex {
  const byBeginning = new Map<string, Entry[]>();
  const byLetters = new Map<string, Entry[]>();
  const lengths = new Set<number>();
  const length = queryLimits.piece;

  return {
    add(pieces, number) {
      const [first = ''] = pieces;
      const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
      // `#no*` begins rarely enough, `#n*licht` does not.
      if (first.length > 1 && first.length * 2 >= longest.length) {
        lengths.add(first.length);
        listIn(byBeginning, first).push({ pieces, number });
      } else listIn(byLetters, longest.slice(0, length)).push({ pieces, number });
    },
    find(key, numbers) {
      const add = (entries: readonly Entry[] = []) => {
        for (const { pieces, number } of entries) if (fits(pieces, key)) numbers.add(number);
      };
      for (const each of lengths) if (each <= key.length) add(byBeginning.get(key.slice(0, each)));
      if (byLetters.size === 0) return;
      for (let at = 0; at + length <= key.length; at++) add(byLetters.get(key.slice(at, at + length)));
    },
  };
}

function listIn(index: Map<string, Entry[]>, key: string): Entry[] {
  const known = index.get(key);
  if (known) return known;
  const fresh: Entry[] = [];
  index.set(key, fresh);
  return fresh;
}
