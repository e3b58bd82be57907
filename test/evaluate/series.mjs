// Real series of counts with labelled windows, in the layout and by the score of the Numenta Anomaly Benchmark (Lavin and
// Ahmad 2015, "Evaluating Real-time Anomaly Detection Algorithms"): `data/**/*.csv` and `labels/combined_windows.json`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a page outside of all windows and a window without a page cost. */
const PROFILES = {
  standard: { false: 0.11, missed: 1 },
  'low-FP': { false: 0.22, missed: 1 },
};
/** The benchmark leaves a detector this share of a series to learn from, and at most so many rows. */
const PROBATION = { share: 0.15, rows: 750 };
const WEEK_MS = 7 * 86_400_000;

/** Prints how the pages of `sturmwarte backtest --counts`, as shipped, score on the labelled series of a folder. */
export function printSeries(folder) {
  const labels = JSON.parse(readFileSync(join(folder, 'labels/combined_windows.json'), 'utf8'));
  const all = readdirSync(join(folder, 'data'), { recursive: true })
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => measure(join(folder, 'data', name), labels[name.replaceAll('\\', '/')] ?? []));
  const windows = all.flatMap((series) => series.windows);
  const outside = all.flatMap((series) => series.outside);
  const weeks = all.reduce((total, series) => total + series.weeks, 0);
  const scores = Object.entries(PROFILES).map(
    ([name, cost]) => `${name} ${nabScore(windows, outside, cost).toFixed(1)}`,
  );
  console.log(
    `${all.length} labelled series, ${weeks.toFixed(0)} weeks: NAB ${scores.join(', ')}; ` +
      `${windows.filter(({ best }) => best !== undefined).length} of ${windows.length} windows paged, ` +
      `${(outside.length / weeks).toFixed(2)} pages a series and week outside of them`,
  );
}

/** Values of the pages of one series: the best of each window, and of each page outside; without probation. */
function measure(file, labelled) {
  const rows = replay(file);
  const skipped = Math.min(Math.floor(PROBATION.share * rows.length), PROBATION.rows);
  const at = rows.map((row) => Date.parse(row.at));
  const windows = labelled
    .map(([from, to]) => ({ from: at.indexOf(utc(from)), to: at.indexOf(utc(to)), best: undefined }))
    .filter(({ to }) => to >= skipped);
  const outside = [];
  rows.forEach(({ page }, row) => {
    if (!page || row < skipped) return;
    const window = windows.find(({ from, to }) => row >= from && row <= to);
    if (window === undefined) outside.push(valueOutside(row, windows));
    else window.best ??= valueInside(row, window);
  });
  return { windows, outside, weeks: (at.at(-1) - at[skipped]) / WEEK_MS };
}

function replay(file) {
  const command = fileURLToPath(new URL('../../services/standalone/bin/sturmwarte.js', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [command, 'backtest', '--counts', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${file} could not be replayed`);
  return stdout.trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
}

/** `2015-02-26 21:42:53.000000` is UTC. */
function utc(stamp) {
  return Date.parse(`${stamp.slice(0, 19).replace(' ', 'T')}Z`);
}

/** 1 at the beginning of a window, near 0 at its end. */
function valueInside(row, { from, to }) {
  return scaled(-(to - row + 1) / (to - from + 1)) / scaled(-1);
}

/** From 0 right behind a window to −1 three windows later, and before the first. */
function valueOutside(row, windows) {
  const last = windows.findLast(({ to }) => to < row);
  const distance = last === undefined ? Infinity : (row - last.to) / (last.to - last.from);
  return distance > 3 ? -1 : scaled(distance);
}

function scaled(place) {
  return 2 / (1 + Math.exp(5 * place)) - 1;
}

/** 100: every window at its first row and nothing else; 0: no page at all. */
function nabScore(windows, outside, cost) {
  const inside = windows.reduce((sum, { best }) => sum + (best ?? -cost.missed), 0);
  const total = inside + cost.false * outside.reduce((sum, value) => sum + value, 0);
  return (100 * (total + windows.length * cost.missed)) / (windows.length * (1 + cost.missed));
}
