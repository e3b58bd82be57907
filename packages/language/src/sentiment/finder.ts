// What was found in a text, found once for all who ask.
import type { Analysis } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import { findIn, type Findings } from './findings.ts';

/** A function that finds, and gives what it found again for as long as the same analysis is at hand. */
export function createFinder(language: Language): (text: Analysis) => Findings {
  const found = new WeakMap<Analysis, Findings>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const findings = findIn(text.tokens, language);
    found.set(text, findings);
    return findings;
  };
}
