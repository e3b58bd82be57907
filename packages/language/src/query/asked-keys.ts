// What of a text a query can look up: of its many words the few that some watch names.
import { formsInName } from '../keys.ts';
import type { Phrase, Query, Word } from './query.ts';

/** Adds every key whose place in a document may be looked up to answer the query. Wildcards look at the words themselves. */
export function addAskedKeys(query: Query, keys: Set<string>): void {
  switch (query.kind) {
    case 'and':
    case 'or':
      for (const item of query.items) addAskedKeys(item, keys);
      break;
    case 'not':
      addAskedKeys(query.item, keys);
      break;
    case 'near':
      for (const side of [query.left, query.right]) for (const term of side) addAskedKeys(term, keys);
      break;
    case 'phrase':
      addKeysOfPhrase(query, keys);
      break;
    case 'account':
    case 'own':
    case 'filter':
      break;
    default:
      addKeyOfWord(query, keys);
  }
}

function addKeysOfPhrase({ words, joined }: Phrase, keys: Set<string>): void {
  words.forEach((word, index) => {
    addKeyOfWord(word, keys);
    if (word.kind === 'word') for (const form of formsInName(word.key, index === words.length - 1)) keys.add(form);
  });
  if (joined !== undefined) keys.add(joined);
}

function addKeyOfWord(word: Word, keys: Set<string>): void {
  if (word.kind !== 'wildcard') keys.add(word.key);
}
