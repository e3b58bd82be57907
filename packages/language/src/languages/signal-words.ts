// Which signals a word gives.
import { foldedSet } from '../folding.ts';
import type { Spelling, Spellings } from '../sentiment/spelling.ts';
import { signalNames, type SignalLists } from './signals.ts';

/** One for all words: most give none. */
const NONE: readonly number[] = [];

/** Shorter beginnings would be those of nearly any word. */
const MIN_PREFIX = 3;

/**
 * Word to the indexes (in `signalNames`) of the signals it gives; the lists are words apart by blanks, `wort*` included.
 * Worth remembering.
 */
export function createSignalWords(lists: SignalLists, spellings: Spellings): (spelling: Spelling) => readonly number[] {
  const words = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  signalNames.forEach((name, index) => {
    for (const entry of foldedSet(lists[name])) {
      const isPrefix = entry.endsWith('*');
      const key = isPrefix ? entry.slice(0, -1) : entry;
      const target = isPrefix ? prefixes : words;
      if (isPrefix) spellings.addBeginning(key);
      target.set(key, [...(target.get(key) ?? []), index]);
    }
  });
  return ({ word, beginnings }) => {
    const ofWord = words.get(word) ?? NONE;
    if (beginnings.length === 0) return ofWord;
    const found = new Set(ofWord);
    for (const length of beginnings) {
      if (length < MIN_PREFIX) continue;
      for (const index of prefixes.get(word.slice(0, length)) ?? NONE) found.add(index);
    }
    return found.size === ofWord.length ? ofWord : [...found];
  };
}
