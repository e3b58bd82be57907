// `npm run test:faults -- --kills 50 --seed 1`: kill -9 at random moments of a storm, and what became of every mention and
// every page. Ends with 1 where anything was lost, counted twice or repeated more than a crash may repeat it.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mentionsOf, pagesOf, print } from './judge.mjs';
import { stormUnderFire } from './storm-under-fire.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const say = (line) => process.stderr.write(`${line}\n`);
const began = Date.now();
const told = await stormUnderFire({ kills: Number(values.kills), seed: Number(values.seed), say });
const findings = judge(told);

console.log(
  `${values.kills} kills (${describe(told.moments)}), seed ${values.seed}, ${Math.round((Date.now() - began) / 1_000)} s`,
);
print(findings);
if (values.keep) say(`The data folders are kept in ${told.root}`);
else rmSync(told.root, { recursive: true, force: true });
process.exit(findings.every(({ ok }) => ok) ? 0 : 1);

function judge({ handedIn, owed, victim, reference }) {
  return [
    ...mentionsOf('killed', victim, handedIn),
    ...mentionsOf('reference', reference, handedIn),
    ...pagesOf('killed', victim, owed),
    ...pagesOf('reference', reference, owed),
  ];
}

function describe(moments) {
  return Object.entries(moments)
    .map(([moment, count]) => `${count} ${moment}`)
    .join(', ');
}
