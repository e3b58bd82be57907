// The texts a query is asked of, made ready for many queries.
import { analyse, type Passage, type Token } from '../analysis.ts';

/** What a query is asked of. Where `text` is an analysis, it brings its own title. */
export interface QueryDocument {
  readonly text: Passage;
  readonly title?: string | undefined;
  readonly source: string;
  readonly language: string;
  /** The hash the author is known by. */
  readonly author?: string | undefined;
}

export interface Indexed {
  /** Where in `words` each key is first found; filters (`source:x`, `lang:x`, `author:x`) are true of it as a whole. */
  readonly places: ReadonlyMap<string, number>;
  /** The words in order; a gap (undefined) between title and text. */
  readonly words: readonly (Token | undefined)[];
}

/** The place of a filter: none. */
export const NOWHERE = -1;

export function tokensOf({ text, title }: QueryDocument): readonly Token[] {
  return (typeof text === 'string' ? analyse(text, title) : text).tokens;
}

export function filtersOf({ source, language, author }: QueryDocument): string[] {
  const filters = [`source:${source}`, `lang:${language}`];
  if (author !== undefined) filters.push(`author:${author}`);
  return filters;
}

export function indexDocument(tokens: readonly Token[], filters: readonly string[]): Indexed {
  const places = new Map<string, number>();
  for (const filter of filters) places.set(filter, NOWHERE);
  const words: (Token | undefined)[] = [];
  for (const token of tokens) {
    if (token.kind === 'break') words.push(undefined);
    if (token.keys.length === 0) continue;
    for (const key of token.keys) if (!places.has(key)) places.set(key, words.length);
    words.push(token);
  }
  return { places, words };
}
