// A proxy that disturbs what passes it: Shopify's toxiproxy, built from its Go module.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from './engine-cache.ts';
import { runToEnd, startEngineProcess } from './engine-process.ts';
import { freePorts } from './free-ports.ts';

const VERSION = 'v2.12.0';
const MODULE = 'github.com/Shopify/toxiproxy/v2/cmd/server';

export interface DisturbedWay {
  /** Nothing passes, and nobody is told: connections stay open. */
  cut(): Promise<void>;
  /** What passes takes this much longer, give or take a third. */
  slow(ms: number): Promise<void>;
  heal(): Promise<void>;
}

export interface Toxiproxy {
  /** From a port of the loopback to another. */
  way(listen: number, upstream: number): Promise<DisturbedWay>;
  stop(): Promise<void>;
}

export async function startToxiproxy({ cache }: { readonly cache: string }): Promise<Toxiproxy> {
  const binary = await cached(cache, `toxiproxy-${VERSION}`, async (folder) => {
    // By `env`, which adds to the environment there is.
    await runToEnd('env', [`GOBIN=${folder}`, 'go', 'install', `${MODULE}@${VERSION}`]);
  });
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), 'toxiproxy-'));
  const logFile = join(folder, 'log');
  const out = openSync(logFile, 'w');
  const child = spawn(join(binary, 'server'), ['-host', '127.0.0.1', '-port', String(port)], {
    stdio: ['ignore', out, out],
  });
  const url = `http://127.0.0.1:${port}`;
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${url}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!answer.ok) throw new Error(`toxiproxy: ${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const isUp = () =>
    fetch(`${url}/version`).then(
      ({ ok }) => ok,
      () => false,
    );
  const server = await startEngineProcess(child, logFile, isUp);

  return {
    async way(listen, upstream) {
      const name = `way-${listen}`;
      await ask('POST', '/proxies', { name, listen: `127.0.0.1:${listen}`, upstream: `127.0.0.1:${upstream}` });
      const toxics = new Set<string>();
      const add = async (type: string, attributes: object) => {
        for (const stream of ['upstream', 'downstream']) {
          const toxic = `${type}-${stream}`;
          await ask('POST', `/proxies/${name}/toxics`, { name: toxic, type, stream, attributes });
          toxics.add(toxic);
        }
      };
      return {
        // Data is held back for ever; 0 means that the connection is not closed either.
        cut: () => add('timeout', { timeout: 0 }),
        slow: (ms) => add('latency', { latency: ms, jitter: Math.floor(ms / 3) }),
        async heal() {
          for (const toxic of toxics) await ask('DELETE', `/proxies/${name}/toxics/${toxic}`);
          toxics.clear();
        },
      };
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
