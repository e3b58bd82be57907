// Many watches asked at once: a document looks only at the queries its own words lead to.
import { sharedTokenMemory } from '../memory.ts';
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

/** Tokens are shared between the texts of a day: what one leads to is found once. */
const remembering = sharedTokenMemory<readonly number[]>();

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

  const numbersOf = remembering((token) => {
    const numbers = new Set<number>();
    for (const key of token.keys) {
      for (const number of exact.get(key) ?? NONE) numbers.add(number);
      wildcards.find(key, numbers);
    }
    return numbers.size === 0 ? NONE : [...numbers];
  });

  return {
    match(document) {
      const tokens = tokensOf(document);
      const candidates = new Set<number>();
      const add = (numbers: readonly number[] = NONE) => {
        for (const number of numbers) candidates.add(number);
      };
      if (isLedToByOrigin) for (const filter of filtersOf(document)) add(exact.get(filter));
      if (isLedToByLanguage) add(exact.get(languageFilterOf(document)));
      for (const token of tokens) {
        const numbers = numbersOf(token);
        if (numbers !== NONE) add(numbers);
      }
      if (candidates.size === 0) return [];
      const indexed = indexDocument(document, tokens);
      const isMatch = (number: number) => {
        const watch = watches[number];
        return watch !== undefined && isTrue(watch.query, indexed);
      };
      return [...candidates]
        .filter(isMatch)
        .sort((a, b) => a - b)
        .flatMap((number) => watches[number]?.id ?? []);
    },
  };
}

function addTo(index: Map<string, number[]>, key: string, number: number): void {
  const numbers = index.get(key);
  if (numbers) numbers.push(number);
  else index.set(key, [number]);
}
