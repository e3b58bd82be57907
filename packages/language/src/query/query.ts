// A watch's query as data, and the texts it is asked of: what parser, matcher and explanation agree on.
import type { Passage, Token } from '../analysis.ts';
import { analyse } from '../analysis.ts';

/** `text`, `words` and `name` are folded as tokens are (see `wordKeys`). `at` is where the query says so. */
export type Query =
  | { readonly kind: 'term'; readonly text: string; readonly prefix: boolean; readonly at: number }
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly at: number }
  | { readonly kind: 'hashtag' | 'account'; readonly name: string; readonly prefix: boolean; readonly at: number }
  | { readonly kind: 'source' | 'language'; readonly name: string; readonly at: number }
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

/** A document made ready for many queries: every way a word may be asked for, and where the words stand. */
export interface Indexed {
  /** Keys of words, `#hashtags`, `@accounts`, `source:x` and `lang:x`, with the word that brought each. */
  readonly keys: ReadonlyMap<string, string>;
  /** Folded words in order; a gap (undefined) where no phrase may run through. */
  readonly words: readonly (string | undefined)[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Shorter words lose nothing to a genitive: `das` is not `da` + s. */
const MIN_GENITIVE = 3;

/** How a word is written in queries and texts alike: folded, without apostrophes. */
export function wordKey(folded: string): string {
  return folded.includes("'") ? folded.replaceAll("'", '') : folded;
}

/** The word itself, and without a genitive s (`Lufthansas`, `Lufthansa's`). */
export function nominativeOf(key: string): string | undefined {
  return key.length > MIN_GENITIVE && key.endsWith('s') ? key.slice(0, -1) : undefined;
}

export function indexDocument({ text, title, source, language }: QueryDocument): Indexed {
  const { tokens } = typeof text === 'string' ? analyse(text, title) : text;
  const keys = new Map<string, string>([
    [`source:${source}`, `source:${source}`],
    [`lang:${language}`, `lang:${language}`],
  ]);
  const words: (string | undefined)[] = [];
  const positions = new Map<string, number[]>();
  const addKey = (key: string, raw: string) => {
    if (!keys.has(key)) keys.set(key, raw);
  };
  for (const token of tokens) {
    if (token.kind === 'break') words.push(undefined);
    const key = searchable(token);
    if (key === undefined) continue;
    const places = positions.get(key);
    if (places) places.push(words.length);
    else positions.set(key, [words.length]);
    words.push(key);
    addKey(key, token.raw);
    const nominative = nominativeOf(key);
    if (nominative !== undefined) addKey(nominative, token.raw);
    if (token.kind === 'hashtag') addKey(`#${token.folded}`, token.raw);
    if (token.kind === 'account') {
      addKey(`@${token.folded}`, token.raw);
      addKey(`@${key}`, token.raw);
    }
  }
  return { keys, words, positions };
}

/** The word a token stands for in a query; marks, pictures and links stand for none. */
function searchable({ kind, folded }: Token): string | undefined {
  if (kind === 'account') return localPart(folded);
  return kind === 'word' || kind === 'number' || kind === 'hashtag' ? wordKey(folded) : undefined;
}

/**
 * The name before a host (`@name@host`, `@name.bsky.social`), and before what people glue to it (`@name-everyone`,
 * `@name.If`); the whole account is a key as well.
 */
function localPart(account: string): string {
  const end = account.search(/[@.-]/);
  return end > 0 ? account.slice(0, end) : account;
}
