// The whole service in one process, on real engines in a temporary folder, with a real mail server and a Slack-shaped
// receiver to page, on a clock that only moves when the story does.
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { settingsKinds, type Incident } from '@sturmwarte/contracts';
import { createClosing, createManualClock, silentLog, type Clock } from '@sturmwarte/runtime';
import { startSlackReceiver, startSmtpInbox, type SlackReceiver, type SmtpInbox } from '@sturmwarte/testkit';
import type { WorldMention } from '@sturmwarte/testkit/world';
import { loadConfig, type Config } from '../../services/standalone/src/config.ts';
import { openDataFolder, type DataFolder } from '../../services/standalone/src/data-folder.ts';
import { roles } from '../../services/standalone/src/service-roles.ts';
import { startService, type Service } from '../../services/standalone/src/start-service.ts';
import { documents as nordlichtDocuments, MINUTE, MORNING, SECOND, WATCH, type Documents } from './nordlicht.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, loosely typed as tests compare it; empty where it is none. */
  readonly json: { readonly [name: string]: unknown };
}

export interface Ask {
  /** An object is sent as JSON, a text as it is under `type`. */
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the admin token of the data folder; null: none. */
  readonly token?: string | null;
}

export interface Story {
  readonly folder: DataFolder;
  readonly mail: SmtpInbox;
  readonly slack: SlackReceiver;
  readonly address: string;
  readonly service: Service;
  now(): number;
  /** `ask('PUT /v1/watches/x', { body })` over real HTTP. */
  ask(line: string, options?: Ask): Promise<Answer>;
  /** Hands mentions in at the present moment and waits until the whole chain has dealt with them. */
  push(mentions: readonly object[], options?: { readonly history?: boolean }): Promise<Answer>;
  /** Hands each mention in when it is published (`stepMs` apart), up to `until` of story time. */
  live(mentions: readonly WorldMention[], until: number, stepMs?: number): Promise<void>;
  /** Lets time pass in steps, after each of which everything due has been done. */
  pass(ms: number, stepMs?: number): Promise<void>;
  /** Waits until no stage has work left and no delivery is under way; story time stands still. */
  settled(): Promise<void>;
  /** Newest first. */
  incidents(watch?: string): Promise<readonly Incident[]>;
  /** The newest incident of the watch. Rejects where there is none. */
  incident(watch?: string): Promise<Incident>;
  /** Closes the service and opens it again on the same folder, `downMs` of story time later. */
  restart(downMs?: number): Promise<void>;
  /** Closes the service alone; receivers and folder stay. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface StoryOptions {
  /** Settings file applied at the first start. Default: those of Nordlicht Kaffee. */
  readonly documents?: Documents;
  /** Data folder of another story to begin from, copied. */
  readonly from?: string;
  readonly startsAt?: number;
  /** Of the bus. Default: the engine's. */
  readonly partitions?: number;
  /** Nothing sleeps shorter than this: long stories pass quicker. Default 5 s. */
  readonly coarseMs?: number;
  /** Changes to the configuration. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** Rounds of quiet after which nothing more is under way: followers and close-by promises have had their turn. */
const QUIET_ROUNDS = 5;
/** A story that does not come to rest hangs; better said than waited for. */
const REST_WITHIN_MS = 20_000;

export async function openStory(options: StoryOptions = {}): Promise<Story> {
  const closing = createClosing();
  const path = closing.add(await mkdtemp(join(tmpdir(), 'sturmwarte-story-')), (made) =>
    rm(made, { recursive: true, force: true }),
  );
  if (options.from !== undefined) cpSync(options.from, path, { recursive: true });
  const mail = closing.add(await startSmtpInbox(), (inbox) => inbox.close());
  const slack = closing.add(await startSlackReceiver(), (receiver) => receiver.close());
  const folder = openDataFolder(path);
  const config = configOf(path, mail, slack, options.config);
  const time = createManualClock(options.startsAt ?? MORNING);
  const coarseMs = options.coarseMs ?? 5 * SECOND;
  const clock = coarse(time, coarseMs);
  const faults: unknown[] = [];

  const open = async (): Promise<{ service: Service; address: string }> => {
    const service = await startService({
      config,
      folder,
      clock,
      log: silentLog,
      roles: new Set(roles),
      partitions: options.partitions,
      print: () => undefined,
      onFatal: (error) => faults.push(error),
    });
    return { service, address: await service.listen() };
  };
  let running = await open();
  closing.add(undefined, () => running.service.close());

  const story: Story = {
    folder,
    mail,
    slack,
    get address() {
      return running.address;
    },
    get service() {
      return running.service;
    },
    now: () => time.now(),
    async ask(line, { body, type, headers, token = folder.secrets.localToken } = {}) {
      const [method = 'GET', target = '/'] = line.split(' ', 2);
      const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const response = await fetch(new URL(target, running.address), {
        method,
        redirect: 'manual',
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': type ?? 'application/json' }),
          ...headers,
        },
        ...sent,
      });
      const text = await response.text();
      await settingsKnown(running.service);
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: isJson ? (JSON.parse(text) as Answer['json']) : {},
      };
    },
    async push(mentions, { history = false } = {}) {
      const answer = await story.ask(`POST /v1/mentions${history ? '?history=true' : ''}`, { body: mentions });
      await story.settled();
      return answer;
    },
    async live(mentions, until, stepMs = MINUTE) {
      let sent = mentions.findIndex(({ publishedAt }) => publishedAt > time.now());
      if (sent === -1) sent = mentions.length;
      while (time.now() < until) {
        await story.pass(Math.min(stepMs, until - time.now()), stepMs);
        const due = mentions.slice(sent).filter(({ publishedAt }) => publishedAt <= time.now());
        sent += due.length;
        if (due.length > 0) await story.push(due);
      }
    },
    async pass(ms, stepMs = 10 * SECOND) {
      if (stepMs < coarseMs) throw new RangeError('what is due between two looks would be waited for in vain');
      for (let left = ms; left > 0; left -= stepMs) {
        await time.advance(Math.min(stepMs, left));
        await story.settled();
      }
    },
    settled: () => atRest(running.service, clock, faults),
    incidents: (watch = WATCH) => running.service.store.incidents.list({ watch }, 100),
    async incident(watch = WATCH) {
      const [newest] = await story.incidents(watch);
      if (!newest) throw new Error(`there is no incident of ${watch}`);
      return newest;
    },
    async restart(downMs = 0) {
      await running.service.close();
      if (downMs > 0) await time.advance(downMs);
      running = await open();
      await story.settled();
    },
    stop: () => running.service.close(),
    close: () => closing.close(),
  };

  if (options.from === undefined) await apply(story, options.documents ?? nordlichtDocuments);
  await story.settled();
  return story;
}

async function apply(story: Story, documents: Documents): Promise<void> {
  const { status, text } = await story.ask('POST /v1/settings', { body: documents });
  if (status !== 200) throw new Error(`the settings of the story are refused: ${text}`);
}

function configOf(path: string, mail: SmtpInbox, slack: SlackReceiver, changes: object = {}): Config {
  const text = JSON.stringify({
    server: { port: 0 },
    data: path,
    connectors: { allowPrivateAddresses: true },
    notifiers: {
      email: { host: mail.host, port: mail.port, tls: 'none', from: 'sturmwarte@nordlicht.example' },
      slack: { botToken: slack.botToken, apiUrl: slack.apiUrl },
    },
    ...changes,
  });
  return loadConfig({ file: { name: 'story', text }, environment: {} });
}

/** The same time with no short sleeps: what looks every half second looks less often, hours take fewer steps. */
function coarse(clock: Clock, leastMs: number): Clock {
  return { now: () => clock.now(), sleep: (ms, signal) => clock.sleep(ms > 0 ? Math.max(ms, leastMs) : ms, signal) };
}

async function atRest(service: Service, clock: Clock, faults: readonly unknown[]): Promise<void> {
  const began = performance.now();
  for (let quiet = 0; ;) {
    if (faults.length > 0) throw faults[0];
    if (performance.now() - began > REST_WITHIN_MS)
      throw new Error(`the service does not come to rest: ${JSON.stringify(await service.lags())}`);
    quiet = Object.values(await service.lags()).every((lag) => lag === 0) ? quiet + 1 : 0;
    if (quiet >= QUIET_ROUNDS) {
      if (!(await isDelivering(service.store, clock.now()))) return;
      quiet = 0;
    }
    await setImmediate();
  }
}

async function isDelivering(store: Service['store'], now: number): Promise<boolean> {
  const open = await store.incidents.list({}, 100);
  return open.some(({ deliveries }) => deliveries.some(({ state, dueAt }) => state === 'pending' && dueAt <= now));
}

/** A change is answered when it is stored; the services follow a moment later. */
async function settingsKnown({ store, settings }: Service): Promise<void> {
  for (const kind of settingsKinds) {
    const stored = (await store.settings.list(kind)).map(({ document }) => JSON.stringify(document)).sort();
    const known = () => settings.list(kind).map((document) => JSON.stringify(document));
    while (known().sort().join() !== stored.join()) await setImmediate();
  }
}
