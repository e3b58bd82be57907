// What full-text search sees of a mention.
import type { ScoredMention } from '@sturmwarte/contracts';
import { wordsOf } from './fold.ts';

/** The folded words of title and text, in order. */
export function searchableWords({ mention }: ScoredMention): string[] {
  return wordsOf(`${mention.title ?? ''}\n${mention.text}`);
}
