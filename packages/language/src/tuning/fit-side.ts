// One side of a tuning, fitted: logistic regression, pulled towards "as it was judged" so that few corrections change little.
import type { TuningSide } from '@sturmwarte/contracts';
import { roundTo3, sidesOf, type Sides } from './features.ts';
import { countBy, tuningLimits, type Lesson } from './lessons.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** Pull towards what a weight is without corrections (L2; 1 for the judgement, 0 for all others). */
const PULL = { judged: 2, language: 0.5, source: 2, hostility: 8, style: 8 };
/**
 * Of two labels the seldom one counts more, by this power of how much seldomer it is: at 1 both count the same, which calls too
 * much negative where little is; at 0 the seldom one is never said at all.
 */
const BALANCE = 0.75;
/** Newton's method is there after a handful of steps. */
const MAX_STEPS = 50;
const MAX_HALVINGS = 30;
const NEAR_ENOUGH = 1e-7;
/** Corrections between two yields. */
const BREATH = 500;

type Column = keyof typeof PULL;

/**
 * Yields after each step of some milliseconds, so that who runs it can do other work in between.
 * @param of the label this side speaks for; among the lessons there must be some with it and some without.
 */
export function* fitSide(lessons: readonly Lesson[], of: keyof Sides): Generator<void, TuningSide> {
  const columns = columnsOf(lessons);
  const rows = lessons.map((lesson) => rowOf(lesson, columns, of));
  const truth = lessons.map(({ label }) => label === of);
  const weights = yield* regress(rows, truth, columns);
  const named = (kind: Column) =>
    Object.fromEntries(
      columns.flatMap((column, at) =>
        column.kind === kind ? [[column.name, roundTo3(weights[at] ?? 0)] as const] : [],
      ),
    );
  const single = (kind: Column) => Object.values(named(kind))[0] ?? 0;
  return {
    judged: single('judged'),
    hostility: single('hostility'),
    style: named('style'),
    languages: named('language'),
    sources: named('source'),
  };
}

interface Feature {
  readonly kind: Column;
  readonly name: string;
}

function columnsOf(lessons: readonly Lesson[]): Feature[] {
  const all = (kind: Column, names: Iterable<string>) =>
    [...new Set(names)].sort().map((name): Feature => ({ kind, name }));
  const sources = countBy(lessons, ({ source }) => source);
  const large = [...sources].flatMap(([source, count]) => (count >= tuningLimits.ofSource ? source : []));
  return [
    { kind: 'judged', name: 'judged' },
    { kind: 'hostility', name: 'hostility' },
    ...all('language', lessons.map(({ language }) => language)), // prettier-ignore
    ...all('source', large),
    ...all('style', lessons.flatMap(({ features }) => Object.keys(features.style))), // prettier-ignore
  ];
}

function rowOf({ language, source, features }: Lesson, columns: readonly Feature[], of: keyof Sides): number[] {
  const judged = sidesOf(features.sentiment)[of];
  const style = new Map(Object.entries(features.style));
  return columns.map(({ kind, name }) => {
    switch (kind) {
      case 'judged':
        return judged;
      case 'hostility':
        return features.hostility;
      case 'language':
        return name === language ? 1 : 0;
      case 'source':
        return name === source ? 1 : 0;
      case 'style':
        return style.get(name) ?? 0;
    }
  });
}

/**
 * Penalised maximum likelihood by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, 4.4). A
 * step that would lose is halved until it gains: whole ones can leap over the top and never come back.
 */
function* regress(
  rows: readonly number[][],
  truth: readonly boolean[],
  columns: readonly Feature[],
): Generator<void, Float64Array> {
  const prior = columns.map(({ kind }) => (kind === 'judged' ? 1 : 0));
  const pulls = columns.map(({ kind }) => PULL[kind]);
  const counts = countsOf(truth);
  const countOf = (number: number) => (truth[number] === true ? counts.with : counts.without);
  const loss = (weights: Float64Array): number => {
    let sum = 0;
    weights.forEach((weight, at) => (sum += 0.5 * (pulls[at] ?? 0) * (weight - (prior[at] ?? 0)) ** 2));
    rows.forEach((row, number) => {
      const odds = dot(row, weights);
      sum += countOf(number) * softplus(truth[number] === true ? -odds : odds);
    });
    return sum;
  };

  let weights = Float64Array.from(prior);
  let reached = loss(weights);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, at) => (pulls[at] ?? 0) * (weight - (prior[at] ?? 0)));
    const curvature = pulls.map((pull, at) => {
      const row = new Float64Array(at + 1);
      row[at] = pull;
      return row;
    });
    for (const [number, row] of rows.entries()) {
      if (number % BREATH === 0) yield;
      const share = logistic(dot(row, weights));
      addOuter(curvature, row, share * (1 - share) * countOf(number));
      const error = (share - Number(truth[number] === true)) * countOf(number);
      row.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    }
    const change = solveSymmetric(curvature, gradient);
    const moved = (by: number) => weights.map((weight, at) => weight - by * (change[at] ?? 0));
    let next = moved(1);
    let loses = loss(next);
    for (let halving = 1; loses > reached && halving <= MAX_HALVINGS; halving++) {
      next = moved(0.5 ** halving);
      loses = loss(next);
    }
    if (!(loses < reached)) break;
    const gained = reached - loses;
    weights = next;
    reached = loses;
    if (gained < NEAR_ENOUGH) break;
  }
  return weights;
}

/** How much a correction with the label counts, and one without it; all together as many as there are. */
function countsOf(truth: readonly boolean[]): { readonly with: number; readonly without: number } {
  const such = truth.filter(Boolean).length;
  const others = truth.length - such;
  const ratio = (others / such) ** BALANCE;
  const without = truth.length / (such * ratio + others);
  return { with: ratio * without, without };
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** log(1 + eˣ), whatever the size of x. */
function softplus(x: number): number {
  return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
}

function dot(row: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Adds the lower half of row·rowᵀ, scaled. */
function addOuter(matrix: readonly Float64Array[], row: readonly number[], scale: number): void {
  row.forEach((value, at) => {
    const into = matrix[at];
    if (value === 0 || into === undefined) return;
    for (let other = 0; other <= at; other++) into[other] = (into[other] ?? 0) + scale * value * (row[other] ?? 0);
  });
}
