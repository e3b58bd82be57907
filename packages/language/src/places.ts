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
 * A place for each token, in their order, or for the first `count` of them; none for the break between title and text.
 * Invisible characters inside a token, which analysis leaves out, belong to it. Takes a time that grows with the text and no
 * faster.
 */
export function placesOf({ text, title = '', tokens }: Analysis, count = tokens.length): (Place | undefined)[] {
  const hasTitle = tokens.some(({ kind }) => kind === 'break');
  let part: Place['part'] = hasTitle ? 'title' : 'text';
  let visible = visibleOf(hasTitle ? title : text);
  let at = 0;
  const places: (Place | undefined)[] = [];
  for (const { kind, raw } of tokens) {
    if (places.length === count) break;
    if (kind === 'break') {
      part = 'text';
      visible = visibleOf(text);
      at = 0;
      places.push(undefined);
      continue;
    }
    const from = visible.text.indexOf(raw, at);
    // Tokens are cut from the visible text, one behind the other, so that each is found.
    if (from >= 0) at = from + raw.length;
    places.push(from < 0 ? undefined : { part, from: writtenAt(visible, from), to: writtenAt(visible, at - 1) + 1 });
  }
  return places;
}

/** A text as analysis cuts it, and where each of its characters stands in the text as written; empty where nothing is left out. */
interface Visible {
  readonly text: string;
  readonly places: readonly number[];
}

function visibleOf(whole: string): Visible {
  const written = whole.slice(0, MAX_TEXT_LENGTH);
  if (!INVISIBLE.test(written)) return { text: written, places: [] };
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < written.length; at++) {
    const letter = written.charAt(at);
    if (INVISIBLE.test(letter)) continue;
    letters.push(letter);
    places.push(at);
  }
  return { text: letters.join(''), places };
}

function writtenAt({ places }: Visible, index: number): number {
  return places.length === 0 ? index : (places[index] ?? index);
}

const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
