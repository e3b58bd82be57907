// The keys of a word: every way a query may ask for it. Made once for each word and kept with its token.
import type { Token } from './analysis.ts';
import { humpsOf } from './humps.ts';
import { remembering } from './memory.ts';

/**
 * Shorter words lose nothing to a genitive: `das` is not `da` + s. An apostrophe shows it in words of any length, and so does
 * a digit in a name (`O2s`).
 */
const MIN_GENITIVE = 3;
const NAME_WITH_DIGIT = /^\p{L}.*\p{N}s$/u;
/** Of the words of a hashtag the first ones are looked at; it would take a sentence to have more. */
const MAX_HUMPS = 8;
/** Letters left of an adjective without its ending: `rot-es`, but not `ab-er`. */
const MIN_STEM = 3;
const ADJECTIVE_ENDINGS = ['e', 'en', 'em', 'er', 'es'] as const;
/** Inside a name a short word has its genitive as well: `H&Ms`. */
const ENDINGS_OF_LAST = ['s', 'es'] as const;

/** How a word is written in queries and texts alike: folded, without apostrophes. */
export function wordKey(folded: string): string {
  return folded.includes("'") ? folded.replaceAll("'", '') : folded;
}

/** The word itself first, then other ways to ask for it; none for marks, pictures and links. */
export function keysOf({ kind, raw, folded }: Pick<Token, 'kind' | 'raw' | 'folded'>): readonly string[] {
  if (kind !== 'word' && kind !== 'number' && kind !== 'hashtag' && kind !== 'account') return [];
  const word = kind === 'account' ? localPart(folded) : wordKey(folded);
  const nominative = nominativeOf(folded.endsWith("'s") ? folded : word);
  const keys = nominative === undefined ? [word] : [word, nominative];
  if (kind === 'hashtag') keys.push(`#${folded}`);
  if (kind === 'account') keys.push(`@${folded}`, `@${word}`);
  // Where no space is possible, an underscore stands for it: @nordlicht_kaffee.
  if (word.includes('_')) keys.push(word.replaceAll('_', ''));
  if (kind === 'hashtag') keys.push(...keysInside(raw));
  return keys;
}

/** What stands in a hashtag of several words, as one word and as more: #NieWiederDeutscheBahn says Bahn and DeutscheBahn. */
function keysInside(raw: string): readonly string[] {
  const humps = humpsOf(raw.slice(1)).slice(0, MAX_HUMPS);
  const keys: string[] = [];
  for (let first = 0; first < humps.length; first++) {
    for (let end = first + 1; end <= humps.length && end - first < humps.length; end++) {
      const word = humps.slice(first, end).join('');
      const nominative = nominativeOf(word);
      keys.push(word);
      if (nominative !== undefined) keys.push(nominative);
    }
  }
  return keys;
}

/** The word without a genitive s (`Lufthansas`, `dm's`), where it may have one. */
function nominativeOf(word: string): string | undefined {
  if (word.endsWith("'s")) return wordKey(word.slice(0, -2));
  if (!word.endsWith('s')) return undefined;
  return word.length > MIN_GENITIVE || NAME_WITH_DIGIT.test(word) ? word.slice(0, -1) : undefined;
}

/** Whether it is the last word of a name with the ending of its genitive. */
export function isGenitiveOfLast(there: string, word: string): boolean {
  return there.startsWith(word) && ENDINGS_OF_LAST.some((ending) => there === word + ending);
}

/** An adjective without its ending (`deutsche`, `deutscher`: `deutsch`); undefined where it cannot have one. */
export function adjectiveStemOf(word: string): string | undefined {
  const ending = ADJECTIVE_ENDINGS.findLast((each) => word.endsWith(each));
  return ending !== undefined && word.length - ending.length >= MIN_STEM ? word.slice(0, -ending.length) : undefined;
}

/**
 * How a word of a name may be written inside it, beyond its genitive s: `Deutsche Bahn` is also `Deutschen Bahn`, and
 * `Rotes Kreuz` also `Roten Kreuzes`.
 */
export function formsInName(word: string, isLast: boolean): readonly string[] {
  return isLast ? formsOfLast(word) : formsOfAdjective(word);
}

const formsOfLast = remembering((word): readonly string[] => [word, ...ENDINGS_OF_LAST.map((ending) => word + ending)]);
const formsOfAdjective = remembering((word): readonly string[] => {
  const stem = adjectiveStemOf(word);
  return stem === undefined ? [word] : ADJECTIVE_ENDINGS.map((ending) => stem + ending);
});

/**
 * The name before a host (`@name@host`, `@name.bsky.social`), and before what people glue to it (`@name-everyone`,
 * `@name.If`); the whole account is a key as well.
 */
function localPart(account: string): string {
  const end = account.search(/[@.-]/);
  return end > 0 ? account.slice(0, end) : account;
}
