// A lexicon: word lists written for people, made quick to ask. Lists are grouped by theme; each line is an entry and its
// weight: `Wort -2` (in every inflection the stemmer knows), `wort* -2` (whatever follows), `zwei Wörter -2` (side by
// side), `lässt .. im Stich -2` (up to four words between). Later lines and later themes win.
import { squeeze } from '../folding.ts';
import type { WordFacts } from '../languages/language.ts';
import { CLAUSE_END, COMMA, isWord } from './clauses.ts';
import { entriesOf } from './entries.ts';
import type { Spelling, Spellings } from './spelling.ts';

/** Words allowed where a phrase says `..`. */
const MAX_GAP = 4;
/** List words of which only the beginning is given (with its `*`) are found by chance in compounds where they are shorter. */
const MIN_COMPOUND_PREFIX = 7;
/** No list has a word of which only one letter is given. */
const MIN_PREFIX = 2;
/** A word inside a compound says less than the word alone: it may be what the word is about. */
const COMPOUND_SHARE = 0.7;
/** Blame as bad as this is meant in a compound too, whatever its head: a `Betrugshotline` is no mere hotline. */
const LOUD = -2;
const MIN_HEAD = 3;
/** Longer words are no words, and stemming them takes long. */
const MAX_LENGTH = 50;

export interface LexiconOptions {
  /** Word lists by theme. */
  readonly themes: Readonly<Record<string, string>>;
  /** Of the language; what the lists have is made known to them. */
  readonly spellings: Spellings;
  /** Whether words of the lists count inside compounds. */
  readonly inCompounds: boolean;
}

export interface Lexicon {
  /** What of the lists begins with a word, stretched letters included; undefined where nothing does. Worth remembering. */
  startOf(spelling: Spelling): Start | undefined;
  /**
   * What the lists say of the words from `index` on, `start` being what begins with the first: the longest phrase,
   * else the word itself. Undefined where they say nothing.
   */
  hitAt(start: Start, text: readonly WordFacts[], index: number): LexiconHit | undefined;
}

/** A word that is listed, or with which phrases of the lists begin. */
export interface Start {
  readonly entry: Entry | undefined;
  readonly phrases: PhrasesOfWord | undefined;
}

export interface LexiconHit {
  readonly weight: number;
  /** The list it stands in. */
  readonly theme: string;
  /** Index behind its last word. */
  readonly end: number;
  readonly phrase: boolean;
  /** Of a phrase. */
  readonly parts: readonly Part[];
}

/** Whether the line of a phrase has this word itself; what else stands inside it fills a gap. */
export function isSpelledOut({ parts }: LexiconHit, said: WordFacts): boolean {
  return parts.some((part) => part.kind !== 'gap' && isPart(part, said));
}

/** What a line of a list says. */
interface Entry {
  readonly weight: number;
  readonly theme: string;
  /** Letters of the line. */
  readonly length: number;
}

interface Phrase extends Entry {
  readonly parts: readonly Part[];
}

const NO_PARTS: readonly Part[] = [];

interface WordPart {
  readonly kind: 'prefix' | 'word';
  readonly text: string;
}

type Part = { readonly kind: 'gap' } | WordPart;

/** Phrases that begin with one word: those whose second word is fixed by that word, and the others. */
interface PhrasesOfWord {
  readonly bySecond: Map<string, Phrase[]>;
  readonly others: Phrase[];
}

export function createLexicon({ themes, spellings, inCompounds }: LexiconOptions): Lexicon {
  const { stem, compounds } = spellings;
  const words = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const prefixes = new Map<string, Entry>();
  const suffixes = new Map<string, Entry>();
  const phrases = new Map<string, PhrasesOfWord>();
  for (const [theme, list] of Object.entries(themes)) {
    for (const { text, words: listedWords, weight } of entriesOf(list)) {
      const entry = { weight, theme, length: text.length };
      if (listedWords.length > 1) {
        addPhrase(phrases, text, { parts: listedWords.map((part) => partOf(part, stem)), ...entry });
      } else if (text.endsWith('*')) {
        prefixes.set(text.slice(0, -1), entry);
        spellings.addBeginning(text.slice(0, -1));
      } else if (text.startsWith('*')) {
        suffixes.set(text.slice(1), entry);
      } else {
        words.set(text, entry);
        // The form listed first speaks for the others, unless they are listed themselves.
        if (!stems.has(stem(text))) stems.set(stem(text), entry);
      }
    }
  }

  if (inCompounds)
    for (const known of [words, stems, prefixes]) for (const text of known.keys()) spellings.addPart(text);

  const ofLongestPrefix = (word: string, beginnings: readonly number[]): Entry | undefined => {
    for (const length of beginnings) {
      const entry = length < MIN_PREFIX ? undefined : prefixes.get(word.slice(0, length));
      if (entry !== undefined) return entry;
    }
    return undefined;
  };
  const ofSuffix = (spelling: Spelling): Entry | undefined => {
    for (const [ending, entry] of suffixes) {
      if (spelling.word.endsWith(ending) || spelling.stem.endsWith(ending)) return entry;
    }
    return undefined;
  };
  const ofBeginning = ({ word, beginnings }: Spelling): Entry | undefined => {
    const entry = ofLongestPrefix(word, beginnings);
    return entry !== undefined && entry.weight < 0 && entry.weight > LOUD && endsInHead(word, entry)
      ? undefined
      : entry;
  };
  const endsInHead = (word: string, { length }: Entry): boolean => {
    // The star of the line counts among its letters.
    for (let at = length - 1; at <= word.length - MIN_HEAD; at++) {
      if (compounds?.heads.has(word.slice(at))) return true;
    }
    return false;
  };
  const listed = (spelling: Spelling) => words.get(spelling.word) ?? stems.get(spelling.stem) ?? ofBeginning(spelling);

  /** As the end of a compound: no shorter than it is listed, as short ends are found by chance (`ge-sprä-ch` is not `rächen`). */
  const asPart = (tail: string): Entry | undefined => {
    const entry = words.get(tail) ?? stems.get(stem(tail));
    if (entry !== undefined && tail.length >= entry.length) return entry;
    const begun = ofLongestPrefix(tail, spellings.beginningsOf(tail));
    if (begun === undefined) return undefined;
    // The star of the line counts among its letters.
    return begun.length >= MIN_COMPOUND_PREFIX || begun.length - 1 === tail.length ? begun : undefined;
  };

  const ofCompound = ({ word, parts }: Spelling): Entry | undefined => {
    if (!inCompounds || compounds === undefined) return undefined;
    for (const at of parts) {
      const entry = asPart(word.slice(at));
      if (entry === undefined) continue;
      if (compounds.opposites.has(word.slice(0, at))) return { ...entry, weight: -COMPOUND_SHARE * entry.weight };
      if (at > 2) return { ...entry, weight: COMPOUND_SHARE * entry.weight };
    }
    return undefined;
  };

  const entryOf = (spelling: Spelling): Entry | undefined => {
    const found = listed(spelling);
    if (found !== undefined) return found;
    if (!spelling.stretched) return ofCompound(spelling) ?? ofSuffix(spelling);
    const squeezed = spellings.of(squeeze(spelling.word, 2));
    return listed(squeezed) ?? listed(spellings.of(squeeze(spelling.word, 1))) ?? ofCompound(squeezed);
  };

  const longestOf = (candidates: readonly Phrase[], text: readonly WordFacts[], index: number) => {
    let best: LexiconHit | undefined;
    for (const { parts, weight, theme } of candidates) {
      const end = endOfPhrase(parts, text, index);
      if (end !== undefined && end > (best?.end ?? 0)) best = { weight, theme, end, phrase: true, parts };
    }
    return best;
  };

  const phraseAt = ({ bySecond, others }: PhrasesOfWord, text: readonly WordFacts[], index: number) => {
    // A comma may stand between the first word and the second.
    const behind = text[index + 1];
    const next = behind?.word === COMMA ? text[index + 2] : behind;
    const fixed = isWord(next) ? bySecond.get(next.stem) : undefined;
    if (fixed === undefined) return others.length === 0 ? undefined : longestOf(others, text, index);
    const first = longestOf(fixed, text, index);
    const second = longestOf(others, text, index);
    return (first?.end ?? 0) >= (second?.end ?? 0) ? first : second;
  };

  return {
    startOf(spelling) {
      if (spelling.word.length > MAX_LENGTH) return undefined;
      const listed = entryOf(spelling);
      // Weight 0 stands for a word that a list takes out of another.
      const entry = listed?.weight === 0 ? undefined : listed;
      const begun = phrases.get(spelling.stem);
      return entry === undefined && begun === undefined ? undefined : { entry, phrases: begun };
    },
    hitAt({ entry, phrases }, text, index) {
      const phrase = phrases === undefined ? undefined : phraseAt(phrases, text, index);
      if (phrase !== undefined) return phrase;
      return entry && { weight: entry.weight, theme: entry.theme, end: index + 1, phrase: false, parts: NO_PARTS };
    },
  };
}

function partOf(part: string, stem: (word: string) => string): Part {
  if (part === '..') return { kind: 'gap' };
  return part.endsWith('*') ? { kind: 'prefix', text: part.slice(0, -1) } : { kind: 'word', text: stem(part) };
}

function addPhrase(phrases: Map<string, PhrasesOfWord>, entry: string, phrase: Phrase): void {
  const [first, second] = phrase.parts;
  if (first?.kind !== 'word') throw new TypeError(`a phrase must begin with a whole word: "${entry}"`);
  const same = phrases.get(first.text) ?? { bySecond: new Map<string, Phrase[]>(), others: [] };
  phrases.set(first.text, same);
  if (second?.kind !== 'word') same.others.push(phrase);
  else same.bySecond.set(second.text, [...(same.bySecond.get(second.text) ?? []), phrase]);
}

function endOfPhrase(parts: readonly Part[], text: readonly WordFacts[], index: number): number | undefined {
  let at = index;
  let slack = 0;
  for (const part of parts) {
    if (part.kind === 'gap') {
      slack = MAX_GAP;
      continue;
    }
    const found = findPart(part, text, at, slack);
    if (found === undefined) return undefined;
    at = found + 1;
    slack = 0;
  }
  return at;
}

function findPart(part: WordPart, text: readonly WordFacts[], from: number, slack: number): number | undefined {
  let last = from + slack;
  for (let at = from; at <= last; at++) {
    const said = text[at];
    if (said === undefined || said.word === CLAUSE_END) return undefined;
    if (said.word === COMMA) last++;
    else if (isPart(part, said)) return at;
  }
  return undefined;
}

function isPart({ kind, text }: WordPart, { word, stem }: WordFacts): boolean {
  return kind === 'prefix' ? word.startsWith(text) : stem === text;
}
