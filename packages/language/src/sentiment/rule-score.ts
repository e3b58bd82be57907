// How bad and how good a text is by rules alone: what was found, scaled by contrast, weighed against its length. The two are
// kept apart, because praise takes less away from blame than blame from praise.
import { signalNames } from '../languages/signals.ts';
import type { Attack } from './attacks.ts';
import type { Findings } from './findings.ts';
import { isReport, reported } from './report.ts';

export interface RuleScore {
  /** 0 and below: nothing bad; grows without bound. */
  readonly negativity: number;
  readonly positivity: number;
}

/** A negation that turns nothing is more often than not part of a complaint; more than one say no more. */
const LOOSE_NEGATION = 0.5;
/** What follows `aber` and `but` counts more than what stood before. */
const CONTRAST = 0.15;
/** Praise beside blame is often politeness or irony. */
const PRAISE_AGAINST_BLAME = 0.45;
const BLAME_AGAINST_PRAISE = 0.4;
/** Longer texts hit more words without being more decided: from this many words on the sum is scaled down. */
const FULL_WEIGHT_WORDS = 8;

export function ruleScore(findings: Findings): RuleScore {
  const { clauses, hits, insults, threats, looseNegations, contrast } = findings;
  const report = isReport(findings);
  let praise = 0;
  let blame = 0;
  let sworn = 0;
  for (const { at, weight, theme } of hits) {
    const scale = contrast < 0 ? 1 : at > contrast ? 1 + CONTRAST : 1 - CONTRAST;
    if (weight > 0) praise += weight * scale;
    else blame -= weight * scale * (report ? reported(theme) : 1);
  }
  const attacks = sworn > 0 && praise > 0 && blame === 0 ? 0 : sworn + Math.log1p(sumOf(insults) + sumOf(threats));
  blame += attacks + (looseNegations > 0 ? LOOSE_NEGATION : 0);
  const length = Math.sqrt(Math.max(1, clauses.count / FULL_WEIGHT_WORDS));
  return {
    negativity: (blame - PRAISE_AGAINST_BLAME * praise) / length,
    positivity: (praise - BLAME_AGAINST_PRAISE * blame) / length,
  };
}

function sumOf(attacks: readonly Attack[]): number {
  let sum = 0;
  for (const { weight } of attacks) sum += weight;
  return sum;
}

const [FIRST_PERSON, FIRST_PLURAL, SECOND_PERSON, NEWS, NOTICE] = (
  ['firstPerson', 'firstPlural', 'secondPerson', 'news', 'notice'] as const
).map((name) => signalNames.indexOf(name)) as [number, number, number, number, number];

/** Written like news or a notice: nobody speaks of himself or to somebody, and nothing is said loudly. */
function isTold({ signals, marks }: Findings): boolean {
  const count = (signal: number) => signals[signal] ?? 0;
  if (marks.exclamations > 0 || marks.reproach || marks.shouted) return false;
  if (count(FIRST_PERSON) + count(FIRST_PLURAL) + count(SECOND_PERSON) > 0) return false;
  return count(NEWS) + count(NOTICE) > 0;
}
