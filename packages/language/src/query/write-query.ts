// Writes a query out in one way, so that whoever typed it can see how it is read.
import { inOneLine, type Phrase, type Query, type Term, type Word } from './query.ts';

/** Reading what this writes gives the same query again, places aside. */
export function writeQuery(query: Query): string {
  switch (query.kind) {
    case 'or':
      return query.items.map((item) => (item.kind === 'or' ? `(${writeQuery(item)})` : writeQuery(item))).join(' OR ');
    case 'and':
      return query.items.map(writeTight).join(' AND ');
    case 'not':
      return `NOT ${writeTight(query.item)}`;
    case 'near':
      return `${writeSide(query.left)} NEAR/${query.within} ${writeSide(query.right)}`;
    case 'filter':
      return query.key;
    case 'account':
      return `author:${query.account}`;
    case 'own':
      return 'is:own';
    default:
      return writeTerm(query);
  }
}

/** In brackets where AND or NOT would tear it apart. */
function writeTight(query: Query): string {
  return query.kind === 'or' || query.kind === 'and' ? `(${writeQuery(query)})` : writeQuery(query);
}

function writeSide(terms: readonly Term[]): string {
  const written = terms.map(writeTerm).join(' OR ');
  return terms.length === 1 ? written : `(${written})`;
}

function writeTerm(term: Term): string {
  if (term.kind === 'phrase') {
    // Typed without a blank, which a phrase of the same words is not.
    if (term.joined?.startsWith('#')) return writeInOne(term);
    const sign = term.words.every(({ kind }) => kind === 'written') ? '=' : '';
    return `${sign}"${inOneLine(term.words.map(writeWord), term.ampersands)}"`;
  }
  return term.kind === 'written' ? `=${term.written}` : writeWord(term);
}

function writeWord(word: Word): string {
  if (word.kind === 'wildcard') return word.pieces.join('*');
  return word.kind === 'word' ? word.key : word.written;
}

function writeInOne({ words, ampersands }: Phrase): string {
  const signOf = (index: number) => (index === 0 ? '' : ampersands.includes(index) ? '&' : '-');
  return words.map((word, index) => signOf(index) + writeWord(word)).join('');
}
