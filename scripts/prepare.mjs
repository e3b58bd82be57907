// Makes a checkout ready to run: installs what the lock file names and builds what changed, and does neither twice.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const LEAST_NODE = [20, 19];
/** What says how to build, in the root or in a part. */
const BUILT_BY = [
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.build.json',
  'vite.config.mjs',
  'index.html',
  'bundle-typebox.mjs',
  'bundle.mjs',
];

/** Installs and builds where needed; ends the process with a sentence where it cannot. */
export function prepare() {
  process.chdir(root);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    stop(`Sturmwarte needs Node.js ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  once('node_modules/.sturmwarte-installed', installStamp(), () => {
    say('Installing dependencies (once) …');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  });
  const parts = ['packages', 'services'].flatMap((group) => readdirSync(group).map((name) => join(group, name)));
  // Whoever deletes what was built wants it built again.
  if (!parts.every((part) => existsSync(join(part, 'dist')))) rmSync('node_modules/.sturmwarte-built', { force: true });
  once('node_modules/.sturmwarte-built', buildStamp(parts), () => {
    say('Building (once) …');
    run('npm', ['run', '--silent', 'build']);
  });
}

function once(file, stamp, work) {
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  work();
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(file, stamp);
}

/** Native parts differ by Node's major version, so another Node installs again. */
function installStamp() {
  return createHash('sha256').update(readFileSync('package-lock.json')).update(process.versions.modules).digest('hex');
}

/** Paths, sizes and times of every source and of what says how it is built; a file that was touched builds again, which is cheap and safe. */
function buildStamp(parts) {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of ['.', ...parts]) {
    const entries = BUILT_BY.map((name) => join(folder, name));
    const sources = folder === '.' ? [] : walk(join(folder, 'src'));
    for (const file of [...entries, ...sources]) {
      if (!existsSync(file)) continue;
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Runs a command with its output on stderr, so that stdout stays data. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (result.status !== 0) stop(`${command} ${args.join(' ')} ended with ${result.status ?? result.error}`);
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}
