// One process with some of the services, on whatever engines the configuration names: opened from the engines up, closed
// from the services down. Services meet on the bus alone, so which of them share a process makes no difference to them.
import { createHash } from 'node:crypto';
import { createBus, followSettings, joinLeadership, type Bus, type Progress, type SettingsView } from '@sturmwarte/bus';
import { openNotifiers, startAlerting } from '@sturmwarte/alerting';
import { createArchive, createControl, createTokenAuth, rememberTokens, type Control } from '@sturmwarte/control';
import {
  createIngest, createIngestMetrics, createIntake, hashAccount, hashAuthor, mentionsRoute, type Accept,
} from '@sturmwarte/ingest'; // prettier-ignore
import {
  createClosing, createHttpClient, createHttpServer, createMetrics, systemClock, type Clock, type Closing,
  type HttpClient, type HttpServer, type HttpServerOptions, type Log, type Metrics,
} from '@sturmwarte/runtime'; // prettier-ignore
import { broughtLanguages } from '@sturmwarte/language';
import { openJudge, startScoring, type OpenJudge } from '@sturmwarte/scoring';
import { topics, type Topic } from '@sturmwarte/contracts';
import type { Store } from '@sturmwarte/store';
import { createAckPages } from './ack-pages.ts';
import { createBacktest } from './backtest-stored.ts';
import { busRetentionHours, type Config } from './config.ts';
import { consumerGroups, watchConsumers } from './consumer-health.ts';
import type { DataFolder } from './data-folder.ts';
import { openBusEngine, openStoreEngine } from './open-engines.ts';
import { startScheduledWork, type ScheduledWork } from './scheduled-work.ts';
import type { ServiceRole } from './service-roles.ts';
import { settingsChecks } from './settings-checks.ts';

export interface ProcessOptions {
  readonly config: Config;
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly roles: ReadonlySet<ServiceRole>;
  /** Of the embedded bus, where it is made. Default: the engine's. */
  readonly partitions?: number | undefined;
  /** Folder of the console's built files. */
  readonly consoleFolder?: string | undefined;
  /** Where pages of the `log` notifier go. */
  readonly print: (text: string) => void;
  /** Stages work from then on; default: at once. What waits on the log would delay everything else there is to do at a start. */
  readonly begin?: Promise<void>;
  /** The log or a state is damaged: the process must end. */
  readonly onFatal: (error: unknown) => void;
}

export interface ServiceProcess {
  readonly bus: Bus;
  readonly settings: SettingsView;
  /** Where a role here needs it: control for everything, ingest for the tokens. */
  readonly store: Store | undefined;
  readonly control: Control | undefined;
  readonly scheduled: ScheduledWork | undefined;
  readonly server: HttpServer;
  readonly accept: Accept;
  /** Records each stage here has not yet worked. */
  lags(): Promise<Readonly<Record<string, number>>>;
  /** Opens the port; resolves to the address people use. */
  listen(): Promise<string>;
  /** Ends within 5 s. */
  close(): Promise<void>;
}

/** The id of the command line's own token. */
export const LOCAL_TOKEN = 'local';
const DAY = 86_400_000;
const USER_AGENT = 'sturmwarte/0.1 (+early warning; reads feeds)';

/** What the parts of a process are made of. */
interface Ground extends ProcessOptions {
  readonly metrics: Metrics;
  readonly closing: Closing;
  readonly bus: Bus;
  readonly settings: SettingsView;
  readonly http: HttpClient;
  readonly consumers: Map<string, Progress>;
  readonly accept: Accept;
  /** With the models of the configuration; made when it is first asked for, since not every role judges. */
  readonly models: () => Promise<OpenJudge>;
  readonly ack: ReturnType<typeof createAckPages>;
  /** By role, whether this process leads in what one of several does. */
  readonly leads: Map<ServiceRole, () => boolean>;
}

export async function openServiceProcess(options: ProcessOptions): Promise<ServiceProcess> {
  const { config, clock, log, roles, folder, begin = Promise.resolve() } = options;
  const closing = createClosing();
  const metrics = createMetrics({ processMetrics: true });
  let address = config.server.publicUrl ?? `http://localhost:${config.server.port}`;

  try {
    const engine = await openBusEngine(options);
    const bus = closing.add(
      await createBus({ engine, clock, log, metrics, begin, topics: topicsFor(config) }),
      (opened) => opened.close(),
    );
    const store = roles.has('control') || roles.has('ingest') ? await openStore(options, closing) : undefined;
    const settings = closing.add(await followSettings(bus), (view) => view.close());
    const http = createHttpClient({
      allowPrivateAddresses: config.connectors.allowPrivateAddresses,
      userAgent: USER_AGENT,
      clock,
      metrics,
    });
    closing.add(http, (client) => client.close());
    const { salt, linkSecret } = folder.secrets;
    const count = createIngestMetrics(metrics);
    let made: Promise<OpenJudge> | undefined;
    const open = async () =>
      closing.add(await openJudge(config.judge, { clock: systemClock, log, metrics }), (opened) => opened.close());
    const models = () => (made ??= open());
    const accept = createIntake({ bus, clock, count, salt });
    const ack = createAckPages({ secret: linkSecret, baseUrl: () => address, settings, clock });
    const consumers = new Map<string, Progress>();
    const leads = new Map<ServiceRole, () => boolean>();
    const ground: Ground = {
      ...options,
      metrics,
      closing,
      bus,
      settings,
      http,
      consumers,
      accept,
      models,
      ack,
      leads,
    };

    if (roles.has('control') && store) {
      const archive = closing.add(await createArchive({ bus, store, log, metrics }), (opened) => opened.close());
      consumers.set('archive', archive);
    }
    if (roles.has('alerting')) await addAlerting(ground);
    if (roles.has('scoring')) await addScoring(ground);
    if (roles.has('ingest'))
      closing.add(await createIngest({ bus, clock, log, count, http, settings, accept }), (opened) => opened.close());
    await addConsumerWatch(ground);
    const { server, control, scheduled } =
      store && roles.has('control') ? await addControl(ground, store) : addServer(ground, store);

    return {
      bus,
      settings,
      store,
      control,
      scheduled,
      server,
      accept,
      async lags() {
        const lags = [...consumers].map(async ([group, progress]) => [group, await progress.lag()] as const);
        return Object.fromEntries(await Promise.all(lags));
      },
      async listen() {
        const { host, port } = config.server;
        await server.listen({ host, port });
        const bound = server.server.address();
        const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
        address = config.server.publicUrl ?? `http://localhost:${actual}`;
        return address;
      },
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

/** Topics with the retention of the configuration, which brokers are told when the topics are made. */
export function topicsFor({ retention }: Config): readonly Topic<unknown>[] {
  const hours = busRetentionHours(retention);
  return Object.values<Topic<unknown>>(topics).map((topic) => ({
    ...topic,
    retentionHours: Math.min(topic.retentionHours, hours),
  }));
}

async function openStore(options: ProcessOptions, closing: Closing): Promise<Store> {
  const { folder, clock, roles } = options;
  const store = closing.add(await openStoreEngine(options), (opened) => opened.close());
  if (roles.has('control')) {
    await store.tokens.put({
      id: LOCAL_TOKEN,
      name: 'command line',
      role: 'admin',
      hash: createHash('sha256').update(folder.secrets.localToken).digest('hex'),
      createdAt: clock.now(),
    });
  }
  return store;
}

async function addAlerting({
  config,
  http,
  clock,
  print,
  closing,
  bus,
  log,
  metrics,
  settings,
  ack,
  consumers,
  leads,
}: Ground) {
  const notifiers = openNotifiers(config.notifiers, { http, clock, print });
  closing.add(notifiers, async (opened) => {
    for (const { notifier } of opened.values()) await notifier.close();
  });
  const alerting = closing.add(
    await startAlerting({
      bus,
      clock,
      log,
      metrics,
      settings,
      notifiers,
      linksFor: ack.linksFor,
      textsKeptMs: config.retention.texts * DAY,
    }),
    (opened) => opened.close(),
  );
  consumers.set('alerting', alerting.progress);
  const leadership = closing.add(await joinLeadership(bus, 'alerting'), (joined) => joined.close());
  leads.set('alerting', () => leadership.leads());
}

async function addScoring({ folder, models, closing, bus, clock, log, metrics, settings, consumers }: Ground) {
  const opened = await models();
  const scoring = closing.add(
    await startScoring({
      bus,
      clock,
      log,
      metrics,
      settings,
      hashAccount: (account) => hashAccount(folder.secrets.salt, account),
      judge: opened.judge,
      consider: (texts, options) => opened.consider(texts, options),
    }),
    (opened) => opened.close(),
  );
  for (const [stage, progress] of Object.entries(scoring.stages)) consumers.set(stage, progress);
}

/** Whoever can raise an alarm looks after all groups, its own kind and the others: the dead cannot say that they are. */
async function addConsumerWatch({ roles, bus, log, closing, leads, config }: Ground) {
  if (roles.has('control')) {
    const leadership = closing.add(await joinLeadership(bus, 'control'), (joined) => joined.close());
    leads.set('control', () => leadership.leads());
  }
  if (leads.size === 0) return;
  // In one process without all services nobody is missed that was never meant to run.
  const here: Readonly<Record<ServiceRole, readonly string[]>> = {
    ingest: [],
    scoring: ['score', 'detect'],
    alerting: ['alerting'],
    control: ['archive'],
  };
  const groups = config.kafka ? Object.keys(consumerGroups) : [...roles].flatMap((role) => here[role]);
  const leadsAny = () => [...leads.values()].some((lead) => lead());
  closing.add(watchConsumers({ bus, clock: systemClock, log, leads: leadsAny, groups }), (watcher) => watcher.close());
}

async function addControl(ground: Ground, store: Store) {
  const { config, folder, closing, bus, clock, log, metrics, settings, ack, accept, models, leads } = ground;
  const { salt } = folder.secrets;
  const scheduled = closing.add(
    startScheduledWork({
      bus,
      store,
      settings,
      clock,
      log,
      metrics,
      retention: config.retention,
      leads: () => leads.get('control')?.() ?? false,
    }),
    (work) => work.close(),
  );
  const control = closing.add(
    await createControl({
      store,
      bus,
      clock,
      log,
      metrics,
      checks: settingsChecks,
      ack: ack.pages,
      hashAuthor: (source, handle) => hashAuthor(salt, source, handle),
      async features(text, language) {
        const opened = await models();
        await opened.considerAll([{ text, language }]);
        return opened.judge.features(text, { language });
      },
      backtest: createBacktest({ store, settings, models, hashAccount: (account) => hashAccount(salt, account) }),
      routes: [(app) => mentionsRoute(app, { accept })],
      readiness: readinessOf(ground),
      rebuildLimits: () => limitsOf(config.retention, clock.now()),
      hosts: hostsOf(config),
      ...(ground.consoleFolder === undefined ? {} : { consoleFolder: ground.consoleFolder }),
    }),
    (opened) => opened.close(),
  );
  return { server: control.app, control, scheduled };
}

/** What retention has taken by then, whether it has run today or not. */
function limitsOf({ texts, mentions, readings }: Config['retention'], now: number) {
  return { textsBefore: now - texts * DAY, mentionsBefore: now - mentions * DAY, readingsBefore: now - readings * DAY };
}

/** A brought model that does not run is no reason to send people elsewhere: ours stands in for it. */
function readinessOf({ bus, models, roles, config }: Ground): NonNullable<HttpServerOptions['readiness']> {
  const isBrought = roles.has('scoring') && broughtLanguages(config.judge).length > 0;
  const judge = async () => ((await models()).trouble?.() === undefined ? 'ok' : 'degraded');
  return { bus: () => bus.ready(), ...(isBrought ? { judge } : {}) };
}

/** What every process has: its health and figures; and where it takes mentions in, the door for those who push. */
function addServer(ground: Ground, store: Store | undefined) {
  const { config, roles, closing, clock, log, metrics, accept } = ground;
  const tokens = store && rememberTokens(store.tokens, clock);
  const server = closing.add(
    createHttpServer({
      log,
      metrics,
      clock,
      readiness: readinessOf(ground),
      hosts: hostsOf(config),
      ...(tokens ? { auth: createTokenAuth({ tokens, clock, metrics }) } : {}),
    }),
    (opened) => opened.close(),
  );
  if (roles.has('ingest')) void server.register((app) => mentionsRoute(app, { accept }));
  return { server, control: undefined, scheduled: undefined };
}

/** Bound to this machine alone, a browser lured here by a foreign name is refused; elsewhere a proxy in front decides. */
function hostsOf({ server: { host, publicUrl, trustedHosts = [] } }: Config): readonly string[] | 'any' {
  const isLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (!isLoopback && trustedHosts.length === 0) return 'any';
  return publicUrl === undefined ? trustedHosts : [new URL(publicUrl).hostname, ...trustedHosts];
}
