// Many watches asked at once. Of every query, one small set of keys is found of which a matching document must hold at
// least one; a document then looks only at the queries its own words lead to.
import { isTrue } from './evaluate.ts';
import { remembering } from '../memory.ts';
import { indexDocument, type Query, type QueryDocument } from './query.ts';

export interface WatchedQuery {
  readonly id: string;
  readonly query: Query;
}

export interface Matcher {
  /** Ids of the watches whose query is true of the document, in the order the watches were given. */
  match(document: QueryDocument): string[];
}

/** A key that leads to a query; a prefix leads there from every longer key. */
interface Lead {
  readonly key: string;
  readonly prefix: boolean;
}

export function createMatcher(watches: readonly WatchedQuery[]): Matcher {
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  watches.forEach(({ query }, number) => {
    for (const { key, prefix } of leadsTo(query)) addTo(prefix ? prefixes : exact, key, number);
  });
  const lengths = [...new Set([...prefixes.keys()].map((key) => key.length))].sort((a, b) => a - b);
  const ledTo = remembering((key) => {
    const numbers = [...(exact.get(key) ?? [])];
    for (const length of lengths) if (length <= key.length) numbers.push(...(prefixes.get(key.slice(0, length)) ?? []));
    return numbers;
  });

  return {
    match(document) {
      const indexed = indexDocument(document);
      const candidates = new Set<number>();
      for (const key of indexed.keys.keys()) for (const number of ledTo(key)) candidates.add(number);
      const matched: number[] = [];
      for (const number of candidates) {
        const watch = watches[number];
        if (watch && isTrue(watch.query, indexed)) matched.push(number);
      }
      return matched.sort((a, b) => a - b).flatMap((number) => watches[number]?.id ?? []);
    },
  };
}

function addTo(index: Map<string, number[]>, key: string, number: number): void {
  const numbers = index.get(key);
  if (!numbers) index.set(key, [number]);
  else if (numbers.at(-1) !== number) numbers.push(number);
}

/**
 * Of an AND the rarest part is enough; of an OR every part is needed; a NOT leads nowhere, and the parser sees to it
 * that something else does.
 */
function leadsTo(query: Query): readonly Lead[] {
  return leadsOrNone(query) ?? [];
}

function leadsOrNone(query: Query): readonly Lead[] | undefined {
  switch (query.kind) {
    case 'key':
      return [{ key: query.key, prefix: query.prefix }];
    case 'phrase':
      return [{ key: longest(query.words), prefix: false }];
    case 'not':
      return undefined;
    case 'or': {
      const leads: Lead[] = [];
      for (const item of query.items) {
        const part = leadsOrNone(item);
        if (!part) return undefined;
        leads.push(...part);
      }
      return leads;
    }
    case 'and': {
      const parts = query.items.map(leadsOrNone).filter((part) => part !== undefined);
      const [first, ...rest] = parts;
      return first && rest.reduce((best, part) => (cost(part) < cost(best) ? part : best), first);
    }
  }
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

/** How many documents these keys are likely to let through: filters nearly all, short words more than long ones. */
function cost(leads: readonly Lead[]): number {
  let sum = 0;
  for (const { key, prefix } of leads) {
    if (key.startsWith('lang:')) sum += 100;
    else if (key.startsWith('source:')) sum += 50;
    else sum += (prefix ? 2 : 1) / key.length;
  }
  return sum;
}
