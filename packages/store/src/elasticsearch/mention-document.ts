// A mention as a document: the record as it was on the bus, and beside it what is only there to be searched by.
import type { ScoredMention } from '@sturmwarte/contracts';
import { searchableWords } from '../searchable-words.ts';
import type { KeptMention } from '../sighting.ts';
import { documentId } from './index-names.ts';

export interface MentionDocument extends ScoredMention {
  readonly search: {
    /** Parts mentions of the same moment. */
    readonly key: string;
    /** Folded, with blanks between. */
    readonly words: string;
    readonly critical: boolean;
    /** Watches it is critical for. */
    readonly criticalFor: readonly string[];
    readonly withheld: boolean;
  };
}

/**
 * Letters of a word that are told apart. Lucene takes 32,766 bytes, a letter has at most three (or four for two code
 * units); a whole text can be one word, and compatibility forms become longer when they are folded.
 */
export const MAX_WORD = 8_192;

/** A word as it is in the index, and as it has to be asked for. */
export function indexedWord(word: string): string {
  return word.length <= MAX_WORD ? word : word.slice(0, MAX_WORD);
}

export function toDocument({ scored, withheld }: KeptMention): MentionDocument {
  return {
    ...scored,
    search: {
      key: documentId(scored.mention.id),
      words: searchableWords(scored).map(indexedWord).join(' '),
      critical: scored.watches.some(({ critical }) => critical),
      criticalFor: scored.watches.filter(({ critical }) => critical).map(({ watchId }) => watchId),
      withheld,
    },
  };
}

export function toKept({ search: { withheld }, ...scored }: MentionDocument): KeptMention {
  return { scored, withheld };
}
