// Insults and threats, and whether they are the author's: people also call themselves names, tell what they were called, and
// swear for joy.
import type { WordFacts } from '../languages/language.ts';
import { isWord, type Clauses } from './clauses.ts';
import type { Lexicon, Start } from './lexicon.ts';

/** An insult or a threat. */
export interface Attack {
  readonly at: number;
  readonly end: number;
  readonly weight: number;
  /** Of the list whose words are said of things as often as of people. */
  readonly rude: boolean;
}

/** Said to somebody, an insult weighs more than said of something. */
const ADDRESSED = 1.25;
/** Words around an insult in which an address is meant for it. */
const ADDRESS_REACH = 3;
/** `I'm such an idiot`: nobody is attacked, but the tone is rough. */
const OF_ONESELF = 0.1;
/** `He called me an idiot`, with quotation marks or without: somebody else's words. */
const REPORTED = 0.1;
/** Words between `I` and what I call myself, and between `called` and what somebody was called. */
const SELF_REACH = 4;
const REPORT_REACH = 5;

/** Adds the attack that begins at `at`, if one does; where to look on. */
export function addAttack(attacks: Attack[], lexicon: Lexicon, start: Start, clauses: Clauses, at: number): number {
  const { facts } = clauses;
  const hit = lexicon.hitAt(start, facts, at);
  if (hit === undefined) return at + 1;
  // A phrase without weight stands for what only looks like an attack, all its words.
  if (hit.weight <= 0) return hit.phrase ? hit.end : at + 1;
  if (!hit.phrase && stressesPraise(facts, at)) return hit.end;
  attacks.push({
    at,
    end: hit.end,
    weight: hit.weight * inPlace(clauses, at, hit.end),
    rude: hit.theme === 'rudeness',
  });
  return hit.end;
}

function inPlace(clauses: Clauses, at: number, end: number): number {
  const { facts, tokens, tokenOf } = clauses;
  if (isOfOneself(facts, at, /^\p{Lu}/u.test(tokens[tokenOf[at] ?? 0]?.raw ?? ''))) return OF_ONESELF;
  if (isReported(clauses, at, end)) return REPORTED;
  return isAddressed(facts, at) ? ADDRESSED : 1;
}

function isAddressed(facts: readonly WordFacts[], at: number): boolean {
  const last = Math.min(facts.length - 1, at + ADDRESS_REACH);
  for (let near = Math.max(0, at - ADDRESS_REACH); near <= last; near++) {
    if (facts[near]?.addresses) return true;
  }
  return false;
}

/** `fucking good`, `verdammt lecker`: a swear word that only says how good. */
function stressesPraise(facts: readonly WordFacts[], at: number): boolean {
  const praised = facts[at + 1]?.judges?.entry;
  return praised !== undefined && praised.weight > 0 && (facts[at]?.degree ?? 1) > 1;
}

/** `I am such an idiot`, `ich Idiot`: what follows `ich` directly is a name, unless it is a verb, which has a small letter. */
function isOfOneself(facts: readonly WordFacts[], at: number, isName: boolean): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SELF_REACH); back--) {
    const role = facts[back]?.ofSelf;
    if (role === 'whole') return true;
    if (role === 'person') return back < at - 1 || isName;
    if (role !== 'link') return false;
  }
  return false;
}

function isReported({ facts, quoting }: Clauses, at: number, end: number): boolean {
  const isQuoted = (place: number) => (quoting[place] ?? 'none') !== 'none';
  let first = at;
  while (isQuoted(first - 1)) first--;
  for (let back = first - 1; back >= Math.max(0, first - REPORT_REACH); back--) {
    const known = facts[back];
    if (!isWord(known)) break;
    if (known.reports) return true;
  }
  let behind = end;
  while (isQuoted(behind)) behind++;
  // A quotation ends before the mark that closes it.
  if (isQuoted(at)) behind++;
  return facts[behind]?.reportsBack ?? false;
}
