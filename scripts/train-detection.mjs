// `npm run train:detection`: what watches of every size live through in simulated publics, for new watches to borrow. The
// same publics give the same table, digit for digit; none of them is among those that `npm run evaluate` measures by.
import { availableParallelism } from 'node:os';
import { writeFileSync } from 'node:fs';
import { isMainThread, parentPort } from 'node:worker_threads';
import { createDetector } from '@sturmwarte/detection';
import { livedThrough, quantile } from '@sturmwarte/detection/training';
import { simulatePublic } from '@sturmwarte/testkit/world';
import { follow } from '../test/evaluate/follow.mjs';
import { shareOut } from '../test/evaluate/share-out.mjs';

const FIRST_SEED = 10_001;
const PUBLICS = 100;
/** Days of a public on which is looked back over fourteen. */
const LOOK_BACK = [18, 32, 46, 59];
const DAY = 24 * 60 * 60_000;
const STEPS_AN_HOUR = 12;

/** log10 of counts an hour; what lies within this distance of one of them is of its size. */
const SIZES = [-2, -1, 0, 1, 2];
const NEAR = 0.6;
const SHARES = [0.02, 0.15, 0.3, 0.5, 0.7, 0.85, 0.93, 0.985];
/** A size of which fewer blocks are known is told as its neighbour. */
const MIN_BLOCKS = 300;

if (isMainThread) await train();
else parentPort.on('message', ({ seed }) => parentPort.postMessage(live(seed)));

function live(seed) {
  const world = simulatePublic(seed);
  const due = LOOK_BACK.map((day) => world.from + day * DAY);
  const lived = [];
  follow(createDetector({ watchId: 'world' }), world.evidence, world.from, (_, now, detector) => {
    if (due[0] === undefined || now < due[0]) return;
    due.shift();
    lived.push(...livedThrough(detector.save()));
  });
  return lived;
}

async function train() {
  const seeds = Array.from({ length: PUBLICS }, (_, i) => ({ seed: FIRST_SEED + i }));
  const began = performance.now();
  const lived = (await shareOut(seeds, availableParallelism(), import.meta.url)).flat();
  const rhythm = meanOf(lived.filter(({ kind }) => kind === 'rhythm').map(({ values }) => values));
  const kinds = [...new Set(lived.map(({ kind }) => kind))].sort();
  const rows = new Map(kinds.map((kind) => [kind, rowsOf(lived.filter((each) => each.kind === kind))]));
  const nets = rows.get('nets');
  for (const other of ['nets', 'rhythm']) rows.delete(other);
  const lines = (list, indent) => list.map((row) => `${indent}[${row.join(', ')}],\n`).join('');
  const maxima = [...rows].map(([kind, list]) => `    '${kind}': [\n${lines(list, '      ')}    ],\n`).join('');
  writeFileSync(
    new URL('../packages/detection/src/borrowed-table.ts', import.meta.url),
    `// Made from simulated publics by \`npm run train:detection\`; not for editing by hand.
import type { BorrowedTable } from './borrowed.ts';

export const borrowedTable: BorrowedTable = {
  sizes: [${SIZES.join(', ')}],
  shares: [${SHARES.join(', ')}],
  maxima: {
${maxima}  },
  nets: [
${lines(nets, '    ')}  ],
  rhythm: [${rhythm.join(', ')}],
};
`,
  );
  console.log(`${PUBLICS} publics (seeds from ${FIRST_SEED}), ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

/** For each size the values of the shares. */
function rowsOf(lived) {
  const bySize = SIZES.map((size, i) => {
    const near = lived.filter((each) => {
      const own = Math.log10(Math.max(Number.MIN_VALUE, each.size * STEPS_AN_HOUR));
      // Beyond the ends of the table all belongs to its ends.
      return Math.abs(own - size) <= NEAR || (i === 0 && own < size) || (i === SIZES.length - 1 && own > size);
    });
    const values = near.flatMap((each) => each.values).sort((a, b) => a - b);
    return values.length < MIN_BLOCKS ? undefined : SHARES.map((share) => round(quantile(values, share)));
  });
  return bySize.map((row, i) => row ?? bySize.slice(i).find(Boolean) ?? bySize.findLast(Boolean));
}

/** Hour by hour; a day has 24 on average. */
function meanOf(days) {
  const hours = days[0].map((_, hour) => days.reduce((sum, day) => sum + day[hour], 0));
  const sum = hours.reduce((total, hour) => total + hour, 0);
  return hours.map((hour) => round((hours.length * hour) / sum));
}

function round(value) {
  // No negative zero in the table.
  return Math.round(100 * value) / 100 + 0;
}
