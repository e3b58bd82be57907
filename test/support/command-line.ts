// The built command line as people run it: a process of its own in a folder of its own.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

const EXECUTABLE = fileURLToPath(new URL('../../services/standalone/bin/sturmwarte.js', import.meta.url));
const BUILT = fileURLToPath(new URL('../../services/standalone/dist/main.js', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Working folder; what the command writes by default lies under it. */
  readonly cwd: string;
  readonly input?: string;
}

export interface Running {
  readonly pid: number | undefined;
  /** Lines on stderr so far. */
  readonly lines: readonly string[];
  /** Resolves with the first line on stderr that matches; rejects where the process ends before. */
  line(pattern: RegExp): Promise<string>;
  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
  readonly ended: Promise<Finished>;
}

/** A group of tests that needs the build; says so where there is none, instead of passing silently. */
export const describeBuilt: typeof describe = existsSync(BUILT) ? describe : skipLoudly();

function skipLoudly(): typeof describe {
  process.stderr.write('SKIPPED: there is no build (npm run build); tests of the command line do not run\n');
  return describe.skip as typeof describe;
}

/** Runs a command to its end. */
export async function run(args: readonly string[], { cwd, input = '' }: RunOptions): Promise<Finished> {
  const child = begin(args, cwd);
  child.stdin.end(input);
  return finish(child);
}

/** Starts a command and leaves it running. */
export function launch(args: readonly string[], { cwd }: RunOptions): Running {
  const child = begin(args, cwd);
  child.stdin.end();
  const lines: string[] = [];
  const waiting = new Set<(line: string) => void>();
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line);
    for (const look of [...waiting]) look(line);
  });
  const ended = finish(child);
  return {
    pid: child.pid,
    lines,
    ended,
    signal: (name) => void child.kill(name),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const known = lines.find((line) => pattern.test(line));
        if (known !== undefined) {
          resolve(known);
          return;
        }
        const look = (line: string) => {
          if (!pattern.test(line)) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        void ended.then(({ code }) => {
          reject(new Error(`ended with ${code ?? 'a signal'} before ${pattern.source}:\n${lines.join('\n')}`));
        });
      }),
  };
}

/** Nothing of the environment but what a shell needs: no setting of the machine plays a part. */
function begin(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const path = process.env['PATH'] ?? '';
  return spawn(process.execPath, [EXECUTABLE, ...args], { cwd, env: { PATH: path, HOME: cwd, NO_COLOR: '1' } });
}

async function finish(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // A command may end without having read its input.
  child.stdin.on('error', () => undefined);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}
