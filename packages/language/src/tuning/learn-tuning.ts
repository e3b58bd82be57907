// What corrections teach, if they teach anything: a tuning that is kept only where it judges better than none.
import type { Correction, Tuning, TuningFigures } from '@sturmwarte/contracts';
import { crossValidate } from './cross-validate.ts';
import { fitSide } from './fit-side.ts';
import type { Tuned } from './tune.ts';

export const tuningLimits = {
  /** Fewer corrections teach nothing that lasts. */
  corrections: 100,
  /** A language with fewer of them is left as it is. */
  ofLanguage: 20,
  /** Of negative ones, and of those that are not; positive ones below are left as they are. */
  ofLabel: 10,
  /** Share of corrections that say "rightly judged". Who corrects mistakes alone teaches that everything is one. */
  confirmed: 0.25,
} as const;

/** What a gain in telling all labels apart may cost of finding what is negative, which alarms are fed by. */
const ACCEPTED_LOSS = 0.01;

export type Learned =
  | { readonly kind: 'better'; readonly tuning: Omit<Tuning, 'id'> }
  /** Not better than chance would have it, or worse in finding what is negative. */
  | { readonly kind: 'no-better'; readonly figures: TuningFigures }
  | { readonly kind: 'too-few'; readonly usable: number }
  | { readonly kind: 'one-sided'; readonly negative: number; readonly others: number }
  | { readonly kind: 'only-mistakes'; readonly confirmed: number; readonly usable: number };

/** Learns from corrections in whatever order; the same corrections teach the same. Takes about a second a thousand. */
export function learnTuning(corrections: readonly Correction[]): Learned {
  const steps = learning(corrections);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of some milliseconds, so that who runs it can do other work in between. */
export function* learning(corrections: readonly Correction[]): Generator<void, Learned> {
  const usable = usableOf(corrections);
  if (usable.length < tuningLimits.corrections) return { kind: 'too-few', usable: usable.length };
  const negative = usable.filter(({ label }) => label === 'negative').length;
  const others = usable.length - negative;
  if (Math.min(negative, others) < tuningLimits.ofLabel) return { kind: 'one-sided', negative, others };
  const confirmed = usable.filter(({ label, judged }) => label === judged).length;
  if (confirmed < tuningLimits.confirmed * usable.length)
    return { kind: 'only-mistakes', confirmed, usable: usable.length };

  const figures = yield* crossValidate(usable, fit);
  if (figures.gain.from <= 0 || figures.after.f1Negative < figures.before.f1Negative - ACCEPTED_LOSS)
    return { kind: 'no-better', figures };
  return { kind: 'better', tuning: { ...(yield* fit(usable)), corrections: usable.length, figures } };
}

/** In the order of mention ids, without languages of which there are too few. */
function usableOf(corrections: readonly Correction[]): Correction[] {
  const byLanguage = new Map<string, number>();
  for (const { language } of corrections) byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1);
  return corrections
    .filter(({ language }) => (byLanguage.get(language) ?? 0) >= tuningLimits.ofLanguage)
    .sort((a, b) => (a.mention < b.mention ? -1 : 1));
}

function* fit(corrections: readonly Correction[]): Generator<void, Tuned> {
  const positives = corrections.filter(({ label }) => label === 'positive').length;
  const isPraised = Math.min(positives, corrections.length - positives) >= tuningLimits.ofLabel;
  const negative = yield* fitSide(corrections, 'negative');
  return isPraised ? { negative, positive: yield* fitSide(corrections, 'positive') } : { negative };
}
