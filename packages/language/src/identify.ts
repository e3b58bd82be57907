// Which language a text is in. Short posts are decided by their small words, which is both quicker and surer than
// n-grams; the n-grams of `eld` decide the rest, and where neither is sure the answer is `und`.
import { eld } from 'eld/extrasmall';
import { analysed, type Passage, type Token } from './analysis.ts';
import { functionWords } from './function-words.ts';

/** Not identified (ISO 639-2). */
export const UNDETERMINED = 'und';

/** Words looked at; more do not make the answer surer. */
const MAX_WORDS = 40;
/** Small words of one language, more than the other has, that settle it. */
const SETTLED_BY = 2;
/** Fewer letters than this say too little for n-grams. */
const MIN_LETTERS = 12;
/** The best language must reach this score of eld (0…1) … */
const MIN_SCORE = 0.5;
/** … and lead the second by this much. Written relatives (da/no, cs/sk) rarely do, and that is as it should be. */
const MIN_LEAD = 0.02;

/** Languages met in German and English sources; rarer ones are closer to noise than to a find. */
const CANDIDATES = [
  'ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hr', 'hu', 'it', 'ja', 'ko', 'lt', 'lv', 'nl',
  'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tr', 'uk', 'ur', 'vi', 'zh',
]; // prettier-ignore

// An instance of our own, as a subset is a setting of the instance; the n-grams are shared.
const detector = eld.newInstance();
detector.setLanguageSubset(CANDIDATES);

/**
 * The ISO 639-1 code of the language a text is written in, or `und` where it cannot be told. Links, accounts and
 * hashtags do not count. Knows 36 languages.
 */
export function identifyLanguage(passage: Passage): string {
  const words = wordsOf(analysed(passage).tokens);
  return bySmallWords(words) ?? byNgrams(words) ?? UNDETERMINED;
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

function bySmallWords(words: readonly Token[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const [language, known] of functionWords) {
    let count = 0;
    for (const word of words) if (known.has(word.folded)) count++;
    if (count > most) [best, second, most] = [language, most, count];
    else if (count > second) second = count;
  }
  // Texts of other languages share a small word or two with ours, but not a quarter of their words.
  return most - second >= SETTLED_BY && most * 4 >= words.length ? best : undefined;
}

function byNgrams(words: readonly Token[]): string | undefined {
  const text = words.map((word) => word.raw.slice(0, 40)).join(' ');
  if (text.length < MIN_LETTERS) return undefined;
  const result = detector.detect(text);
  const scores = Object.values(result.getScores()).sort((a, b) => b - a);
  const [first = 0, next = 0] = scores;
  return first >= MIN_SCORE && first - next >= MIN_LEAD ? result.language : undefined;
}
