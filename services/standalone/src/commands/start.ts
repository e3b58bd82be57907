// `sturmwarte start`: runs the service; without a configuration and without own data it plays the demonstration.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { topics, type Reading } from '@sturmwarte/contracts';
import closeWithGrace from 'close-with-grace';
import { CodedError, createLog, systemClock, type Clock, type Log } from '@sturmwarte/runtime';
import { describeProblem, runningAt } from '../api-client.ts';
import type { Config } from '../config.ts';
import { configFileOf, configOf, type ConfigRequest } from '../configured.ts';
import { folderOf, type DataFolder } from '../data-folder.ts';
import { demoSettings, runDemo, STORM_AFTER_MS } from '../demo.ts';
import { keepHeapSmall } from '../keep-heap-small.ts';
import { createReplay } from '../replay.ts';
import { openServiceProcess, type ServiceProcess } from '../service-process.ts';
import { roles as allRoles, type ServiceRole } from '../service-roles.ts';
import { hasControl, type Service } from '../start-service.ts';

const STOP_MS = 5_000;
const CONFLICT = 409;
const APPLY_ATTEMPTS = 8;
const APPLY_AGAIN_MS = 250;

export interface StartRequest extends ConfigRequest {
  readonly roles: ReadonlySet<ServiceRole>;
  readonly demo?: boolean | undefined;
  readonly replay?:
    | { readonly file: string; readonly speed: number; readonly source: string; readonly exit: boolean }
    | undefined;
}

/** Resolves when the service is up; signals end it. `say` takes lines for people. */
export async function start(request: StartRequest, say: (line: string) => void): Promise<void> {
  keepHeapSmall();
  const config = configOf(request);
  refuseParts(request, config);
  await refuseSecond(config.data);
  const isDemo =
    request.replay === undefined &&
    (request.demo ?? (!config.kafka && configFileOf(request) === undefined && !existsSync(join(config.data, 'store'))));
  const replay = request.replay && (await createReplay(request.replay));
  const exitAfterwards = request.replay?.exit ?? false;
  const log = createLog(isDemo && config.log.level === 'info' ? 'warn' : config.log.level);
  const folder = openFolder(config, isDemo);
  const stopping = new AbortController();
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));

  const service = await openServiceProcess({
    config,
    folder,
    clock: replay?.clock ?? systemClock,
    log,
    roles: request.roles,
    consoleFolder: consoleFolder(),
    print: (text) => process.stderr.write(`${text}\n`),
    begin: begun,
    onFatal(error) {
      log.fatal({ err: error }, 'damaged state: the process ends');
      process.exit(70);
    },
  });
  const work: Promise<void>[] = [];
  const { uninstall: _ } = closeWithGrace({ delay: STOP_MS, logger: false }, async ({ err, signal }) => {
    if (err) log.fatal({ err }, 'unexpected error: the process ends');
    if (signal) say('Stopping …');
    stopping.abort();
    await Promise.allSettled(work);
    folder.withdraw();
    await service.close();
    log.flush();
  });

  try {
    if (hasControl(service)) await applyConfigured(service, folder, isDemo ? demoDocuments() : config.settings);
    const address = await service.listen();
    folder.announce({ url: localAddress(address, config, service), pid: process.pid });
    begin();
    if (!hasControl(service)) {
      say(`Sturmwarte runs: ${[...request.roles].join(', ')}, at ${address}. Stop with Ctrl+C.`);
    } else if (isDemo) {
      for (const line of demoWelcome(address, folder)) say(line);
      work.push(demonstrate(service, systemClock, say, stopping.signal, log));
    } else {
      for (const line of welcome(address, service)) say(line);
    }
  } catch (error) {
    await service.close();
    throw error;
  }
  if (replay && hasControl(service)) {
    await replay.run(service, say, stopping.signal);
    if (exitAfterwards) process.kill(process.pid, 'SIGTERM');
  }
}

async function refuseSecond(data: string): Promise<void> {
  const url = await runningAt(data);
  if (url !== undefined) throw new CodedError('DATA_IN_USE', `Sturmwarte already runs on ${data}: ${url}`);
}

/** The demonstration has a folder of its own and begins anew each time. */
function openFolder(config: Config, isDemo: boolean): DataFolder {
  if (!isDemo) return folderOf(config);
  const path = join(config.data, 'demo');
  rmSync(path, { recursive: true, force: true });
  return folderOf(config, path);
}

/** Services of one installation meet on the bus: where that is a file of this process, all of them have to be in it. */
function refuseParts({ roles, demo, replay }: StartRequest, { kafka }: Config): void {
  if (roles.size === allRoles.length) return;
  const problem = !kafka
    ? 'services can be apart only where they meet on Kafka: configure kafka, or start them all'
    : (demo ?? false) || replay
      ? 'a demonstration and a replay need all services in one process'
      : undefined;
  if (problem !== undefined) throw new CodedError('CONFIG_INVALID', `--roles: ${problem}`);
}

/** Settings of the configuration file go through the API's own checks; what is wrong stops the start, all of it at once. */
async function applyConfigured(service: Service, { secrets }: DataFolder, settings: unknown): Promise<void> {
  if (settings === undefined) return;
  const apply = () =>
    service.control.app.inject({
      method: 'POST',
      url: '/v1/settings?why=configuration%20file',
      headers: { authorization: `Bearer ${secrets.localToken}` },
      payload: settings as Record<string, unknown>,
    });
  let answer = await apply();
  // Another process applies the same file at the same moment: what it has changed is then no change any more.
  for (let attempt = 1; answer.statusCode === CONFLICT && attempt <= APPLY_ATTEMPTS; attempt++) {
    await systemClock.sleep(attempt * APPLY_AGAIN_MS * Math.random());
    answer = await apply();
  }
  if (answer.statusCode >= 400) {
    throw new CodedError('CONFIG_INVALID', `settings: ${describeProblem(answer.json()) ?? answer.body}`);
  }
}

function demoDocuments(): Record<string, unknown[]> {
  const files: Record<string, string> = {
    contact: 'contacts',
    policy: 'policies',
    playbook: 'playbooks',
    watch: 'watches',
  };
  const documents: Record<string, unknown[]> = {};
  for (const { kind, document } of demoSettings) (documents[files[kind] ?? kind] ??= []).push(document);
  return documents;
}

async function demonstrate(
  service: Service,
  clock: Clock,
  say: (line: string) => void,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  let force = 0;
  const following = await service.bus.follow(topics.signals, 'end', (records) => {
    for (const { value } of records) {
      if (value?.kind !== 'reading' || value.reading.force === force) continue;
      force = value.reading.force;
      say(forceLine(value.reading));
    }
  });
  try {
    const accept = async (mentions: readonly unknown[], { history }: { readonly history: boolean }) => {
      const { errors } = await service.accept(mentions, { connector: 'demo', history });
      if (errors[0]) log.error({ errors }, 'the demonstration made mentions that cannot be');
    };
    await runDemo({ clock, accept, say, signal });
  } finally {
    await following.close();
  }
}

function forceLine({ force, critical, expectedCritical, windowMinutes, critics }: Reading): string {
  const bar = '█'.repeat(force).padEnd(6, '░');
  return `${bar} storm force ${force}: ${critical} critical mentions in ${windowMinutes} min (usual ${expectedCritical.toFixed(1)}), ${critics} critics`;
}

function* demoWelcome(address: string, { secrets }: DataFolder): Generator<string> {
  yield '';
  yield 'Sturmwarte: a demonstration, because there is no configuration yet. A fictional coffee roaster,';
  yield `two ordinary weeks, and in ${STORM_AFTER_MS / 1_000} s a storm. Pages appear here; nobody is really paged.`;
  yield '';
  yield `  Console   ${address}/#/sign-in/${secrets.localToken}`;
  yield '  Stop      Ctrl+C';
  yield '  Your own  write sturmwarte.yaml (ten lines, see "Your own watch" in README.md) and start again';
  yield '';
}

function* welcome(address: string, { settings }: Service): Generator<string> {
  const watches = settings.list('watch').length;
  yield `Sturmwarte runs: ${watches} ${watches === 1 ? 'watch' : 'watches'}, ${settings.list('source').length} sources. Stop with Ctrl+C.`;
  yield `  Console   ${address}/ (a token to sign in: npx sturmwarte token create --name me --role officer)`;
  yield `  API       ${address}/docs`;
  if (watches === 0) yield '  There is no watch yet: see "Your own watch" in README.md.';
}

/** The command line on this machine need not go through the public name. */
function localAddress(address: string, { server }: Config, service: ServiceProcess): string {
  if (server.publicUrl === undefined) return address;
  const bound = service.server.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : server.port;
  return `http://127.0.0.1:${port}`;
}

function consoleFolder(): string | undefined {
  const folder = fileURLToPath(new URL('../../../console/dist/', import.meta.url));
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}
