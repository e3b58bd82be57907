// Many watches asked at once: a document looks only at the queries its own words lead to.
import type { Token } from '../analysis.ts';
import { filtersOf, indexDocument, languageFilterOf, tokensOf, type QueryDocument } from './document.ts';
import { isTrue } from './evaluate.ts';
import { leadsOfAll } from './leads.ts';
import type { Query } from './query.ts';
import { createWildcardIndex } from './wildcard-index.ts';

export interface WatchedQuery {
  readonly id: string;
  /** With its accounts bound. */
  readonly query: Query;
}

export interface Matcher {
  /** Ids of the watches whose query is true of the document, in the order the watches were given. */
  match(document: QueryDocument): string[];
}

const NONE: readonly number[] = [];

export function createMatcher(watches: readonly WatchedQuery[]): Matcher {
  const exact = new Map<string, number[]>();
  const wildcards = createWildcardIndex();
  leadsOfAll(watches.map(({ query }) => query)).forEach((leads, number) => {
    for (const lead of leads) {
      if (lead.kind === 'wildcard') wildcards.add(lead.pieces, number);
      else addTo(exact, lead.key, number);
    }
  });

  const isLedToBy = (filter: string) => [...exact.keys()].some((key) => key.startsWith(filter));
  const isLedToByLanguage = isLedToBy('lang:');
  const isLedToByOrigin = isLedToBy('source:') || isLedToBy('author:');

  // Tokens are shared between the texts of a day; which wildcards fit one is found once.
  const fitting = new WeakMap<Token, readonly number[]>();
  const fittingTo = (token: Token): readonly number[] => {
    const known = fitting.get(token);
    if (known) return known;
    const numbers = new Set<number>();
    for (const key of token.keys) wildcards.find(key, numbers);
    const found = numbers.size === 0 ? NONE : [...numbers];
    fitting.set(token, found);
    return found;
  };

  return {
    match(document) {
      const tokens = tokensOf(document);
      const candidates = new Set<number>();
      const lead = (key: string) => {
        for (const number of exact.get(key) ?? NONE) candidates.add(number);
      };
      if (isLedToByOrigin) filtersOf(document).forEach(lead);
      if (isLedToByLanguage) lead(languageFilterOf(document));
      for (const token of tokens) for (const key of token.keys) lead(key);
      if (!wildcards.isEmpty()) {
        for (const token of tokens) for (const number of fittingTo(token)) candidates.add(number);
      }
      if (candidates.size === 0) return [];
      const indexed = indexDocument(document, tokens);
      return [...candidates]
        .sort((a, b) => a - b)
        .flatMap((number) => {
          const watch = watches[number];
          return watch && isTrue(watch.query, indexed) ? [watch.id] : [];
        });
    },
  };
}

function addTo(index: Map<string, number[]>, key: string, number: number): void {
  const numbers = index.get(key);
  if (numbers) numbers.push(number);
  else index.set(key, [number]);
}
