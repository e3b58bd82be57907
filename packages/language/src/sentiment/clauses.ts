// The words of a text as phrases, negation and quotation see them.
import type { Token } from '../analysis.ts';
import type { Language, WordFacts } from '../languages/language.ts';
import type { Marks } from './marks.ts';

/** Stands for a mark or a picture, which no phrase and no negation runs across. */
export const CLAUSE_END = '';
/** Stands for a comma: German puts one inside many phrases, but negation ends there. */
export const COMMA = ',';

/** What is known of marks and pictures, so that they can stand among the words. */
const END = factsOfMark(CLAUSE_END);
const PAUSE = factsOfMark(COMMA);

/** How somebody else's words are set off: a `quotation` is reported, one or two words in `scare` quotes are doubted. */
export type Quoting = 'none' | 'quotation' | 'scare';

/** What the author says, cut into words. The lists run in parallel, one entry a word. */
export interface Clauses {
  /** Without links and accounts, which must not move a judgement. */
  readonly tokens: readonly Token[];
  /** What is known of each word, mark and picture; a hashtag made of several words is several entries. */
  readonly facts: readonly WordFacts[];
  /** Index of the token a word stands in. */
  readonly tokenOf: readonly number[];
  /** Empty where nothing is quoted. */
  readonly quoting: readonly Quoting[];
  /** True in a sentence that ends with a question mark; empty where there is none. */
  readonly asked: readonly boolean[];
  /** Entries that are words. */
  readonly count: number;
}

/** Tokens judged: two printed pages. What an author thinks is said by then, and the cost of a text stays bounded. */
const MAX_SPOKEN = 600;
/** Longer quotations are mostly a quotation mark that was never closed. */
const MAX_QUOTED = 60;
const MAX_SCARE = 2;
/** Where more of the text than this stands in quotation marks, the author says it. */
const ALL_QUOTED = 0.8;

/** False for marks and pictures, and behind the last word. */
export function isWord(facts: WordFacts | undefined): facts is WordFacts {
  return facts !== undefined && facts.word !== CLAUSE_END && facts.word !== COMMA;
}

/** True for the entry of a mark or a picture. */
export function isMark(facts: WordFacts): boolean {
  return facts === END || facts === PAUSE;
}

/** What a language knows of single words. */
export type WordKnowledge = Pick<Language, 'factsOf' | 'factsOfHashtag'>;

/** `tokens` are those of `spoken`, `marks` what is seen of them. */
export function clausesOf(tokens: readonly Token[], marks: Marks, { factsOf, factsOfHashtag }: WordKnowledge): Clauses {
  const facts: WordFacts[] = [];
  const tokenOf: number[] = [];
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { kind } = token;
    if (kind === 'word' || kind === 'number') {
      facts.push(factsOf(token));
      tokenOf.push(at);
      count++;
    } else if (kind === 'hashtag') {
      for (const known of factsOfHashtag(token)) {
        facts.push(known);
        tokenOf.push(at);
        count++;
      }
    } else {
      facts.push(token.raw === COMMA ? PAUSE : END);
      tokenOf.push(at);
    }
  }
  return {
    tokens,
    facts,
    tokenOf,
    quoting: marks.quotes ? quotingOf(tokens, facts, tokenOf, count) : NOTHING_QUOTED,
    asked: marks.asks ? askedOf(tokens, facts, tokenOf) : NOTHING_ASKED,
    count,
  };
}

const NOTHING_QUOTED: readonly Quoting[] = [];
const NOTHING_ASKED: readonly boolean[] = [];

/** The tokens that are judged. */
export function spoken(tokens: readonly Token[]): readonly Token[] {
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

/** True for a token that opens or closes a quotation. */
export function isQuote(raw: string): boolean {
  return raw.length === 1 && QUOTES.has(raw);
}

function quotingOf(
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  tokenOf: readonly number[],
  count: number,
): Quoting[] {
  const quoting = facts.map((): Quoting => 'none');
  let open = -1;
  let inside = 0;
  for (let at = 0; at < facts.length; at++) {
    if (isWord(facts[at])) inside++;
    else if (isQuote(tokens[tokenOf[at] ?? 0]?.raw ?? '')) {
      if (open >= 0 && inside > 0 && inside <= MAX_QUOTED && inside < count * ALL_QUOTED) {
        quoting.fill(inside <= MAX_SCARE ? 'scare' : 'quotation', open, at);
        open = -1;
      } else open = at;
      inside = 0;
    }
  }
  return quoting;
}

function askedOf(tokens: readonly Token[], facts: readonly WordFacts[], tokenOf: readonly number[]): boolean[] {
  const asked = facts.map(() => false);
  let question = false;
  for (let at = facts.length - 1; at >= 0; at--) {
    if (facts[at]?.word === CLAUSE_END) {
      const raw = tokens[tokenOf[at] ?? 0]?.raw ?? '';
      if (raw.startsWith('?')) question = true;
      else if (raw.startsWith('.') || raw.startsWith('!') || raw === '\n' || raw === '…') question = false;
    }
    asked[at] = question;
  }
  return asked;
}

function factsOfMark(mark: string): WordFacts {
  return {
    word: mark,
    stem: mark,
    signals: [],
    negates: false,
    negatesBack: false,
    connects: false,
    limits: false,
    contrasts: false,
    makesUnreal: false,
    addresses: false,
    meansPeople: false,
    ofSelf: undefined,
    reports: false,
    reportsBack: false,
    degree: 1,
    stretched: false,
    judges: undefined,
    insults: undefined,
    threatens: undefined,
    tellsTheme: undefined,
    callsFor: undefined,
  };
}
