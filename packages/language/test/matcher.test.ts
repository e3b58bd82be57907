import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher, exampleOf, explain, parseQuery, type QueryDocument } from '../src/index.ts';
import { isPlainlyTrue, plainDocuments, plainQueries, typed, type PlainDocument } from './plain-query.ts';
import { post, queryOf } from './queries.ts';

const documentOf = ({ title, text, ...rest }: PlainDocument): QueryDocument => ({
  ...rest, title: title.join(' '), text: text.join(' '),
}); // prettier-ignore

const watches = fc.array(plainQueries, { minLength: 1, maxLength: 12 }).map((queries) =>
  queries.flatMap((plain, number) => {
    const parsed = parseQuery(typed(plain));
    return parsed.ok ? [{ id: `w${number}`, plain, query: parsed.query }] : [];
  }),
);

describe('the matcher', () => {
  it('finds exactly the watches a plain evaluation finds', () => {
    fc.assert(
      fc.property(watches, fc.array(plainDocuments, { minLength: 1, maxLength: 6 }), (accepted, documents) => {
        const matcher = createMatcher(accepted);
        for (const document of documents) {
          const expected = accepted.filter(({ plain }) => isPlainlyTrue(plain, document)).map(({ id }) => id);
          expect(matcher.match(documentOf(document))).toEqual(expected);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('agrees with the explanation, which asks each query alone', () => {
    fc.assert(
      fc.property(watches, plainDocuments, (accepted, plain) => {
        const document = documentOf(plain);
        const explained = accepted.filter(({ query }) => explain(query, document).matches).map(({ id }) => id);
        expect(createMatcher(accepted).match(document)).toEqual(explained);
      }),
    );
  });

  it('finds the example of every query that excludes nothing', () => {
    fc.assert(
      fc.property(plainQueries, (plain) => {
        const words = typed(plain);
        fc.pre(!words.includes('NOT') && !words.includes(':'));
        expect(createMatcher([{ id: 'w', query: queryOf(words) }]).match(post(exampleOf(queryOf(words)).text))).toEqual(['w']);
      }),
    ); // prettier-ignore
  });

  it('keeps the order the watches were given in', () => {
    const matcher = createMatcher(
      ['tee', 'kaffee', 'kaffee OR tee'].map((text, n) => ({ id: `w${n}`, query: queryOf(text) })),
    );
    expect(matcher.match(post('Kaffee und Tee'))).toEqual(['w0', 'w1', 'w2']);
  });

  it('tells two thousand watches apart', () => {
    const matcher = createMatcher(
      Array.from({ length: 2_000 }, (_, n) => ({
        id: `w${n}`,
        query: queryOf(`(marke${n} OR "haus nummer${n}" OR *firma${n}x*) -werbung lang:de`),
      })),
    );
    expect(matcher.match(post('Marke17 und Haus Nummer1999 sind da, #StoppFirma7X'))).toEqual(['w7', 'w17', 'w1999']);
    expect(matcher.match(post('Werbung für Marke17'))).toEqual([]);
  });

  it.each([
    ['one endless word', 'a'.repeat(100_000)],
    ['the same word again and again', 'nordlicht '.repeat(10_000)],
    ['both sides of a NEAR without end', 'nordlicht kaffee '.repeat(5_000)],
    ['ten thousand hashtags', '#nordlicht'.repeat(10_000)],
    ['lone surrogates', '\uD83D'.repeat(50_000)],
    ['stars', '*'.repeat(50_000)],
  ])('copes with %s', (_, text) => {
    const query = queryOf(
      '"nordlicht kaffee haus" OR *ordlic*x OR nordlicht NEAR/100 (boykott OR "a b") OR =Nordlicht',
    );
    expect(createMatcher([{ id: 'w', query }]).match(post(text))).toEqual([]);
  });
});
