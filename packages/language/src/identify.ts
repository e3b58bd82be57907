// Which language a text is in. Short posts are decided by their small words, which is both quicker and surer than
// n-grams; the n-grams of `eld` have their say where those leave it open, and where both do the answer is `und`.
import { eld } from 'eld/extrasmall';
import { analysed, type Passage, type Token } from './analysis.ts';
import { functionWordsOf } from './function-words.ts';
import { createVotes } from './language-votes.ts';
import { languageLists } from './languages/index.ts';
import type { LanguageLists } from './languages/language.ts';

/** Not identified (ISO 639-2). */
export const UNDETERMINED = 'und';

/** Words looked at; more do not make the answer surer. */
const MAX_WORDS = 40;
/** Words the n-grams are asked of: they cost more. */
const MAX_NGRAM_WORDS = 12;
/** Letters of each: more is no word. */
const MAX_NGRAM_LETTERS = 40;
/** Lead in votes that settles it without n-grams. */
const SETTLED_BY = 1.5;
/** Lead over close relatives that names the language without n-grams. */
const NAMED_BY = 0.5;
/** Fewer letters than this say too little for n-grams. */
const MIN_LETTERS = 12;
/** What the best language must reach in votes and n-grams together; one that is judged more, as it had better be sure … */
const MIN_SCORE = 2;
const MIN_SCORE_OF_JUDGED = 2.5;
/** … and lead the next by. */
const MIN_LEAD = 0.2;
/** Votes a full score of the n-grams (1) is worth. */
const NGRAM_VOTES = 4;
/** Languages the n-grams alone may bring up. */
const MAX_BY_NGRAMS = 5;

/**
 * The ISO 639-1 code of the language a text is written in, or `und` where it cannot be told. Links, accounts and
 * hashtags do not count. Knows 60 languages; of close relatives other than German and English (Danish and Norwegian) it
 * names the likelier.
 */
export type Identify = (passage: Passage) => string;

let shipped: Identify | undefined;

/** As `createIdentifier` makes it for the languages that are judged as shipped; made at the first text, as many never have one. */
export const identifyLanguage: Identify = (passage) => (shipped ??= createIdentifier(languageLists))(passage);

/** Tells languages apart: those that are `judged` with care, as between the others a close call is no fault. */
export function createIdentifier(judged: readonly LanguageLists[]): Identify {
  const codes = new Set<string>(judged.map(({ code }) => code));
  const small = functionWordsOf(judged);
  /** Every language that can be named; votes are counted by their places here. */
  const languages = [...new Set([...codes, ...small.keys(), ...Object.values(eld.info().Languages)])];
  const places = new Map(languages.map((language, place) => [language, place]));
  const placeOf = (language: string) => places.get(language) ?? -1;
  const votesFor = createVotes(judged, small, placeOf);
  // One for all texts: between its emptying and the answer nothing waits.
  const ballot = createBallot(languages.map((language) => codes.has(language)));

  /** `scores` (0…1) are in falling order; what is far down and has no votes cannot win. */
  const addNgrams = (scores: Readonly<Record<string, number>>) => {
    let rest = MAX_BY_NGRAMS;
    for (const language in scores) {
      const place = placeOf(language);
      if (rest-- > 0 || ballot.has(place)) ballot.add(place, (scores[language] ?? 0) * NGRAM_VOTES);
    }
  };

  return (passage) => {
    const { tokens } = analysed(passage);
    ballot.empty();
    let words = 0;
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      for (const { place, weight } of votesFor(token)) ballot.add(place, weight);
      if (++words === MAX_WORDS) break;
    }
    const byWords = ballot.rank();
    if (byWords.lead >= SETTLED_BY && byWords.ahead >= NAMED_BY && byWords.score * 4 >= words)
      return languages[byWords.best] ?? UNDETERMINED;
    const text = beginningOf(tokens);
    if (text.length < MIN_LETTERS) return UNDETERMINED;
    addNgrams(eld.detect(text).getScores());
    const { best, score, lead } = ballot.rank();
    const language = languages[best] ?? UNDETERMINED;
    const isSure = lead >= MIN_LEAD && score >= (codes.has(language) ? MIN_SCORE_OF_JUDGED : MIN_SCORE);
    return isSure ? language : UNDETERMINED;
  };
}

/** What the n-grams are asked of. */
function beginningOf(tokens: readonly Token[]): string {
  const words: string[] = [];
  for (const { kind, raw } of tokens) {
    if (kind !== 'word') continue;
    words.push(raw.slice(0, MAX_NGRAM_LETTERS));
    if (words.length === MAX_NGRAM_WORDS) break;
  }
  return words.join(' ');
}

interface Ballot {
  empty(): void;
  add(place: number, weight: number): void;
  has(place: number): boolean;
  rank(): Ranked;
}

/** Votes by the places of languages. Of the many a text speaks for few: only those are counted out. */
function createBallot(isJudged: readonly boolean[]): Ballot {
  const votes = new Float64Array(isJudged.length);
  let voted: number[] = [];
  const has = (place: number) => place >= 0 && (votes[place] ?? 0) > 0;
  return {
    empty() {
      for (const place of voted) votes[place] = 0;
      voted = [];
    },
    has,
    add(place, weight) {
      if (place < 0) return;
      if (!has(place)) voted.push(place);
      votes[place] = (votes[place] ?? 0) + weight;
    },
    rank() {
      let best = -1;
      let score = 0;
      for (const place of voted) {
        const sum = votes[place] ?? 0;
        // Of equals the first in the order of languages.
        if (sum < score || (sum === score && place >= best)) continue;
        best = place;
        score = sum;
      }
      let next = 0;
      let second = 0;
      for (const place of voted) {
        if (place === best) continue;
        const sum = votes[place] ?? 0;
        second = Math.max(second, sum);
        if (isJudged[best] || isJudged[place]) next = Math.max(next, sum);
      }
      return { best, score, lead: score - next, ahead: score - second };
    },
  };
}

interface Ranked {
  /** Place of the language that has most votes; −1 where none has any. */
  readonly best: number;
  readonly score: number;
  /** Over the next, where either is judged. */
  readonly lead: number;
  /** Over the next, whichever. */
  readonly ahead: number;
}
