// The texts a query is asked of, made ready for many queries.
import { analyse, type Passage, type Token } from '../analysis.ts';

/** What a query is asked of. Where `text` is an analysis, it brings its own title. */
export interface QueryDocument {
  readonly text: Passage;
  readonly title?: string | undefined;
  readonly source: string;
  /** May be a getter: it is asked for only where a query could depend on it. */
  readonly language: string;
  /** The hash the author is known by. */
  readonly author?: string | undefined;
}

export interface Indexed {
  /** Where in `words` each key is first found; filters (`source:x`, `lang:x`, `author:x`) are true of it as a whole. */
  readonly places: ReadonlyMap<string, number>;
  /** The words in order; a gap (undefined) between title and text. */
  readonly words: readonly (Token | undefined)[];
  /** Where that gap is; -1 where there is no title. */
  readonly titleEnd: number;
  /** Places of the words before which an & stands. */
  readonly ampersands: readonly number[];
}

/** The place of a filter: none. */
export const NOWHERE = -1;

export function tokensOf({ text, title }: QueryDocument): readonly Token[] {
  return (typeof text === 'string' ? analyse(text, title) : text).tokens;
}

/** Those that cost nothing to know. */
export function filtersOf({ source, author }: QueryDocument): string[] {
  return author === undefined ? [`source:${source}`] : [`source:${source}`, `author:${author}`];
}

export function languageFilterOf({ language }: QueryDocument): string {
  return `lang:${language}`;
}

/** With `keysOf` no other places are kept than those of the keys it gives of each token. */
export function indexDocument(
  document: QueryDocument,
  tokens = tokensOf(document),
  keysOf: (token: Token) => readonly string[] = allKeysOf,
): Indexed {
  const places = new Map<string, number>([[languageFilterOf(document), NOWHERE]]);
  for (const filter of filtersOf(document)) places.set(filter, NOWHERE);
  const words: (Token | undefined)[] = [];
  const ampersands: number[] = [];
  let titleEnd = -1;
  for (const token of tokens) {
    if (token.kind === 'break') titleEnd = words.push(undefined) - 1;
    if (isAmpersand(token)) ampersands.push(words.length);
    if (token.keys.length === 0) continue;
    for (const key of keysOf(token)) if (!places.has(key)) places.set(key, words.length);
    words.push(token);
  }
  return { places, words, titleEnd, ampersands };
}

export function isAmpersand({ raw }: Token): boolean {
  return raw === '&' || raw === '＆';
}

function allKeysOf({ keys }: Token): readonly string[] {
  return keys;
}
