// What was found in a text, found once for all who ask.
import type { Analysis } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import { findIn, type Findings } from './findings.ts';

/** A function that finds, and gives what it found again while it is asked about the same analysis. */
export function createFinder(language: Language): (text: Analysis) => Findings {
  let last: { readonly text: Analysis; readonly findings: Findings } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, findings: findIn(text.tokens, language) };
    return last.findings;
  };
}
