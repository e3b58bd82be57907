// `npm run evaluate`: how early and how rightly detection pages, in simulated publics and, where a folder of data is named,
// on real series. See --help.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { printLoud } from './loud.mjs';
import { printOracle } from './oracle.mjs';
import { printSeries } from './series.mjs';
import { shareOut } from './share-out.mjs';
import { printWorlds } from './table.mjs';
import { printYoung } from './young.mjs';

const help = `Usage: npm run evaluate -- [options]
  --seeds N      simulated publics of sixty days (default 200)
  --from N       first seed (default 1)
  --workers N    threads (default: one a core)
  --data FOLDER  measures on real series, too: nab/ as the Numenta Anomaly Benchmark lays it out
  --young        what a new watch makes of its first three days, too, by its age (some minutes)
  --oracle       how early the same storms could be paged by a test that is told the brand's rates
  --loud         brands of 20,000 and 200,000 mentions an hour, too (some minutes)
  --json FILE    writes every storm and every false page there, too
  --false        says of every false page why it was sent`;

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    data: { type: 'string' },
    young: { type: 'boolean', default: false },
    oracle: { type: 'boolean', default: false },
    loud: { type: 'boolean', default: false },
    json: { type: 'string' },
    false: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(help);
  process.exit();
}

const first = Number(options.from);
const seeds = Array.from({ length: Number(options.seeds) }, (_, index) => first + index);
const began = Date.now();
const results = await shareOut(seeds.map((seed) => ({ seed })), Number(options.workers)); // prettier-ignore
results.sort((a, b) => a.seed - b.seed);
printWorlds(results, { why: options.false });
console.log(
  `\n${results.length} publics (seeds ${seeds[0]} to ${seeds.at(-1)}), ${sum(results, ({ mentions }) => mentions)} mentions, ` +
    `${((Date.now() - began) / 1000).toFixed(0)} s; load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
if (options.young) await printYoung(seeds, Number(options.workers));
if (options.oracle) await printOracle(seeds, Number(options.workers));
if (options.loud) printLoud(first);
if (options.data) printSeries(join(options.data, 'nab'));
if (options.json) {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(options.json, JSON.stringify(results, null, 1));
}

function sum(items, of) {
  return items.reduce((total, item) => total + of(item), 0);
}
