// The words of a text as phrases, negation and quotation see them.
import type { Token } from '../analysis.ts';
import type { Language, WordFacts } from '../languages/language.ts';
import { isShouted } from './emphasis.ts';

/** Stands for a mark or a picture, which no phrase and no negation runs across. */
export const CLAUSE_END = '';
/** Stands for a comma: German puts one inside many phrases, but negation ends there. */
export const COMMA = ',';

/** How somebody else's words are set off: a `quotation` is reported, one or two words in `scare` quotes are doubted. */
export type Quoting = 'none' | 'quotation' | 'scare';

/** What the author says, cut into words. The lists run in parallel, one entry a word. */
export interface Clauses {
  /** Without links and accounts, which must not move a judgement. */
  readonly tokens: readonly Token[];
  /** The folded word, `CLAUSE_END` or `COMMA`; a hashtag made of several words is several entries. */
  readonly words: readonly string[];
  /** Stem of each word; of marks and pictures what stands in `words`. */
  readonly stems: readonly string[];
  /** What is known of each word; undefined for marks and pictures. */
  readonly facts: readonly (WordFacts | undefined)[];
  /** Index of the token a word stands in. */
  readonly tokenOf: readonly number[];
  /** Empty where nothing is quoted. */
  readonly quoting: readonly Quoting[];
  /** True in a sentence that ends with a question mark; empty where there is none. */
  readonly asked: readonly boolean[];
  /** Entries that are words. */
  readonly count: number;
  /** Most words are in capitals, which then stress nothing. */
  readonly shouted: boolean;
}

/** Tokens judged: two printed pages. What an author thinks is said by then, and the cost of a text stays bounded. */
const MAX_SPOKEN = 600;
/** Longer quotations are mostly a quotation mark that was never closed. */
const MAX_QUOTED = 60;
const MAX_SCARE = 2;
/** Where more of the text than this stands in quotation marks, the author says it. */
const ALL_QUOTED = 0.8;

export function isWordOfClause(word: string | undefined): word is string {
  return word !== undefined && word !== CLAUSE_END && word !== COMMA;
}

/** What a language knows of single words. */
export type WordKnowledge = Pick<Language, 'splitHashtag' | 'factsOf' | 'factsOfToken'>;

export function clausesOf(all: readonly Token[], { splitHashtag, factsOf, factsOfToken }: WordKnowledge): Clauses {
  const tokens = spoken(all);
  const words: string[] = [];
  const stems: string[] = [];
  const facts: (WordFacts | undefined)[] = [];
  const tokenOf: number[] = [];
  let count = 0;
  const add = (at: number, word: string, known: WordFacts | undefined) => {
    words.push(word);
    stems.push(known === undefined ? word : known.stem);
    facts.push(known);
    tokenOf.push(at);
    if (known !== undefined) count++;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { kind, raw, folded } = token;
    if (kind === 'word' || kind === 'number') add(at, folded, factsOfToken(token));
    else if (kind === 'hashtag') for (const word of splitHashtag(folded, raw)) add(at, word, factsOf(word));
    else add(at, raw === COMMA ? COMMA : CLAUSE_END, undefined);
  }
  return {
    tokens, words, stems, facts, tokenOf, count,
    quoting: quotingOf(tokens, words, tokenOf, count),
    asked: askedOf(tokens, words, tokenOf),
    shouted: isShouted(tokens),
  }; // prettier-ignore
}

function spoken(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length <= MAX_SPOKEN && tokens.every(isSpoken)) return tokens;
  const said: Token[] = [];
  for (const token of tokens) {
    if (!isSpoken(token)) continue;
    said.push(token);
    if (said.length === MAX_SPOKEN) break;
  }
  return said;
}

function isSpoken({ kind }: Token): boolean {
  return kind !== 'link' && kind !== 'account';
}

const QUOTES = new Set(['"', '„', '“', '”', '»', '«']);

function quotingOf(
  tokens: readonly Token[],
  words: readonly string[],
  tokenOf: readonly number[],
  count: number,
): Quoting[] {
  if (!tokens.some(({ kind, raw }) => kind === 'mark' && QUOTES.has(raw))) return [];
  const quoting = words.map<Quoting>(() => 'none');
  let open = -1;
  let inside = 0;
  for (let at = 0; at < words.length; at++) {
    if (isWordOfClause(words[at])) inside++;
    else if (QUOTES.has(tokens[tokenOf[at] ?? 0]?.raw ?? '')) {
      if (open >= 0 && inside > 0 && inside <= MAX_QUOTED && inside < count * ALL_QUOTED) {
        quoting.fill(inside <= MAX_SCARE ? 'scare' : 'quotation', open, at);
        open = -1;
      } else open = at;
      inside = 0;
    }
  }
  return quoting;
}

function askedOf(tokens: readonly Token[], words: readonly string[], tokenOf: readonly number[]): boolean[] {
  if (!tokens.some(({ kind, raw }) => kind === 'mark' && raw.startsWith('?'))) return [];
  const asked: boolean[] = [];
  let question = false;
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at] === CLAUSE_END) {
      const raw = tokens[tokenOf[at] ?? 0]?.raw ?? '';
      if (raw.startsWith('?')) question = true;
      else if (raw.startsWith('.') || raw.startsWith('!') || raw === '\n' || raw === '…') question = false;
    }
    asked[at] = question;
  }
  return asked;
}
