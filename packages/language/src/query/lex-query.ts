// Cuts a query into operators, brackets and leaves, each with its place.
import { queryLimits } from './limits.ts';
import { Refusal } from './refusal.ts';

export type LeafKind = 'term' | 'phrase' | 'written' | 'hashtag' | 'account' | Filter;
type Filter = 'source' | 'language' | 'author' | 'is';

export type QueryToken =
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close'; readonly at: number }
  | { readonly kind: 'near'; readonly within: number; readonly at: number }
  | { readonly kind: LeafKind; readonly text: string; readonly at: number };

const SPACE = /\s/;
/** German keyboards and word processors offer all of these; each closes what any opens. */
const QUOTES = new Set(['"', '„', '“', '”', '«', '»']);
/** Word processors make a dash of a hyphen. */
const DASHES = new Set(['-', '–', '—', '−']);
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);
/** Read as words they would ask for themselves, and a query would find nothing without a word said. */
const GERMAN_OPERATORS: ReadonlyMap<string, string> = new Map([
  ['UND', 'AND'],
  ['ODER', 'OR'],
  ['NICHT', 'NOT'],
]);
/** Signs of other search boxes. Left out silently, what was to be excluded would be asked for. */
const FOREIGN_OPERATORS: ReadonlyMap<string, string> = new Map([
  ['|', 'The operator is OR.'],
  ['||', 'The operator is OR.'],
  ['&', 'The operator is AND; put a name with & in quotation marks.'],
  ['&&', 'The operator is AND.'],
  ['+', 'The operator is AND.'],
  ...[...DASHES].map((dash): [string, string] => [dash, 'The - that excludes must stand directly before a term.']),
]);
export const LINK = /^\s*(?:https?:\/\/|www\.)\S/i;
export const NO_LINKS =
  'Links are not searched; write the name itself, or the name of the site without http:// and www.';
const FILTERS: ReadonlyMap<string, Filter> = new Map([
  ['source', 'source'],
  ['lang', 'language'],
  ['author', 'author'],
  ['is', 'is'],
]);
/** Words between the terms of a NEAR that names no number. */
const NEAR_BY_DEFAULT = 10;

/** Throws a `Refusal`. */
export function lexQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    const sign = letter === '=' ? 1 : 0;
    if (SPACE.test(letter)) {
      at++;
    } else if (letter === '(' || letter === ')') {
      tokens.push({ kind: letter === '(' ? 'open' : 'close', at });
      at++;
    } else if (QUOTES.has(text.charAt(at + sign))) {
      const end = closingQuote(text, at + sign + 1);
      if (end < 0) throw new Refusal('This quotation mark is never closed.', at + sign);
      tokens.push({ kind: sign ? 'written' : 'phrase', text: text.slice(at + sign + 1, end), at });
      at = end + 1;
    } else if (DASHES.has(letter) && startsLeaf(text, at + 1)) {
      tokens.push({ kind: 'not', at });
      at++;
    } else {
      const end = endOfWord(text, at);
      tokens.push(wordToken(text.slice(at, end), at));
      at = end;
    }
  }
  return tokens;
}

function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (QUOTES.has(text.charAt(at))) return at;
  return -1;
}

/** `-` excludes when it stands directly before a term; alone it is punctuation. */
function startsLeaf(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== '' && letter !== ')' && !DASHES.has(letter) && !SPACE.test(letter);
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsWord(text.charAt(at))) at++;
  return at;
}

function endsWord(letter: string): boolean {
  return SPACE.test(letter) || letter === '(' || letter === ')' || QUOTES.has(letter);
}

function wordToken(word: string, at: number): QueryToken {
  const operator = OPERATORS.get(word);
  if (operator) return { kind: operator, at };
  const meant = GERMAN_OPERATORS.get(word);
  if (meant !== undefined) {
    throw new Refusal(`The operator is ${meant}; for the word itself write ${word.toLowerCase()}.`, at);
  }
  if (word === 'NEAR' || /^near\//i.test(word)) return { kind: 'near', within: reachOf(word, at), at };
  const hint = foreignSign(word);
  if (hint !== undefined) throw new Refusal(hint, at);
  if (word.startsWith('=')) return { kind: 'written', text: word.slice(1), at };
  if (word.startsWith('#')) return { kind: 'hashtag', text: word.slice(1), at };
  if (word.startsWith('@')) return { kind: 'account', text: word.slice(1), at };
  const colon = word.indexOf(':');
  if (colon <= 0) return { kind: 'term', text: word, at };
  const name = word.slice(0, colon);
  const filter = FILTERS.get(name.toLowerCase());
  if (!filter) {
    throw new Refusal(
      `"${name}:" is not a known filter; there are source:, lang:, author: and is:own. Put texts with a colon in quotation marks.`,
      at,
    );
  }
  const value = word.slice(colon + 1);
  if (value === '') throw new Refusal(`After "${name}:" a name is missing, without a space between.`, at);
  return { kind: filter, text: value, at };
}

/** What a sign of other search boxes, or one in a wrong place, was to say. */
function foreignSign(word: string): string | undefined {
  const operator = FOREIGN_OPERATORS.get(word);
  if (operator !== undefined) return operator;
  if (LINK.test(word)) return NO_LINKS;
  if (/^!./.test(word)) return 'To exclude, NOT or - must stand before a term.';
  if (/^\/\d+$/.test(word)) return 'NEAR and its number are written without a space, for instance NEAR/5.';
  if (/^NEAR\d+$/.test(word)) return 'Between NEAR and its number a / must stand, for instance NEAR/5.';
  return undefined;
}

function reachOf(word: string, at: number): number {
  if (word === 'NEAR') return NEAR_BY_DEFAULT;
  if (!word.startsWith('NEAR')) throw new Refusal('NEAR must be written in capitals, for instance NEAR/5.', at);
  const within = /^NEAR\/(\d{1,3})$/.exec(word)?.[1];
  if (within !== undefined && Number(within) >= 1 && Number(within) <= queryLimits.within) return Number(within);
  const message = `After NEAR/ a number of words from 1 to ${queryLimits.within} must stand, for instance NEAR/5.`;
  throw new Refusal(message, at);
}
