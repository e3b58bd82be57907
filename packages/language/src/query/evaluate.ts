// Whether a query is true of a document, and which of its parts made it so.
import { nominativeOf } from '../keys.ts';
import type { Indexed, Leaf, Query } from './query.ts';

export function isTrue(query: Query, document: Indexed): boolean {
  if (query.kind === 'and') return query.items.every((item) => isTrue(item, document));
  if (query.kind === 'or') return query.items.some((item) => isTrue(item, document));
  if (query.kind === 'not') return !isTrue(query.item, document);
  return foundBy(query, document) !== undefined;
}

/** What in the document a leaf found, as written; undefined where it found nothing. */
export function foundBy(leaf: Leaf, document: Indexed): string | undefined {
  if (leaf.kind === 'phrase') return hasPhrase(leaf.words, document) ? leaf.words.join(' ') : undefined;
  return leaf.prefix ? firstWithPrefix(leaf.key, document) : document.keys.get(leaf.key);
}

function firstWithPrefix(prefix: string, { keys }: Indexed): string | undefined {
  // Filters are keys too, but no word is written with a colon.
  for (const [key, raw] of keys) if (key.startsWith(prefix) && !key.includes(':')) return raw;
  return undefined;
}

/** The words side by side; punctuation between them does not part them, the end of the title does. */
function hasPhrase(words: readonly string[], { words: written, keys }: Indexed): boolean {
  const [first = '', ...rest] = words;
  if (!keys.has(first)) return false;
  for (let place = written.indexOf(first); place >= 0; place = written.indexOf(first, place + 1)) {
    if (rest.every((word, index) => isWordAt(written, place + index + 1, word, index === rest.length - 1))) return true;
  }
  return false;
}

/** The last word of a phrase may carry the genitive s: "Nordlicht Kaffees". */
function isWordAt(written: readonly (string | undefined)[], place: number, word: string, last: boolean): boolean {
  const there = written[place];
  if (there === undefined) return false;
  return there === word || (last && nominativeOf(there) === word);
}
