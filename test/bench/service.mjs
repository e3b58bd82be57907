// The service under measurement: the real command, started, asked and killed from outside.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const EXECUTABLE = new URL('../../services/standalone/bin/sturmwarte.js', import.meta.url).pathname;
const LOOK_EVERY_MS = 20;
const STARTUP_MS = 60_000;
/** The kernel's clock tick, in which CPU time is counted; 100 a second on every Linux of today. */
const TICKS_PER_SECOND = 100;

/** A data folder with a configuration; several starts may follow each other on it. */
export function createInstallation(folder, { port, settings, notifiers = {} }) {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'sturmwarte.yaml');
  // JSON is YAML.
  writeFileSync(
    config,
    JSON.stringify({
      server: { port },
      log: { level: 'warn' },
      connectors: { allowPrivateAddresses: true },
      notifiers,
      settings,
    }),
  );
  return { config, data: join(folder, 'data'), url: `http://127.0.0.1:${port}` };
}

/** Starts the service and resolves once `/readyz` says 200. `readyMs` counts from the spawn. */
export async function startService({ config, data, url }, { nodeOptions = [], cwd } = {}) {
  rmSync(join(data, 'service.json'), { force: true });
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, EXECUTABLE, 'start', '--config', config, '--data', data], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-4_000)));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  while (!(await isReady(url))) {
    if (child.exitCode !== null || performance.now() - began > STARTUP_MS) {
      child.kill('SIGKILL');
      throw new Error(`the service did not become ready:\n${said}`);
    }
    await sleep(LOOK_EVERY_MS);
  }
  const readyMs = performance.now() - began;
  const token = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')).localToken;

  async function ask(method, path, body, type = 'application/json') {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Records waiting for any consumer, and how late the event loop was (p99) since the last look, in milliseconds. */
  async function look() {
    const text = await (await fetch(new URL('/metrics', url))).text();
    return {
      lag: sumOf(text, 'sturmwarte_consumer_lag_records'),
      delayMs: sumOf(text, 'nodejs_eventloop_lag_p99_seconds') * 1_000,
    };
  }

  return {
    pid: child.pid,
    url,
    token,
    readyMs,
    ask,
    look,
    async settled() {
      while ((await look()).lag > 0) await sleep(LOOK_EVERY_MS);
    },
    memory: () => memoryOf(child.pid),
    cpu: () => cpuOf(child.pid),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** The sum of a metric's series. */
function sumOf(text, name) {
  const series = text.split('\n').filter((line) => line.startsWith(name) && /[ {]/.test(line[name.length]));
  return series.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

async function isReady(url) {
  try {
    return (await fetch(new URL('/readyz', url))).status === 200;
  } catch {
    return false;
  }
}

/** Resident memory in MB; undefined where /proc is not there. */
function memoryOf(pid) {
  const found = /VmRSS:\s+(\d+) kB/.exec(readProc(`${pid}/status`) ?? '');
  return found ? Number(found[1]) / 1_000 : undefined;
}

/**
 * Seconds so far that the thread of the event loop ran, that it could have run but had no core, and that all threads ran.
 * See https://docs.kernel.org/scheduler/sched-stats.html.
 */
function cpuOf(pid) {
  const main = readProc(`${pid}/task/${pid}/schedstat`)?.split(' ').map(Number);
  const stat = readProc(`${pid}/stat`);
  if (!main || !stat) return undefined;
  // The name may contain blanks; the numbers begin behind its bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    main: main[0] / 1e9,
    waited: main[1] / 1e9,
    all: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
  };
}

function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Bytes of all files below a folder. */
export function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
