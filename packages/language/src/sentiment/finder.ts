// What was found in a text, found once for all who ask.
import type { Analysis } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import { findIn, type Findings } from './findings.ts';
import { ruleScore, type RuleScore } from './rule-score.ts';
import { styleOf } from './style.ts';

export interface Found {
  readonly findings: Findings;
  readonly rules: RuleScore;
  /** In the order of `styleNames`. */
  readonly style: readonly number[];
}

export type Finder = (text: Analysis) => Found;

/** `inquired`: see `ruleScore`. A function that finds, and gives what it found again while it is asked about the same analysis. */
export function createFinder(language: Language, inquired: number): Finder {
  let last: { readonly text: Analysis; readonly found: Found } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: foundIn(text, language, inquired) };
    return last.found;
  };
}

function foundIn({ tokens }: Analysis, language: Language, inquired: number): Found {
  const findings = findIn(tokens, language);
  return { findings, rules: ruleScore(findings, inquired), style: styleOf(findings) };
}
