// Which negator turns a word, and what it makes of it.
import type { WordFacts } from '../languages/language.ts';
import { isWord } from './clauses.ts';

/** Words before a hit in which a negator still turns it. */
const REACH = 3;
const TRAILING_REACH = 3;
/** "Not good" is nearly as bad as good is good; "not bad" is only a little good. */
const NEGATED_PRAISE = -0.8;
const NEGATED_BLAME = -0.35;

export function negated(weight: number): number {
  return weight * (weight > 0 ? NEGATED_PRAISE : NEGATED_BLAME);
}

/** Index of the negator that turns the word at `at` (or the phrase up to `end`), looking back within the clause, then ahead. */
export function negatorOf(facts: readonly WordFacts[], at: number, end = at + 1): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const known = facts[back];
    if (!isWord(known) || known.contrasts) break;
    if (known.negates) return isNotOnly(facts, back) ? undefined : back;
  }
  for (let ahead = end; ahead < end + TRAILING_REACH; ahead++) {
    const known = facts[ahead];
    if (!isWord(known)) break;
    if (known.negatesBack) return isNotOnly(facts, ahead) ? undefined : ahead;
    if (!known.connects) break;
  }
  return undefined;
}

/** `nicht nur`, `not only`: what follows stands as it is. */
function isNotOnly(facts: readonly WordFacts[], at: number): boolean {
  return facts[at + 1]?.limits ?? false;
}
