// Many watches asked at once: a document looks only at the queries its own words lead to.
import type { Token } from '../analysis.ts';
import { sharedTokenMemory } from '../memory.ts';
import { addAskedKeys } from './asked-keys.ts';
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

/** What a token is to the watches. */
interface Led {
  /** Of the watches it leads to. */
  readonly numbers: readonly number[];
  /** Those of its keys that any watch asks for. */
  readonly asked: readonly string[];
}

/** One for all tokens: most lead nowhere and are not asked for. */
const NOWHERE_LED: Led = { numbers: [], asked: [] };

/** Tokens are shared between the texts of a day: what one leads to is found once. */
const remembering = sharedTokenMemory<Led>();

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

  const askedKeys = new Set<string>();
  for (const { query } of watches) addAskedKeys(query, askedKeys);

  const ledBy = remembering((token): Led => {
    const numbers = new Set<number>();
    for (const key of token.keys) {
      for (const number of exact.get(key) ?? []) numbers.add(number);
      wildcards.find(key, numbers);
    }
    const asked = token.keys.filter((key) => askedKeys.has(key));
    return numbers.size === 0 && asked.length === 0 ? NOWHERE_LED : { numbers: [...numbers], asked };
  });
  const askedKeysOf = (token: Token) => ledBy(token).asked;

  return {
    match(document) {
      const tokens = tokensOf(document);
      const candidates = new Set<number>();
      const add = (numbers: readonly number[] = []) => {
        for (const number of numbers) candidates.add(number);
      };
      if (isLedToByOrigin) for (const filter of filtersOf(document)) add(exact.get(filter));
      if (isLedToByLanguage) add(exact.get(languageFilterOf(document)));
      for (const token of tokens) {
        const { numbers } = ledBy(token);
        if (numbers.length > 0) add(numbers);
      }
      if (candidates.size === 0) return [];
      const indexed = indexDocument(document, tokens, askedKeysOf);
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
