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

/** What needs no engine is checked while the engines start. */
const checks = [
  ['types', 'npx', 'tsc', '-p', 'tsconfig.lint.json'],
  ['lint', 'npx', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'npx', 'prettier', '--check', '--log-level', 'warn', '.'],
].map(async ([name, ...command]) => {
  const began = Date.now();
  const { status, output } = await run(command);
  process.stderr.write(output);
  say(`${status === 0 ? 'PASS' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (status === 0) passed++;
  else failed++;
});
const engines = await provideEngines();
await Promise.all(checks);
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

/** Runs a command to its end; what it says is kept together. */
async function run([command, ...parameters]) {
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, output };
}
