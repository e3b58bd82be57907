// Reads a watch's query. Whoever writes one is not a programmer: every refusal says what is wrong and where.
import { analyse } from '../analysis.ts';
import { fold } from '../folding.ts';
import { wordKey } from '../keys.ts';
import { lexQuery, type QueryToken } from './lex-query.ts';
import type { Query } from './query.ts';

export interface QueryError {
  readonly message: string;
  /** Index of the character in the query. */
  readonly at: number;
}

export type ParsedQuery =
  { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly error: QueryError };

export const queryLimits = {
  /** Characters of a query, as the watch's record allows. */
  length: 20_000,
  /** Terms, phrases, hashtags, accounts and filters together. */
  terms: 1_000,
  /** Brackets and NOTs inside each other. */
  depth: 50,
  /** Letters before the * of a wildcard: fewer match half the dictionary. */
  prefix: 2,
} as const;

/**
 * Grammar, binding from loose to tight: `a OR b`, `a AND b` or just `a b`, `NOT a` or `-a`, `(a)`. Leaves: words (also
 * in the genitive, as hashtag or account), `bahn*`, `"phrases"`, `#hashtags`, `@accounts`, `source:name`, `lang:de`.
 * Operators are upper case; everything else is folded (case, umlauts, ß). A query must say what to look for, so one
 * that only excludes is an error.
 */
export function parseQuery(text: string): ParsedQuery {
  try {
    return { ok: true, query: parse(text) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: { message: error.message, at: error.at } };
    throw error;
  }
}

/** Thrown inside this module only, to leave the descent; never seen outside. */
class Refusal extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const UNOPENED = 'This closing bracket has no opening one.';
const UNCLOSED = 'This bracket is never closed.';

interface Reader {
  readonly tokens: readonly QueryToken[];
  readonly end: number;
  next: number;
  terms: number;
}

function parse(text: string): Query {
  if (text.length > queryLimits.length) {
    throw new Refusal(
      `A query may have at most ${queryLimits.length} characters; this one has ${text.length}.`,
      queryLimits.length,
    );
  }
  const tokens = lexQuery(text, (message, at) => {
    throw new Refusal(message, at);
  });
  if (tokens.length === 0) throw new Refusal('The query is empty.', 0);
  const reader: Reader = { tokens, end: text.length, next: 0, terms: 0 };
  const query = readOr(reader, 0);
  const rest = reader.tokens[reader.next];
  if (rest) throw new Refusal(UNOPENED, rest.at);
  const aimless = aimlessPart(query);
  if (aimless) throw new Refusal('The query only excludes: it must also say what to look for.', firstPlace(aimless));
  return query;
}

function readOr(reader: Reader, depth: number): Query {
  const items = [readAnd(reader, depth)];
  while (reader.tokens[reader.next]?.kind === 'or') {
    reader.next++;
    items.push(readAnd(reader, depth));
  }
  return joined('or', items);
}

function readAnd(reader: Reader, depth: number): Query {
  const items = [readNot(reader, depth)];
  for (;;) {
    const kind = reader.tokens[reader.next]?.kind;
    if (kind === undefined || kind === 'or' || kind === 'close') return joined('and', items);
    if (kind === 'and') reader.next++;
    items.push(readNot(reader, depth));
  }
}

function readNot(reader: Reader, depth: number): Query {
  const token = reader.tokens[reader.next];
  if (token?.kind !== 'not') return readPrimary(reader, depth);
  refuseDepth(depth, token.at);
  reader.next++;
  return { kind: 'not', item: readNot(reader, depth + 1) };
}

function readPrimary(reader: Reader, depth: number): Query {
  const token = reader.tokens[reader.next];
  const before = reader.tokens[reader.next - 1];
  if (!token) {
    const what = before?.kind === 'open' ? UNCLOSED : `After ${nameOf(before)} a term is missing.`;
    throw new Refusal(what, before?.at ?? reader.end);
  }
  reader.next++;
  if (token.kind === 'open') return readGroup(reader, token.at, depth);
  if (token.kind === 'close') {
    const message = before ? `After ${nameOf(before)} a term is missing.` : UNOPENED;
    throw new Refusal(message, before?.at ?? token.at);
  }
  if (token.kind === 'and' || token.kind === 'or') {
    const place = before ? `Between ${nameOf(before)} and` : 'Before';
    throw new Refusal(`${place} ${nameOf(token)} a term is missing.`, token.at);
  }
  if (!('text' in token)) throw new Refusal('NOT must be followed by a term.', token.at);
  reader.terms++;
  if (reader.terms > queryLimits.terms) {
    throw new Refusal(`A query may have at most ${queryLimits.terms} terms.`, token.at);
  }
  return leafOf(token);
}

function readGroup(reader: Reader, at: number, depth: number): Query {
  refuseDepth(depth, at);
  if (reader.tokens[reader.next]?.kind === 'close') throw new Refusal('Nothing is in these brackets.', at);
  const inner = readOr(reader, depth + 1);
  if (reader.tokens[reader.next]?.kind !== 'close') throw new Refusal(UNCLOSED, at);
  reader.next++;
  return inner;
}

function refuseDepth(depth: number, at: number): void {
  if (depth < queryLimits.depth) return;
  throw new Refusal(`Brackets and NOTs may stand at most ${queryLimits.depth} deep inside each other.`, at);
}

function leafOf(token: Extract<QueryToken, { readonly text: string }>): Query {
  const { kind, text, at } = token;
  if (kind === 'phrase') return wordsLeaf(text, at, 'This phrase has no words.');
  const prefix = text.endsWith('*');
  const name = prefix ? text.replace(/\*+$/, '') : text;
  const star = name.indexOf('*');
  if (star >= 0) throw new Refusal('A wildcard * is only possible at the end of a term.', at + star);
  switch (kind) {
    case 'source':
    case 'language':
      if (prefix) throw new Refusal('A filter takes a whole name, without a wildcard *.', at);
      return keyLeaf(`${kind === 'source' ? 'source' : 'lang'}:${fold(name)}`, at);
    case 'hashtag':
    case 'account': {
      refuseShortPrefix(prefix, name, at);
      const sign = kind === 'hashtag' ? '#' : '@';
      const [found, ...rest] = analyse(sign + name).tokens;
      if (found?.kind !== kind || rest.length > 0) {
        throw new Refusal(kind === 'hashtag' ? 'This is not a hashtag.' : 'This is not an account name.', at);
      }
      return keyLeaf(sign + found.folded, at, prefix);
    }
    case 'term': {
      refuseShortPrefix(prefix, name, at);
      const leaf = wordsLeaf(name, at, `"${name}" has no letters or digits to look for.`);
      if (!prefix) return leaf;
      if (leaf.kind === 'key') return { ...leaf, prefix };
      throw new Refusal('A wildcard * needs a single word before it.', at);
    }
  }
}

function refuseShortPrefix(prefix: boolean, name: string, at: number): void {
  if (!prefix || name.length >= queryLimits.prefix) return;
  throw new Refusal(`A wildcard * needs at least ${queryLimits.prefix} letters before it.`, at);
}

/** One word is a term; `H&M` or `"zwei Wörter"` are several and must stand side by side. */
function wordsLeaf(text: string, at: number, refusal: string): Query {
  const words = analyse(text)
    .tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag' || kind === 'account')
    .map(({ folded }) => wordKey(folded));
  const [first, ...rest] = words;
  if (first === undefined) throw new Refusal(refusal, at);
  return rest.length === 0 ? keyLeaf(first, at) : { kind: 'phrase', words, at };
}

function keyLeaf(key: string, at: number, prefix = false): Query {
  return { kind: 'key', key, prefix, at };
}

function joined(kind: 'and' | 'or', items: readonly Query[]): Query {
  const [only, ...rest] = items;
  return only && rest.length === 0 ? only : { kind, items };
}

function nameOf(token: QueryToken | undefined): string {
  if (!token) return 'the beginning';
  if ('text' in token) return `"${token.text}"`;
  return { and: 'AND', or: 'OR', not: 'NOT', open: '"("', close: '")"' }[token.kind];
}

/** The part that a text could satisfy without containing anything of it, if there is one. */
function aimlessPart(query: Query): Query | undefined {
  if (query.kind === 'not') return query;
  if (query.kind === 'or') return query.items.find((item) => aimlessPart(item));
  if (query.kind === 'and') return query.items.every((item) => aimlessPart(item)) ? query : undefined;
  return undefined;
}

function firstPlace(query: Query): number {
  if (query.kind === 'not') return firstPlace(query.item);
  if (query.kind === 'or' || query.kind === 'and') return query.items[0] ? firstPlace(query.items[0]) : 0;
  return query.at;
}
