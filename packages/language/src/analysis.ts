// One pass over a text, shared by judge, matcher and terms: the scoring stage pays once for a mention and its watches.
import { MAX_TEXT_LENGTH } from '@sturmwarte/contracts';
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import { APOSTROPHES, fold } from './folding.ts';
import { keysOf } from './keys.ts';
import { remembering } from './memory.ts';

/**
 * `word` has letters, `number` is made of digits only; `hashtag` and `account` carry their sign in `raw` and not in
 * `folded`; `mark` is punctuation that ends or colours a clause; `break` divides title from text.
 */
export type TokenKind = 'word' | 'number' | 'hashtag' | 'account' | 'link' | 'emoji' | 'emoticon' | 'mark' | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly raw: string;
  readonly folded: string;
  /** A word of three letters and more, all capitals. */
  readonly capital: boolean;
  /** What a query finds it by: the word itself, then other ways to ask for it; none for marks, pictures and links. */
  readonly keys: readonly string[];
  /** Of those who remember what they found out about it, see `rememberingTokens`. */
  readonly memory: unknown[];
}

export interface Analysis {
  readonly text: string;
  readonly title: string | undefined;
  /** The title's tokens first, then a `break`, then the text's. */
  readonly tokens: readonly Token[];
}

/** What every public function takes: a text, or what `analyse` made of it. */
export type Passage = string | Analysis;

/** Words beyond this length are noise (keys mashed, encoded data); the rest of such a word is dropped. */
const MAX_WORD_LENGTH = 80;

// Every alternative either consumes greedily without a tail to fail on, or is bounded: no input makes it backtrack far.
const PATTERN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`,
    String.raw`[#＃][\p{L}\p{M}\p{N}_]+`,
    String.raw`@[\p{L}\p{M}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+){0,8}`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_*]*[\p{L}\p{M}\p{N}])?(?:[${APOSTROPHES}][\p{L}\p{M}]+)*`,
    String.raw`[:;=][-^'o]?[)\](\[DPpO\/\\|*]{1,40}(?![\p{L}\p{N}\/])|<\/?3|\^\^|-[_.]+-|>[:.]?[(<]`,
    String.raw`[\u{1F1E6}-\u{1F1FF}]{2}`,
    String.raw`(?:\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*)(?:\u{200D}\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*){0,8}`,
    String.raw`\.{2,}|…|[!?]+|[.,;:()"„“”»«&＆*\/–—]`,
  ].join('|'),
  'gu',
);
const tokenizer = new RegexpTokenizer({ pattern: PATTERN, gaps: false });

/** Soft hyphens, zero-width spaces and direction marks are invisible and would tear words apart. */
const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

const BREAK: Token = { kind: 'break', raw: '\n', folded: '\n', capital: false, keys: [], memory: [] };

/**
 * Cuts a text (and the title above it) into tokens and folds each. Texts longer than the contract allows are cut, so the
 * cost is bounded whatever comes in.
 */
export function analyse(text: string, title?: string): Analysis {
  const body = tokensOf(text);
  return { text, title, tokens: title ? [...tokensOf(title), BREAK, ...body] : body };
}

/** The analysis of a passage, made now where only the text is given. */
export function analysed(passage: Passage): Analysis {
  return typeof passage === 'string' ? analyse(passage) : passage;
}

/** True for tokens a reader would call a word of the text. */
export function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'hashtag';
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const piece of text.slice(0, MAX_TEXT_LENGTH).split(' ')) {
    for (const token of cutPiece(piece)) tokens.push(token);
  }
  return tokens;
}

/** Links, accounts and longer numbers: most are seen once and would push words out of the memory. */
const SELDOM_AGAIN = /^(?:[@\d]...|https?:\/\/|www\.)/;
// No token holds a blank or looks beyond one, so what stands between blanks (a word and its comma) can be cut by itself.
const cutPiece = remembering(cut, SELDOM_AGAIN);
const tokenOf = remembering(makeToken, SELDOM_AGAIN);

function cut(piece: string): readonly Token[] {
  return (tokenizer.tokenize(piece.replace(INVISIBLE, '')) ?? []).map(tokenOf);
}

function makeToken(raw: string): Token {
  const kind = kindOf(raw);
  const folded = foldedAs(kind, raw);
  return {
    kind,
    raw,
    folded,
    capital: kind === 'word' && isCapital(raw),
    keys: keysOf({ kind, raw, folded }),
    memory: [],
  };
}

function foldedAs(kind: TokenKind, raw: string): string {
  if (kind === 'hashtag' || kind === 'account') return fold(raw.slice(1, MAX_WORD_LENGTH + 1));
  return kind === 'word' || kind === 'number' ? fold(raw.slice(0, MAX_WORD_LENGTH)) : raw;
}

function isCapital(raw: string): boolean {
  return raw.length > 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

const STARTS_WORD = /^[\p{L}\p{N}]/u;
const PICTURE = /^[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]/u;
const LINK = /^(?:https?:\/\/|www\.)/;
const MARK = /^[.…!?,;:()"„“”»«&＆*/–—]+$/;

function kindOf(raw: string): TokenKind {
  if (STARTS_WORD.test(raw)) {
    if (LINK.test(raw)) return 'link';
    return /\p{L}/u.test(raw) ? 'word' : 'number';
  }
  if (raw.startsWith('#') || raw.startsWith('＃')) return 'hashtag';
  if (raw.startsWith('@')) return 'account';
  if (PICTURE.test(raw)) return 'emoji';
  // A run such as `:)` consists of marks too, but starts like a face.
  return MARK.test(raw) && !FACE.test(raw) ? 'mark' : 'emoticon';
}

const FACE = /^[:;=][-^'o]?[)\]([DPpO/\\|*]/;
