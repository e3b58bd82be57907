// How a text is written, apart from what it praises and blames: some forty numbers of 0…1. News and notices are written
// otherwise than complaints, and the style model learns from the written corpus how much each number says.
import { signalNames, type SignalName } from '../languages/signals.ts';
import type { Findings } from './findings.ts';

const markNames = [
  'looseNegation', 'question', 'questionAlone', 'reproachMarks', 'exclamation', 'trailingOff', 'quotation', 'scareQuotes', 'colon',
  'capitals', 'stretched', 'numbers', 'hashtags', 'contrastWord', 'whyAsked', 'waitingNumber',
] as const; // prettier-ignore

type StyleName = (typeof markNames)[number] | `${SignalName}Words`;

/** The names of the numbers, in their order. */
export const styleNames: readonly StyleName[] = [...markNames, ...signalNames.map((name): StyleName => `${name}Words`)];

/** Weights of the numbers by name, for each side; a number without a weight says nothing. */
export interface StyleWeights {
  readonly negative: Readonly<Record<string, number>>;
  readonly positive: Readonly<Record<string, number>>;
}

/** Words, marks and numbers of one kind beyond this many say no more. */
const ENOUGH = 3;
const ENOUGH_HASHTAGS = 4;
const ENOUGH_NEGATIONS = 2;

const ASKING = signalNames.indexOf('asking');
const WAITING = signalNames.indexOf('waiting');

export function styleOf({ clauses, marks, hits, signals, looseNegations, contrast, stretched }: Findings): number[] {
  const { quoting, count } = clauses;
  const share = (signal: number) => Math.min(signals[signal] ?? 0, ENOUGH) / ENOUGH;
  const style: number[] = [];
  const put = (value: number | boolean) => style.push(Number(value));
  put(Math.min(looseNegations, ENOUGH_NEGATIONS) / ENOUGH_NEGATIONS);
  put(marks.question);
  put(marks.question && hits.length === 0);
  put(marks.reproach);
  put(Math.min(marks.exclamations, ENOUGH) / ENOUGH);
  put(marks.trailingOff);
  put(quoting.includes('quotation'));
  put(quoting.includes('scare'));
  put(marks.colon);
  put(marks.capitals / Math.max(ENOUGH, count));
  put(stretched);
  put(Math.min(marks.numbers, ENOUGH) / ENOUGH);
  put(Math.min(marks.hashtags, ENOUGH_HASHTAGS) / ENOUGH_HASHTAGS);
  put(contrast >= 0);
  put(marks.question ? share(ASKING) : 0);
  put(marks.numbers > 0 ? share(WAITING) : 0);
  for (let signal = 0; signal < signals.length; signal++) put(share(signal));
  return style;
}

/** What each number adds to hostility, in the measure of attacks; one without says nothing. */
export type Manner = Readonly<Partial<Record<StyleName, number>>>;

/** Sums up a manner: how much more like an attack a text is written than most. */
export function createManner(manner: Manner): (style: readonly number[]) => number {
  const weights = inOrder(manner);
  return (style) => style.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/** What the style adds to the negativity and the positivity that the rules find. */
export function createStyleModel(weights: StyleWeights): (style: readonly number[]) => StyleScore {
  const negative = inOrder(weights.negative);
  const positive = inOrder(weights.positive);
  return (style) => {
    const score = { negativity: 0, positivity: 0 };
    for (let at = 0; at < style.length; at++) {
      const value = style[at] ?? 0;
      if (value === 0) continue;
      score.negativity += value * (negative[at] ?? 0);
      score.positivity += value * (positive[at] ?? 0);
    }
    return score;
  };
}

function inOrder(weights: Readonly<Partial<Record<string, number>>>): number[] {
  return styleNames.map((name) => weights[name] ?? 0);
}

export interface StyleScore {
  readonly negativity: number;
  readonly positivity: number;
}
