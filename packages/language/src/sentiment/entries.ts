// The entries of a list: what is listed, one a line, and its weight. Lexicons, hashtags and the telling of languages read the
// same lists, so each is read once.
import { fold } from '../folding.ts';

export interface ListEntry {
  /** The line without its weight, folded. */
  readonly text: string;
  /** What of it stands between blanks. */
  readonly words: readonly string[];
  readonly weight: number;
}

const known = new Map<string, readonly ListEntry[]>();

/** The entries of a list. Lines that are not entries are a fault of the list and throw. */
export function entriesOf(list: string): readonly ListEntry[] {
  const entries = known.get(list) ?? readEntries(list);
  known.set(list, entries);
  return entries;
}

function readEntries(list: string): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const line of fold(list).split('\n')) {
    if (line === '') continue;
    const space = line.lastIndexOf(' ');
    const weight = Number(line.slice(space + 1));
    if (space < 1 || Number.isNaN(weight)) throw new TypeError(`not an entry and a weight: "${line}"`);
    const text = line.slice(0, space);
    entries.push({ text, words: text.includes(' ') ? text.split(' ') : [text], weight });
  }
  return entries;
}
