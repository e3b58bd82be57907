// The words of a hashtag: by its capitals (#NieWiederNordlicht), else by the words of the lists (#boykottbahn).
import { fold } from '../folding.ts';
import { humpsOf } from '../humps.ts';
import { remembering } from '../memory.ts';
import { entriesOf } from '../sentiment/entries.ts';

/** Shorter list words are found by chance in other words. */
const MIN_LENGTH = 3;
const MAX_LENGTH = 40;
/** A rest that the lists do not know (a name, mostly) and the word known beside it must be at least this long: `#arsenal`. */
const MIN_REST = 4;

/**
 * A function that gives the folded words of a hashtag; the hashtag itself where it cannot be cut. `lists` are word lists
 * with weights, `groups` plain words.
 */
export function createHashtagSplitter(
  lists: readonly string[],
  groups: readonly string[],
): (folded: string, raw: string) => readonly string[] {
  let made: ReadonlySet<string> | undefined;
  /** Read at the first hashtag, which many who make a language never come to. */
  const known = () => (made ??= wordsOf(lists, groups));
  const byWords = remembering((word) => cut(word, known()));
  const byCase = remembering((raw) => humpsOf(raw.slice(1)));
  return (folded, raw) => {
    if (known().has(folded)) return [folded];
    const humps = byCase(raw);
    return humps.length > 1 ? humps : byWords(folded);
  };
}

function wordsOf(lists: readonly string[], groups: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const list of lists) {
    for (const { words } of entriesOf(list)) {
      for (const part of words) if (part.length >= MIN_LENGTH) known.add(part.replace('*', ''));
    }
  }
  for (const word of groups.flatMap((group) => fold(group).split(/\s+/)))
    if (word.length >= MIN_LENGTH) known.add(word.replace('*', ''));
  return known;
}

/** Known words from the front, the longest first, with at most one unknown rest at either end. */
function cut(word: string, known: ReadonlySet<string>): readonly string[] {
  if (word.length > MAX_LENGTH || word.length < 2 * MIN_LENGTH) return [word];
  const front: string[] = [];
  let from = 0;
  for (;;) {
    const next = longest(word, from, known);
    if (next === undefined) break;
    front.push(next);
    from += next.length;
  }
  if (from === word.length) return front;
  if (from >= MIN_REST && word.length - from >= MIN_REST) return [...front, word.slice(from)];
  for (let start = MIN_REST; start <= word.length - MIN_REST; start++) {
    if (known.has(word.slice(start)) && word.length - start >= MIN_REST)
      return [word.slice(0, start), word.slice(start)];
  }
  return [word];
}

function longest(word: string, from: number, known: ReadonlySet<string>): string | undefined {
  for (let end = word.length; end >= from + MIN_LENGTH; end--) {
    const part = word.slice(from, end);
    if (known.has(part)) return part;
  }
  return undefined;
}
