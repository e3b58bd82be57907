// Sentiment of one language: what the rules find, and a little of how the text is written.
import type { Calibration } from '../languages/language.ts';
import type { Finder } from './finder.ts';
import type { SentimentModel } from './model.ts';
import { bent, NEGATIVE, NEUTRAL_TOP, POSITIVE } from './scale.ts';
import { createStyleModel, type StyleWeights } from './style.ts';

export interface SentimentParts {
  readonly code: string;
  readonly find: Finder;
  readonly weights: StyleWeights;
  readonly calibration: Calibration;
}

export function createSentiment({ code, find, weights, calibration }: SentimentParts): SentimentModel {
  const scoreOf = createStyleModel(weights);
  return {
    language: code,
    sentiment(text) {
      const { findings, rules, style } = find(text);
      if (findings.clauses.tokens.length === 0) return 0;
      const added = scoreOf(style);
      return scaled(rules.negativity + added.negativity, rules.positivity + added.positivity, calibration);
    },
  };
}

/**
 * One number of two. Below the scale's neutral part only the negativity counts: a little praise does not make a text less
 * of a complaint than one without, and alarms are fed by complaints.
 */
function scaled(negativity: number, positivity: number, { negative, positive, apart }: Calibration): number {
  const bad = negativity - negative;
  const good = positivity - positive;
  if (bad >= 0) return NEGATIVE + (-1 - NEGATIVE) * bent(bad);
  if (good >= 0 && bad <= -apart) return POSITIVE + (1 - POSITIVE) * bent(good);
  return NEUTRAL_TOP + (NEGATIVE - NEUTRAL_TOP) * Math.exp(bad);
}
