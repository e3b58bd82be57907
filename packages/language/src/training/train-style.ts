// Learns how much the style of a text says, from the written corpus. What the rules find stands as it is (an offset of the
// logistic regression), so the style learns only what the rules miss; and it is damped (`calibration.style`), because a
// corpus written by few hands has habits that the public has not.
import { analyse } from '../analysis.ts';
import { createLanguage } from '../languages/create-language.ts';
import type { LanguageLists } from '../languages/language.ts';
import { findIn } from '../sentiment/findings.ts';
import { ruleScore } from '../sentiment/rule-score.ts';
import { styleNames, styleOf, type StyleWeights } from '../sentiment/style.ts';
import type { CorpusItem, CorpusLabel } from './corpus.ts';

const STEPS = 400;
const STEP = 0.01;
const BIAS_STEP = 0.003;
/** Pull of every weight towards 0 (L2). */
const SHRINKAGE = 8;
/** Weights are kept to this many decimals, which makes them the same on every machine. */
const DECIMALS = 3;

interface Sample {
  readonly style: readonly number[];
  readonly offset: number;
  readonly truth: number;
  readonly weight: number;
}

export function trainStyle(lists: LanguageLists, corpus: readonly CorpusItem[]): StyleWeights {
  const language = createLanguage(lists);
  const read = corpus.map((item) => {
    const findings = findIn(analyse(item.text).tokens, language);
    return { ...item, style: styleOf(findings), ...ruleScore(findings, lists.calibration.inquired) };
  });
  const samplesOf = (label: CorpusLabel, offset: 'negativity' | 'positivity') =>
    read.map((item) => ({ ...item, offset: item[offset], truth: item.label === label ? 1 : 0 }));
  const damping = lists.calibration.style;
  return {
    negative: named(fit(samplesOf('negative', 'negativity')), damping),
    positive: named(fit(samplesOf('positive', 'positivity')), damping),
  };
}

/** Logistic regression by plain gradient descent over all samples at once: slow, simple and the same in every run. */
function fit(samples: readonly Sample[]): Float64Array {
  const size = styleNames.length;
  const weights = new Float64Array(size);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    let ofBias = 0;
    for (const { style, offset, truth, weight } of samples) {
      let sum = bias + offset;
      for (let at = 0; at < size; at++) sum += (weights[at] ?? 0) * (style[at] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - truth) * weight;
      ofBias += error;
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + error * (style[at] ?? 0);
    }
    bias -= BIAS_STEP * ofBias;
    for (let at = 0; at < size; at++) {
      const weight = weights[at] ?? 0;
      weights[at] = weight - STEP * ((gradient[at] ?? 0) + SHRINKAGE * weight);
    }
  }
  return weights;
}

function named(weights: Float64Array, damping: number): Record<string, number> {
  const entries = styleNames.map((name, at): [string, number] => [
    name,
    Number((damping * (weights[at] ?? 0)).toFixed(DECIMALS)),
  ]);
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0));
}
