// The surge: how surprising are the windows that end now, against the normal of the series?
import { CELLS } from './grid.ts';
import { FLOOR, type Normal } from './normal.ts';

/** One window that ends now. */
export interface WindowMeasure {
  /** Width in steps. */
  readonly width: number;
  readonly count: number;
  readonly expected: number;
  /** Root mean square of its views' −log10 probabilities. */
  readonly surprise: number;
}

export interface Surge {
  /** Root mean square over all windows and views. */
  readonly surprise: number;
  readonly windows: readonly WindowMeasure[];
  /** The window that speaks loudest; the widest of equals. */
  readonly leading: WindowMeasure;
}

/** What was counted in the last n cells: the series itself, and the talk beside it where there is some. */
export interface Recent {
  readonly count: (cells: number) => number;
  readonly others?: (cells: number) => number;
}

/** Judges the windows that end at `at`. */
export function measureSurge(normal: Normal, at: number, { count: countOf, others }: Recent): Surge {
  const usual = normal.expected.at(at);
  let squares = 0;
  const windows = normal.views().map(({ width, ratio, second }) => {
    const count = countOf(width * CELLS);
    const led = others === undefined ? 0 : normal.perOther * others(width * CELLS);
    // Loud is not a storm: what is usual is the more of what the hour brings and what today's talk leads to expect.
    const expected = Math.max(width * usual, led);
    const height = Math.log(count + FLOOR);
    const a = ratio(height - Math.log(expected + FLOOR));
    const b = second.yardstick(second.kind === 'odds' ? height - Math.log(led + FLOOR) : height);
    squares += a * a + b * b;
    return { width, count, expected, surprise: Math.sqrt((a * a + b * b) / 2) };
  });
  let leading = windows[0] ?? { width: 1, count: 0, expected: 0, surprise: 0 };
  for (const window of windows) if (window.surprise >= leading.surprise) leading = window;
  return { surprise: Math.sqrt(squares / (2 * Math.max(1, windows.length))), windows, leading };
}
