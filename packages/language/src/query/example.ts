// A text that a query finds: what a drill writes its mentions of.
import { inOneLine, type Query, type Term, type Word } from './query.ts';

export interface Example {
  readonly text: string;
  readonly source?: string;
  readonly language?: string;
}

/** Makes the query true as far as words, source and language can; what it excludes and whose accounts it names is not seen to. */
export function exampleOf(query: Query): Example {
  switch (query.kind) {
    case 'and':
      return query.items.map(exampleOf).reduce(bothOf, NOTHING);
    case 'or':
      return query.items[0] ? exampleOf(query.items[0]) : NOTHING;
    case 'near':
      return { text: [query.left[0], query.right[0]].map((term) => term && wordsOf(term)).join(' ') };
    case 'filter':
      if (query.key.startsWith('source:')) return { text: '', source: query.key.slice('source:'.length) };
      if (query.key.startsWith('lang:')) return { text: '', language: query.key.slice('lang:'.length) };
      return NOTHING;
    case 'not':
    case 'account':
    case 'own':
      return NOTHING;
    default:
      return { text: wordsOf(query) };
  }
}

const NOTHING: Example = { text: '' };

function bothOf(a: Example, b: Example): Example {
  return { ...a, ...b, text: `${a.text} ${b.text}`.trim() };
}

function wordsOf(term: Term): string {
  return term.kind === 'phrase' ? inOneLine(term.words.map(wordOf), term.ampersands) : wordOf(term);
}

function wordOf(word: Word): string {
  if (word.kind === 'wildcard') return word.pieces.join('');
  return word.kind === 'word' ? word.key : word.written;
}
