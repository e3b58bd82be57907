// How a word is spelled, found out once for all the lists that are asked of it: where it may begin or end like a line of
// theirs. Most words do so nowhere, and are then not looked up letter by letter.
import { isStretched } from '../folding.ts';
import type { CompoundLists } from '../languages/language.ts';

export interface Spelling {
  /** Folded. */
  readonly word: string;
  readonly stem: string;
  readonly stretched: boolean;
  /** Lengths of the beginnings that some list may have (`wort*`), the longest first. */
  readonly beginnings: readonly number[];
  /** Where a list word may begin that makes up the rest of a compound, the longest first. */
  readonly parts: readonly number[];
}

export interface SpellingOptions {
  /** Folded word to stem. */
  readonly stem: (word: string) => string;
  /** Finds list words at the end of longer ones, as German compounds have them. */
  readonly compounds?: CompoundLists | undefined;
}

export interface Spellings extends SpellingOptions {
  /** Makes a beginning known that a list has, without its `*`. */
  addBeginning(text: string): void;
  /** Makes a word or a beginning known that may be the rest of a compound. */
  addPart(text: string): void;
  /** Of a folded word, by all that was made known before. */
  of(word: string): Spelling;
  /** Its beginnings alone. */
  beginningsOf(word: string): readonly number[];
}

/** Parts of compounds shorter than this are found by chance in other words. */
const MIN_COMPOUND_PART = 5;
/** Letters before a part. */
const MIN_BEFORE_PART = 2;
/** Letters by which a part is told to be worth looking up. */
const OPENING = 4;
const NOWHERE: readonly number[] = [];

export function createSpellings({ stem, compounds }: SpellingOptions): Spellings {
  // A place is 1 where a known text has that hash: a few others are taken for known, and not found when looked up.
  const beginnings = new Uint8Array(PLACES);
  const openings = new Uint8Array(PLACES);
  let longest = 0;
  const longestChanceEnd = Math.max(0, ...[...(compounds?.chanceEnds ?? [])].map(({ length }) => length));

  const beginningsOf = (word: string): readonly number[] => {
    let found: number[] | undefined;
    let hash = 0;
    const end = Math.min(word.length, longest);
    for (let at = 0; at < end; at++) {
      hash = hashed(hash, word.charCodeAt(at));
      if (beginnings[hash] === 1) (found ??= []).unshift(at + 1);
    }
    return found ?? NOWHERE;
  };

  const partsOf = (word: string): readonly number[] => {
    if (compounds === undefined) return NOWHERE;
    let found: number[] | undefined;
    for (let at = MIN_BEFORE_PART; at <= word.length - MIN_COMPOUND_PART; at++) {
      if (word.length - at <= longestChanceEnd && compounds.chanceEnds.has(word.slice(at))) break;
      if (openings[hashOf(word, at, at + OPENING)] === 1) (found ??= []).push(at);
    }
    return found ?? NOWHERE;
  };

  return {
    stem,
    compounds,
    addBeginning(text) {
      beginnings[hashOf(text, 0, text.length)] = 1;
      longest = Math.max(longest, text.length);
    },
    addPart(text) {
      if (text.length >= OPENING) openings[hashOf(text, 0, OPENING)] = 1;
    },
    beginningsOf,
    of: (word) => ({
      word,
      stem: stem(word),
      stretched: isStretched(word),
      beginnings: beginningsOf(word),
      parts: partsOf(word),
    }),
  };
}

/** Places for hashes: some twenty for each beginning of the longest lists. */
const PLACES = 65_536;

/** The hash, as a place, of a text that is one letter longer (FNV-1a). */
function hashed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01_00_01_93) & (PLACES - 1);
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}
