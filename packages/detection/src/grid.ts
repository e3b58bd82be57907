// The grid detection counts on: how wide a step is, and which windows, blocks and spans are built of steps.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Window widths in steps: 5, 15, 30, 60 and 120 minutes on the standard grid. */
export const WINDOWS = [1, 3, 6, 12, 24] as const;
/** Steps of the longest window. */
export const LONGEST_WINDOW = 24;
/** Steps in a block, the unit whose maximum is compared with the maxima of other blocks: 2 hours. */
export const BLOCK = 24;
/** Steps the yardstick looks back: 14 days. */
export const SPAN = 168 * BLOCK;
/** Steps remembered: the span, the block that is running, and some days for a span that begins late. */
export const REMEMBERED = SPAN + 12 * BLOCK;
/** Cells in a step: windows that end now move in fifths of a step. */
export const CELLS = 5;
/** Cells remembered for the windows that end now: 5 hours. */
export const RECENT = 60 * CELLS;

export interface Grid {
  /** Milliseconds. */
  readonly step: number;
  /** Milliseconds; `step / CELLS`. */
  readonly cell: number;
}

/** Five-minute steps, one-minute cells: what mentions are counted on. */
export const standardGrid: Grid = { step: 5 * MINUTE, cell: MINUTE };

/**
 * The grid for a series whose rows are `spacing` milliseconds apart. Rows up to five minutes apart use the standard
 * grid; for wider ones every width stretches with the spacing, so an hourly series has windows of 1 to 24 hours.
 */
export function gridFor(spacing: number): Grid {
  if (spacing <= standardGrid.step) return standardGrid;
  return { step: spacing, cell: spacing / CELLS };
}

export function stepAt(grid: Grid, at: number): number {
  return Math.floor(at / grid.step);
}

/** Whole steps that fit into an hour, at least one: within them the hour of the day is taken to be the same. */
export function stepsPerHour(grid: Grid): number {
  return wholeSteps(grid, HOUR);
}

/** Whole steps that fit into a day, at least one. */
export function stepsPerDay(grid: Grid): number {
  return wholeSteps(grid, DAY);
}

function wholeSteps({ step }: Grid, span: number): number {
  return Math.max(1, Math.floor(span / step));
}

export function cellAt(grid: Grid, at: number): number {
  return Math.floor(at / grid.cell);
}
