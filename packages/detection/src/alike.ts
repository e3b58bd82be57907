// Is one text another with small changes: a new number, an added emoji, another link, a word exchanged?
// Resemblance of two texts: shared pieces of all their pieces (Broder 1997, "On the resemblance and containment of
// documents"). Pieces are letters, so that an exchanged word costs no more than its own length.

/** Letters of a piece. */
const PIECE = 5;
/** Shorter texts occur to two people. */
const SHORTEST = 24;
/** From this resemblance on one is taken for a copy of the other. */
const COPY = 0.6;

/** The pieces of a text; links, accounts, numbers, signs and spaces are left out. Undefined where it is too short to tell. */
export function piecesOf(text: string): ReadonlySet<string> | undefined {
  const letters = text
    .toLowerCase()
    .replace(/\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.@-]+/gu, '')
    .replace(/[^\p{L}]+/gu, '');
  if (letters.length < SHORTEST) return undefined;
  const pieces = new Set<string>();
  for (let i = 0; i + PIECE <= letters.length; i++) pieces.add(letters.slice(i, i + PIECE));
  return pieces;
}

/** Whether two texts are copies with small changes; the same whichever is asked first. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared++;
  return shared >= COPY * (a.size + b.size - shared);
}
