// The surge: how surprising are the windows that end now, against the normal of the series?
import { CELLS } from './grid.ts';
import { FLOOR, type Normal } from './normal.ts';

/** One window that ends now. */
export interface WindowMeasure {
  /** Width in steps. */
  readonly width: number;
  readonly count: number;
  readonly expected: number;
  /** Root mean square of its two views' −log10 probabilities. */
  readonly surprise: number;
}

export interface Surge {
  /** Root mean square over all windows and views. */
  readonly surprise: number;
  readonly windows: readonly WindowMeasure[];
  /** The window that speaks loudest; the widest of equals. */
  readonly leading: WindowMeasure;
}

/**
 * Judges the windows that end at `at`.
 *
 * @param recent sum of the last n cells
 */
export function measureSurge(normal: Normal, at: number, recent: (cells: number) => number): Surge {
  const usual = normal.expected.at(at);
  let squares = 0;
  const windows = normal.views.map(({ width, level, ratio }) => {
    const count = recent(width * CELLS);
    const expected = width * usual;
    const height = Math.log(count + FLOOR);
    const a = level(height);
    const b = ratio(height - Math.log(expected + FLOOR));
    squares += a * a + b * b;
    return { width, count, expected, surprise: Math.sqrt((a * a + b * b) / 2) };
  });
  let leading = windows[0] ?? { width: 1, count: 0, expected: 0, surprise: 0 };
  for (const window of windows) if (window.surprise >= leading.surprise) leading = window;
  return { surprise: Math.sqrt(squares / (2 * Math.max(1, windows.length))), windows, leading };
}
