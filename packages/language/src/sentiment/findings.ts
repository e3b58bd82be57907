// One pass over a text: everything that judging it needs, each word looked up once in each list.
import type { Token } from '../analysis.ts';
import { signalNames } from '../languages/signals.ts';
import type { Language } from '../languages/language.ts';
import { clausesOf, isWordOfClause, type Clauses } from './clauses.ts';
import { emphasisOf, intensityAt } from './emphasis.ts';
import { isSpelledOut, type Lexicon, type LexiconHit, type Start } from './lexicon.ts';
import { marksOf, type Marks } from './marks.ts';
import { negated, negatorOf } from './negation.ts';
import { doubtsPraise, pictureWeight } from './pictures.ts';

/** What became of a word's weight in its place. */
export type Turn = 'negated' | 'quoted' | 'doubted' | 'asked' | 'unreal' | 'ironic';

/** A word, phrase or picture that says something good or bad. */
export interface Hit {
  /** Index of its first word in `clauses.words`, and the index behind its last. */
  readonly at: number;
  readonly end: number;
  /** As it counts in its place; below 0 blame, above praise. */
  readonly weight: number;
  readonly theme: string;
  readonly turn?: Turn | undefined;
}

/** An insult or a threat. */
export interface Attack {
  readonly at: number;
  readonly end: number;
  readonly weight: number;
}

export interface Findings {
  readonly clauses: Clauses;
  readonly marks: Marks;
  readonly hits: readonly Hit[];
  readonly insults: readonly Attack[];
  readonly threats: readonly Attack[];
  /** Words of each signal, in the order of `signalNames`. */
  readonly signals: readonly number[];
  /** Negators that turned no word. */
  readonly looseNegations: number;
  /** Index of the last word of contrast (`aber`, `but`); −1 where there is none. */
  readonly contrast: number;
  /** Some word has letters stretched for emphasis. */
  readonly stretched: boolean;
}

const NO_SIGNALS: readonly number[] = signalNames.map(() => 0);

/** The same picture again adds half of what it added before, so that ten thousand of them stay finite. */
const PICTURE_DECAY = 0.5;
/** What others are quoted with is less the author's; praise in scare quotes is doubted. */
const QUOTED = 0.6;
const DOUBTED_PRAISE = -0.7;
/** Praise that is asked for or wished for is not given; blame in a question or behind an `if` is not quite meant either. */
const ASKED_PRAISE = 0.5;
const ASKED_BLAME = 0.7;
const UNREAL_PRAISE = 0.4;
const UNREAL_BLAME = 0.4;
/** Praise beside 🙄, #ironie and their like. */
const IRONIC_PRAISE = -0.6;
/** Said to somebody, an insult weighs more than said of something. */
const ADDRESSED = 1.25;
/** Words around an insult in which an address is meant for it. */
const ADDRESS_REACH = 3;
/** Words before praise in which `wäre`, `would`, `wenn` and `if` make it unreal. */
const UNREAL_REACH = 4;

export function findIn(tokens: readonly Token[], language: Language): Findings {
  const clauses = clausesOf(tokens, language);
  const signals = NO_SIGNALS.slice();
  const insults: Attack[] = [];
  const threats: Attack[] = [];
  const negators: number[] = [];
  let contrast = -1;
  let stretched = false;
  const free = { insult: 0, threat: 0 };
  for (let at = 0; at < clauses.facts.length; at++) {
    const facts = clauses.facts[at];
    if (facts === undefined) continue;
    for (const signal of facts.signals) signals[signal] = (signals[signal] ?? 0) + 1;
    if (facts.negates) negators.push(at);
    if (facts.contrasts) contrast = at;
    if (facts.stretched) stretched = true;
    if (facts.insults && at >= free.insult) {
      free.insult = addAttack(insults, language.insults, facts.insults, clauses, at, language);
    }
    if (facts.threatens && at >= free.threat) {
      free.threat = addAttack(threats, language.threats, facts.threatens, clauses, at, language);
    }
  }
  const turned: number[] = [];
  const hits = hitsIn(clauses, language, turned);
  const looseNegations = negators.filter((at) => !turned.includes(at)).length;
  const marks = marksOf(clauses.tokens);
  return { clauses, marks, hits, insults, threats, signals, looseNegations, contrast, stretched };
}

/** Adds the attack that begins at `at`, if one does; where to look on. */
function addAttack(
  attacks: Attack[],
  lexicon: Lexicon,
  start: Start,
  clauses: Clauses,
  at: number,
  { grammar }: Language,
): number {
  const hit = lexicon.hitAt(start, clauses, at);
  if (!hit || hit.weight <= 0) return at + 1;
  attacks.push({
    at,
    end: hit.end,
    weight: hit.weight * (isAddressed(grammar.address, clauses.words, at) ? ADDRESSED : 1),
  });
  return hit.end;
}

function isAddressed(address: ReadonlySet<string>, words: readonly string[], at: number): boolean {
  for (let near = Math.max(0, at - ADDRESS_REACH); near <= at + ADDRESS_REACH; near++) {
    if (address.has(words[near] ?? '')) return true;
  }
  return false;
}

function hitsIn(clauses: Clauses, language: Language, turned: number[]): Hit[] {
  const { tokens, words, facts, tokenOf, shouted } = clauses;
  const { grammar, lexicon } = language;
  const ironic = isIronic(clauses, grammar.ironyTags);
  const hits: Hit[] = [];
  const pictures = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const known = facts[at];
    const token = tokens[tokenOf[at] ?? 0];
    if (known === undefined) {
      const weight = token === undefined ? 0 : pictureWeight(token);
      if (weight === 0 || token === undefined) continue;
      const share = pictures.get(token.raw) ?? 1;
      pictures.set(token.raw, share * PICTURE_DECAY);
      hits.push({ at, end: at + 1, weight: weight * share, theme: 'picture' });
      continue;
    }
    const hit = known.judges && lexicon.hitAt(known.judges, clauses, at);
    if (!hit) continue;
    const negator = negatorOfHit(language, clauses, at, hit);
    const loud = emphasisOf(token, known.stretched, shouted) * intensityAt(grammar.intensifiers, clauses, at);
    const said = (negator === undefined ? hit.weight : negated(hit.weight)) * loud;
    const { weight, turn } = inPlace(said, at, hit.phrase, clauses, grammar.unreal, ironic);
    hits.push({
      at,
      end: hit.end,
      weight,
      theme: hit.theme,
      turn: turn ?? (negator === undefined ? undefined : 'negated'),
    });
    // A negator has done its work where it turned a word, and inside a phrase.
    if (negator !== undefined) turned.push(negator);
    if (hit.phrase) for (let inside = at; inside < hit.end; inside++) turned.push(inside);
    at = hit.end - 1;
  }
  return hits;
}

/** A phrase is meant as it stands, but praise can be denied before it (`not on time`) and what it leaves room for inside it. */
function negatorOfHit(
  { grammar }: Language,
  { words, stems }: Clauses,
  at: number,
  hit: LexiconHit,
): number | undefined {
  if (!hit.phrase) return negatorOf(grammar, words, at);
  let saysNo = false;
  for (let inside = at; inside < hit.end; inside++) {
    const word = words[inside] ?? '';
    if (!grammar.negators.has(word)) continue;
    if (!isSpelledOut(hit, word, stems[inside] ?? word)) return inside;
    saysNo = true;
  }
  return hit.weight > 0 && !saysNo ? negatorOf(grammar, words, at) : undefined;
}

function inPlace(
  weight: number,
  at: number,
  phrase: boolean,
  { words, quoting, asked }: Clauses,
  unreal: ReadonlySet<string>,
  ironic: boolean,
): { readonly weight: number; readonly turn?: Turn } {
  const isPraise = weight > 0;
  if (quoting[at] === 'scare') return isPraise ? { weight: weight * DOUBTED_PRAISE, turn: 'doubted' } : { weight };
  if (ironic && isPraise) return { weight: weight * IRONIC_PRAISE, turn: 'ironic' };
  if (quoting[at] === 'quotation') return { weight: weight * QUOTED, turn: 'quoted' };
  const isWish = !(isPraise && phrase) && isUnreal(unreal, words, at);
  if (!isPraise) return { weight: weight * (asked[at] ? ASKED_BLAME : 1) * (isWish ? UNREAL_BLAME : 1) };
  if (asked[at]) return { weight: weight * ASKED_PRAISE, turn: 'asked' };
  if (isWish) return { weight: weight * UNREAL_PRAISE, turn: 'unreal' };
  return { weight };
}

function isUnreal(unreal: ReadonlySet<string>, words: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - UNREAL_REACH); back--) {
    const word = words[back];
    if (!isWordOfClause(word)) return false;
    if (unreal.has(word)) return true;
  }
  return false;
}

/** A picture or a hashtag that takes back what the words say. */
function isIronic({ tokens }: Clauses, tags: ReadonlySet<string>): boolean {
  return tokens.some((token) => (token.kind === 'hashtag' ? tags.has(token.folded) : doubtsPraise(token)));
}
