// The keys of a word: every way a query may ask for it. Made once for each word and kept with its token.
import type { Token } from './analysis.ts';

/** Shorter words lose nothing to a genitive: `das` is not `da` + s. */
const MIN_GENITIVE = 3;

/** How a word is written in queries and texts alike: folded, without apostrophes. */
export function wordKey(folded: string): string {
  return folded.includes("'") ? folded.replaceAll("'", '') : folded;
}

/** The word without a genitive s (`Lufthansas`, `Lufthansa's`), where it may have one. */
export function nominativeOf(key: string): string | undefined {
  return key.length > MIN_GENITIVE && key.endsWith('s') ? key.slice(0, -1) : undefined;
}

/** The word itself first, then other ways to ask for it; none for marks, pictures and links. */
export function keysOf({ kind, folded }: Pick<Token, 'kind' | 'folded'>): readonly string[] {
  if (kind !== 'word' && kind !== 'number' && kind !== 'hashtag' && kind !== 'account') return [];
  const word = kind === 'account' ? localPart(folded) : wordKey(folded);
  const nominative = nominativeOf(word);
  const keys = nominative === undefined ? [word] : [word, nominative];
  if (kind === 'hashtag') keys.push(`#${folded}`);
  if (kind === 'account') keys.push(`@${folded}`, `@${word}`);
  return keys;
}

/**
 * The name before a host (`@name@host`, `@name.bsky.social`), and before what people glue to it (`@name-everyone`,
 * `@name.If`); the whole account is a key as well.
 */
function localPart(account: string): string {
  const end = account.search(/[@.-]/);
  return end > 0 ? account.slice(0, end) : account;
}
