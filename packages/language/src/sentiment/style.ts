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
  const style = [
    shareOf(looseNegations, ENOUGH_NEGATIONS),
    Number(marks.question),
    Number(marks.question && hits.length === 0),
    Number(marks.reproach),
    shareOf(marks.exclamations, ENOUGH),
    Number(marks.trailingOff),
    Number(quoting.includes('quotation')),
    Number(quoting.includes('scare')),
    Number(marks.colon),
    marks.capitals / Math.max(ENOUGH, count),
    Number(stretched),
    shareOf(marks.numbers, ENOUGH),
    shareOf(marks.hashtags, ENOUGH_HASHTAGS),
    Number(contrast >= 0),
    marks.question ? shareOf(signals[ASKING] ?? 0, ENOUGH) : 0,
    marks.numbers > 0 ? shareOf(signals[WAITING] ?? 0, ENOUGH) : 0,
  ];
  for (const signal of signals) style.push(shareOf(signal, ENOUGH));
  return style;
}

function shareOf(count: number, enough: number): number {
  return Math.min(count, enough) / enough;
}

/** What each number adds to hostility, in the measure of attacks; one without says nothing. */
export type Manner = Readonly<Partial<Record<StyleName, number>>>;

/** Sums up a manner: how much more like an attack a text is written than most. */
export function createManner(manner: Manner): (style: readonly number[]) => number {
  const weights = inOrder(manner);
  return (style) => {
    let sum = 0;
    for (let at = 0; at < style.length; at++) sum += (style[at] ?? 0) * (weights[at] ?? 0);
    return sum;
  };
}

/** What the style adds to the negativity and the positivity that the rules find. */
export function createStyleModel(weights: StyleWeights): (style: readonly number[]) => StyleScore {
  const negative = inOrder(weights.negative);
  const positive = inOrder(weights.positive);
  return (style) => {
    let negativity = 0;
    let positivity = 0;
    for (let at = 0; at < style.length; at++) {
      const value = style[at] ?? 0;
      negativity += value * (negative[at] ?? 0);
      positivity += value * (positive[at] ?? 0);
    }
    return { negativity, positivity };
  };
}

function inOrder(weights: Readonly<Partial<Record<string, number>>>): number[] {
  return styleNames.map((name) => weights[name] ?? 0);
}

export interface StyleScore {
  readonly negativity: number;
  readonly positivity: number;
}
