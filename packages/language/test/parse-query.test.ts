import { describe, expect, it } from '@jest/globals';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { parseQuery, queryLimits, sayQueryError, writeQuery, type Query } from '../src/index.ts';
import { plainQueries, typed } from './plain-query.ts';
import { queryOf } from './queries.ts';

/** The refusal of a query, as whoever typed it reads it. */
function refusalOf(query: string): string {
  const parsed = parseQuery(query);
  return parsed.ok ? '' : sayQueryError(query, parsed.error);
}

describe('a query that cannot be read', () => {
  it.each([
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    ['(kaffee', 'never closed', 0],
    ['kaffee)', 'no opening', 6],
    ['kaffee ()', 'Nothing is in', 7],
    ['kaffee "tee', 'never closed', 7],
    ['kaffee ="Tee', 'never closed', 8],
    ['kaffee AND', 'a term is missing', 7],
    ['OR kaffee', 'Before OR', 0],
    ['kaffee OR AND tee', 'Between OR and AND', 10],
    ['NOT kaffee', 'only excludes', 4],
    ['kaffee OR -tee', 'only excludes', 11],
    ['a*', 'at least 2', 0],
    ['*ab', '3 after', 0],
    ['kaffee *', 'at least 2', 7],
    ['o＊Ⰰ', 'at least 2', 0],
    ['kaffee "die * bahn"', 'at least 2', 7],
    ['kaffee +++', 'no letters', 7],
    ['kaffee && tee', 'The operator is AND', 7],
    ['kaffee || tee', 'The operator is OR', 7],
    ['kaffee - tee', 'directly before', 7],
    ['kaffee !tee', 'To exclude', 7],
    ['kaffee NEAR5 tee', 'NEAR/5', 7],
    ['kaffee NEAR /5 tee', 'without a space', 12],
    ['"https://nordlicht.example"', 'Links are not searched', 0],
    ['https://nordlicht.example', 'Links are not searched', 0],
    ['kaffee ""', 'no words', 7],
    ['kaffee =', 'After =', 7],
    ['kaffee =BAHN*', 'no wildcard', 7],
    ['kaffee =#Bahn', 'no hashtag', 7],
    ['kaffee lang:', 'a name is missing', 7],
    ['kaffee lang:deutsch', 'the code of a language', 7],
    ['kaffee source:news.de', 'the name of a source', 7],
    ['kaffee source:new*', 'without a wildcard', 7],
    ['kaffee author:somebody', 'source and name', 7],
    ['kaffee is:foreign', 'only own', 7],
    ['kaffee foo:bar', 'not a known filter', 7],
    ['kaffee #', 'not a hashtag', 7],
    ['kaffee @!', 'not an account', 7],
    ['NOT', 'term is missing', 0],
    ['kaffee ODER tee', 'The operator is OR', 7],
    ['kaffee NEAR/0 tee', 'from 1 to 100', 7],
    ['kaffee NEAR/200 tee', 'from 1 to 100', 7],
    ['kaffee near/5 tee', 'in capitals', 7],
    ['kaffee NEAR/5', 'a term is missing', 7],
    ['NEAR/5 kaffee', 'Before NEAR', 0],
    ['kaffee NEAR/5 lang:de', 'only words and phrases', 14],
    ['(kaffee AND tee) NEAR/5 kiel', 'only words and phrases', 0],
    ['kaffee NEAR/5 NOT tee', 'exclude afterwards', 14],
    ['kaffee NEAR/5 tee NEAR/5 kiel', 'joins two', 18],
  ])('%j is refused saying "%s" at %d', (query, message, at) => {
    const parsed = parseQuery(query);
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.error.message).toContain(message);
    expect(parsed.error.at).toBe(at);
  });

  it('is answered with the place in words', () => {
    expect(refusalOf('Haus AND (Hof')).toBe('This bracket is never closed (at character 10: "(Hof").');
    expect(refusalOf('')).toBe('The query is empty (at the end).');
  });

  it('names the limit it exceeds', () => {
    expect(refusalOf(Array.from({ length: 1_001 }, (_, n) => `t${n}`).join(' OR '))).toContain('1000 terms');
    expect(refusalOf('a'.repeat(queryLimits.length + 1))).toContain('20000 characters');
    expect(refusalOf(`${'('.repeat(51)}a${')'.repeat(51)}`)).toContain('50 deep');
    expect(refusalOf(`a ${'NOT '.repeat(60)}b`)).toContain('50 deep');
    expect(refusalOf(`"${'a '.repeat(31)}"`)).toContain('30 words');
    expect(refusalOf('('.repeat(20_000))).toContain('50 deep');
    expect(refusalOf(`${'('.repeat(50)}a${')'.repeat(50)}`)).toBe('');
  });
});

const PIECES = [
  'a', 'Kaffee', 'ü', 'ß', '½', 'AND', 'OR', 'NOT', 'NEAR', 'NEAR/5', '/', '-', '(', ')', '"', '„', '“', '#', '@', '=', '*', '＊', ':', '_', '.', "'", '’',
  ' ', ' ', ' ', 'source:', 'lang:de', 'author:', 'mastodon:', 'is:own', '5', '&', '😡', '\u0301', '\uD83D',
]; // prettier-ignore
const soups = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  anyText({ maxLength: 30 }),
);

describe('the parser', () => {
  it('never throws, and names a place within the query', () => {
    fc.assert(
      fc.property(soups, (text) => {
        const parsed = parseQuery(text);
        if (parsed.ok) return;
        expect(parsed.error.at).toBeGreaterThanOrEqual(0);
        expect(parsed.error.at).toBeLessThanOrEqual(text.length);
        expect(sayQueryError(text, parsed.error)).toMatch(/^[A-Z"].* \(at .*\)\.$/su);
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads what it wrote as the same query', () => {
    const queries = fc.oneof(soups, plainQueries.map(typed));
    fc.assert(
      fc.property(queries, (text) => {
        const parsed = parseQuery(text);
        if (!parsed.ok) return;
        expect(withoutPlaces(queryOf(writeQuery(parsed.query)))).toEqual(withoutPlaces(parsed.query));
      }),
      { numRuns: 3_000 },
    );
  });

  it('writes down how a query binds', () => {
    expect(writeQuery(queryOf('Kaffee OR "Süße Röstung" kiel -(gratis OR =Gratis)'))).toBe(
      'kaffee OR "suesse roestung" AND kiel AND NOT (gratis OR =Gratis)',
    );
    expect(writeQuery(queryOf('(a OR b) NEAR "c de*" #E @f.example author:mastodon:Nord is:own'))).toBe(
      '(a OR b) NEAR/10 "c de*" AND #e AND @f.example AND author:mastodon:Nord AND is:own',
    );
    expect(writeQuery(queryOf('kaffee＊ #haus﹡'))).toBe('kaffee* AND #haus*');
    expect(writeQuery(queryOf('H&M OR =1&1'))).toBe('h&m OR ="1 & 1"');
    expect(withoutPlaces(queryOf("kaffee*'*’*"))).toEqual(withoutPlaces(queryOf('kaffee*')));
  });
});

function withoutPlaces(query: Query): unknown {
  return JSON.parse(JSON.stringify(query, (key, value: unknown) => (key === 'at' ? undefined : value)));
}
