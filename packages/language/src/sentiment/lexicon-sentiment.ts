// Sentiment from a lexicon: the weights of words, phrases and pictures, turned by negation, scaled by emphasis, summed.
import type { Token } from '../analysis.ts';
import { isStretched, squeeze } from '../folding.ts';
import { clausesOf, isWordOfClause, spoken } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { SentimentModel } from './model.ts';
import { pictureWeight } from './pictures.ts';

export interface LexiconLanguage {
  readonly language: string;
  readonly lexicon: Lexicon;
  /** Turn what follows within a few words. */
  readonly negators: ReadonlySet<string>;
  /** Turn the word before them (German `gefällt mir nicht`), where only `connectors` stand between. */
  readonly trailingNegators: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  /** Factor for the word that follows. */
  readonly intensifiers: ReadonlyMap<string, number>;
  /** What follows counts more than what stood before. */
  readonly contrasts: ReadonlySet<string>;
}

/** Words before a hit in which a negator still turns it. */
const NEGATION_REACH = 3;
const TRAILING_REACH = 3;
/** "Not good" is nearly as bad as good is good; "not bad" is only a little good. */
const NEGATED_PRAISE = -0.8;
const NEGATED_BLAME = -0.35;
/** A negation that turns nothing is still more often part of a complaint. */
const LOOSE_NEGATION = -0.35;
const CAPITALS = 1.3;
const STRETCHED = 1.2;
const AFTER_CONTRAST = 1.25;
const BEFORE_CONTRAST = 0.75;
/** Praise among clear blame is mostly politeness or irony. */
const PRAISE_IN_BLAME = 0.6;
const CLEAR_BLAME = 2;
/** Exclamation marks make what is said louder, `?!` and `???` are reproaches of their own, dots leave something unsaid. */
const EXCLAIMED = 1.1;
const REPROACH = -0.5;
const TRAILING_OFF = -0.15;
/** Longer texts hit more words without being more decided; from this many words on the sum is scaled down. */
const FULL_WEIGHT_WORDS = 25;
/** Half of full agreement is reached at the root of this: one word of weight −2 reads about −0.53. */
const DAMPING = 10;
/** The same picture again adds half of what it added before, so that ten thousand of them stay finite. */
const PICTURE_DECAY = 0.5;

/** A sum of weights as −1…1 (the softsign VADER uses: Hutto and Gilbert 2014). */
function normalised(sum: number): number {
  return sum === 0 ? 0 : sum / Math.sqrt(sum * sum + DAMPING);
}

interface Hit {
  readonly at: number;
  readonly weight: number;
}

export function createLexiconSentiment(language: LexiconLanguage): SentimentModel {
  return {
    language: language.language,
    sentiment(text) {
      const tokens = spoken(text.tokens);
      const words = clausesOf(tokens);
      const hits = hitsOf(language, tokens, words);
      return normalised(summed(hits, words, tokens, language.contrasts));
    },
  };
}

function hitsOf(language: LexiconLanguage, tokens: readonly Token[], words: readonly string[]): Hit[] {
  const { lexicon, negators } = language;
  const shouted = isShouted(tokens);
  const turned = new Set<number>();
  const hits: Hit[] = [];
  const pictures = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const word = words[at];
    if (token === undefined || word === undefined) break;
    if (!isWordOfClause(word)) {
      const weight = pictureWeight(token);
      if (weight === 0) continue;
      const share = pictures.get(token.raw) ?? 1;
      pictures.set(token.raw, share * PICTURE_DECAY);
      hits.push({ at, weight: weight * share });
      continue;
    }
    const hit = lexicon.hitAt(words, at);
    if (!hit) continue;
    const negator = hit.phrase ? undefined : negatorOf(language, words, at);
    const emphasis = emphasisOf(token, shouted) * intensityOf(language, words, at);
    hits.push({ at, weight: (negator === undefined ? hit.weight : negated(hit.weight)) * emphasis });
    // A negator has done its work where it turned a word, and inside a phrase.
    if (negator !== undefined) turned.add(negator);
    if (hit.phrase) for (let inside = at; inside < hit.end; inside++) turned.add(inside);
    at = hit.end - 1;
  }
  words.forEach((word, at) => {
    if (negators.has(word) && !turned.has(at)) hits.push({ at, weight: LOOSE_NEGATION });
  });
  return hits;
}

function negated(weight: number): number {
  return weight * (weight > 0 ? NEGATED_PRAISE : NEGATED_BLAME);
}

/** Index of the negator that turns the word at `at`, looking back within the clause, then ahead. */
function negatorOf(language: LexiconLanguage, words: readonly string[], at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - NEGATION_REACH); back--) {
    const word = words[back];
    if (!isWordOfClause(word) || language.contrasts.has(word)) break;
    if (language.negators.has(word)) return isNotOnly(words, back) ? undefined : back;
  }
  for (let ahead = at + 1; ahead <= at + TRAILING_REACH; ahead++) {
    const word = words[ahead];
    if (!isWordOfClause(word)) break;
    if (language.trailingNegators.has(word)) return isNotOnly(words, ahead) ? undefined : ahead;
    if (!language.connectors.has(word)) break;
  }
  return undefined;
}

/** `nicht nur`, `not only`: what follows stands as it is. */
function isNotOnly(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return next === 'nur' || next === 'only' || next === 'just';
}

function intensityOf({ intensifiers }: LexiconLanguage, words: readonly string[], at: number): number {
  const factor = (word = '') =>
    intensifiers.get(word) ?? (isStretched(word) ? intensifiers.get(squeeze(word, 1)) : 1) ?? 1;
  return factor(words[at - 1]) * factor(words[at - 2]);
}

function emphasisOf(token: Token, shouted: boolean): number {
  const capitals = !shouted && isCapital(token.raw) ? CAPITALS : 1;
  return capitals * (isStretched(token.folded) ? STRETCHED : 1);
}

function isCapital(raw: string): boolean {
  return raw.length > 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** Where most words are in capitals, capitals stress nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, raw }) => kind === 'word' && raw.length > 2);
  return words.length > 3 && words.filter(({ raw }) => isCapital(raw)).length > words.length / 2;
}

function summed(
  hits: readonly Hit[],
  words: readonly string[],
  tokens: readonly Token[],
  contrasts: ReadonlySet<string>,
): number {
  const contrast = words.findLastIndex((word) => contrasts.has(word));
  let praise = 0;
  let blame = 0;
  for (const { at, weight } of hits) {
    const scaled = contrast < 0 ? weight : weight * (at > contrast ? AFTER_CONTRAST : BEFORE_CONTRAST);
    if (scaled > 0) praise += scaled;
    else blame -= scaled;
  }
  const sum = (blame >= CLEAR_BLAME ? praise * PRAISE_IN_BLAME : praise) - blame;
  const count = words.filter(isWordOfClause).length;
  return (sum * loudness(tokens) + reproaches(tokens)) / Math.sqrt(Math.max(1, count / FULL_WEIGHT_WORDS));
}

function loudness(tokens: readonly Token[]): number {
  return tokens.some(({ kind, raw }) => kind === 'mark' && raw.startsWith('!')) ? EXCLAIMED : 1;
}

/** Each kind of mark counts once: a text full of them is not worse for it. */
function reproaches(tokens: readonly Token[]): number {
  const marks = tokens.filter(({ kind }) => kind === 'mark').map(({ raw }) => raw);
  const reproach = marks.some((raw) => (raw.includes('?') && raw.includes('!')) || raw.startsWith('???'));
  const unsaid = marks.some((raw) => raw === '…' || raw.startsWith('..'));
  return (reproach ? REPROACH : 0) + (unsaid ? TRAILING_OFF : 0);
}
