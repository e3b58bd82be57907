// How right judgements are, in the figures the field compares by.
import { labels, type JudgementFigures, type Label } from '@sturmwarte/contracts';
import { labelOf } from '../sentiment/scale.ts';
import { roundTo3 } from './features.ts';

/** What was said of one text, and what is right. */
export interface Judged {
  readonly truth: Label;
  readonly sentiment: number;
}

/** Of nothing everything is 0, but for the AUC, which is 0.5. */
export function figuresOf(judged: readonly Judged[]): JudgementFigures {
  const tally = createTally();
  for (const { truth, sentiment } of judged) tally.count(truth, labelOf(sentiment));
  const negatives = judged.filter(({ sentiment }) => labelOf(sentiment) === 'negative').length;
  return {
    macroF1: roundTo3(tally.macroF1()),
    f1Negative: roundTo3(tally.f1('negative')),
    aucNegative: roundTo3(aucNegativeOf(judged)),
    negativeShare: roundTo3(negatives / Math.max(1, judged.length)),
  };
}

export interface Tally {
  count(truth: Label, guess: Label): void;
  f1(label: Label): number;
  /** Mean of the F1 of the labels that are right somewhere. */
  macroF1(): number;
}

export function createTally(): Tally {
  const rights = [0, 0, 0];
  const truths = [0, 0, 0];
  const guesses = [0, 0, 0];
  const f1At = (at: number) => (2 * (rights[at] ?? 0)) / Math.max(1, (truths[at] ?? 0) + (guesses[at] ?? 0));
  return {
    count(truth, guess) {
      const is = labels.indexOf(truth);
      const said = labels.indexOf(guess);
      add(truths, is);
      add(guesses, said);
      if (is === said) add(rights, is);
    },
    f1: (label) => f1At(labels.indexOf(label)),
    macroF1() {
      const occurring = truths.flatMap((count, at) => (count > 0 ? [at] : []));
      return occurring.reduce((sum, at) => sum + f1At(at), 0) / Math.max(1, occurring.length);
    },
  };
}

function add(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Area under the ROC curve by ranks (Mann and Whitney 1947), equals counted half; 0.5 where one of the two kinds is missing. */
function aucNegativeOf(judged: readonly Judged[]): number {
  const byBadness = [...judged].sort((a, b) => b.sentiment - a.sentiment);
  let ranks = 0;
  let negatives = 0;
  for (let from = 0; from < byBadness.length;) {
    let to = from + 1;
    while (to < byBadness.length && byBadness[to]?.sentiment === byBadness[from]?.sentiment) to++;
    const among = byBadness.slice(from, to).filter(({ truth }) => truth === 'negative').length;
    ranks += among * ((from + to - 1) / 2 + 1);
    negatives += among;
    from = to;
  }
  const pairs = negatives * (judged.length - negatives);
  return pairs === 0 ? 0.5 : (ranks - (negatives * (negatives + 1)) / 2) / pairs;
}
