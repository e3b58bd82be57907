// Which negator turns a word, and what it makes of it.
import type { Grammar } from '../languages/language.ts';
import { isWordOfClause } from './clauses.ts';

/** Words before a hit in which a negator still turns it. */
const REACH = 3;
const TRAILING_REACH = 3;
/** "Not good" is nearly as bad as good is good; "not bad" is only a little good. */
const NEGATED_PRAISE = -0.8;
const NEGATED_BLAME = -0.35;

export function negated(weight: number): number {
  return weight * (weight > 0 ? NEGATED_PRAISE : NEGATED_BLAME);
}

/** Index of the negator that turns the word at `at`, looking back within the clause, then ahead. */
export function negatorOf(grammar: Grammar, words: readonly string[], at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = words[back];
    if (!isWordOfClause(word) || grammar.contrasts.has(word)) break;
    if (grammar.negators.has(word)) return isNotOnly(grammar, words, back) ? undefined : back;
  }
  for (let ahead = at + 1; ahead <= at + TRAILING_REACH; ahead++) {
    const word = words[ahead];
    if (!isWordOfClause(word)) break;
    if (grammar.trailingNegators.has(word)) return isNotOnly(grammar, words, ahead) ? undefined : ahead;
    if (!grammar.connectors.has(word)) break;
  }
  return undefined;
}

/** `nicht nur`, `not only`: what follows stands as it is. */
function isNotOnly({ only }: Grammar, words: readonly string[], at: number): boolean {
  return only.has(words[at + 1] ?? '');
}
