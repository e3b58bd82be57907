// Words recur from text to text; remembering what was found out about each saves most of the work.

/** Words remembered per function: the vocabulary of a busy day, some megabytes. */
const WORDS = 50_000;
/** Longer words hardly ever recur. */
const LENGTH = 50;

/**
 * `find` with a memory; `find` must be pure, so that nothing but speed depends on what is remembered. When the memory is
 * full everything is forgotten at once, which bounds it without bookkeeping.
 */
export function remembering<T>(find: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>();
  return (word) => {
    const before = memory.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (word.length > LENGTH) return found;
    if (memory.size >= WORDS) memory.clear();
    memory.set(word, found);
    return found;
  };
}
