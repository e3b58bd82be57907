// How bad and how good a text is by rules alone: what was found, scaled by contrast, weighed against its length. The two are
// kept apart, because praise takes less away from blame than blame from praise.
import type { Attack } from './attacks.ts';
import type { Findings } from './findings.ts';
import { isNews, shareInNews } from './news.ts';

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

/** What happens to things and services. Who asks calmly about it inquires, in some languages. */
const EVENTS: ReadonlySet<string> = new Set(['breakdown', 'delay', 'money', 'privacy', 'requests']);

/** The list of swear words: of one who praises and blames nothing they only say how good it is. */
const SWEARING = 'swearing';

/** `inquired`: what an event weighs that is calmly asked about. */
export function ruleScore(findings: Findings, inquired: number): RuleScore {
  const { clauses, marks, hits, insults, threats, looseNegations, contrast } = findings;
  const inNews = isNews(findings);
  const isCalmlyAsked = marks.question && !marks.reproach;
  let praise = 0;
  let blame = 0;
  let sworn = 0;
  for (const { at, weight, theme } of hits) {
    const scale = contrast < 0 ? 1 : at > contrast ? 1 + CONTRAST : 1 - CONTRAST;
    if (weight > 0) praise += weight * scale;
    else if (theme === SWEARING) sworn -= weight * scale;
    else {
      const told = inNews ? shareInNews(theme) : 1;
      const asked = isCalmlyAsked && clauses.asked[at] === true && EVENTS.has(theme) ? inquired : 1;
      blame -= weight * scale * told * asked;
    }
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
