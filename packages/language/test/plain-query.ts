// Queries as the tests make them, and an evaluator of its own for them: words by a plain split, regular expressions,
// every pair of places; no index, no keys, nothing of the matcher's code.
import fc from 'fast-check';

export type Plain =
  | { readonly leaf: PlainTerm }
  | { readonly filter: string }
  | { readonly near: readonly [readonly PlainTerm[], number, readonly PlainTerm[]] }
  | { readonly and: readonly Plain[] }
  | { readonly or: readonly Plain[] }
  | { readonly not: Plain };

/** `words` as typed; several are a phrase. */
export interface PlainTerm {
  readonly words: readonly string[];
  /** To be found exactly so. */
  readonly written: boolean;
}

export interface PlainDocument {
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly source: string;
  readonly language: string;
  readonly author: string;
}

const SPOKEN = [
  'kaffee', 'tee', 'kiel', 'kielhafen', 'nord', 'nords', 'licht', 'nordlicht', 'deutsche', 'deutscher', 'bahn', 'kreuz', 'bayer',
]; // prettier-ignore
const WRITTEN = [
  ...SPOKEN, 'Kaffee', 'KAFFEE', 'kaffees', "Bahn's", 'BAHN', 'Bahn', 'deutschen', 'kreuzes', 'nordlichts', 'nordkaffee', 'und',
  '#nordlicht', '#BoykottNordlicht', '#NieDeutscheBahn', '@nordlicht', '@nord_licht', '@kiel',
]; // prettier-ignore
const WILD = ['ki*', 'nor*', '*licht', 'k*hafen', '*ordl*', 'nord*t', '#nor*', '#*nordlicht', '@n*icht'];

export const plainDocuments: fc.Arbitrary<PlainDocument> = fc.record({
  title: fc.array(fc.constantFrom(...WRITTEN), { maxLength: 3 }),
  text: fc.array(fc.constantFrom(...WRITTEN), { maxLength: 8 }),
  source: fc.constantFrom('reddit', 'mastodon'),
  language: fc.constantFrom('de', 'en'),
  author: fc.constantFrom('a'.repeat(22), 'b'.repeat(22)),
});

const terms: fc.Arbitrary<PlainTerm> = fc.oneof(
  fc
    .constantFrom(...SPOKEN, '#nordlicht', '#boykottnordlicht', '@nordlicht', '@kiel')
    .map((word) => ({ words: [word], written: false })),
  fc.constantFrom(...WILD).map((word) => ({ words: [word], written: false })),
  fc
    .array(fc.constantFrom(...SPOKEN, 'ki*', '*licht'), { minLength: 2, maxLength: 3 })
    .map((words) => ({ words, written: false })),
  fc.array(fc.constantFrom('Bahn', 'BAHN', 'Kaffee'), { minLength: 1, maxLength: 2 }).map((words) => ({ words, written: true })),
); // prettier-ignore

export const plainQueries: fc.Arbitrary<Plain> = fc.letrec<{ query: Plain }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4 },
    terms.map((leaf) => ({ leaf })),
    fc.constantFrom('source:reddit', 'lang:de', `author:${'a'.repeat(22)}`).map((filter) => ({ filter })),
    fc.tuple(sides(), fc.integer({ min: 1, max: 4 }), sides()).map((near): Plain => ({ near })),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((or) => ({ or })),
    tie('query').map((not) => ({ not })),
  ),
})).query;

function sides(): fc.Arbitrary<readonly PlainTerm[]> {
  return fc.array(terms, { minLength: 1, maxLength: 2 });
}

/** The query as somebody would type it. */
export function typed(query: Plain): string {
  if ('leaf' in query) return typedTerm(query.leaf);
  if ('filter' in query) return query.filter;
  if ('near' in query)
    return query.near.map((part) => (typeof part === 'number' ? `NEAR/${part}` : typedSide(part))).join(' ');
  if ('not' in query) return `NOT (${typed(query.not)})`;
  if ('and' in query) return `(${query.and.map(typed).join(' ')})`;
  return `(${query.or.map(typed).join(' OR ')})`;
}

function typedSide(side: readonly PlainTerm[]): string {
  return `(${side.map(typedTerm).join(' OR ')})`;
}

function typedTerm({ words, written }: PlainTerm): string {
  return (written ? '=' : '') + (words.length > 1 ? `"${words.join(' ')}"` : words.join(''));
}

export function isPlainlyTrue(query: Plain, document: PlainDocument): boolean {
  if ('not' in query) return !isPlainlyTrue(query.not, document);
  if ('and' in query) return query.and.every((item) => isPlainlyTrue(item, document));
  if ('or' in query) return query.or.some((item) => isPlainlyTrue(item, document));
  const { title, text, source, language, author } = document;
  if ('filter' in query) return [`source:${source}`, `lang:${language}`, `author:${author}`].includes(query.filter);
  return [title, text].some((words) =>
    'near' in query ? isNear(query.near, words) : placesOf(query.leaf, words).length > 0,
  );
}

function isNear([left, within, right]: Extract<Plain, { near: unknown }>['near'], words: readonly string[]): boolean {
  const lefts = left.flatMap((term) => placesOf(term, words));
  const rights = right.flatMap((term) => placesOf(term, words));
  const follows = ([, last]: readonly [number, number], [first]: readonly [number, number]) =>
    first > last && first - last <= within;
  const isInOne = ([first, last]: readonly [number, number], other: readonly [number, number]) =>
    first === last && first === other[0] && last === other[1] && /^#[A-Z][a-z]+[A-Z]/.test(words[first] ?? '');
  return lefts.some((one) => rights.some((other) => follows(one, other) || follows(other, one) || isInOne(one, other)));
}

/** First and last place of each occurrence. */
function placesOf({ words: asked, written }: PlainTerm, words: readonly string[]): (readonly [number, number])[] {
  const joined = asked.join('');
  const mayBeJoined = asked.length > 1 && !written && !joined.includes('*') && joined.length >= 6;
  return words.flatMap((word, place) => {
    const found: (readonly [number, number])[] = [];
    const isPhrase = asked.every((each, index) => {
      const there = words[place + index];
      if (there === undefined) return false;
      if (written) return there.replace(/^[#@]/, '') === each;
      return isAsked(each, there) || (asked.length > 1 && isInflected(each, there, index === asked.length - 1));
    });
    if (isPhrase) found.push([place, place + asked.length - 1]);
    if (mayBeJoined && isAsked(joined, word)) found.push([place, place]);
    return found;
  });
}

function isAsked(asked: string, word: string): boolean {
  const low = word.toLowerCase().replace("'", '');
  const pattern = new RegExp(`^${asked.replaceAll('*', '.*')}$`);
  if (/^[#@]/.test(asked)) return pattern.test(low);
  const bare = low.replace(/^[#@]/, '');
  const forms = [
    bare,
    bare.replace('_', ''),
    ...(word.startsWith('#') ? runsOf(word.slice(1).split(/(?=[A-Z])/)) : []),
  ];
  return forms.flatMap((form) => [form, form.replace(/s$/, '')]).some((form) => pattern.test(form));
}

/** What stands in a hashtag of several words. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, first) =>
    words.slice(first).map((_, more) =>
      words
        .slice(first, first + more + 1)
        .join('')
        .toLowerCase(),
    ),
  );
}

function isInflected(asked: string, word: string, isLast: boolean): boolean {
  if (asked.includes('*')) return false;
  const bare = word.toLowerCase().replace(/^[#@]/, '').replace("'", '');
  if (isLast) return bare === `${asked}s` || bare === `${asked}es`;
  const stem = (form: string) => /^(.{3,}?)(?:e|en|em|er|es)$/.exec(form)?.[1];
  return stem(asked) !== undefined && stem(asked) === stem(bare);
}
