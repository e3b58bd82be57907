// What is normal for one series: derived from its raw counts alone, so that late counts and imported history, in any
// order, lead to the same normal as if they had come in time.
import { expectation, type Expectation, type Past } from './expected.ts';
import { BLOCK, stepsPerHour, WINDOWS } from './grid.ts';
import { fitYardstick, type Yardstick } from './yardstick.ts';

/** Added to every count before its logarithm is taken: below this many, ratios are noise. */
export const FLOOR = 5;
/** A run of zeros in which this many were to be expected is a dead source, not calm. */
const DEAD_WHEN_EXPECTED = 20;

/** How one window is judged: by its level, and by its level against what the hour usually brings. */
export interface View {
  /** Width in steps. */
  readonly width: number;
  readonly level: Yardstick;
  readonly ratio: Yardstick;
}

export interface Normal {
  readonly expected: Expectation;
  readonly views: readonly View[];
  /** Whole blocks the yardstick rests on. */
  readonly blocks: number;
}

/** The normal of a past that consists of whole blocks. */
export function deriveNormal(past: Past): Normal {
  const first = expectation(past);
  const known = withoutDeadRuns(past, hourly(past, first.surelyAt));
  const expected = known === past.known ? first : expectation({ ...past, known });
  const usual = hourly(past, expected.at);
  const blocks = wholeBlocks(known);
  return {
    expected,
    blocks: blocks.length,
    views: WINDOWS.map((width) => {
      const maxima = blockMaxima(past.counts, usual, blocks, width);
      return {
        width,
        level: fitYardstick(maxima.level, expected.familiar),
        ratio: fitYardstick(maxima.ratio, expected.familiar),
      };
    }),
  };
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

/** Logarithms of the highest level, and of the highest ratio to the usual, that a window reaches in each block. */
function blockMaxima(counts: Float64Array, usual: Float64Array, blocks: readonly number[], width: number) {
  const level = new Float64Array(blocks.length);
  const ratio = new Float64Array(blocks.length);
  blocks.forEach((block, place) => {
    let sum = 0;
    for (let i = Math.max(0, block - width); i < block; i++) sum += counts[i] ?? 0;
    let highest = 0;
    let highestRatio = 0;
    for (let i = block; i < block + BLOCK; i++) {
      sum += (counts[i] ?? 0) - (i >= width ? (counts[i - width] ?? 0) : 0);
      const against = (sum + FLOOR) / (width * (usual[i] ?? 0) + FLOOR);
      if (sum > highest) highest = sum;
      if (against > highestRatio) highestRatio = against;
    }
    level[place] = Math.log(highest + FLOOR);
    ratio[place] = Math.log(highestRatio);
  });
  return { level, ratio };
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
