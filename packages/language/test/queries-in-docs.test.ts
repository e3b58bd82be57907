// What the documents say of queries is asked of the matcher, row by row.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { explain, parseQuery } from '../src/index.ts';
import { post, queryOf } from './queries.ts';

const docs = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** `query`, what it finds and what it does not, of every row of the tables headed "you write". */
function rowsOf(document: string): (readonly [string, string, boolean])[] {
  const lines = document.split('\n');
  const tables = lines.flatMap((line, index) => (line.startsWith('| you write') ? [index] : []));
  return tables.flatMap((start) => {
    const rest = lines.slice(start + 2);
    const end = rest.findIndex((line) => !line.startsWith('|'));
    return rest.slice(0, end).flatMap((row) => {
      const [, queries = '', finds = '', not = ''] = row.split('|').map((cell) => cell.trim());
      return codesOf(queries).flatMap((query) => [
        ...finds.split(', ').map((text) => [query, text, true] as const),
        ...(not === '' ? [] : [[query, not, false] as const]),
      ]);
    });
  });
}

function codesOf(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

describe.each(['README.md', 'docs/queries.md'])('in %s', (path) => {
  it.each(rowsOf(docs(path)))('%s asked of "%s" is %s', (query, text, expected) => {
    expect(explain(queryOf(query), post(text)).matches).toBe(expected);
  });
});

describe('docs/queries.md', () => {
  it('shows queries that can be read wherever it shows one in a list', () => {
    const [, idioms = ''] = docs('docs/queries.md').split('## Names that mean something else');
    const queries = codesOf(idioms).filter((code) => /[A-Z=-]/.test(code) && /^[#="A-Z][^/…{]* /.test(code) && !code.startsWith('POST'));
    expect(queries.length).toBeGreaterThanOrEqual(4);
    for (const query of queries) expect([query, parseQuery(query).ok]).toEqual([query, true]);
  }); // prettier-ignore
});
