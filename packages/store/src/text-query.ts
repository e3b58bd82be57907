// The query language of full-text search, read the same way whatever engine answers.
import { CodedError } from '@sturmwarte/runtime/fault';
import { wordsOf } from './fold.ts';

/** Words that must follow each other; with `prefix` the last one may go on. */
export interface TextTerm {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** A mention matches when every term of `all` occurs in it and none of `none` does. */
export interface TextQuery {
  readonly all: readonly TextTerm[];
  readonly none: readonly TextTerm[];
}

/** More than anyone types; engines put a limit to the size of an expression. */
const MAX_WORDS = 100;

/** A sign that excludes, then a phrase in straight or typographic quotes (the last one may stay open), or a run without blanks. */
const TERM = /(-?)(?:["„“”]([^"„“”]*)(?:["„“”]|$)|([^\s"„“”]+))/g;

/**
 * Reads words (all must occur), "phrases", -exclusions and prefix*. Signs that are neither letter nor digit part words
 * and mean nothing else, so no input is a syntax error; a query without any word matches everything.
 * Throws QUERY_INVALID where there are more than 100 words.
 */
export function parseTextQuery(text: string): TextQuery {
  const all = new Map<string, TextTerm>();
  const none = new Map<string, TextTerm>();
  let count = 0;
  for (const [, sign, phrase, run] of text.matchAll(TERM)) {
    const words = wordsOf(phrase ?? run ?? '');
    if (words.length === 0) continue;
    const prefix = run !== undefined && /[\p{L}\p{N}\p{M}]\*+$/u.test(run);
    const terms = sign ? none : all;
    const name = `${words.join(' ')}${prefix ? '*' : ''}`;
    if (terms.has(name)) continue;
    terms.set(name, { words, prefix });
    count += words.length;
  }
  if (count > MAX_WORDS) {
    throw new CodedError('QUERY_INVALID', `text: at most ${MAX_WORDS} words can be searched for at once, not ${count}`);
  }
  return { all: [...all.values()], none: [...none.values()] };
}
