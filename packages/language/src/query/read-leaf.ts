// Reads one leaf of a query: a word, a phrase, a hashtag, an account or a filter.
import { analyse, type Token } from '../analysis.ts';
import { APOSTROPHES, fold } from '../folding.ts';
import { wordKey } from '../keys.ts';
import { isAmpersand } from './document.ts';
import { asWritten } from './find-word.ts';
import { LINK, NO_LINKS, type LeafKind } from './lex-query.ts';
import { queryLimits } from './limits.ts';
import type { Leaf, Term, Word } from './query.ts';
import { Refusal } from './refusal.ts';

interface LeafToken {
  readonly kind: LeafKind;
  readonly text: string;
  readonly at: number;
}

/**
 * Shorter names mean something else as one word: `H&M` is not "hm", `in der` no Inder. What is typed without a blank is a name
 * as a hashtag all the same: #hm.
 */
const MIN_JOINED = 6;
const MIN_JOINED_HASHTAG = 2;

/** What folding makes a * of; left for it to find, a wildcard would hide in a plain word. */
const ASTERISKS = /[\uFE61\uFF0A]/g;

/** Throws a `Refusal`. */
export function readLeaf({ kind, text: typed, at }: LeafToken): Leaf {
  const text = typed.replace(ASTERISKS, '*');
  switch (kind) {
    case 'term':
      return termOf(wordsOf(text, at), text, at, `"${text}" has no letters or digits to look for.`, MIN_JOINED_HASHTAG);
    case 'phrase':
      return termOf(wordsOf(text, at), text, at, LINK.test(text) ? NO_LINKS : 'This phrase has no words.');
    case 'written':
      return termOf(writtenWordsOf(text, at), text, at, 'After = a word or a phrase in quotation marks must stand.');
    case 'hashtag':
    case 'account':
      return signedTermOf(kind, text, at);
    case 'source':
    case 'language':
    case 'author':
    case 'is':
      if (text.includes('*')) throw new Refusal('A filter takes a whole name, without a wildcard *.', at);
      return filterOf(kind, text, at);
  }
}

/** One word is a term; `H&M` or `"zwei Wörter"` are several and must stand side by side. */
function termOf(words: readonly Word[], text: string, at: number, refusal: string, minHashtag = MIN_JOINED): Term {
  const [first, ...rest] = words;
  if (first === undefined) throw new Refusal(refusal, at);
  if (words.length > queryLimits.phrase) {
    throw new Refusal(`A phrase may have at most ${queryLimits.phrase} words; this one has ${words.length}.`, at);
  }
  if (rest.length === 0) return { ...first, at };
  return { kind: 'phrase', words, joined: joinedOf(words, minHashtag), ampersands: ampersandsOf(words, text), at };
}

/** Before which words an & must stand: of a short name too little is left without it (`1&1` is not 1,1; `C&A` no c.a.). */
function ampersandsOf(words: readonly Word[], text: string): readonly number[] {
  const letters = words.reduce((sum, word) => sum + (word.kind === 'wildcard' ? MIN_JOINED : word.key.length), 0);
  if (letters >= MIN_JOINED) return [];
  const places: number[] = [];
  let place = 0;
  for (const token of analyse(text).tokens) {
    if (isAmpersand(token)) places.push(place);
    else if (token.keys.length > 0) place++;
  }
  return places.filter((each, index) => each > 0 && each < words.length && each !== places[index - 1]);
}

/** The key of a name written in one; of a short one that of its hashtag. */
function joinedOf(words: readonly Word[], minHashtag: number): string | undefined {
  if (!words.every((word) => word.kind === 'word')) return undefined;
  const keys = words.map(({ key }) => key);
  if (keys.some((key) => key.startsWith('#') || key.startsWith('@'))) return undefined;
  const joined = keys.join('');
  if (joined.length >= MIN_JOINED) return joined;
  return joined.length >= minHashtag ? `#${joined}` : undefined;
}

/** Runs of what a word with wildcards is made of, and what stands between them. */
const IN_WORD = String.raw`\p{L}\p{M}\p{N}_*${APOSTROPHES}`;
const RUNS = new RegExp(`[${IN_WORD}]+|[^${IN_WORD}]+`, 'gu');

function wordsOf(text: string, at: number): Word[] {
  if (!text.includes('*')) return plainWordsOf(text);
  const words: Word[] = [];
  let plain = '';
  for (const run of text.match(RUNS) ?? []) {
    if (!run.includes('*')) {
      plain += run;
      continue;
    }
    words.push(...plainWordsOf(plain), wildcardOf('', run, at));
    plain = '';
  }
  return [...words, ...plainWordsOf(plain)];
}

/** Folded first, so that letters which stand for several (½, ﷺ) are the same words however often a query is read. */
function plainWordsOf(text: string): Word[] {
  return analyse(fold(text))
    .tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag' || kind === 'account')
    .map((token) => ({ kind: 'word', key: keyOf(token) }));
}

function keyOf({ kind, folded }: Token): string {
  if (kind === 'hashtag') return `#${folded}`;
  return kind === 'account' ? `@${folded}` : wordKey(folded);
}

function writtenWordsOf(text: string, at: number): Word[] {
  if (text.includes('*')) throw new Refusal('After = everything counts as written, so no wildcard * is possible.', at);
  if (/[#＃@]/.test(text)) throw new Refusal('After = no hashtag or account can stand; write the word alone.', at);
  return analyse(asWritten(text))
    .tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ raw, folded }) => ({ kind: 'written', key: wordKey(folded), written: raw }));
}

function signedTermOf(kind: 'hashtag' | 'account', name: string, at: number): Term {
  const sign = kind === 'hashtag' ? '#' : '@';
  if (name.includes('*')) return { ...wildcardOf(sign, name, at), at };
  const [found, ...rest] = analyse(sign + fold(name)).tokens;
  if (found?.kind !== kind || rest.length > 0) {
    throw new Refusal(kind === 'hashtag' ? 'This is not a hashtag.' : 'This is not an account name.', at);
  }
  return { kind: 'word', key: keyOf(found), at };
}

/** What the pieces of a wildcard may be made of; in accounts also what parts a name from its host. */
const PIECE = {
  '': /^[\p{L}\p{M}\p{N}_]*$/u,
  '#': /^[\p{L}\p{M}\p{N}_]*$/u,
  '@': /^[\p{L}\p{M}\p{N}_.@-]*$/u,
} as const;

function wildcardOf(sign: keyof typeof PIECE, text: string, at: number): Word {
  const split = text.split('*').map((piece) => wordKey(fold(piece)));
  // Of several * with no letters between them one is enough, whatever else stood there.
  const pieces = split.filter((piece, i) => piece !== '' || i === 0 || i === split.length - 1);
  const [first = '', ...rest] = pieces;
  if (first.length < queryLimits.prefix && pieces.every(({ length }) => length < queryLimits.piece)) {
    throw new Refusal(
      `A wildcard * needs at least ${queryLimits.prefix} letters before it, or ${queryLimits.piece} after it.`,
      at,
    );
  }
  if (!pieces.every((piece) => PIECE[sign].test(piece))) {
    throw new Refusal('Around a wildcard * only letters and digits can stand.', at);
  }
  return { kind: 'wildcard', pieces: [sign + first, ...rest] };
}

const SOURCE = /^[a-z0-9][a-z0-9-]{0,39}$/;
const LANGUAGE = /^[a-z]{2,3}$/;
/** The hash an author is known by. */
const AUTHOR_ID = /^[\w-]{22}$/;

function filterOf(kind: 'source' | 'language' | 'author' | 'is', text: string, at: number): Leaf {
  switch (kind) {
    case 'source': {
      const source = fold(text);
      if (SOURCE.test(source)) return { kind: 'filter', key: `source:${source}`, at };
      throw new Refusal('After source: the name of a source must stand, for instance source:mastodon.', at);
    }
    case 'language': {
      const language = fold(text);
      if (LANGUAGE.test(language)) return { kind: 'filter', key: `lang:${language}`, at };
      throw new Refusal('After lang: the code of a language must stand, for instance lang:de or lang:en.', at);
    }
    case 'author': {
      if (AUTHOR_ID.test(text)) return { kind: 'filter', key: `author:${text}`, at };
      const [source = '', handle = ''] = text.split(/:(.*)/s);
      if (SOURCE.test(fold(source)) && handle !== '') {
        return { kind: 'account', account: `${fold(source)}:${handle}`, at };
      }
      throw new Refusal('After author: source and name must stand, for instance author:mastodon:somebody.', at);
    }
    case 'is':
      if (fold(text) === 'own') return { kind: 'own', at };
      throw new Refusal('After is: only own can stand: is:own finds what your own accounts write.', at);
  }
}
