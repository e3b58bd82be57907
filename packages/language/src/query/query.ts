// A watch's query as data: what parser, matcher, explanation and print agree on. `at` is where the query says so.

/**
 * One word, as a query asks for it. Keys and pieces are folded as tokens are; `#` and `@` before them ask for hashtags
 * and accounts alone.
 *
 * - `word`: any word with this key, so also in the genitive, as hashtag or as account;
 * - `wildcard`: any letters between the pieces (`s*bahn` is `['s', 'bahn']`, `*bahn*` is `['', 'bahn', '']`);
 * - `written`: exactly so, capitals and umlauts included.
 */
export type Word =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'wildcard'; readonly pieces: readonly string[] }
  | { readonly kind: 'written'; readonly key: string; readonly written: string };

/**
 * Words side by side. `joined` is how the name is written as one word, where it may be; `ampersands` the indexes of the words
 * before which an & must stand.
 */
export interface Phrase {
  readonly kind: 'phrase';
  readonly words: readonly Word[];
  readonly joined: string | undefined;
  readonly ampersands: readonly number[];
}

/** What has a place in a text. */
export type Term = (Word | Phrase) & { readonly at: number };

/**
 * `near`: a term of the left and one of the right, in either order, the second at most `within` words after the first.
 * `filter`: a key of the document itself: `source:x`, `lang:x`, `author:hash`.
 * `account` (`source:handle`) and `own` are names until `bindAccounts` knows whom they mean, and true of nothing.
 */
export type Leaf =
  | Term
  | {
      readonly kind: 'near';
      readonly left: readonly Term[];
      readonly right: readonly Term[];
      readonly within: number;
      readonly at: number;
    }
  | { readonly kind: 'filter'; readonly key: string; readonly at: number }
  | { readonly kind: 'account'; readonly account: string; readonly at: number }
  | { readonly kind: 'own'; readonly at: number };

export type Query =
  | Leaf
  | { readonly kind: 'and'; readonly items: readonly Query[] }
  | { readonly kind: 'or'; readonly items: readonly Query[] }
  | { readonly kind: 'not'; readonly item: Query };

/** The words of a phrase or of what it found, with its ampersands. */
export function inOneLine(words: readonly string[], ampersands: readonly number[]): string {
  return words.map((word, index) => (ampersands.includes(index) ? `& ${word}` : word)).join(' ');
}

export function isTerm(query: Query): query is Term {
  return ['word', 'wildcard', 'written', 'phrase'].includes(query.kind);
}
