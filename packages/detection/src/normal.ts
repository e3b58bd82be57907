// What is normal for one series: derived from its raw counts alone, so that late counts and imported history, in any
// order, lead to the same normal as if they had come in time.
import { expectation, type Expectation, type Past } from './expected.ts';
import { BLOCK, stepsPerHour, WINDOWS } from './grid.ts';
import { fitYardstick, type Yardstick } from './yardstick.ts';

/** Added to every count before its logarithm is taken: below this many, ratios are noise. */
export const FLOOR = 5;
/** A run of zeros in which this many were to be expected is a dead source, not calm. */
const DEAD_WHEN_EXPECTED = 20;

/**
 * How one window is judged: by its level, by its level against what the hour usually brings, and, where there is other
 * talk beside it, against what that talk leads to expect.
 */
export interface View {
  /** Width in steps. */
  readonly width: number;
  readonly level: Yardstick;
  readonly ratio: Yardstick;
  readonly odds: Yardstick | undefined;
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
  const led = others?.map((count) => perOther * count);
  const { familiar } = expected;
  return {
    expected,
    blocks: blocks.length,
    perOther,
    views: WINDOWS.map((width) => ({
      width,
      level: fitYardstick(highestLevels(past.counts, blocks, width), familiar),
      ratio: fitYardstick(highestRatios(past.counts, usual, blocks, width), familiar),
      odds: led && fitYardstick(highestRatios(past.counts, led, blocks, width), 1),
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
  let value = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || (from + i) % hour === 0) value = valueAt((from + i) * grid.step);
    values[i] = value;
  }
  return values;
}

/** Logarithms of the highest level that a window reaches in each block. */
function highestLevels(counts: Float64Array, blocks: readonly number[], width: number): Float64Array {
  return Float64Array.from(blocks, (block) => {
    let sum = sumBefore(counts, block, width);
    let highest = 0;
    for (let i = block; i < block + BLOCK; i++) {
      sum += (counts[i] ?? 0) - (counts[i - width] ?? 0);
      if (sum > highest) highest = sum;
    }
    return Math.log(highest + FLOOR);
  });
}

/** Logarithms of the highest ratio to what was to be expected of the same steps. */
function highestRatios(
  counts: Float64Array,
  expected: Float64Array,
  blocks: readonly number[],
  width: number,
): Float64Array {
  return Float64Array.from(blocks, (block) => {
    let sum = sumBefore(counts, block, width);
    let usual = sumBefore(expected, block, width);
    let highest = 0;
    for (let i = block; i < block + BLOCK; i++) {
      const leaves = i - width;
      sum += (counts[i] ?? 0) - (counts[leaves] ?? 0);
      usual += (expected[i] ?? 0) - (expected[leaves] ?? 0);
      const against = (sum + FLOOR) / (usual + FLOOR);
      if (against > highest) highest = against;
    }
    return Math.log(highest);
  });
}

function sumBefore(values: Float64Array, end: number, width: number): number {
  let sum = 0;
  for (let i = Math.max(0, end - width); i < end; i++) sum += values[i] ?? 0;
  return sum;
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
