// Whether a query is true of a document, and which of its parts made it so.
import type { Indexed } from './document.ts';
import { nearSpans, spansOf, type Span } from './find-term.ts';
import { inOneLine, type Leaf, type Query } from './query.ts';

export function isTrue(query: Query, document: Indexed): boolean {
  switch (query.kind) {
    case 'and':
      for (const item of query.items) if (!isTrue(item, document)) return false;
      return true;
    case 'or':
      for (const item of query.items) if (isTrue(item, document)) return true;
      return false;
    case 'not':
      return !isTrue(query.item, document);
    case 'word':
    case 'filter':
      return document.places.has(query.key);
    case 'wildcard':
    case 'written':
    case 'phrase':
      return spansOf(query, document, 1).length > 0;
    case 'near':
      return nearSpans(query, document) !== undefined;
    case 'account':
    case 'own':
      return false;
  }
}

/** What in the document a leaf found, as written; undefined where it found nothing. */
export function foundBy(leaf: Leaf, document: Indexed): string | undefined {
  switch (leaf.kind) {
    case 'filter':
      return document.places.has(leaf.key) ? leaf.key : undefined;
    case 'near': {
      const [first, second] = nearSpans(leaf, document) ?? [];
      return first && second && `${rawOf(first, document)} … ${rawOf(second, document)}`;
    }
    case 'account':
    case 'own':
      return undefined;
    default: {
      const [span] = spansOf(leaf, document, 1);
      return span && rawOf(span, document);
    }
  }
}

function rawOf({ first, last }: Span, { words, ampersands }: Indexed): string {
  const found = words.slice(first, last + 1).map((token) => token?.raw ?? '');
  const within = ampersands.filter((place) => place > first).map((place) => place - first);
  return inOneLine(found, within);
}
