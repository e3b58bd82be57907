// Why a query is true of a document, or what keeps it from being true; shown when a watch is set up.
import { indexDocument, type Indexed, type QueryDocument } from './document.ts';
import { foundBy, isTrue } from './evaluate.ts';
import type { Query } from './query.ts';

export interface Finding {
  /** Where in the query the part stands that was found. */
  readonly at: number;
  /** What was found, as written in the text. */
  readonly found: string;
  /** True for a part that stands under a NOT and so speaks against a match. */
  readonly excludes: boolean;
}

export interface Explanation {
  readonly matches: boolean;
  /** Every part of the query that was found, in the order of the query. */
  readonly findings: readonly Finding[];
}

export function explain(query: Query, document: QueryDocument): Explanation {
  const indexed = indexDocument(document);
  return { matches: isTrue(query, indexed), findings: findingsOf(query, indexed, false) };
}

function findingsOf(query: Query, document: Indexed, excludes: boolean): Finding[] {
  if (query.kind === 'not') return findingsOf(query.item, document, !excludes);
  if (query.kind === 'and' || query.kind === 'or') {
    return query.items.flatMap((item) => findingsOf(item, document, excludes));
  }
  const found = foundBy(query, document);
  return found === undefined ? [] : [{ at: query.at, found, excludes }];
}
