// What a new watch borrows: the blocks it has not lived through yet, from watches of its size. Which ones those are is fixed
// (`borrowed-table.ts`, made from simulated publics): a reading rests on the evidence of its own watch and on nothing that a
// process happens to know of others, so a restart, a replay and a back-test lead to the same one.
import { borrowedTable } from './borrowed-table.ts';
import { BLOCK, DAY, HOUR, standardGrid } from './grid.ts';

/** From three days of its own on a series borrows no block. */
const ENOUGH_BLOCKS = 36;
const STEPS_AN_HOUR = HOUR / standardGrid.step;
const STEPS_A_DAY = DAY / standardGrid.step;

/** One way in which a series is judged, see `View`. */
export interface BorrowedView {
  readonly series: 'all' | 'critical';
  readonly view: 'ratio' | 'odds' | 'level';
  /** Steps. */
  readonly width: number;
}

/** Made by `npm run train:detection`. */
export interface BorrowedTable {
  /** log10 of counts an hour. */
  readonly sizes: readonly number[];
  /** Share of the blocks that stay below each value. */
  readonly shares: readonly number[];
  /** By `keyOf` a view; for each size a value for each share. */
  readonly maxima: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** Critics that the strongest tie holds together, net; for each size a value for each share. */
  readonly nets: readonly (readonly number[])[];
  /** What each local hour brings against the mean of a day. */
  readonly rhythm: readonly number[];
}

export function keyOf({ series, view, width }: BorrowedView): string {
  return `${series} ${view} ${width}`;
}

export function blocksToBorrow(own: number): number {
  return Math.max(0, ENOUGH_BLOCKS - own);
}

/** How much of its yardstick a series with so many blocks of its own borrows, 0 … 1. */
export function shareBorrowed(own: number): number {
  return blocksToBorrow(own) / ENOUGH_BLOCKS;
}

/**
 * What the window reaches at most in so many blocks of a series of this size: natural logarithms as in `ViewMaxima`,
 * levels as multiples of the usual one.
 *
 * @param size counts a step
 */
export function borrowMaxima(view: BorrowedView, size: number, blocks: number): number[] {
  return spread(borrowedTable.maxima[keyOf(view)] ?? [], size, blocks);
}

/**
 * How many critics, net, the strongest tie of so many blocks holds together.
 *
 * @param size critics a step
 */
export function borrowNets(size: number, blocks: number): number[] {
  return spread(borrowedTable.nets, size, blocks);
}

/**
 * What each local hour brings against the mean of a day, the less pronounced the more is known of the watch's own; undefined
 * where it needs none.
 *
 * @param ownDays days known, whole ones' worth
 */
export function borrowRhythm(ownDays: number): readonly number[] | undefined {
  const part = 1 - (ownDays * STEPS_A_DAY) / (ENOUGH_BLOCKS * BLOCK);
  return part <= 0 ? undefined : borrowedTable.rhythm.map((hour) => between(1, hour, part));
}

/** So many values, spread evenly over the distribution at this size; between sizes and shares it goes straight. */
function spread(bySize: readonly (readonly number[])[], size: number, count: number): number[] {
  if (count === 0) return [];
  const { sizes, shares } = borrowedTable;
  const { place, part } = placeIn(sizes, Math.log10(Math.max(Number.MIN_VALUE, size * STEPS_AN_HOUR)));
  const [smaller = [], larger = smaller] = [bySize[place], bySize[place + 1]];
  const quantiles = smaller.map((value, i) => between(value, larger[i] ?? value, part));
  return Array.from({ length: count }, (_, i) => {
    const at = placeIn(shares, (i + 0.5) / count);
    const low = quantiles[at.place] ?? 0;
    return between(low, quantiles[at.place + 1] ?? low, at.part);
  });
}

/** Between which two of some ascending numbers a value lies, and how far from the first to the second; at most at an end. */
function placeIn(ascending: readonly number[], value: number): { readonly place: number; readonly part: number } {
  let place = 0;
  while (place < ascending.length - 2 && value >= (ascending[place + 1] ?? Infinity)) place++;
  const [low = 0, high = 1] = [ascending[place], ascending[place + 1]];
  return { place, part: Math.max(0, Math.min(1, (value - low) / (high - low))) };
}

function between(low: number, high: number, part: number): number {
  return low + part * (high - low);
}
