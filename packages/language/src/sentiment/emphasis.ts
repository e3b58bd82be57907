// How loud a word is said: capitals, stretched letters, words of degree before it.
import type { Token } from '../analysis.ts';
import { squeeze } from '../folding.ts';
import type { Clauses } from './clauses.ts';

const CAPITALS = 1.3;
const STRETCHED = 1.2;

/** Where most words are in capitals, capitals stress nothing. */
export function isShouted(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const { kind, raw, capital: isCapital } of tokens) {
    if (kind !== 'word' || raw.length < 3) continue;
    long++;
    if (isCapital) capital++;
  }
  return long > 3 && capital > long / 2;
}

/** Factor for the way a word is written. */
export function emphasisOf(token: Token | undefined, stretched: boolean, shouted: boolean): number {
  if (token === undefined) return 1;
  return (!shouted && token.capital ? CAPITALS : 1) * (stretched ? STRETCHED : 1);
}

/** Factor of the two words before `at`. */
export function intensityAt(intensifiers: ReadonlyMap<string, number>, clauses: Clauses, at: number): number {
  return degreeAt(intensifiers, clauses, at - 1) * degreeAt(intensifiers, clauses, at - 2);
}

function degreeAt(intensifiers: ReadonlyMap<string, number>, { words, facts }: Clauses, at: number): number {
  const word = words[at];
  if (word === undefined) return 1;
  return intensifiers.get(word) ?? (facts[at]?.stretched ? intensifiers.get(squeeze(word, 1)) : 1) ?? 1;
}
