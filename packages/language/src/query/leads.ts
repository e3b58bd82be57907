// Of every query, a small set of keys of which a matching document must hold at least one: what leads from a text's
// words to the few queries worth asking.
import { functionWordsOf } from '../function-words.ts';
import { formsInName } from '../keys.ts';
import { languageLists } from '../languages/index.ts';
import type { Phrase, Query, Term, Word } from './query.ts';

/** A key that leads to a query, or pieces that lead there from every key they fit. */
export type Lead =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'wildcard'; readonly pieces: readonly string[] };

/** How many documents a lead is likely to let through, in any unit. */
type Cost = (lead: Lead) => number;

/**
 * The leads of each query, in the same order. Where a query leaves a choice, it is led to by what few others are: of a
 * thousand watches for one brand each by what it adds to the brand.
 */
export function leadsOfAll(queries: readonly Query[]): (readonly Lead[])[] {
  const crowds = new Map<string, number>();
  for (const query of queries) {
    const names = new Set<string>();
    visitChoices(query, (lead) => names.add(nameOf(lead)));
    for (const name of names) crowds.set(name, (crowds.get(name) ?? 0) + 1);
  }
  const cost: Cost = (lead) => rarity(lead) * (crowds.get(nameOf(lead)) ?? 1);
  // A NOT leads nowhere, and the parser sees to it that something else does.
  return queries.map((query) => leadsOf(query, cost) ?? []);
}

function nameOf(lead: Lead): string {
  return lead.kind === 'key' ? lead.key : lead.pieces.join('*');
}

const FILTER_COSTS: Readonly<Record<string, number>> = { lang: 100, source: 50, author: 0.1 };
/** Small words stand in nearly every text. */
const SMALL_WORD_COST = 10;
const smallWords: ReadonlySet<string> = new Set(
  [...functionWordsOf(languageLists).values()].flatMap((words) => [...words]),
);

/** Long words are rarer than short ones. */
function rarity(lead: Lead): number {
  if (lead.kind === 'wildcard') return 2 / lead.pieces.join('').length;
  const { key } = lead;
  const colon = key.indexOf(':');
  if (colon > 0) return FILTER_COSTS[key.slice(0, colon)] ?? 1;
  return smallWords.has(key) ? SMALL_WORD_COST : 1 / key.length;
}

/** Visits every lead any part of the query could be reached by. */
function visitChoices(query: Query, visit: (lead: Lead) => void): void {
  switch (query.kind) {
    case 'and':
    case 'or':
      for (const item of query.items) visitChoices(item, visit);
      break;
    case 'near':
      for (const side of [query.left, query.right]) for (const term of side) visitChoices(term, visit);
      break;
    case 'phrase':
      query.words.forEach((word, index) => leadsOfWord(word, query, index).forEach(visit));
      if (query.joined !== undefined) visit({ kind: 'key', key: query.joined });
      break;
    default:
      leadsOf(query, rarity)?.forEach(visit);
  }
}

/** Of an AND the rarest part is enough; of an OR every part is needed. */
function leadsOf(query: Query, cost: Cost): readonly Lead[] | undefined {
  switch (query.kind) {
    case 'not':
      return undefined;
    case 'or': {
      const parts = query.items.map((item) => leadsOf(item, cost));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case 'and':
      return cheapest(
        query.items.map((item) => leadsOf(item, cost)).filter((part) => part !== undefined),
        cost,
      );
    case 'near':
      return cheapest(
        [query.left, query.right].map((side) => side.flatMap((term) => leadsOfTerm(term, cost))),
        cost,
      );
    case 'filter':
      return [{ kind: 'key', key: query.key }];
    case 'account':
    case 'own':
      return [];
    default:
      return leadsOfTerm(query, cost);
  }
}

function leadsOfTerm(term: Term, cost: Cost): readonly Lead[] {
  if (term.kind !== 'phrase') return [leadOf(term)];
  const best =
    cheapest(
      term.words.map((word, index) => leadsOfWord(word, term, index)),
      cost,
    ) ?? [];
  return term.joined === undefined ? best : [...best, { kind: 'key', key: term.joined }];
}

function leadsOfWord(word: Word, { words }: Phrase, index: number): readonly Lead[] {
  if (word.kind !== 'word') return [leadOf(word)];
  return formsInName(word.key, index === words.length - 1).map((key) => ({ kind: 'key', key }));
}

function leadOf(word: Word): Lead {
  return word.kind === 'wildcard' ? { kind: 'wildcard', pieces: word.pieces } : { kind: 'key', key: word.key };
}

function cheapest(choices: readonly (readonly Lead[])[], cost: Cost): readonly Lead[] | undefined {
  const costs = choices.map((leads) => leads.reduce((sum, lead) => sum + cost(lead), 0));
  return choices[costs.indexOf(Math.min(...costs))];
}
