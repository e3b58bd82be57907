// What the simulated publics say about detection, as a table.
import { quantile } from '../bench/measures.mjs';

const SIZES = [
  { name: '0.2 to 2', most: 2 },
  { name: '2 to 20', most: 20 },
  { name: '20 to 200', most: Infinity },
];
const STRONG = 4;

export function printWorlds(results, { why }) {
  const storms = results.flatMap(({ storms: told, perHour }) => told.map((storm) => ({ ...storm, perHour })));
  const strong = storms.filter(({ force }) => force >= STRONG);
  const rows = [...groupsOf(strong), ['force 3', storms.filter(({ force }) => force === 3)]];
  console.log(
    'storm            number   paged  before half  within 15 min  minutes from onset: median  90 %   pages  force: ±1  mean error',
  );
  for (const [name, group] of rows) if (group.length > 0) console.log(lineOf(name, group));

  const pages = results.flatMap(({ falsePages }) => falsePages);
  const perWatch = results.map(({ falsePages }) => falsePages.length);
  const weeks = results.reduce((sum, { days }) => sum + days / 7, 0);
  console.log(
    `\nfalse pages: ${pages.length}, ${(pages.length / weeks).toFixed(3)} a watch and week, ${(pages.length / results.length).toFixed(2)} a watch in its days; ` +
      `at most one: ${percent(perWatch.filter((count) => count <= 1).length / results.length)} of the watches, most ${Math.max(...perWatch)}`,
  );
  const causes = new Map();
  for (const { during } of pages) causes.set(during, (causes.get(during) ?? 0) + 1);
  for (const [cause, count] of [...causes].sort(([, a], [, b]) => b - a)) console.log(`  ${cause.padEnd(18)} ${count}`);
  if (why) {
    for (const { seed, falsePages } of results)
      for (const { at, during, force, reasons } of falsePages)
        console.log(`  seed ${seed} ${new Date(at).toISOString()} ${during}, force ${force}: ${reasons.join('; ')}`);
  }
  const snapshots = results.map(({ snapshot }) => snapshot);
  console.log(`snapshots: median ${kilobytes(quantile(snapshots, 0.5))}, largest ${kilobytes(quantile(snapshots, 1))}`);
}

/** Strong storms by kind, by mentions an hour, and all of them: names and groups. */
export function groupsOf(strong) {
  const kinds = [...new Set(strong.map(({ kind }) => kind))].sort();
  return [
    ...kinds.map((name) => [name, strong.filter(({ kind }) => kind === name)]),
    ...SIZES.map(({ name, most }, index) => {
      const least = SIZES[index - 1]?.most ?? 0;
      return [`${name}/h`, strong.filter(({ perHour }) => perHour >= least && perHour < most)];
    }),
    ['force 4 to 6', strong],
  ];
}

function lineOf(name, storms) {
  const share = (of) => percent(storms.filter(of).length / storms.length);
  const minutes = storms.flatMap((storm) => storm.minutes ?? Infinity);
  const errors = storms.map(({ peak, force }) => peak - force);
  return [
    name.padEnd(16),
    String(storms.length).padStart(6),
    share(({ paged }) => paged).padStart(7),
    share(({ beforeHalf }) => beforeHalf).padStart(12),
    share((storm) => storm.minutes !== null && storm.minutes <= 15).padStart(14),
    minute(quantile(minutes, 0.5)).padStart(27),
    minute(quantile(minutes, 0.9)).padStart(5),
    (storms.reduce((sum, { pages }) => sum + pages, 0) / storms.length).toFixed(1).padStart(7),
    share(({ peak, force }) => Math.abs(peak - force) <= 1).padStart(10),
    (errors.reduce((sum, error) => sum + error, 0) / errors.length).toFixed(2).padStart(11),
  ].join(' ');
}

export function minute(value) {
  return Number.isFinite(value) ? value.toFixed(0) : '–';
}

export function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
