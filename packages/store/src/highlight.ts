// Where in a text a query has hit: decided from the text alone, so that every engine marks the same.
import { fold, wordsOf } from './fold.ts';
import { parseTextQuery, type TextTerm } from './text-query.ts';

/** A part of a text, in UTF-16 code units: `text.slice(from, to)`. */
export interface Highlight {
  readonly from: number;
  readonly to: number;
}

/** A word as it stands in the text and as it is searched for; folding may make several words of what stands as one. */
interface Token extends Highlight {
  readonly word: string;
}

/**
 * The parts of a text that a query (see `parseTextQuery`) asks for, in order and without overlap; none for what it
 * excludes. Throws QUERY_INVALID where the query cannot be searched for.
 */
export function highlightsOf(text: string, query: string): readonly Highlight[] {
  const tokens = tokensOf(text);
  const hits = parseTextQuery(query).all.flatMap((term) => occurrences(tokens, term));
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: Highlight[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (!last || hit.from >= last.to) merged.push(hit);
    else if (hit.to > last.to) merged[merged.length - 1] = { from: last.from, to: hit.to };
  }
  return merged;
}

function occurrences(tokens: readonly Token[], { words, prefix }: TextTerm): Highlight[] {
  return tokens.flatMap((first, start) => {
    const last = tokens[start + words.length - 1];
    if (!last) return [];
    const isHit = words.every((word, place) => {
      const actual = tokens[start + place]?.word;
      return prefix && place === words.length - 1 ? actual?.startsWith(word) : actual === word;
    });
    return isHit ? [{ from: first.from, to: last.to }] : [];
  });
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from: number | undefined;
  let at = 0;
  const end = () => {
    if (from === undefined) return;
    const [start, to] = [from, at];
    for (const word of wordsOf(text.slice(start, to))) tokens.push({ word, from: start, to });
    from = undefined;
  };
  for (const character of text) {
    if (isPartOfWord(character)) from ??= at;
    else end();
    at += character.length;
  }
  end();
  return tokens;
}

/** Also signs that folding turns into letters (™ → tm), and marks, which belong to the letter before them. */
function isPartOfWord(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character) || /[\p{L}\p{N}]/u.test(fold(character));
}
