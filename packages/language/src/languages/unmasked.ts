// Insults with letters masked, so that filters do not see them: `m0ron`, `id*ot`.
import { entriesOf } from '../sentiment/entries.ts';

/** Digits that are read as letters. */
const READ_AS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const DIGIT = /[0-9]/;
const READABLE = /^[a-z]*(?:[013457]+[a-z]+)+$/;
/** Shorter words with digits are sizes, models and numbers; weaker words are hardly worth a mask. */
const MIN_LETTERS = 4;
const MIN_WEIGHT = 1;

/** A function that gives the listed word behind a masked one; undefined where there is none. */
export function createUnmasking(list: string): (word: string) => string | undefined {
  const byLetter = new Map<string, { readonly text: string; readonly begun: boolean }[]>();
  for (const { text, words, weight } of entriesOf(list)) {
    const begun = text.endsWith('*');
    const letters = begun ? text.slice(0, -1) : text;
    if (words.length > 1 || weight < MIN_WEIGHT || letters.length < MIN_LETTERS || letters.includes('*')) continue;
    const first = letters[0] ?? '';
    byLetter.set(first, [...(byLetter.get(first) ?? []), { text: letters, begun }]);
  }
  return (word) => {
    if (word.length < MIN_LETTERS) return undefined;
    const read =
      DIGIT.test(word) && READABLE.test(word) ? word.replace(/[013457]/g, (digit) => READ_AS[digit] ?? '') : word;
    if (read === word && !word.includes('*')) return undefined;
    return byLetter.get(read[0] ?? '')?.find(({ text, begun }) => isBehind(text, read, begun))?.text;
  };
}

/** Each star of `masked` stands for one letter. */
function isBehind(text: string, masked: string, begun: boolean): boolean {
  if (begun ? masked.length < text.length : masked.length !== text.length) return false;
  for (let at = 0; at < text.length; at++) {
    if (masked[at] !== text[at] && masked[at] !== '*') return false;
  }
  return true;
}
