// A lexicon: word lists written for people, made quick to ask. Lists are grouped by theme; each line is an entry and its
// weight: `Wort -2` (in every inflection the stemmer knows), `wort* -2` (whatever follows), `zwei Wörter -2` (side by
// side), `lässt .. im Stich -2` (up to four words between). Later lines and later themes win.
import { fold, isStretched, squeeze } from '../folding.ts';
import { remembering } from '../memory.ts';
import { CLAUSE_END, COMMA, isWordOfClause } from './clauses.ts';

/** Words allowed where a phrase says `..`. */
const MAX_GAP = 4;
/** Parts of compounds shorter than this are found by chance in other words. */
const MIN_COMPOUND_PART = 5;
/** A word inside a compound says less than the word alone: it may be what the word is about. */
const COMPOUND_SHARE = 0.7;
/** Longer words are no words, and stemming them takes long. */
const MAX_LENGTH = 50;
/** Letters by which a part is told to be worth looking up. */
const OPENING = 4;
/** Before a word that has a weight these turn it: `unschön`, `missglückt`. */
const OPPOSITES = new Set(['un', 'miss', 'nicht']);

export interface LexiconOptions {
  /** Word lists by theme. */
  readonly themes: Readonly<Record<string, string>>;
  /** Folded word to stem; asked often, so it should remember. */
  readonly stem: (word: string) => string;
  /** Weight of a folded word the lists do not know; undefined where unknown there too. */
  readonly fallback?: (word: string) => number | undefined;
  /** Finds list words at the end of longer ones, as German compounds have them. */
  readonly compounds?: boolean;
}

export interface Lexicon {
  /**
   * What the lists say of the words from `index` on: the longest phrase that begins there, else the word itself,
   * stretched letters included. Undefined where they say nothing.
   */
  hitAt(words: readonly string[], index: number): LexiconHit | undefined;
}

export interface LexiconHit {
  readonly weight: number;
  /** Index behind its last word. */
  readonly end: number;
  readonly phrase: boolean;
}

interface Phrase {
  readonly parts: readonly Part[];
  readonly weight: number;
}

type Part = { readonly kind: 'gap' } | { readonly kind: 'prefix' | 'word'; readonly text: string };

export function createLexicon({ themes, stem, fallback, compounds = false }: LexiconOptions): Lexicon {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  let longestPrefix = 0;
  for (const [entry, weight] of Object.values(themes).flatMap(entriesOf)) {
    if (entry.includes(' ')) {
      addPhrase(phrases, entry, { parts: entry.split(' ').map((part) => partOf(part, stem)), weight });
    } else if (entry.endsWith('*')) {
      prefixes.set(entry.slice(0, -1), weight);
      longestPrefix = Math.max(longestPrefix, entry.length - 1);
    } else {
      words.set(entry, weight);
      stems.set(stem(entry), weight);
    }
  }

  const ofLongestPrefix = (word: string): number | undefined => {
    for (let length = Math.min(word.length, longestPrefix); length > 1; length--) {
      const weight = prefixes.get(word.slice(0, length));
      if (weight !== undefined) return weight;
    }
    return undefined;
  };
  const listed = (word: string) => words.get(word) ?? stems.get(stem(word)) ?? ofLongestPrefix(word);
  const whole = (word: string) => listed(word) ?? fallback?.(word);

  const openings = compounds ? openingsOf([...words.keys(), ...stems.keys(), ...prefixes.keys()]) : new Set<string>();
  const ofCompound = (word: string): number | undefined => {
    for (let at = 2; at <= word.length - MIN_COMPOUND_PART; at++) {
      if (!openings.has(word.slice(at, at + OPENING))) continue;
      const weight = listed(word.slice(at));
      if (weight === undefined) continue;
      if (OPPOSITES.has(word.slice(0, at))) return -COMPOUND_SHARE * weight;
      if (at > 2) return COMPOUND_SHARE * weight;
    }
    return undefined;
  };

  const weightOf = (word: string): number => {
    if (word.length > MAX_LENGTH) return 0;
    const found = whole(word);
    if (found !== undefined) return found;
    if (!isStretched(word)) return ofCompound(word) ?? 0;
    return whole(squeeze(word, 2)) ?? whole(squeeze(word, 1)) ?? ofCompound(squeeze(word, 2)) ?? 0;
  };

  const phrasesFrom = (word: string) => (word.length > MAX_LENGTH ? undefined : phrases.get(stem(word)));
  const known = remembering((word) => ({ weight: weightOf(word), phrases: phrasesFrom(word) ?? [] }));

  return {
    hitAt(text, index) {
      const word = text[index];
      if (!isWordOfClause(word)) return undefined;
      const { weight, phrases } = known(word);
      let best: LexiconHit | undefined;
      for (const phrase of phrases) {
        const end = endOfPhrase(phrase.parts, text, index, stem);
        if (end !== undefined && end > (best?.end ?? 0)) best = { weight: phrase.weight, end, phrase: true };
      }
      return best ?? (weight === 0 ? undefined : { weight, end: index + 1, phrase: false });
    },
  };
}

/** How the list words begin that are long enough to be part of a compound. */
function openingsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length >= OPENING).map((word) => word.slice(0, OPENING)));
}

/** The entries of a list, folded, with their weights. Lines that are not entries are a fault of the list and throw. */
export function entriesOf(list: string): [entry: string, weight: number][] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const space = line.lastIndexOf(' ');
      const weight = Number(line.slice(space + 1));
      if (space < 1 || Number.isNaN(weight)) throw new TypeError(`not an entry and a weight: "${line}"`);
      return [fold(line.slice(0, space)), weight];
    });
}

function partOf(part: string, stem: (word: string) => string): Part {
  if (part === '..') return { kind: 'gap' };
  return part.endsWith('*') ? { kind: 'prefix', text: part.slice(0, -1) } : { kind: 'word', text: stem(part) };
}

function addPhrase(phrases: Map<string, Phrase[]>, entry: string, phrase: Phrase): void {
  const [first] = phrase.parts;
  if (first?.kind !== 'word') throw new TypeError(`a phrase must begin with a whole word: "${entry}"`);
  const same = phrases.get(first.text);
  if (same) same.push(phrase);
  else phrases.set(first.text, [phrase]);
}

function endOfPhrase(
  parts: readonly Part[],
  text: readonly string[],
  index: number,
  stem: (word: string) => string,
): number | undefined {
  let at = index;
  let slack = 0;
  for (const part of parts) {
    if (part.kind === 'gap') {
      slack = MAX_GAP;
      continue;
    }
    const found = findPart(part, text, at, slack, stem);
    if (found === undefined) return undefined;
    at = found + 1;
    slack = 0;
  }
  return at;
}

function findPart(
  part: Exclude<Part, { readonly kind: 'gap' }>,
  text: readonly string[],
  from: number,
  slack: number,
  stem: (word: string) => string,
): number | undefined {
  let last = from + slack;
  for (let at = from; at <= last; at++) {
    const word = text[at];
    if (word === undefined || word === CLAUSE_END) return undefined;
    if (word === COMMA) last++;
    else if (part.kind === 'prefix' ? word.startsWith(part.text) : stem(word) === part.text) return at;
  }
  return undefined;
}
