// What the tests of queries share.
import { parseQuery, type Query, type QueryDocument } from '../src/index.ts';

export function queryOf(text: string): Query {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.query;
}

export function post(text: string, more: Partial<QueryDocument> = {}): QueryDocument {
  return { text, source: 'mastodon', language: 'de', ...more };
}
