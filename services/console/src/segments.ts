// A text cut at the words that decided, so that they can be marked.
import type { DecidingWord } from './records.ts';

export interface Segment {
  readonly text: string;
  /** Undefined for what stands between the words that decided. */
  readonly word?: DecidingWord;
}

/** All of the text in order. Where words overlap the earlier in the list is marked; places beyond the text are none. */
export function segmentsOf(text: string, words: readonly DecidingWord[]): Segment[] {
  const marked: DecidingWord[] = [];
  for (const word of words) {
    const isWithin = word.from >= 0 && word.from < word.to && word.to <= text.length;
    if (isWithin && marked.every(({ from, to }) => word.to <= from || word.from >= to)) marked.push(word);
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const word of marked.sort((a, b) => a.from - b.from)) {
    if (word.from > at) segments.push({ text: text.slice(at, word.from) });
    segments.push({ text: text.slice(word.from, word.to), word });
    at = word.to;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
