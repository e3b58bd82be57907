// How loud a word is said: capitals, stretched letters, words of degree before it.
import type { Token } from '../analysis.ts';
import { isStretched, squeeze } from '../folding.ts';

const CAPITALS = 1.3;
const STRETCHED = 1.2;

/** True for words of three letters and more that are all capitals. */
export function isCapital(raw: string): boolean {
  return raw.length > 2 && !FIRST_LOWER.test(raw) && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** Most words show by their first two letters that they are not. */
const FIRST_LOWER = /^.?[a-zäöü]/;

/** Where most words are in capitals, capitals stress nothing. */
export function isShouted(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const { kind, raw } of tokens) {
    if (kind !== 'word' || raw.length < 3) continue;
    long++;
    if (isCapital(raw)) capital++;
  }
  return long > 3 && capital > long / 2;
}

/** Factor for the way a word is written. */
export function emphasisOf(token: Token | undefined, shouted: boolean): number {
  if (token === undefined) return 1;
  return (!shouted && isCapital(token.raw) ? CAPITALS : 1) * (isStretched(token.folded) ? STRETCHED : 1);
}

/** Factor of the two words before `at`. */
export function intensityAt(intensifiers: ReadonlyMap<string, number>, words: readonly string[], at: number): number {
  return degreeOf(intensifiers, words[at - 1]) * degreeOf(intensifiers, words[at - 2]);
}

function degreeOf(intensifiers: ReadonlyMap<string, number>, word = ''): number {
  return intensifiers.get(word) ?? (isStretched(word) ? intensifiers.get(squeeze(word, 1)) : 1) ?? 1;
}
