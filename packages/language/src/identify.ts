// Which language a text is in. Short posts are decided by their small words, which is both quicker and surer than
// n-grams; the n-grams of `eld` have their say where those leave it open, and where both do the answer is `und`.
import { eld } from 'eld/extrasmall';
import { analysed, type Passage, type Token } from './analysis.ts';
import { functionWords, homographs } from './function-words.ts';
import { languageLists } from './languages/index.ts';
import { rememberingTokens } from './memory.ts';

/** Not identified (ISO 639-2). */
export const UNDETERMINED = 'und';

/** Words looked at; more do not make the answer surer. */
const MAX_WORDS = 40;
/** Words the n-grams are asked of: they cost more. */
const MAX_NGRAM_WORDS = 12;
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

/** A capital alone is a line, a size or a name (S 8, M, Joe B.), the English I aside. */
const ABBREVIATION = /^[A-HJ-Z]$/;
/** Endings that hardly another language writes so, and the ß. */
const GERMAN = /ß|[a-zäöü]{3}(?:ung|ungen|keit|keiten|heit|heiten|schaft|lich|liche[mnrs]?)$/;
/** Names have such endings, too, so one of them settles nothing. */
const SPELLING_VOTES = 0.5;

/** Languages the judge understands, told apart with care: between the others a close call is no fault. */
const JUDGED: ReadonlySet<string> = new Set(languageLists.map(({ code }) => code));

/** Every language that can be named; votes are counted by their places here. */
const languages = [...new Set([...functionWords.keys(), ...Object.values(eld.info().Languages)])];
const placeOf: ReadonlyMap<string, number> = new Map(languages.map((language, place) => [language, place]));
/** True of the places of languages that are judged. */
const isJudged = languages.map((language) => JUDGED.has(language));

/** Who each small word speaks for, and how much. */
const votesOf: ReadonlyMap<string, readonly Vote[]> = votesOfEach(functionWords);
const GERMAN_SPELLING: readonly Vote[] = [{ place: placeIn('de'), weight: SPELLING_VOTES }];
const NO_VOTE: readonly Vote[] = [];

/**
 * The ISO 639-1 code of the language a text is written in, or `und` where it cannot be told. Links, accounts and
 * hashtags do not count. Knows 60 languages; of close relatives other than German and English (Danish and Norwegian) it
 * names the likelier.
 */
export function identifyLanguage(passage: Passage): string {
  const words = wordsOf(analysed(passage).tokens);
  const votes = countVotes(words);
  const byWords = rank(votes);
  if (byWords.lead >= SETTLED_BY && byWords.ahead >= NAMED_BY && byWords.score * 4 >= words.length)
    return byWords.language;
  const text = words
    .slice(0, MAX_NGRAM_WORDS)
    .map((word) => word.raw.slice(0, 40))
    .join(' ');
  if (text.length < MIN_LETTERS) return UNDETERMINED;
  addNgrams(votes, eld.detect(text).getScores());
  const { language, score, lead } = rank(votes);
  const isSure = lead >= MIN_LEAD && score >= (JUDGED.has(language) ? MIN_SCORE_OF_JUDGED : MIN_SCORE);
  return isSure ? language : UNDETERMINED;
}

function wordsOf(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words.push(token);
    if (words.length === MAX_WORDS) break;
  }
  return words;
}

/** Votes by the places of the languages. */
function countVotes(words: readonly Token[]): Float64Array {
  const votes = new Float64Array(languages.length);
  for (const word of words) for (const { place, weight } of votesFor(word)) add(votes, place, weight);
  return votes;
}

const votesFor = rememberingTokens(({ raw, folded }): readonly Vote[] => {
  if (ABBREVIATION.test(raw)) return NO_VOTE;
  return votesOf.get(folded) ?? (GERMAN.test(raw) ? GERMAN_SPELLING : NO_VOTE);
});

/** `scores` (0…1) are in falling order; what is far down and has no votes cannot win. */
function addNgrams(votes: Float64Array, scores: Readonly<Record<string, number>>): void {
  let rest = MAX_BY_NGRAMS;
  for (const language in scores) {
    const place = placeIn(language);
    if (rest-- > 0 || (votes[place] ?? 0) > 0) add(votes, place, (scores[language] ?? 0) * NGRAM_VOTES);
  }
}

interface Ranked {
  readonly language: string;
  readonly score: number;
  /** Over the next, where either is judged. */
  readonly lead: number;
  /** Over the next, whichever. */
  readonly ahead: number;
}

function rank(votes: Float64Array): Ranked {
  let best = -1;
  let score = 0;
  for (let place = 0; place < votes.length; place++) {
    const sum = votes[place] ?? 0;
    if (sum > score) [best, score] = [place, sum];
  }
  let next = 0;
  let second = 0;
  for (let place = 0; place < votes.length; place++) {
    const sum = votes[place] ?? 0;
    if (place === best || sum <= next) continue;
    if (sum > second) second = sum;
    if (isJudged[best] || isJudged[place]) next = sum;
  }
  return { language: languages[best] ?? UNDETERMINED, score, lead: score - next, ahead: score - second };
}

interface Vote {
  /** In `languages`. */
  readonly place: number;
  readonly weight: number;
}

/**
 * A word that several languages share speaks the less for each, but never little for those that are judged, as most texts
 * are in them; nor for others where these have no such word.
 */
function votesOfEach(words: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Vote[]> {
  const speakers = new Map<string, string[]>();
  for (const [language, known] of words) {
    for (const word of known) speakers.set(word, [...(speakers.get(word) ?? []), language]);
  }
  const votes = new Map<string, Vote[]>();
  for (const [word, sharing] of speakers) {
    const count = sharing.length + (homographs.has(word) ? 1 : 0);
    const least = (language: string) => (JUDGED.has(language) || !sharing.some((each) => JUDGED.has(each)) ? 0.5 : 0);
    const weightOf = (language: string) => Math.max(1 / count, least(language));
    votes.set(word, sharing.map((language) => ({ place: placeIn(language), weight: weightOf(language) }))); // prettier-ignore
  }
  return votes;
}

function add(votes: Float64Array, place: number, weight: number): void {
  votes[place] = (votes[place] ?? 0) + weight;
}

function placeIn(language: string): number {
  return placeOf.get(language) ?? -1;
}
