// A program of somebody else's, run beside the tests: started, waited for, stopped, killed.
import { execFile, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const START_MS = 120_000;
const LOOK_EVERY_MS = 50;
const STOP_MS = 20_000;

/** Runs a program to its end; rejects with what it said where it fails. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 2 ** 26, ...options });
  return stdout;
}

/** Whether a program can be run at all. */
export async function isThere(command: string, ...args: readonly string[]): Promise<boolean> {
  return runToEnd(command, args).then(
    () => true,
    () => false,
  );
}

export interface EngineProcess {
  readonly pid: number;
  /** Asks it to end, and ends it where it does not. */
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGSTOP and SIGCONT: there, and not answering. */
  freeze(): void;
  thaw(): void;
}

/** The process, once `ready` says so; its output goes to a file. Rejects with the end of that file where it ends before. */
export async function startEngineProcess(
  child: ChildProcess,
  logFile: string,
  ready: () => boolean | Promise<boolean>,
): Promise<EngineProcess> {
  const { pid } = child;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let running = pid !== undefined;
  void ended.then(() => (running = false));
  const deadline = Date.now() + START_MS;
  while (!(running && (await ready()))) {
    if (running && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      continue;
    }
    child.kill('SIGKILL');
    throw new Error(`${child.spawnfile} did not start:\n${tailOf(logFile)}`);
  }
  const end = async (signal: NodeJS.Signals) => {
    if (!running) return;
    child.kill('SIGCONT');
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(timer);
  };
  return {
    pid: pid ?? 0,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}

export function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-4_000);
  } catch {
    return `(${file} was not written)`;
  }
}
