import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher, explain, parseQuery, queryLimits, type QueryDocument, type Query } from '../index.ts';

function queryOf(text: string): Query {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.query;
}

const post = (text: string, more: Partial<QueryDocument> = {}): QueryDocument => ({
  text, source: 'mastodon', language: 'de', ...more,
}); // prettier-ignore

const matches = (query: string, document: QueryDocument): boolean =>
  createMatcher([{ id: 'w', query: queryOf(query) }]).match(document).length === 1;

describe('a query', () => {
  it.each([
    ['kaffee', 'Der KAFFEE ist kalt', true],
    ['kaffee', 'Der Kaffeeautomat ist kalt', false],
    ['kaffee*', 'Der Kaffeeautomat ist kalt', true],
    ['nordlicht', 'Nordlichts neue Röstung', true],
    ['nordlicht', "Nordlicht's neue Röstung", true],
    ['nordlicht', 'mehr #Nordlicht bitte', true],
    ['nordlicht', 'mehr @nordlicht bitte', true],
    ['#nordlicht', 'mehr Nordlicht bitte', false],
    ['#nordlicht', 'mehr #NordLicht bitte', true],
    ['@nordlicht', 'mehr @Nordlicht bitte', true],
    ['@nordlicht', 'mehr @nordlicht@kiel.example bitte', true],
    ['@nordlicht', '@nordlicht.bsky.social ist zu', true],
    ['@nordlicht', '@Nordlicht-alle: seit Wochen nichts', true],
    ['@nordlicht', '@Nordlicht.Wenn das so weitergeht', true],
    ['@nord-licht', '@nord-licht hat zu', true],
    ['@nordlicht', 'mehr nordlicht bitte', false],
    ['röstung', 'die ROESTUNG', true],
    ['Straßencafé', 'ein STRASSENCAFE', true],
    ['"nordlicht kaffee"', 'Nordlicht-Kaffee aus Kiel', true],
    ['"nordlicht kaffee"', 'Nordlicht Kaffees neue Röstung', true],
    ['"nordlicht kaffee"', 'Kaffee vom Nordlicht', false],
    ['„nordlicht kaffee“', 'Nordlicht Kaffee', true],
    ['h&m', 'bei H&M gesehen', true],
    ['kaffee kiel', 'Kaffee in Kiel', true],
    ['kaffee AND kiel', 'Kaffee in Lübeck', false],
    ['kaffee OR tee kiel', 'Tee in Lübeck', false],
    ['(kaffee OR tee) kiel', 'Tee in Kiel', true],
    ['kaffee NOT kiel', 'Kaffee in Kiel', false],
    ['kaffee -kiel', 'Kaffee in Kiel', false],
    ['kaffee -kiel', 'Kaffee in Lübeck', true],
    ['kaffee -(kiel OR lübeck)', 'Kaffee in Lübeck', false],
    ['kaffee -"kiel hbf"', 'Kaffee am Kiel Hbf', false],
    ['kaffee NOT NOT kiel', 'Kaffee in Kiel', true],
    ['kaffee source:mastodon', 'Kaffee', true],
    ['kaffee source:reddit', 'Kaffee', false],
    ['kaffee lang:de', 'Kaffee', true],
    ['kaffee -lang:de', 'Kaffee', false],
    ['source:mastodon', 'irgendwas', true],
    ['and', 'rock and roll', true],
    ['E.ON', 'Strom von E.ON', true],
  ])('%s asked of "%s" is %s', (query, text, expected) => {
    expect(matches(query, post(text))).toBe(expected);
  });

  it('looks into the title, but no phrase runs from title to text', () => {
    expect(matches('skandal', post('Nichts Neues', { title: 'Skandal!' }))).toBe(true);
    expect(matches('"skandal nichts"', post('Nichts Neues', { title: 'Skandal' }))).toBe(false);
  });

  it.each([
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    ['(kaffee', 'never closed', 0],
    ['kaffee)', 'no opening', 6],
    ['kaffee ()', 'Nothing is in', 7],
    ['kaffee "tee', 'never closed', 7],
    ['kaffee AND', 'a term is missing', 7],
    ['OR kaffee', 'Before OR', 0],
    ['kaffee OR AND tee', 'Between OR and AND', 10],
    ['NOT kaffee', 'only excludes', 4],
    ['kaffee OR -tee', 'only excludes', 11],
    ['a*', 'at least 2', 0],
    ['kaf*fee', 'at the end', 3],
    ['kaffee &&', 'no letters', 7],
    ['kaffee ""', 'no words', 7],
    ['kaffee lang:', 'a name is missing', 7],
    ['kaffee foo:bar', 'not a known filter', 7],
    ['kaffee #', 'not a hashtag', 7],
    ['NOT', 'term is missing', 0],
  ])('refuses %j saying "%s" at %d', (query, message, at) => {
    const parsed = parseQuery(query);
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.error.message).toContain(message);
    expect(parsed.error.at).toBe(at);
  });

  it('names the limit it refuses at', () => {
    const refusal = (query: string) => {
      const parsed = parseQuery(query);
      return parsed.ok ? '' : parsed.error.message;
    };
    expect(refusal(Array.from({ length: 1_001 }, (_, n) => `t${n}`).join(' OR '))).toContain('1000 terms');
    expect(refusal('a'.repeat(queryLimits.length + 1))).toContain('20000 characters');
    expect(refusal(`${'('.repeat(51)}a${')'.repeat(51)}`)).toContain('50 deep');
    expect(refusal(`a ${'NOT '.repeat(60)}b`)).toContain('50 deep');
    expect(refusal('('.repeat(20_000))).toContain('50 deep');
    expect(refusal(`${'('.repeat(50)}a${')'.repeat(50)}`)).toBe('');
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'AND', 'OR', 'NOT', '-', '(', ')', '"', '#', '@', '*', ':', ' ', 'ü') }),
        (text) => {
          const parsed = parseQuery(text);
          if (!parsed.ok) expect(parsed.error.at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('explains what it found and what spoke against it', () => {
    const query = queryOf('(kaffee OR tee) -gratis');
    expect(explain(query, post('Gratis Kaffees für alle'))).toEqual({
      matches: false,
      findings: [
        { at: 1, found: 'Kaffees', excludes: false },
        { at: 17, found: 'Gratis', excludes: true },
      ],
    });
  });
});

// An evaluator of its own: words by a plain split, no index, no keys. It knows words, prefixes, phrases and filters of
// unaccented lower-case words, which is what the generated texts are made of.
const VOCABULARY = ['kaffee', 'tee', 'kiel', 'kielhafen', 'nord', 'nords', 'licht'];
type Plain =
  | { readonly leaf: string }
  | { readonly and: readonly Plain[] }
  | { readonly or: readonly Plain[] }
  | { readonly not: Plain };

const plain = fc.letrec<{ query: Plain }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4 },
    fc
      .oneof(
        fc.constantFrom(...VOCABULARY),
        fc.constantFrom('ki*', 'nor*'),
        fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...VOCABULARY)).map(([a, b]) => `"${a} ${b}"`),
        fc.constantFrom('source:reddit', 'lang:de'),
      )
      .map((leaf) => ({ leaf })),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((or) => ({ or })),
    tie('query').map((not) => ({ not })),
  ),
})).query;

function written(query: Plain): string {
  if ('leaf' in query) return query.leaf;
  if ('not' in query) return `NOT (${written(query.not)})`;
  if ('and' in query) return `(${query.and.map(written).join(' ')})`;
  return `(${query.or.map(written).join(' OR ')})`;
}

function isPlainlyTrue(
  query: Plain,
  { text, source, language }: { text: string; source: string; language: string },
): boolean {
  const document = { text, source, language };
  if ('not' in query) return !isPlainlyTrue(query.not, document);
  if ('and' in query) return query.and.every((item) => isPlainlyTrue(item, document));
  if ('or' in query) return query.or.some((item) => isPlainlyTrue(item, document));
  const { leaf } = query;
  if (leaf.startsWith('source:')) return leaf === `source:${source}`;
  if (leaf.startsWith('lang:')) return leaf === `lang:${language}`;
  if (leaf.startsWith('"')) return new RegExp(`(^| )${leaf.slice(1, -1)}s?( |$)`).test(text);
  const words = text.split(' ');
  if (leaf.endsWith('*')) return words.some((word) => word.startsWith(leaf.slice(0, -1)));
  return words.some((word) => word === leaf || word === `${leaf}s`);
}

describe('the matcher', () => {
  const documents = fc.record({
    text: fc.array(fc.constantFrom(...VOCABULARY, 'kaffees', 'und'), { maxLength: 6 }).map((words) => words.join(' ')),
    source: fc.constantFrom('reddit', 'mastodon'),
    language: fc.constantFrom('de', 'en'),
  });

  it('finds exactly the watches a plain evaluation finds', () => {
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 12 }),
        fc.array(documents, { minLength: 1, maxLength: 6 }),
        (queries, texts) => {
          const accepted = queries.flatMap((query, number) => {
            const parsed = parseQuery(written(query));
            return parsed.ok ? [{ id: `w${number}`, plain: query, query: parsed.query }] : [];
          });
          const matcher = createMatcher(accepted);
          for (const text of texts) {
            const expected = accepted.filter((watch) => isPlainlyTrue(watch.plain, text)).map(({ id }) => id);
            expect(matcher.match(text)).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
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
        query: queryOf(`(marke${n} OR "haus nummer${n}") -werbung lang:de`),
      })),
    );
    expect(matcher.match(post('Marke17 und Haus Nummer1999 sind da'))).toEqual(['w17', 'w1999']);
    expect(matcher.match(post('Werbung für Marke17'))).toEqual([]);
  });
});
