// `npm run test:fast`: the inner loop. Tests run from the sources, without a build: those beside the sources where nothing
// is named (under a minute), else what is named. Engines are used where the environment names them.
import { spawnSync } from 'node:child_process';

const BESIDE_SOURCES = ['(packages|services)/[a-z]+/src/'];
const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...(names.length > 0 ? args : [...args, ...BESIDE_SOURCES]),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
