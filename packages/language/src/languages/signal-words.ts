// Which signals a word gives.
import { fold } from '../folding.ts';
import { remembering } from '../memory.ts';
import { signalNames, type SignalLists } from './signals.ts';

/** One for all words: most give none. */
const NONE: readonly number[] = [];

/** Folded word to the indexes (in `signalNames`) of the signals it gives; the lists are words apart by blanks, `wort*` included. */
export function createSignalWords(lists: SignalLists): (word: string) => readonly number[] {
  const words = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  let longest = 0;
  signalNames.forEach((name, index) => {
    for (const entry of fold(lists[name]).split(/\s+/)) {
      const isPrefix = entry.endsWith('*');
      const key = isPrefix ? entry.slice(0, -1) : entry;
      const target = isPrefix ? prefixes : words;
      if (isPrefix) longest = Math.max(longest, key.length);
      target.set(key, [...(target.get(key) ?? []), index]);
    }
  });
  return remembering((word) => {
    const found = new Set(words.get(word));
    for (let length = Math.min(word.length, longest); length > 2; length--) {
      for (const index of prefixes.get(word.slice(0, length)) ?? []) found.add(index);
    }
    return found.size === 0 ? NONE : [...found];
  });
}
