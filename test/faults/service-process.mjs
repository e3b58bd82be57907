// The built service as a process that can be killed and started again on the same folder and port.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const EXECUTABLE = fileURLToPath(new URL('../../services/standalone/bin/sturmwarte.js', import.meta.url));
const LOOK_EVERY_MS = 25;

/** One life of the service, or of a process with some `roles` of it: from a start to an end, asked for or not. */
export function startLife({ folder, config, port, roles }) {
  const child = spawn(
    process.execPath,
    [
      EXECUTABLE,
      'start',
      '--config',
      config,
      '--data',
      folder,
      '--port',
      `${port}`,
      ...(roles ? ['--roles', roles] : []),
    ],
    {
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (words = `${words}${text}`.slice(-20_000)));
  let over = false;
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      over = true;
      resolve({ code, signal });
    });
  });
  return {
    ended,
    pid: () => child.pid,
    /** What it said last. */
    words: () => words,
    isOver: () => over,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    /** Rejects where it does not end well. */
    async stop() {
      child.kill('SIGTERM');
      const { code } = await ended;
      if (code !== 0) throw new Error(`the service did not stop well (${code}):\n${words}`);
    },
    /** Rejects where it ends before. */
    async ready() {
      while (!over) {
        const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
      throw new Error(`the service ended by itself:\n${words}`);
    },
  };
}
