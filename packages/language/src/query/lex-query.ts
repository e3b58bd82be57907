// Cuts a query into operators, brackets and leaves, each with its place.

export type QueryToken =
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close'; readonly at: number }
  | {
      readonly kind: 'term' | 'phrase' | 'hashtag' | 'account' | 'source' | 'language';
      readonly text: string;
      readonly at: number;
    };

/** Leaves the lexer; must throw. */
export type Refuse = (message: string, at: number) => never;

const SPACE = /\s/;
/** German keyboards and word processors offer all of these; each closes what any opens. */
const QUOTES = new Set(['"', '„', '“', '”', '«', '»']);
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);
const FILTERS: ReadonlyMap<string, 'source' | 'language'> = new Map([
  ['source', 'source'],
  ['lang', 'language'],
]);

export function lexQuery(text: string, refuse: Refuse): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (SPACE.test(letter)) {
      at++;
    } else if (letter === '(' || letter === ')') {
      tokens.push({ kind: letter === '(' ? 'open' : 'close', at });
      at++;
    } else if (QUOTES.has(letter)) {
      const end = closingQuote(text, at + 1);
      if (end < 0) refuse('This quotation mark is never closed.', at);
      tokens.push({ kind: 'phrase', text: text.slice(at + 1, end), at });
      at = end + 1;
    } else if (letter === '-' && startsLeaf(text, at + 1)) {
      tokens.push({ kind: 'not', at });
      at++;
    } else {
      const end = endOfWord(text, at);
      tokens.push(wordToken(text.slice(at, end), at, refuse));
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
  return letter !== '' && letter !== ')' && letter !== '-' && !SPACE.test(letter);
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsWord(text.charAt(at))) at++;
  return at;
}

function endsWord(letter: string): boolean {
  return SPACE.test(letter) || letter === '(' || letter === ')' || QUOTES.has(letter);
}

function wordToken(word: string, at: number, refuse: Refuse): QueryToken {
  const operator = OPERATORS.get(word);
  if (operator) return { kind: operator, at };
  if (word.startsWith('#')) return { kind: 'hashtag', text: word.slice(1), at };
  if (word.startsWith('@')) return { kind: 'account', text: word.slice(1), at };
  const colon = word.indexOf(':');
  if (colon <= 0) return { kind: 'term', text: word, at };
  const name = word.slice(0, colon);
  const filter = FILTERS.get(name.toLowerCase());
  if (!filter) {
    refuse(
      `"${name}:" is not a known filter; there are source: and lang:. Put texts with a colon in quotation marks.`,
      at,
    );
  }
  const value = word.slice(colon + 1);
  if (value === '') refuse(`After "${name}:" a name is missing, without a space between.`, at);
  return { kind: filter, text: value, at };
}
