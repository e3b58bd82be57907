// One side of a tuning, fitted: logistic regression, pulled towards "as it was judged" so that few corrections change little.
import type { Correction, TuningSide } from '@sturmwarte/contracts';
import { roundTo3, sidesOf, type Sides } from './features.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** Pull towards what a weight is without corrections (L2; 1 for the judgement, 0 for all others). */
const PULL = { judged: 2, language: 0.5, source: 2, hostility: 8, style: 8 };
/**
 * Of two labels the seldom one counts more, by this power of how much seldomer it is: at 1 both count the same, which calls too
 * much negative where little is; at 0 the seldom one is never said at all.
 */
const BALANCE = 0.75;
/** Newton's method is there after a handful of steps. */
const MAX_STEPS = 30;
const NEAR_ENOUGH = 1e-7;

type Column = keyof typeof PULL;

/**
 * Yields after each step of some milliseconds, so that who runs it can do other work in between.
 * @param of the label this side speaks for; among the corrections there must be some with it and some without.
 */
export function* fitSide(corrections: readonly Correction[], of: keyof Sides): Generator<void, TuningSide> {
  const columns = columnsOf(corrections);
  const rows = corrections.map((correction) => rowOf(correction, columns, of));
  const truth = corrections.map(({ label }) => label === of);
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

function columnsOf(corrections: readonly Correction[]): Feature[] {
  const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
  const all = (kind: Column, names: Iterable<string>) => sorted(names).map((name): Feature => ({ kind, name }));
  return [
    { kind: 'judged', name: 'judged' },
    { kind: 'hostility', name: 'hostility' },
    ...all('language', corrections.map(({ language }) => language)), // prettier-ignore
    ...all('source', corrections.map(({ source }) => source)), // prettier-ignore
    ...all('style', corrections.flatMap(({ features }) => Object.keys(features.style))), // prettier-ignore
  ];
}

function rowOf({ language, source, features }: Correction, columns: readonly Feature[], of: keyof Sides): number[] {
  const judged = sidesOf(features.sentiment)[of];
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
        return features.style[name] ?? 0;
    }
  });
}

/** Penalised maximum likelihood by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, 4.4). */
function* regress(
  rows: readonly number[][],
  truth: readonly boolean[],
  columns: readonly Feature[],
): Generator<void, Float64Array> {
  const size = columns.length;
  const prior = columns.map(({ kind }) => (kind === 'judged' ? 1 : 0));
  const pulls = columns.map(({ kind }) => PULL[kind]);
  const counts = countsOf(truth);
  const weights = Float64Array.from(prior);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, at) => (pulls[at] ?? 0) * (weight - (prior[at] ?? 0)));
    const curvature = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(at + 1);
      row[at] = pulls[at] ?? 0;
      return row;
    });
    rows.forEach((row, number) => {
      const is = truth[number] === true;
      const share = 1 / (1 + Math.exp(-dot(row, weights)));
      const counted = is ? counts.with : counts.without;
      addOuter(curvature, row, share * (1 - share) * counted);
      const error = (share - Number(is)) * counted;
      row.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    });
    const change = solveSymmetric(curvature, gradient);
    change.forEach((by, at) => (weights[at] = (weights[at] ?? 0) - by));
    if (Math.max(...change.map(Math.abs)) < NEAR_ENOUGH) break;
    yield;
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
