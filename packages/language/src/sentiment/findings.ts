// Everything that judging a text needs, found once. What is known of each word by itself is looked up before; here it is seen
// beside its neighbours.
import type { Token } from '../analysis.ts';
import { signalNames } from '../languages/signals.ts';
import type { Language, WordFacts } from '../languages/language.ts';
import { addAttack, type Attack } from './attacks.ts';
import { clausesOf, isMark, isWord, spoken, type Clauses } from './clauses.ts';
import { emphasisOf, intensityAt } from './emphasis.ts';
import { isSpelledOut, type LexiconHit } from './lexicon.ts';
import { marksOf, type Marks } from './marks.ts';
import { negated, negatorOf } from './negation.ts';
import { doubtsPraise, pictureWeight } from './pictures.ts';

/** What became of a word's weight in its place. */
export type Turn = 'negated' | 'quoted' | 'doubted' | 'asked' | 'unreal' | 'ironic';

/** A word, phrase or picture that says something good or bad. */
export interface Hit {
  /** Index of its first word in `clauses.facts`, and the index behind its last. */
  readonly at: number;
  readonly end: number;
  /** As it counts in its place; below 0 blame, above praise. */
  readonly weight: number;
  readonly theme: string;
  readonly turn?: Turn | undefined;
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
  /** Some word may tell a theme of criticism, may be a call: most texts have none and need not be searched for them. */
  readonly mayTellTheme: boolean;
  readonly mayCall: boolean;
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
/** Words before praise in which `wäre`, `would`, `wenn` and `if` make it unreal. */
const UNREAL_REACH = 4;

export function findIn(all: readonly Token[], language: Language): Findings {
  const tokens = spoken(all);
  const marks = marksOf(tokens);
  const clauses = clausesOf(tokens, marks, language);
  const { facts } = clauses;
  const signals = NO_SIGNALS.slice();
  const insults: Attack[] = [];
  const threats: Attack[] = [];
  let negators = 0;
  let contrast = -1;
  let stretched = false;
  let mayTellTheme = false;
  let mayCall = false;
  let insultEnd = 0;
  let threatEnd = 0;
  for (let at = 0; at < facts.length; at++) {
    const known = facts[at] as WordFacts;
    for (const signal of known.signals) signals[signal] = (signals[signal] ?? 0) + 1;
    if (known.negates) negators++;
    if (known.contrasts) contrast = at;
    if (known.stretched) stretched = true;
    if (known.tellsTheme !== undefined) mayTellTheme = true;
    if (known.callsFor !== undefined) mayCall = true;
    if (known.insults !== undefined && at >= insultEnd) {
      insultEnd = addAttack(insults, language.insults, known.insults, clauses, at);
    }
    if (known.threatens !== undefined && at >= threatEnd) {
      threatEnd = addAttack(threats, language.threats, known.threatens, clauses, at);
    }
  }
  const turning: number[] = [];
  const hits = hitsIn(clauses, marks, language, turning);
  const looseNegations = negators === 0 ? 0 : looseNegatorsIn(facts, turning);
  return {
    clauses, marks, hits, insults, threats, signals, looseNegations, contrast, stretched, mayTellTheme, mayCall,
  }; // prettier-ignore
}

/** Negators that are not among those whose work is done (`turning`). */
function looseNegatorsIn(facts: readonly WordFacts[], turning: readonly number[]): number {
  let loose = 0;
  facts.forEach(({ negates }, at) => {
    if (negates && !turning.includes(at)) loose++;
  });
  return loose;
}

function hitsIn(clauses: Clauses, marks: Marks, language: Language, turning: number[]): Hit[] {
  const { tokens, facts, tokenOf } = clauses;
  const ironic = isIronic(tokens, marks, language.grammar.ironyTags);
  const pictures = marks.pictures > 0 ? new Map<string, number>() : undefined;
  const hits: Hit[] = [];
  for (let at = 0; at < facts.length; at++) {
    const known = facts[at] as WordFacts;
    if (pictures !== undefined && isMark(known)) addPicture(hits, pictures, tokens[tokenOf[at] ?? 0], at);
    if (known.judges === undefined) continue;
    const hit = language.lexicon.hitAt(known.judges, facts, at);
    if (hit === undefined) continue;
    hits.push(hitInPlace(hit, at, clauses, marks.shouted, ironic, turning));
    at = hit.end - 1;
  }
  return hits;
}

/** `shares`: by picture what the next one of it counts. */
function addPicture(hits: Hit[], shares: Map<string, number>, token: Token | undefined, at: number): void {
  const weight = token === undefined ? 0 : pictureWeight(token);
  if (weight === 0 || token === undefined) return;
  const share = shares.get(token.raw) ?? 1;
  shares.set(token.raw, share * PICTURE_DECAY);
  hits.push({ at, end: at + 1, weight: weight * share, theme: 'picture', turn: undefined });
}

/** Adds to `turning` where a negator has done its work: where it turned a word, and inside a phrase. */
function hitInPlace(
  hit: LexiconHit,
  at: number,
  clauses: Clauses,
  shouted: boolean,
  ironic: boolean,
  turning: number[],
): Hit {
  const { tokens, facts, tokenOf } = clauses;
  const negator = negatorOfHit(facts, at, hit);
  const loud = emphasisOf(tokens[tokenOf[at] ?? 0], facts[at]?.stretched ?? false, shouted) * intensityAt(facts, at);
  const said = (negator === undefined ? hit.weight : negated(hit.weight)) * loud;
  const { weight, turn } = inPlace(said, at, hit.phrase, clauses, ironic);
  if (negator !== undefined) turning.push(negator);
  if (hit.phrase) for (let inside = at; inside < hit.end; inside++) turning.push(inside);
  return { at, end: hit.end, weight, theme: hit.theme, turn: turn ?? (negator === undefined ? undefined : 'negated') };
}

/**
 * A phrase is meant as it stands, but praise can be denied before it (`not on time`), blame by the very word before it (`no
 * hidden costs`), and what it leaves room for inside it.
 */
function negatorOfHit(facts: readonly WordFacts[], at: number, hit: LexiconHit): number | undefined {
  if (!hit.phrase) return negatorOf(facts, at);
  let saysNo = false;
  for (let inside = at; inside < hit.end; inside++) {
    const known = facts[inside];
    if (known === undefined || !known.negates) continue;
    if (!isSpelledOut(hit, known)) return inside;
    saysNo = true;
  }
  if (saysNo) return undefined;
  if (hit.weight > 0) return negatorOf(facts, at, hit.end);
  return facts[at - 1]?.negates ? at - 1 : undefined;
}

interface InPlace {
  readonly weight: number;
  readonly turn: Turn | undefined;
}

function inPlace(
  weight: number,
  at: number,
  phrase: boolean,
  { facts, quoting, asked }: Clauses,
  ironic: boolean,
): InPlace {
  const isPraise = weight > 0;
  const quoted = quoting.length > 0 ? quoting[at] : 'none';
  const isAsked = asked.length > 0 && asked[at] === true;
  if (quoted === 'scare' && !isPraise) return { weight, turn: undefined };
  if (quoted === 'scare') return { weight: weight * DOUBTED_PRAISE, turn: 'doubted' };
  if (ironic && isPraise) return { weight: weight * IRONIC_PRAISE, turn: 'ironic' };
  if (quoted === 'quotation') return { weight: weight * QUOTED, turn: 'quoted' };
  const isWish = !(isPraise && phrase) && isUnreal(facts, at);
  if (!isPraise) return { weight: weight * (isAsked ? ASKED_BLAME : 1) * (isWish ? UNREAL_BLAME : 1), turn: undefined };
  if (isAsked) return { weight: weight * ASKED_PRAISE, turn: 'asked' };
  if (isWish) return { weight: weight * UNREAL_PRAISE, turn: 'unreal' };
  return { weight, turn: undefined };
}

function isUnreal(facts: readonly WordFacts[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - UNREAL_REACH); back--) {
    const known = facts[back];
    if (!isWord(known)) return false;
    if (known.makesUnreal) return true;
  }
  return false;
}

/** A picture or a hashtag that takes back what the words say. */
function isIronic(tokens: readonly Token[], { hashtags, pictures }: Marks, tags: ReadonlySet<string>): boolean {
  if (hashtags + pictures === 0) return false;
  return tokens.some((token) => (token.kind === 'hashtag' ? tags.has(token.folded) : doubtsPraise(token)));
}
