// Where in a text the terms of a query stand.
import { humpsOf } from '../humps.ts';
import { formsInName } from '../keys.ts';
import type { Indexed } from './document.ts';
import { isWord, isWordOfName } from './find-word.ts';
import type { Leaf, Phrase, Term } from './query.ts';

/** Places in `words` from the first to the last word of what was found. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Every place of a term, in order; with `limit` no more than so many. */
export function spansOf(term: Term, document: Indexed, limit = Infinity): Span[] {
  if (term.kind === 'phrase') return spansOfPhrase(term, document, limit);
  const { places, words } = document;
  // A key is looked up; only wildcards need to see every word.
  const from = term.kind === 'wildcard' ? 0 : (places.get(term.key) ?? words.length);
  const spans: Span[] = [];
  for (let place = from; place < words.length && spans.length < limit; place++) {
    const token = words[place];
    if (token && isWord(term, token)) spans.push({ first: place, last: place });
  }
  return spans;
}

function spansOfPhrase(phrase: Phrase, document: Indexed, limit: number): Span[] {
  const { words } = phrase;
  const written = document.words;
  const from = earliest(phrase, document);
  const spans: Span[] = [];
  for (let place = from; place < written.length && spans.length < limit; place++) {
    const isThere =
      words.every((word, index) => {
        const token = written[place + index];
        return token !== undefined && isWordOfName(word, index === words.length - 1, token);
      }) && phrase.ampersands.every((index) => document.ampersands.includes(place + index));
    if (isThere) spans.push({ first: place, last: place + words.length - 1 });
    else if (phrase.joined !== undefined && written[place]?.keys.includes(phrase.joined)) {
      spans.push({ first: place, last: place });
    }
  }
  return spans;
}

/** No place before this one can hold the phrase: looking it up spares most texts the search. */
function earliest({ words, joined }: Phrase, { places, words: written }: Indexed): number {
  const firstOf = (key: string) => places.get(key) ?? written.length;
  const asOne = joined === undefined ? written.length : firstOf(joined);
  let latest = 0;
  for (const [index, word] of words.entries()) {
    if (word.kind === 'wildcard') continue;
    let place = firstOf(word.key);
    if (word.kind === 'word') {
      for (const form of formsInName(word.key, index === words.length - 1)) place = Math.min(place, firstOf(form));
    }
    if (place === written.length) return asOne;
    latest = Math.max(latest, place - index);
  }
  return Math.min(latest, asOne);
}

/** Two terms near each other, the one that stands first in the text first. */
export function nearSpans(
  near: Extract<Leaf, { readonly kind: 'near' }>,
  document: Indexed,
): readonly [Span, Span] | undefined {
  const left = allSpans(near.left, document);
  if (left.length === 0) return undefined;
  const right = allSpans(near.right, document);
  return (
    followed(left, right, near.within, document) ??
    followed(right, left, near.within, document) ??
    inOneHashtag(left, right, document)
  );
}

/** Both in one hashtag of several words, where they stand side by side: #BoykottNordlicht. */
function inOneHashtag(
  left: readonly Span[],
  right: readonly Span[],
  { words }: Indexed,
): readonly [Span, Span] | undefined {
  for (const one of left) {
    const token = words[one.first];
    if (one.last !== one.first || token?.kind !== 'hashtag' || humpsOf(token.raw.slice(1)).length < 2) continue;
    // Of those that begin there the shortest comes first.
    const other = firstAfter(right, one.first - 1);
    if (other?.first === one.first && other.last === one.first) return [one, other];
  }
  return undefined;
}

function allSpans(terms: readonly Term[], document: Indexed): Span[] {
  return terms.flatMap((term) => spansOf(term, document)).sort((a, b) => a.first - b.first || a.last - b.last);
}

/** One of `seconds` that begins within reach after the end of one of `firsts`, no title ending between them. */
function followed(
  firsts: readonly Span[],
  seconds: readonly Span[],
  within: number,
  { titleEnd }: Indexed,
): readonly [Span, Span] | undefined {
  for (const first of firsts) {
    const second = firstAfter(seconds, first.last);
    if (second === undefined || second.first - first.last > within) continue;
    if (first.last < titleEnd === second.first < titleEnd) return [first, second];
  }
  return undefined;
}

function firstAfter(spans: readonly Span[], place: number): Span | undefined {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.first ?? 0) > place) to = middle;
    else from = middle + 1;
  }
  return spans[from];
}
