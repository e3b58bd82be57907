// Words recur from text to text; remembering what was found out about each saves most of the work.
import type { Token } from './analysis.ts';

/** Words of a generation: the vocabulary of a busy day, some megabytes. */
const WORDS = 50_000;
/** Longer words hardly ever recur. */
const LENGTH = 50;

/**
 * `find` with a memory; `find` must be pure, so that nothing but speed depends on what is remembered. What has not been
 * asked for while `WORDS` others were learned is forgotten: words come in two generations, and asking makes them young.
 */
export function remembering<T>(find: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const found = old.get(word) ?? find(word);
    if (word.length > LENGTH) return found;
    if (young.size >= WORDS) {
      old = young;
      young = new Map();
    }
    young.set(word, found);
    return found;
  };
}

/** The same for tokens, which texts share: quicker than by the word, and forgotten with the token. */
export function rememberingTokens<T>(find: (token: Token) => T): (token: Token) => T {
  const memory = new WeakMap<Token, T>();
  return (token) => {
    const known = memory.get(token);
    if (known !== undefined) return known;
    const found = find(token);
    memory.set(token, found);
    return found;
  };
}
