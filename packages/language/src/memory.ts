// Words recur from text to text; remembering what was found out about each saves most of the work.
import type { Token } from './analysis.ts';

/** Words of a generation: the vocabulary of a busy day, some megabytes. */
const WORDS = 50_000;
/** Longer words hardly ever recur. */
const LENGTH = 50;

/**
 * `find` with a memory; `find` must be pure, so that nothing but speed depends on what is remembered. What has not been
 * asked for while `WORDS` others were learned is forgotten: words come in two generations, and asking makes them young.
 * What `seldomAgain` finds is not remembered.
 */
export function remembering<T>(find: (word: string) => T, seldomAgain?: RegExp): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const found = old.get(word) ?? find(word);
    if (word.length > LENGTH || seldomAgain?.test(word)) return found;
    if (young.size >= WORDS) {
      old = young;
      young = new Map();
    }
    young.set(word, found);
    return found;
  };
}

/** Places handed out in the memories of tokens. */
let places = 0;

/**
 * The same for tokens, which texts share: quicker than by the word, and forgotten with the token. Each call takes a place
 * in every token's memory for good: call it once for what is found, not once for what is asked.
 */
export function rememberingTokens<T extends object>(find: (token: Token) => T): (token: Token) => T {
  const place = places++;
  return (token) => {
    const known = token.memory[place];
    // Nobody else writes there.
    if (known !== undefined) return known as T;
    const found = find(token);
    token.memory[place] = found;
    return found;
  };
}

/**
 * The same for finders that come and go, such as the matchers of changing watches: of those that share one memory only the
 * one that asked last is remembered.
 */
export function sharedTokenMemory<T extends object>(): (find: (token: Token) => T) => (token: Token) => T {
  const asking = places++;
  const answer = places++;
  return (find) => (token) => {
    const { memory } = token;
    if (memory[asking] !== find) {
      memory[answer] = find(token);
      memory[asking] = find;
    }
    // Nobody else writes there.
    return memory[answer] as T;
  };
}
