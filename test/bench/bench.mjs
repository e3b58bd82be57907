// `npm run bench`: how much the service bears on this machine and how quickly it pages. See --help.
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePorts } from '@sturmwarte/testkit/engines';
import { measureFlood } from './flood.mjs';
import { measureLatency } from './latency.mjs';
import { printFigures } from './measures.mjs';
import { printProfile } from './profile.mjs';
import { measureReference } from './reference.mjs';

const parts = ['reference', 'throughput', 'memory', 'restart', 'latency'];
const help = `Usage: npm run bench -- [options]
  --only LIST     of ${parts.join(', ')} (default: all)
  --mentions N    mentions of the flood (default 1,000,000)
  --rounds N      pages measured, idle and again under load (default 30)
  --profile       says where the time of the flood goes
  --keep          keeps the data folder
  --json FILE     writes the figures there, too`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: parts.join(',') },
    mentions: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '30' },
    profile: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(help);
  process.exit();
}
const only = new Set(options.only.split(','));
for (const part of only) if (!parts.includes(part)) throw new Error(`there is no part ${part}\n${help}`);

const folder = mkdtempSync(join(tmpdir(), 'sturmwarte-bench-'));
const machine = {
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? 'unknown',
  node: process.version,
  load: loadavg().map((load) => Number(load.toFixed(2))),
  at: new Date().toISOString(),
};
console.log(`${machine.cores} cores (${machine.cpu}), Node ${machine.node}, load before ${machine.load.join(' ')}\n`);

const report = { machine, figures: [], samples: undefined };
const add = (figures) => {
  report.figures.push(...figures);
  printFigures(figures);
};

try {
  if (only.has('reference')) add(await measureReference(join(folder, 'reference')));
  if (['throughput', 'memory', 'restart'].some((part) => only.has(part))) {
    const profile = options.profile ? join(folder, 'profile') : undefined;
    if (profile) mkdirSync(profile, { recursive: true });
    const { figures, samples } = await measureFlood({
      folder: join(folder, 'flood'),
      port: (await freePorts(1))[0],
      mentions: Number(options.mentions),
      restarts: only.has('restart'),
      profile,
    });
    add(figures);
    report.samples = samples;
    if (profile) report.profile = printProfile(profile, Number(options.mentions));
  }
  if (only.has('latency')) {
    add(
      await measureLatency({
        folder: join(folder, 'latency'),
        port: (await freePorts(1))[0],
        rounds: Number(options.rounds),
      }),
    );
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  if (options.keep) console.log(`\nkept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
