// The last day of a watch as a chart draws it: quarter-hour bins of critical mentions, and the force over them.
import type { Force, HistogramBin, SparklinePoint } from './records.ts';

export const BIN_MS = 15 * 60_000;
const BINS = 96;

export interface DaySeries {
  /** Start of each bin, seconds since 1970 (as uPlot has it). */
  readonly at: readonly number[];
  readonly critical: readonly number[];
  /** The highest force within the bin; null where nothing is known, which is not the same as calm. */
  readonly force: readonly (Force | null)[];
}

/** The day up to `now` (milliseconds), in whole bins, the running one included. */
export function dayRange(now: number): { readonly from: number; readonly to: number } {
  const to = (Math.floor(now / BIN_MS) + 1) * BIN_MS;
  return { from: to - BINS * BIN_MS, to };
}

export function daySeries(bins: readonly HistogramBin[], points: readonly SparklinePoint[], now: number): DaySeries {
  const { from } = dayRange(now);
  const indexOf = (at: string) => Math.floor((Date.parse(at) - from) / BIN_MS);
  const critical = new Array<number>(BINS).fill(0);
  for (const bin of bins) {
    const index = indexOf(bin.at);
    if (index in critical) critical[index] = (critical[index] ?? 0) + bin.critical;
  }
  const read = critical.map((_, index) => points.filter(({ at }) => indexOf(at) === index).map(({ force }) => force));
  return {
    at: critical.map((_, index) => (from + index * BIN_MS) / 1_000),
    critical,
    // Readings are thinned to about one a bin, so one bin may go without; two without are a gap.
    force: read.map((forces, index) => highest(forces) ?? read[index - 1]?.at(-1) ?? null),
  };
}

function highest(forces: readonly Force[]): Force | undefined {
  return forces.toSorted((a, b) => b - a)[0];
}
