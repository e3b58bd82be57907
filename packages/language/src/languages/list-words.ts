// The words a language's lists are written in.
import { entriesOf } from '../sentiment/entries.ts';
import type { LanguageLists } from './language.ts';

/** Folded words of the lists of praise, blame, insults, threats, criticism and calls; without those only begun (`wort*`). */
export function listWordsOf(language: LanguageLists): ReadonlySet<string> {
  const { sentiment, insults, rudeness, threats, criticism, calls } = language;
  const words = new Set<string>();
  const lists = [sentiment, criticism, calls].flatMap((themes) => Object.values(themes));
  lists.push(insults, rudeness, threats);
  for (const list of lists) {
    for (const entry of entriesOf(list)) {
      for (const word of entry.words) if (!word.includes('*') && word !== '..') words.add(word);
    }
  }
  return words;
}
