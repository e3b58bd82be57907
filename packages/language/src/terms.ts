// Content words of a text: what readings are counted from to say what a storm is about.
import type { Evidence } from '@sturmwarte/contracts';
import { analysed, type Passage, type Token } from './analysis.ts';
import { APOSTROPHES } from './folding.ts';
import { remembering } from './memory.ts';
import { stopWordsOf } from './stop-words.ts';

/** As `Evidence.terms` allows. */
const MAX_LENGTH = 60;
/** Shorter words are abbreviations and remains of words. */
const MIN_LENGTH = 3;

/**
 * Content words in the order of first use, each once: as written but in lower case, so that they can both be shown and
 * counted. Hashtags keep their sign. Stop words of the language (German and English ones where it is another or unknown),
 * accounts, links, numbers and pictures are left out.
 */
export function termsOf(passage: Passage, language: string, limit = 12): Evidence['terms'] {
  const stopWords = stopWordsOf(language);
  const terms = new Set<string>();
  for (const token of analysed(passage).tokens) {
    if (terms.size >= limit) break;
    const term = termOf(token, stopWords);
    if (term !== undefined) terms.add(term);
  }
  return [...terms];
}

function termOf({ kind, raw, folded }: Token, stopWords: ReadonlySet<string>): string | undefined {
  if (kind === 'hashtag') return cut(written(raw));
  if (kind !== 'word' || folded.length < MIN_LENGTH || stopWords.has(folded)) return undefined;
  return cut(written(raw));
}

const GENITIVE = new RegExp(`[${APOSTROPHES}]s$`);

const written = remembering((raw) => raw.normalize('NFC').toLowerCase().replace(GENITIVE, ''));

function cut(term: string): string {
  return term.length <= MAX_LENGTH ? term : term.slice(0, MAX_LENGTH).replace(/\p{Cs}$/u, '');
}
