// Whether one word of a text is the one a query asks for.
import type { Token } from '../analysis.ts';
import { APOSTROPHES } from '../folding.ts';
import { adjectiveStemOf, isGenitiveOfLast } from '../keys.ts';
import type { Word } from './query.ts';

export function isWord(word: Word, { keys, raw }: Token): boolean {
  switch (word.kind) {
    case 'word':
      return keys.includes(word.key);
    case 'wildcard':
      return keys.some((key) => fits(word.pieces, key));
    case 'written':
      return keys[0] === word.key && asWritten(raw) === word.written;
  }
}

/** As `isWord`, for a word of a name, which may be inflected as `formsInName` says. */
export function isWordOfName(word: Word, isLast: boolean, token: Token): boolean {
  if (isWord(word, token)) return true;
  const [there] = token.keys;
  if (word.kind !== 'word' || there === undefined) return false;
  if (isLast) return isGenitiveOfLast(there, word.key);
  const stem = adjectiveStemOf(word.key);
  return stem !== undefined && stem === adjectiveStemOf(there);
}

/** The pieces in this order, the first at the beginning of the word and the last at its end. */
export function fits(pieces: readonly string[], key: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  // What begins with anything begins a word: in `@name@host` the host is none.
  if (first === '' && (key.startsWith('#') || key.startsWith('@'))) return false;
  if (!key.startsWith(first) || !key.endsWith(last)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = key.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= key.length - last.length;
}

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** A word as a query with `=` compares it: without the sign of a hashtag or account, of one encoding, one apostrophe. */
export function asWritten(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/^[#＃@]/, '')
    .replace(APOSTROPHE, "'");
}
