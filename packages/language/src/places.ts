// Where in a text its tokens stand.
import type { Analysis, Token } from './analysis.ts';

/** UTF-16 offsets, the second behind the last character. */
export interface Place {
  readonly part: 'title' | 'text';
  readonly from: number;
  readonly to: number;
}

/** A place for each token, in their order; none for the break between title and text. */
export function placesOf({ text, title, tokens }: Analysis): (Place | undefined)[] {
  let part: Place['part'] = tokens.some(({ kind }) => kind === 'break') ? 'title' : 'text';
  let at = 0;
  // Looked for letter by letter only where a word can be torn.
  const find = INVISIBLE.test(`${title ?? ''}${text}`) ? placeOf : wholePlaceOf;
  return tokens.map((token) => {
    if (token.kind === 'break') {
      part = 'text';
      at = 0;
      return undefined;
    }
    const [from, to] = find(token, part === 'title' ? (title ?? '') : text, at);
    at = to;
    return { part, from, to };
  });
}

function wholePlaceOf({ raw }: Token, text: string, start: number): [from: number, to: number] {
  const from = text.indexOf(raw, start);
  return from < 0 ? [start, start] : [from, from + raw.length];
}

/** Where the token begins and ends; invisible characters inside it, which analysis leaves out, belong to it. */
function placeOf({ raw }: Token, text: string, start: number): [from: number, to: number] {
  const whole = text.indexOf(raw, start);
  const torn = tornPlaceOf(raw, text, start);
  if (torn === undefined) return [start, start];
  return whole >= 0 && whole <= torn[0] ? [whole, whole + raw.length] : torn;
}

function tornPlaceOf(raw: string, text: string, start: number): [from: number, to: number] | undefined {
  for (let from = text.indexOf(raw[0] ?? '', start); from >= 0; from = text.indexOf(raw[0] ?? '', from + 1)) {
    let at = from;
    let matched = 0;
    while (matched < raw.length && at < text.length) {
      if (text[at] === raw[matched]) matched++;
      else if (!INVISIBLE.test(text[at] ?? '')) break;
      at++;
    }
    if (matched === raw.length) return [from, at];
  }
  return undefined;
}

const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
