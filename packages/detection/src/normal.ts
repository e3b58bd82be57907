// What is normal for one series: derived from its raw counts alone, so that late counts and imported history, in any
// order, lead to the same normal as if they had come in time.
import { expectation, type Expectation, type Past } from './expected.ts';
import { BLOCK, LONGEST_WINDOW, stepsPerHour, WINDOWS } from './grid.ts';
import { fitYardstick, type Yardstick } from './yardstick.ts';

/** Added to every count before its logarithm is taken: below this many, ratios are noise. */
export const FLOOR = 5;
/** A run of zeros in which this many were to be expected is a dead source, not calm. */
const DEAD_WHEN_EXPECTED = 20;

/**
 * How one window is judged: against what is usual, and a second time against what the other talk beside it leads to
 * expect (`odds`), or by its bare level where there is none.
 */
export interface View {
  /** Width in steps. */
  readonly width: number;
  readonly ratio: Yardstick;
  readonly second: { readonly kind: 'odds' | 'level'; readonly yardstick: Yardstick };
}

export interface Normal {
  readonly expected: Expectation;
  readonly views: readonly View[];
  /** Usual count of the series for one of the other talk; 0 where there is none beside it. */
  readonly perOther: number;
  /** Whole blocks the yardstick rests on. */
  readonly blocks: number;
}

/**
 * The normal of a past that consists of whole blocks.
 *
 * @param others counts of the talk beside the series, step by step, as criticism has other mentions beside it: how
 *   loud today is can be heard from them, and a storm does not change them
 */
export function deriveNormal(past: Past, others?: Float64Array): Normal {
  const first = expectation(past);
  const known = withoutDeadRuns(past, hourly(past, first.surelyAt));
  const expected = known === past.known ? first : expectation({ ...past, known });
  const usual = hourly(past, expected.at);
  const blocks = wholeBlocks(known);
  const perOther = others ? shareBeside(past.counts, others, known) : 0;
  const { familiar } = expected;
  const sums = runningSums(past.counts);
  const sumsUsual = runningSums(usual);
  const sumsLed = others && runningSums(others, perOther);
  return {
    expected,
    blocks: blocks.length,
    perOther,
    views: WINDOWS.map((width) => ({
      width,
      ratio: fitYardstick(highestRatios(sums, sumsUsual, blocks, width, sumsLed), familiar),
      second: sumsLed
        ? { kind: 'odds', yardstick: fitYardstick(highestRatios(sums, sumsLed, blocks, width), 1) }
        : { kind: 'level', yardstick: fitYardstick(highestLevels(sums, blocks, width), familiar) },
    })),
  };
}

/** Before anything is known, one critic is taken to come with so many others … */
const PRIOR_OTHERS = 4;
/** … with the weight of this many critics. */
const PRIOR_COUNT = 4;

/** Usual count of a series for one of the talk beside it. */
function shareBeside(counts: Float64Array, others: Float64Array, known: Uint8Array): number {
  let sum = PRIOR_COUNT;
  let beside = PRIOR_COUNT * PRIOR_OTHERS;
  for (let i = 0; i < counts.length; i++) {
    if (known[i] === 0) continue;
    sum += counts[i] ?? 0;
    beside += others[i] ?? 0;
  }
  return sum / beside;
}

/** The value of every step, asked for once an hour. */
function hourly({ grid, from, counts }: Past, valueAt: (at: number) => number): Float64Array {
  const values = new Float64Array(counts.length);
  const hour = stepsPerHour(grid);
  for (let i = 0; i < values.length;) {
    const end = i + hour - ((from + i) % hour);
    values.fill(valueAt((from + i) * grid.step), i, end);
    i = end;
  }
  return values;
}

/** Sums of `times` each value up to every step, `LONGEST_WINDOW` zeros first: a window before `end` is one subtraction. */
function runningSums(values: Float64Array, times = 1): Float64Array {
  const sums = new Float64Array(values.length + LONGEST_WINDOW + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sums[i + LONGEST_WINDOW + 1] = sum += times * (values[i] ?? 0);
  return sums;
}

// The loops below run over two weeks of steps for every window of every watch, whenever a block closes: plain loops over
// typed arrays take a third of the time that callbacks take.

/** Logarithms of the highest level that a window reaches in each block. */
function highestLevels(sums: Float64Array, blocks: readonly number[], width: number): Float64Array {
  const levels = new Float64Array(blocks.length);
  for (let i = 0; i < levels.length; i++) {
    const first = (blocks[i] ?? 0) + LONGEST_WINDOW + 1;
    let highest = 0;
    for (let end = first; end < first + BLOCK; end++) {
      const sum = (sums[end] ?? 0) - (sums[end - width] ?? 0);
      if (sum > highest) highest = sum;
    }
    levels[i] = Math.log(highest + FLOOR);
  }
  return levels;
}

/** Logarithms of the highest ratio to what was to be expected of the same steps, to the larger of two where two say it. */
function highestRatios(
  sums: Float64Array,
  expected: Float64Array,
  blocks: readonly number[],
  width: number,
  besides?: Float64Array,
): Float64Array {
  const ratios = new Float64Array(blocks.length);
  for (let i = 0; i < ratios.length; i++) {
    const first = (blocks[i] ?? 0) + LONGEST_WINDOW + 1;
    let highest = 0;
    for (let end = first; end < first + BLOCK; end++) {
      const sum = (sums[end] ?? 0) - (sums[end - width] ?? 0) + FLOOR;
      // Whatever was expected is more than nothing: most steps of a small brand need no second look.
      if (sum <= highest * FLOOR) continue;
      let usual = (expected[end] ?? 0) - (expected[end - width] ?? 0) + FLOOR;
      if (besides) {
        const byTalk = (besides[end] ?? 0) - (besides[end - width] ?? 0) + FLOOR;
        if (byTalk > usual) usual = byTalk;
      }
      if (sum > highest * usual) highest = sum / usual;
    }
    ratios[i] = Math.log(highest);
  }
  return ratios;
}

/** First steps of the blocks of which at least half can be learned from. */
function wholeBlocks(known: Uint8Array): number[] {
  const blocks: number[] = [];
  for (let block = 0; block < known.length; block += BLOCK) {
    let steps = 0;
    for (let i = block; i < block + BLOCK; i++) steps += known[i] ?? 0;
    if (2 * steps >= BLOCK) blocks.push(block);
  }
  return blocks;
}

/** `known` without the runs of zeros that cannot be chance; the same array where there are none. */
function withoutDeadRuns({ counts, known }: Past, sure: Float64Array): Uint8Array {
  let alive = known;
  let start = 0;
  let missed = 0;
  const endRun = (end: number) => {
    if (missed >= DEAD_WHEN_EXPECTED) {
      if (alive === known) alive = known.slice();
      alive.fill(0, start, end);
    }
    missed = 0;
    start = end + 1;
  };
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] !== 0 || known[i] === 0) endRun(i);
    else missed += sure[i] ?? 0;
  }
  endRun(counts.length);
  return alive;
}
