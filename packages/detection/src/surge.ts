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

/** What was counted in the last n cells. */
export interface Recent {
  readonly count: (cells: number) => number;
  /** The talk beside the series, where there is some: the count before anything was explained away, and the others. */
  readonly beside?: (cells: number) => { readonly count: number; readonly others: number };
}

/** Judges the windows that end at `at`. */
export function measureSurge(normal: Normal, at: number, { count: countOf, beside }: Recent): Surge {
  const usual = normal.expected.at(at);
  let squares = 0;
  let views = 0;
  const windows = normal.views.map(({ width, level, ratio, odds }) => {
    const count = countOf(width * CELLS);
    const expected = width * usual;
    const height = Math.log(count + FLOOR);
    const surprises = [ratio(height - Math.log(expected + FLOOR))];
    if (odds && beside) {
      const { count: all, others } = beside(width * CELLS);
      surprises.push(odds(Math.log(all + FLOOR) - Math.log(normal.perOther * others + FLOOR)));
    } else surprises.push(level(height));
    const sum = surprises.reduce((total, surprise) => total + surprise * surprise, 0);
    squares += sum;
    views += surprises.length;
    return { width, count, expected, surprise: Math.sqrt(sum / surprises.length) };
  });
  let leading = windows[0] ?? { width: 1, count: 0, expected: 0, surprise: 0 };
  for (const window of windows) if (window.surprise >= leading.surprise) leading = window;
  return { surprise: Math.sqrt(squares / Math.max(1, views)), windows, leading };
}
