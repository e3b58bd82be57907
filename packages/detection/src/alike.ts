// Is one text another with small changes: a new number, an added emoji, another link, a word exchanged?
// Resemblance of two texts: shared pieces of all their pieces (Broder 1997, "On the resemblance and containment of
// documents"). Pieces are letters, so that an exchanged word costs no more than its own length.

import { hash32 } from './hash.ts';

/** Letters of a piece. */
const PIECE = 5;
/** Shorter texts occur to two people. */
const SHORTEST = 24;
/** From this resemblance on one is taken for a copy of the other. */
const COPY = 0.6;

/** What may be a link or an account: most texts have neither, and looking for them is most of the work. */
const MAY_ADDRESS = /:\/\/|www\.|@/;
const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.@-]+/gu;

/** The letters of a text, small; links, accounts, numbers, signs and spaces are what copies change first, and left out. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return (MAY_ADDRESS.test(lower) ? lower.replace(ADDRESS, '') : lower).replace(/[^\p{L}]+/gu, '');
}

/** The pieces of a text, as ascending hashes; see `lettersOf`. Undefined where it is too short to tell. */
export function piecesOf(text: string): Uint32Array | undefined {
  const letters = lettersOf(text);
  if (letters.length < SHORTEST) return undefined;
  const hashes = new Uint32Array(letters.length - PIECE + 1);
  for (let i = 0; i < hashes.length; i++) hashes[i] = hash32(letters.slice(i, i + PIECE));
  return distinct(hashes.sort());
}

/** Whether two texts are copies with small changes; the same whichever is asked first. */
export function areAlike(a: Uint32Array, b: Uint32Array): boolean {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  if (fewer.length < COPY * more.length) return false;
  let shared = 0;
  let at = 0;
  for (const piece of fewer) {
    while (at < more.length && (more[at] ?? 0) < piece) at++;
    if (more[at] === piece) shared++;
  }
  return shared >= COPY * (a.length + b.length - shared);
}

/** @param ascending is reused */
function distinct(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (const each of ascending) if (count === 0 || ascending[count - 1] !== each) ascending[count++] = each;
  return ascending.subarray(0, count);
}
