// How loud a word is said: capitals, stretched letters, words of degree before it.
import type { Token } from '../analysis.ts';
import type { WordFacts } from '../languages/language.ts';

const CAPITALS = 1.3;
const STRETCHED = 1.2;

/** Factor for the way a word is written. Where most words are in capitals (`shouted`), capitals stress nothing. */
export function emphasisOf(token: Token | undefined, stretched: boolean, shouted: boolean): number {
  if (token === undefined) return 1;
  return (!shouted && token.capital ? CAPITALS : 1) * (stretched ? STRETCHED : 1);
}

/** Factor of the two words before `at`. */
export function intensityAt(facts: readonly WordFacts[], at: number): number {
  const last = at > 0 ? facts[at - 1] : undefined;
  const lastButOne = at > 1 ? facts[at - 2] : undefined;
  return (last?.degree ?? 1) * (lastButOne?.degree ?? 1);
}
