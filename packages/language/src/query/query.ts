// A watch's query as data, and the texts it is asked of: what parser, matcher and explanation agree on.
import { analyse, type Passage } from '../analysis.ts';

/**
 * `key` is one of those a document is indexed by: a word, `#hashtag`, `@account`, `source:x` or `lang:x`; with `prefix`
 * any that begins so. Keys and words are folded as tokens are. `at` is where the query says so.
 */
export type Query =
  | { readonly kind: 'key'; readonly key: string; readonly prefix: boolean; readonly at: number }
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly at: number }
  | { readonly kind: 'and'; readonly items: readonly Query[] }
  | { readonly kind: 'or'; readonly items: readonly Query[] }
  | { readonly kind: 'not'; readonly item: Query };

/** A part of a query that is asked of the text itself. */
export type Leaf = Exclude<Query, { readonly kind: 'and' | 'or' | 'not' }>;

/** What a query is asked of. Where `text` is an analysis, it brings its own title. */
export interface QueryDocument {
  readonly text: Passage;
  readonly title?: string | undefined;
  readonly source: string;
  readonly language: string;
}

/** A document made ready for many queries: every way a word may be asked for, and the words as they stand. */
export interface Indexed {
  /** Keys of words, `#hashtags`, `@accounts`, `source:x` and `lang:x`, with the word that brought each. */
  readonly keys: ReadonlyMap<string, string>;
  /** Folded words in order; a gap (undefined) where no phrase may run through. */
  readonly words: readonly (string | undefined)[];
}

export function indexDocument({ text, title, source, language }: QueryDocument): Indexed {
  const { tokens } = typeof text === 'string' ? analyse(text, title) : text;
  const keys = new Map<string, string>([
    [`source:${source}`, `source:${source}`],
    [`lang:${language}`, `lang:${language}`],
  ]);
  const words: (string | undefined)[] = [];
  for (const token of tokens) {
    const [word] = token.keys;
    if (word !== undefined || token.kind === 'break') words.push(word);
    for (const key of token.keys) if (!keys.has(key)) keys.set(key, token.raw);
  }
  return { keys, words };
}
