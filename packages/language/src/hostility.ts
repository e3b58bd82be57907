// Hostility: attacks on people, from own lists of insults and threats. Tone and manner order what the lists leave equal.
import type { Calibration, WordFacts } from './languages/language.ts';
import type { Finder } from './sentiment/finder.ts';
import type { Attack } from './sentiment/attacks.ts';
import type { Findings } from './sentiment/findings.ts';
import type { HostilityModel } from './sentiment/model.ts';
import { createManner, type Manner } from './sentiment/style.ts';

/** What the different attacks of a text weigh together, before they are set against its length. */
const ATTACKS = 2;
/** What blame adds: never enough to be hostile, enough to order what the lists leave equal. */
const TONE = 0.25;
const MOST_TONE = 1;
/** From this many words on an attack is a smaller part of what is said. */
const LONG = 20;
const LENGTH_POWER = 0.3;
/** One more or less makes it this much more or less likely (logistic). */
const STEEPNESS = 1.6;
/** Texts without any attack lie between 0 and this much, in their order. */
const CALM = 0.01;
/** Rude words that attack nobody: from the first of these on shares are pressed together, so that the second is the most. */
const RUDE = 0.35;
const MOST_RUDE = 0.49;
/** A threat takes hostility to the top, however politely it is worded. */
const THREAT_FLOOR = 0.9;

export interface HostilityParts {
  readonly code: string;
  readonly find: Finder;
  readonly manner: Manner;
  readonly calibration: Calibration;
}

export function createHostility({ code, find, manner, calibration }: HostilityParts): HostilityModel {
  const mannerOf = createManner(manner);
  const likely = createLikelihood(calibration.hostile);
  return {
    language: code,
    hostility(text) {
      const { findings, rules, style } = find(text);
      const { clauses, insults, threats } = findings;
      if (clauses.tokens.length === 0) return 0;
      const attack = ATTACKS * Math.log1p(sumOf(insults, clauses.facts) + sumOf(threats, clauses.facts));
      const tone = Math.min(MOST_TONE, TONE * rules.negativity);
      const length = Math.max(1, clauses.count / LONG) ** LENGTH_POWER;
      const share = likely(attack / length + tone + mannerOf(style));
      if (isThreat(threats)) return Math.max(THREAT_FLOOR, share);
      return share <= RUDE || isAimed(findings) ? share : unaimed(share);
    },
  };
}

/** Below this weight a phrase is a threat only together with others. */
const THREAT = 2;

export function isThreat(threats: readonly Attack[]): boolean {
  return threats.some(({ weight }) => weight >= THREAT);
}

/** Whether somebody may be meant: rude words alone are said of things, too. */
function isAimed({ insults, threats, clauses }: Findings): boolean {
  return (
    threats.length > 0 || insults.some(({ rude }) => !rude) || clauses.facts.some(({ meansPeople }) => meansPeople)
  );
}

/** Below hostile, in the order of the shares. */
function unaimed(share: number): number {
  return RUDE + ((share - RUDE) * (MOST_RUDE - RUDE)) / (1 - RUDE);
}

/** `even` is as likely hostile as not. */
function createLikelihood(even: number): (attack: number) => number {
  const none = logistic(-even);
  return (attack) => {
    if (attack <= 0) return CALM * Math.exp(attack);
    return CALM + ((1 - CALM) * (logistic(attack - even) - none)) / (1 - none);
  };
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-STEEPNESS * value));
}

/** Weights of the different attacks: saying the same thing ten times is not ten attacks. */
function sumOf(attacks: readonly Attack[], facts: readonly WordFacts[]): number {
  if (attacks.length < 2) return attacks[0]?.weight ?? 0;
  const strongest = new Map<string, number>();
  for (const { at, end, weight } of attacks) {
    const what = facts
      .slice(at, end)
      .map(({ word }) => word)
      .join(' ');
    strongest.set(what, Math.max(strongest.get(what) ?? 0, weight));
  }
  let sum = 0;
  for (const weight of strongest.values()) sum += weight;
  return sum;
}
