// Punctuation and the like: what a text looks like before a word of it is read.
import type { Token } from '../analysis.ts';
import { isQuote } from './clauses.ts';

export interface Marks {
  readonly question: boolean;
  /** `?!` and `???`. */
  readonly reproach: boolean;
  readonly exclamations: number;
  /** Three dots. */
  readonly trailingOff: boolean;
  readonly colon: boolean;
  /** Words in capitals, numbers and hashtags. */
  readonly capitals: number;
  readonly numbers: number;
  readonly hashtags: number;
  /** Emoji and emoticons. */
  readonly pictures: number;
  /** Some mark quotes, begins with a question mark. */
  readonly quotes: boolean;
  readonly asks: boolean;
  /** Most words are in capitals, which then stress nothing. */
  readonly shouted: boolean;
}

/** Shorter words are in capitals for other reasons. */
const MIN_SHOUTED_LETTERS = 3;
/** So many words in capitals may be names. */
const MIN_SHOUTED_WORDS = 4;

export function marksOf(tokens: readonly Token[]): Marks {
  let question = false;
  let reproach = false;
  let exclamations = 0;
  let trailingOff = false;
  let colon = false;
  let capitals = 0;
  let numbers = 0;
  let hashtags = 0;
  let pictures = 0;
  let quotes = false;
  let asks = false;
  let longWords = 0;
  let longCapitals = 0;
  for (const { kind, raw, capital } of tokens) {
    if (kind === 'word') {
      if (capital) capitals++;
      if (raw.length < MIN_SHOUTED_LETTERS) continue;
      longWords++;
      if (capital) longCapitals++;
    } else if (kind === 'number') numbers++;
    else if (kind === 'hashtag') hashtags++;
    else if (kind === 'emoji' || kind === 'emoticon') pictures++;
    else if (kind === 'mark' && raw !== '.' && raw !== ',') {
      if (raw.includes('?')) {
        question = true;
        if (raw.startsWith('?')) asks = true;
        if (raw.includes('!') || raw.startsWith('???')) reproach = true;
      }
      if (raw.startsWith('!')) exclamations += raw.length;
      else if (raw === '…' || raw.startsWith('..')) trailingOff = true;
      else if (raw === ':') colon = true;
      else if (isQuote(raw)) quotes = true;
    }
  }
  const shouted = longWords >= MIN_SHOUTED_WORDS && longCapitals > longWords / 2;
  return {
    question, reproach, exclamations, trailingOff, colon, capitals, numbers, hashtags, pictures, quotes, asks, shouted,
  }; // prettier-ignore
}
