// What a tuning is worth, told by corrections that were left out while it was learned.
import type { Correction, TuningFigures } from '@sturmwarte/contracts';
import { labelOf } from '../sentiment/scale.ts';
import { roundTo3 } from './features.ts';
import { createTally, figuresOf } from './figures.ts';
import { tunedSentiment, type Tuned } from './tune.ts';

const FOLDS = 5;
const DRAWS = 1_000;
/** Of the draws of the bootstrap, what lies below and above the interval. */
const TAIL = 0.1;
const SEED = 1;
/** Draws between two yields. */
const BREATH = 100;

/**
 * Learns from four fifths and judges the last one, five times (cross-validation). Corrections with the same features are copies
 * of one text as a rule and stay together, or copies would be recognised and not judged.
 */
export function* crossValidate(
  corrections: readonly Correction[],
  fit: (corrections: readonly Correction[]) => Generator<void, Tuned>,
): Generator<void, TuningFigures> {
  const groups = alikeOf(corrections);
  const folds = Array.from({ length: FOLDS }, (_, fold) => groups.filter((_, at) => at % FOLDS === fold).flat());
  const judged: Compared[] = [];
  for (const fold of folds) {
    const tuned = yield* fit(folds.filter((other) => other !== fold).flat());
    for (const correction of fold) {
      const { label, features } = correction;
      judged.push({
        truth: label,
        before: features.sentiment,
        after: tunedSentiment(tuned, features, correction),
      });
    }
  }
  return {
    before: figuresOf(judged.map(({ truth, before }) => ({ truth, sentiment: before }))),
    after: figuresOf(judged.map(({ truth, after }) => ({ truth, sentiment: after }))),
    gain: yield* gainOf(judged),
    negativeShare: judged.filter(({ truth }) => truth === 'negative').length / Math.max(1, judged.length),
  };
}

/** One correction: what is right, and the sentiment without and with the tuning. */
interface Compared {
  readonly truth: Correction['label'];
  readonly before: number;
  readonly after: number;
}

/** Groups of equal features, in the order of what they were judged: dealt out in turn, each fold has some of everything. */
function alikeOf(corrections: readonly Correction[]): Correction[][] {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const { sentiment, hostility, style } = correction.features;
    const key = JSON.stringify([sentiment, hostility, Object.entries(style).sort(byName)]);
    groups.set(key, [...(groups.get(key) ?? []), correction]);
  }
  return [...groups].sort(byName).map(([, group]) => group);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gain in macro-F1, as an interval: the same drawn with replacement over and over (bootstrap; Efron 1979). */
function* gainOf(judged: readonly Compared[]): Generator<void, TuningFigures['gain']> {
  const random = randomOf(SEED);
  const pairs = judged.map(({ truth, before, after }) => ({
    truth,
    before: labelOf(before),
    after: labelOf(after),
  }));
  const gains: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    if (draw % BREATH === 0) yield;
    const before = createTally();
    const after = createTally();
    for (let drawn = 0; drawn < pairs.length; drawn++) {
      const pair = pairs[Math.floor(random() * pairs.length)];
      if (pair === undefined) continue;
      before.count(pair.truth, pair.before);
      after.count(pair.truth, pair.after);
    }
    gains.push(after.macroF1() - before.macroF1());
  }
  gains.sort((a, b) => a - b);
  const at = (share: number) => gains[Math.round(share * (DRAWS - 1))] ?? 0;
  return { from: roundTo3(at(TAIL)), to: roundTo3(at(1 - TAIL)) };
}

/** Numbers of 0…1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
