// What is normal for one series: derived from its raw counts alone, so that late counts and imported history, in any
// order, lead to the same normal as if they had come in time.
import { blocksToBorrow, borrowMaxima, shareBorrowed } from './borrowed.ts';
import { expectation, type Expectation, type Past } from './expected.ts';
import { BLOCK, LONGEST_WINDOW, stepsPerDay, stepsPerHour, WINDOWS } from './grid.ts';
import { median } from './median.ts';
import { once } from './once.ts';
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
  /** Worked out when they are first asked for. */
  readonly views: () => readonly View[];
  /** Usual count of the series for one of the other talk; 0 where there is none beside it. */
  readonly perOther: number;
  /** Whole blocks of its own that the yardstick rests on; what is missing is borrowed from series of its size. */
  readonly blocks: number;
  /** Counts a step that the series has at most, for all that is known of it; undefined while next to nothing is. */
  readonly size: number | undefined;
}

/**
 * The normal of a past that begins with a whole block.
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
  const perOther = others ? shareBeside(past, others, known) : 0;
  const size = sizeOf(expected);
  const missing = size === undefined ? 0 : blocksToBorrow(blocks.length);
  const careful = ONE_SIDED * (perOther / (1 + perOther)) ** 2 * shareBorrowed(blocks.length);
  const fit = (): View[] =>
    viewMaxima(past.counts, usual, blocks, others && { counts: others, perOther }).map((maxima) => {
      const { width, ratio, second, kind } = maxima;
      const borrow = (view: 'ratio' | 'odds' | 'level') =>
        borrowMaxima({ series: others ? 'critical' : 'all', view, width }, size ?? 0, missing);
      return {
        width,
        ratio: fitYardstick(joined(ratio, borrow('ratio')), careful),
        second: {
          kind,
          yardstick: fitYardstick(joined(second, borrow(kind), lentWithout(kind, width, expected.overall)), careful),
        },
      };
    });
  return { expected, blocks: blocks.length, size, perOther, views: once(fit) };
}

/**
 * Added to the scale of a yardstick that is all borrowed where all talk belongs to the series: without other talk beside it,
 * a first morning cannot be told from a storm.
 */
const ONE_SIDED = 0.3;
/** So many more might have come by chance where none did: the 95 % bound of Poisson's distribution for none. */
const BY_CHANCE = 3;
/** Fewer steps say nothing. */
const MIN_STEPS = 3;

/** Large until it has shown to be small: what is borrowed from larger series asks for more. */
function sizeOf({ overall, steps }: Expectation): number | undefined {
  return steps < MIN_STEPS ? undefined : overall + BY_CHANCE / steps;
}

/** What is taken off the second view of a window where it is lent, and added where it is borrowed: the series' own level. */
export function lentWithout(kind: ViewMaxima['kind'], width: number, overall: number): number {
  return kind === 'level' ? Math.log(width * overall + FLOOR) : 0;
}

function joined(own: Float64Array, borrowed: readonly number[], plus = 0): Float64Array {
  if (borrowed.length === 0) return own;
  const all = new Float64Array(own.length + borrowed.length);
  all.set(own);
  borrowed.forEach((value, i) => (all[own.length + i] = value + plus));
  return all;
}

/** What one window reached at most in each block: against what was usual, and a second time as `View` says. */
export interface ViewMaxima {
  readonly width: number;
  readonly ratio: Float64Array;
  readonly kind: 'odds' | 'level';
  readonly second: Float64Array;
}

/**
 * @param usual what was to be expected of every step
 * @param blocks first steps of the blocks
 * @param beside the talk beside the series, as in `deriveNormal`, and its usual share of it
 */
export function viewMaxima(
  counts: Float64Array,
  usual: Float64Array,
  blocks: readonly number[],
  beside?: { readonly counts: Float64Array; readonly perOther: number },
): ViewMaxima[] {
  const sums = runningSums(counts);
  const sumsUsual = runningSums(usual);
  const sumsLed = beside && runningSums(beside.counts, beside.perOther);
  return WINDOWS.map((width) => ({
    width,
    ratio: highestRatios(sums, sumsUsual, blocks, width, sumsLed),
    kind: sumsLed ? 'odds' : 'level',
    second: sumsLed ? highestRatios(sums, sumsLed, blocks, width) : highestLevels(sums, blocks, width),
  }));
}

/** Before anything is known, one critic is taken to come with so many others … */
const PRIOR_OTHERS = 4;
/** … with the weight of this many critics. */
const PRIOR_COUNT = 4;

/**
 * Usual count of a series for one of the talk beside it: a ratio of sums over days, weighted so that no day counts for more
 * than the median day does. How people speak of a brand is not said by one day alone, however loud: after an imported storm a
 * small brand would else be taken to bring critics with every other voice.
 */
function shareBeside({ grid, counts }: Past, others: Float64Array, known: Uint8Array): number {
  const days = dailySums(stepsPerDay(grid), counts, others, known);
  const usual = Math.max(1, median(days.map(({ count, beside }) => count + beside)) ?? 1);
  let sum = PRIOR_COUNT;
  let sumBeside = PRIOR_COUNT * PRIOR_OTHERS;
  for (const { count, beside } of days) {
    const weight = Math.min(1, usual / (count + beside));
    sum += weight * count;
    sumBeside += weight * beside;
  }
  return sum / sumBeside;
}

/** What was counted in each day's worth of steps of which something is known. */
function dailySums(
  length: number,
  counts: Float64Array,
  others: Float64Array,
  known: Uint8Array,
): { readonly count: number; readonly beside: number }[] {
  const days: { count: number; beside: number }[] = [];
  for (let start = 0; start < counts.length; start += length) {
    const end = Math.min(counts.length, start + length);
    let count = 0;
    let beside = 0;
    let steps = 0;
    for (let i = start; i < end; i++) {
      if (known[i] === 0) continue;
      count += counts[i] ?? 0;
      beside += others[i] ?? 0;
      steps++;
    }
    if (steps > 0) days.push({ count, beside });
  }
  return days;
}

/** The value of every step, asked for once an hour. */
export function hourly({ grid, from, counts }: Past, valueAt: (at: number) => number): Float64Array {
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
  for (let block = 0; block + BLOCK <= known.length; block += BLOCK) {
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
