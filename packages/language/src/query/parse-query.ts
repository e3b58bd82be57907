// Reads a watch's query. Whoever writes one is not a programmer: every refusal says what is wrong and where.
import { lexQuery, type QueryToken } from './lex-query.ts';
import { queryLimits } from './limits.ts';
import { isTerm, type Query, type Term } from './query.ts';
import { readLeaf } from './read-leaf.ts';
import { Refusal } from './refusal.ts';

export interface QueryError {
  readonly message: string;
  /** Index of the character in the query. */
  readonly at: number;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly error: QueryError };

/**
 * Grammar, binding from loose to tight: `a OR b`, `a AND b` or just `a b`, `NOT a` or `-a`, `a NEAR/n b`, `(a)`. Leaves:
 * words (also in the genitive, as hashtag or account), `bahn*`, `"phrases"`, `=BAHN` and `="Die Bahn"` as written,
 * `#hashtags`, `@accounts`, `source:name`, `lang:de`, `author:source:name`, `is:own`. Operators are upper case;
 * everything else is folded (case, umlauts, ß). A query must say what to look for, so one that only excludes is an error.
 */
export function parseQuery(text: string): ParsedQuery {
  try {
    return { ok: true, query: parse(text) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: { message: error.message, at: error.at } };
    throw error;
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
  const tokens = lexQuery(text);
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
  if (token?.kind !== 'not') return readNear(reader, depth);
  refuseDepth(depth, token.at);
  reader.next++;
  return { kind: 'not', item: readNot(reader, depth + 1) };
}

function readNear(reader: Reader, depth: number): Query {
  const start = reader.tokens[reader.next];
  const query = readPrimary(reader, depth);
  const near = reader.tokens[reader.next];
  if (near?.kind !== 'near') return query;
  reader.next++;
  const left = sideOfNear(query, start);
  const other = reader.tokens[reader.next];
  const right = sideOfNear(readPrimary(reader, depth), other);
  const more = reader.tokens[reader.next];
  if (more?.kind === 'near') {
    throw new Refusal('NEAR joins two terms; for a third write (a NEAR/5 b) AND (b NEAR/5 c).', more.at);
  }
  return { kind: 'near', left, right, within: near.within, at: near.at };
}

/** A term, or a choice of terms in brackets. */
function sideOfNear(query: Query, token: QueryToken | undefined): readonly Term[] {
  if (isTerm(query)) return [query];
  if (query.kind === 'or') return query.items.flatMap((item) => sideOfNear(item, token));
  throw new Refusal('Beside NEAR only words and phrases can stand, or several as (a OR b).', token?.at ?? 0);
}

function readPrimary(reader: Reader, depth: number): Query {
  const token = reader.tokens[reader.next];
  const before = reader.tokens[reader.next - 1];
  if (!token) {
    const what = before?.kind === 'open' ? UNCLOSED : `After ${nameOf(before)} a term is missing.`;
    throw new Refusal(what, before?.at ?? reader.end);
  }
  reader.next++;
  switch (token.kind) {
    case 'open':
      return readGroup(reader, token.at, depth);
    case 'close':
      throw new Refusal(before ? `After ${nameOf(before)} a term is missing.` : UNOPENED, (before ?? token).at);
    case 'and':
    case 'or':
    case 'near':
      throw new Refusal(
        `${before ? `Between ${nameOf(before)} and` : 'Before'} ${nameOf(token)} a term is missing.`,
        token.at,
      );
    case 'not':
      throw new Refusal('Beside NEAR no NOT can stand; exclude afterwards: (a NEAR/5 b) NOT c.', token.at);
    default:
      reader.terms++;
      if (reader.terms > queryLimits.terms) {
        throw new Refusal(`A query may have at most ${queryLimits.terms} terms.`, token.at);
      }
      return readLeaf(token);
  }
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

function joined(kind: 'and' | 'or', items: readonly Query[]): Query {
  const [only, ...rest] = items;
  return only && rest.length === 0 ? only : { kind, items };
}

function nameOf(token: QueryToken | undefined): string {
  if (!token) return 'the beginning';
  if ('text' in token) return `"${token.text}"`;
  return { and: 'AND', or: 'OR', not: 'NOT', near: 'NEAR', open: '"("', close: '")"' }[token.kind];
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
