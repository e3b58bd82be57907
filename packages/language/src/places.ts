// Where in a text its tokens stand.
import { MAX_TEXT_LENGTH } from '@sturmwarte/contracts';
import type { Analysis } from './analysis.ts';

/** UTF-16 offsets, the second behind the last character. */
export interface Place {
  readonly part: 'title' | 'text';
  readonly from: number;
  readonly to: number;
}

/**
 * A place for each token, in their order; none for the break between title and text. Invisible characters inside a token,
 * which analysis leaves out, belong to it. Takes a time that grows with the text and no faster.
 */
export function placesOf({ text, title = '', tokens }: Analysis): (Place | undefined)[] {
  const hasTitle = tokens.some(({ kind }) => kind === 'break');
  let part: Place['part'] = hasTitle ? 'title' : 'text';
  let visible = visibleOf(hasTitle ? title : text);
  let at = 0;
  return tokens.map(({ kind, raw }) => {
    if (kind === 'break') {
      part = 'text';
      visible = visibleOf(text);
      at = 0;
      return undefined;
    }
    const from = visible.text.indexOf(raw, at);
    // Tokens are cut from the visible text, one behind the other.
    if (from < 0) return undefined;
    at = from + raw.length;
    return { part, from: visible.writtenAt(from), to: visible.writtenAt(at - 1) + 1 };
  });
}

/** A text as analysis cuts it, and where each of its characters stands in the text as written. */
interface Visible {
  readonly text: string;
  readonly writtenAt: (index: number) => number;
}

function visibleOf(whole: string): Visible {
  const written = whole.slice(0, MAX_TEXT_LENGTH);
  if (!INVISIBLE.test(written)) return { text: written, writtenAt: (index) => index };
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < written.length; at++) {
    const letter = written.charAt(at);
    if (INVISIBLE.test(letter)) continue;
    letters.push(letter);
    places.push(at);
  }
  return { text: letters.join(''), writtenAt: (index) => places[index] ?? index };
}

const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
