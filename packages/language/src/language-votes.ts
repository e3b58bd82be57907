// Which languages a single word speaks for, and how much: by the small words of each, and for those that are judged by
// their spelling and by the words of their lists.
import type { Token } from './analysis.ts';
import { foldedSet } from './folding.ts';
import type { FunctionWords } from './function-words.ts';
import type { LanguageLists } from './languages/language.ts';
import { listWordsOf } from './languages/list-words.ts';
import { rememberingTokens } from './memory.ts';

export interface Vote {
  /** Of the language among those that can be named. */
  readonly place: number;
  readonly weight: number;
}

/** One for all words: most speak for no language. */
const NONE: readonly Vote[] = [];
/** A capital alone is a line, a size or a name (S 8, M, Joe B.), the English I aside. */
const ABBREVIATION = /^[A-HJ-Z]$/;
/** What a small word counts at least for a language that is judged, however many share it. */
const LEAST_OF_JUDGED = 0.5;
/** Names have such letters and endings, too, so one of them settles nothing. */
const SPELLING_VOTES = 0.5;
/** Nor does a listed word: others may have it as well. */
const LISTED_VOTES = 0.5;
/** Shorter words stand in many languages. */
const MIN_LISTED = 4;

/** A function that gives the votes of a token; remembered, so that a word that recurs costs nothing. */
export function createVotes(
  judged: readonly LanguageLists[],
  small: FunctionWords,
  placeOf: (language: string) => number,
): (token: Token) => readonly Vote[] {
  const vote = (language: string, weight: number): Vote => ({ place: placeOf(language), weight });
  const bySmallWord = votesOfSmallWords(judged, small, vote);
  const byListed = votesOfListed(judged, vote);
  const bySpelling = judged.flatMap(({ code, spelling }) => (spelling ? [{ spelling, votes: [vote(code, SPELLING_VOTES)] }] : [])); // prettier-ignore
  return rememberingTokens(({ raw, folded }) => {
    if (ABBREVIATION.test(raw)) return NONE;
    return (
      bySmallWord.get(folded) ??
      bySpelling.find(({ spelling }) => spelling.test(raw))?.votes ??
      byListed.get(folded) ??
      NONE
    );
  });
}

/**
 * A word that several languages share speaks the less for each, but never little for those that are judged, as most texts
 * are in them; nor for others where these have no such word.
 */
function votesOfSmallWords(
  judged: readonly LanguageLists[],
  small: FunctionWords,
  vote: (language: string, weight: number) => Vote,
): Map<string, Vote[]> {
  const isJudged = (language: string) => judged.some(({ code }) => code === language);
  const shared = new Set(judged.flatMap(({ smallWords }) => [...foldedSet(smallWords.shared ?? '')]));
  const speakers = new Map<string, string[]>();
  for (const [language, known] of small) {
    for (const word of known) speakers.set(word, [...(speakers.get(word) ?? []), language]);
  }
  const votes = new Map<string, Vote[]>();
  for (const [word, sharing] of speakers) {
    const count = sharing.length + (shared.has(word) ? 1 : 0);
    const least = (language: string) => (isJudged(language) || !sharing.some(isJudged) ? LEAST_OF_JUDGED : 0);
    votes.set(word, sharing.map((language) => vote(language, Math.max(1 / count, least(language))))); // prettier-ignore
  }
  return votes;
}

/** Words that the lists of one language know; those that another knows as well speak for none. */
function votesOfListed(
  judged: readonly LanguageLists[],
  vote: (language: string, weight: number) => Vote,
): Map<string, readonly Vote[]> {
  const votes = new Map<string, readonly Vote[]>();
  for (const lists of judged) {
    const ofLanguage = [vote(lists.code, LISTED_VOTES)];
    for (const word of listWordsOf(lists)) {
      if (word.length >= MIN_LISTED) votes.set(word, votes.has(word) ? NONE : ofLanguage);
    }
  }
  return votes;
}
