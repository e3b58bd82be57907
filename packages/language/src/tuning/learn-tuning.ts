// What corrections teach, if they teach anything: a tuning that is kept only where it judges better than what is in force.
import { check, Tuning, type Correction, type TuningFigures } from '@sturmwarte/contracts';
import { crossValidate } from './cross-validate.ts';
import { fitSide } from './fit-side.ts';
import { copiesOf, isConfirmed, lessonsOf, tuningLimits, withoutMereMistakes, type Lesson } from './lessons.ts';
import type { Tuned } from './tune.ts';

/** What a gain in telling all labels apart may cost of finding what is negative, which alarms are fed by. */
const ACCEPTED_LOSS = 0.01;

const Fitted = Tuning.properties;

export type Learned =
  | { readonly kind: 'better'; readonly tuning: Omit<Tuning, 'id'> }
  /** Not better than chance would have it. */
  | { readonly kind: 'no-better'; readonly figures: TuningFigures }
  /** Better in all, and worse in finding what is negative. */
  | { readonly kind: 'misses-more'; readonly figures: TuningFigures }
  | { readonly kind: 'too-few'; readonly usable: number }
  /** Different texts of either kind. */
  | { readonly kind: 'one-sided'; readonly negative: number; readonly others: number }
  | { readonly kind: 'only-mistakes'; readonly confirmed: number; readonly usable: number };

/**
 * Learns from corrections in whatever order; the same corrections teach the same. Takes about a second a thousand.
 * @param inForce what it has to be better than; absent: judging as shipped
 */
export function learnTuning(corrections: readonly Correction[], inForce?: Tuned): Learned {
  const steps = learning(corrections, inForce);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of some milliseconds, so that who runs it can do other work in between. */
export function* learning(corrections: readonly Correction[], inForce?: Tuned): Generator<void, Learned> {
  const all = lessonsOf(corrections);
  const lessons = withoutMereMistakes(all);
  const { corrections: needed, ofLabel } = tuningLimits;
  if (all.length < needed) return { kind: 'too-few', usable: all.length };
  if (lessons.length < needed)
    return { kind: 'only-mistakes', confirmed: all.filter(isConfirmed).length, usable: all.length };
  const negative = textsOf(lessons, (lesson) => lesson.label === 'negative');
  const others = textsOf(lessons, (lesson) => lesson.label !== 'negative');
  if (Math.min(negative, others) < ofLabel) return { kind: 'one-sided', negative, others };

  const figures = yield* crossValidate(lessons, fit, inForce);
  if (figures.gain.from <= 0) return { kind: 'no-better', figures };
  if (figures.after.f1Negative < figures.before.f1Negative - ACCEPTED_LOSS) return { kind: 'misses-more', figures };
  const fitted = yield* fit(lessons);
  // Weights without bounds are no finding.
  const isSound =
    check(Fitted.negative, fitted.negative).ok && (!fitted.positive || check(Fitted.positive, fitted.positive).ok);
  if (!isSound) return { kind: 'no-better', figures };
  return { kind: 'better', tuning: { ...fitted, corrections: lessons.length, figures } };
}

function* fit(lessons: readonly Lesson[]): Generator<void, Tuned> {
  const praised = textsOf(lessons, ({ label }) => label === 'positive');
  const others = textsOf(lessons, ({ label }) => label !== 'positive');
  const negative = yield* fitSide(lessons, 'negative');
  if (Math.min(praised, others) < tuningLimits.ofLabel) return { negative };
  return { negative, positive: yield* fitSide(lessons, 'positive') };
}

/** Copies count once. */
function textsOf(lessons: readonly Lesson[], isMeant: (lesson: Lesson) => boolean): number {
  return copiesOf(lessons.filter(isMeant)).length;
}
