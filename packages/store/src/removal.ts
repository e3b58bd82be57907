// Whose quotes go from readings and incidents: decided alike by every engine.
import type { MentionDigest } from '@sturmwarte/contracts';

/** Quotes of one mention, of one author, or of mentions published before a time. */
export type Removal = { readonly mention: string } | { readonly author: string } | { readonly publishedBefore: number };

/** Whether a removal is about what a digest quotes. */
export function concerns(removal: Removal, digest: MentionDigest): boolean {
  if ('mention' in removal) return digest.id === removal.mention;
  if ('author' in removal) return digest.author === removal.author;
  return digest.publishedAt < removal.publishedBefore;
}

/** Whether a digest still has something a removal could take. */
export function quotesText(digest: MentionDigest): boolean {
  return digest.excerpt !== '' || digest.url !== undefined;
}
