// What a tuning is worth, told by corrections that were left out while it was learned.
import type { Label, TuningFigures } from '@sturmwarte/contracts';
import { createRandom } from '../random.ts';
import { labelOf } from '../sentiment/scale.ts';
import { roundTo3 } from './features.ts';
import { createTally, figuresOf } from './figures.ts';
import { copiesOf, type Lesson } from './lessons.ts';
import { tunedSentiment, type Tuned } from './tune.ts';

const FOLDS = 5;
const DRAWS = 1_000;
/** Of the draws of the bootstrap, what lies below and above the interval. */
const TAIL = 0.1;
const SEED = 1;
/** Draws between two yields. */
const BREATH = 100;

/**
 * Learns from four fifths and judges the last one, five times (cross-validation). Copies of a text stay together, or they would
 * be recognised and not judged.
 * @param inForce has learned from some of these very corrections, as a rule: that errs on the side of changing nothing.
 */
export function* crossValidate(
  lessons: readonly Lesson[],
  fit: (lessons: readonly Lesson[]) => Generator<void, Tuned>,
  inForce: Tuned | undefined,
): Generator<void, TuningFigures> {
  const folds = foldsOf(lessons);
  const judged: Compared[][] = [];
  for (const fold of folds) {
    const tuned = yield* fit(folds.filter((other) => other !== fold).flat(2));
    for (const copies of fold) judged.push(copies.map((lesson) => compare(lesson, inForce, tuned)));
  }
  const all = judged.flat();
  return {
    before: figuresOf(all.map(({ truth, before }) => ({ truth, sentiment: before }))),
    after: figuresOf(all.map(({ truth, after }) => ({ truth, sentiment: after }))),
    gain: yield* gainOf(judged),
    negativeShare: roundTo3(all.filter(({ truth }) => truth === 'negative').length / Math.max(1, all.length)),
  };
}

/** One correction: what is right, and the sentiment with what is in force and with what was learned. */
interface Compared {
  readonly truth: Label;
  readonly before: number;
  readonly after: number;
}

function compare(lesson: Lesson, inForce: Tuned | undefined, tuned: Tuned): Compared {
  const { label, features } = lesson;
  return {
    truth: label,
    before: inForce ? tunedSentiment(inForce, features, lesson) : features.sentiment,
    after: tunedSentiment(tuned, features, lesson),
  };
}

/** Texts with their copies, dealt out in turn by what they were judged, the negative ones and the others: each fold has some of all. */
function foldsOf(lessons: readonly Lesson[]): Lesson[][][] {
  const groups = copiesOf(lessons);
  const isNegative = (copies: readonly Lesson[]) => copies[0]?.label === 'negative';
  const dealt = [...groups.filter(isNegative), ...groups.filter((copies) => !isNegative(copies))];
  return Array.from({ length: FOLDS }, (_, fold) => dealt.filter((_copies, at) => at % FOLDS === fold));
}

/** Gain in macro-F1, as an interval: the same texts drawn with replacement over and over (bootstrap; Efron 1979). */
function* gainOf(judged: readonly (readonly Compared[])[]): Generator<void, TuningFigures['gain']> {
  const random = createRandom(SEED);
  const texts = judged.map((copies) =>
    copies.map(({ truth, before, after }) => ({ truth, before: labelOf(before), after: labelOf(after) })),
  );
  const gains: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    if (draw % BREATH === 0) yield;
    const before = createTally();
    const after = createTally();
    for (let drawn = 0; drawn < texts.length; drawn++) {
      for (const one of texts[Math.floor(random() * texts.length)] ?? []) {
        before.count(one.truth, one.before);
        after.count(one.truth, one.after);
      }
    }
    gains.push(after.macroF1() - before.macroF1());
  }
  gains.sort((a, b) => a - b);
  const at = (share: number) => gains[Math.round(share * (DRAWS - 1))] ?? 0;
  return { from: roundTo3(at(TAIL)), to: roundTo3(at(1 - TAIL)) };
}
