// The keys of a word: every way a query may ask for it. Made once for each word and kept with its token.
import type { Token } from './analysis.ts';
import { remembering } from './memory.ts';

/** Shorter words lose nothing to a genitive: `das` is not `da` + s. An apostrophe shows it in words of any length. */
const MIN_GENITIVE = 3;
/** Letters left of an adjective without its ending: `rot-es`, but not `ab-er`. */
const MIN_STEM = 3;
const ADJECTIVE_ENDINGS = ['e', 'en', 'em', 'er', 'es'] as const;

/** How a word is written in queries and texts alike: folded, without apostrophes. */
export function wordKey(folded: string): string {
  return folded.includes("'") ? folded.replaceAll("'", '') : folded;
}

/** The word itself first, then other ways to ask for it; none for marks, pictures and links. */
export function keysOf({ kind, folded }: Pick<Token, 'kind' | 'folded'>): readonly string[] {
  if (kind !== 'word' && kind !== 'number' && kind !== 'hashtag' && kind !== 'account') return [];
  const word = kind === 'account' ? localPart(folded) : wordKey(folded);
  const nominative = nominativeOf(folded.endsWith("'s") ? folded : word);
  const keys = nominative === undefined ? [word] : [word, nominative];
  if (kind === 'hashtag') keys.push(`#${folded}`);
  if (kind === 'account') keys.push(`@${folded}`, `@${word}`);
  // Where no space is possible, an underscore stands for it: @nordlicht_kaffee.
  if (word.includes('_')) keys.push(word.replaceAll('_', ''));
  return keys;
}

/** The word without a genitive s (`Lufthansas`, `dm's`), where it may have one. */
function nominativeOf(word: string): string | undefined {
  if (word.endsWith("'s")) return wordKey(word.slice(0, -2));
  return word.length > MIN_GENITIVE && word.endsWith('s') ? word.slice(0, -1) : undefined;
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

const formsOfLast = remembering((word): readonly string[] => [word, `${word}es`]);
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
