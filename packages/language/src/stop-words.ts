// Words that say nothing about what a text is about; left out of top terms.
import { foldedSet } from './folding.ts';
import { languageLists } from './languages/index.ts';

const byLanguage = new Map(
  languageLists.map(({ code, smallWords }) => [code, foldedSet(`${smallWords.telling} ${smallWords.fillers}`)]),
);
const every: ReadonlySet<string> = new Set([...byLanguage.values()].flatMap((words) => [...words]));

/** Folded stop words of a language; of all known ones together where it is another or unknown. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return byLanguage.get(language) ?? every;
}
