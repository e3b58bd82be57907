// `npm test`: ready the checkout, run every check, and close with one line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideEngines } from './engines.mjs';
import { prepare, say } from './prepare.mjs';

prepare();
const folder = mkdtempSync(join(tmpdir(), 'sturmwarte-test-'));
let passed = 0;
let failed = 0;
let skipped = 0;

/** They need no engine and no moment of their own: they take the time that starting engines and waiting tests leave. */
const checks = [
  ['types and lint', 'oxlint'],
  ['format', 'oxfmt', '--check'],
].map(async ([name, ...command]) => {
  const began = Date.now();
  const { status, output } = await run(command);
  if (status !== 0) process.stderr.write(output);
  say(`${status === 0 ? 'PASS' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (status === 0) passed++;
  else failed++;
});
const engines = await provideEngines();
const report = join(folder, 'jest.json');
const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 2, 2], env: { ...process.env, ...engines.environment } },
);
const jestStatus = await new Promise((resolve) => jest.once('close', resolve));
await engines.stop();
await Promise.all(checks);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped += result.numPendingTests;
} catch {
  failed++;
}
if (jestStatus !== 0 && failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

/** Runs a command behind whatever else wants a core, to its end; what it says is kept together. */
async function run([command, ...parameters]) {
  const child = spawn('nice', [`node_modules/.bin/${command}`, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, output };
}
