// All services in one process on the embedded engines: opened from the engines up, closed from the services down.
import { createHash } from 'node:crypto';
import { createBus, followSettings, type Bus, type Progress, type SettingsView } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { openNotifiers, startAlerting } from '@sturmwarte/alerting';
import { createArchive, createControl, type Control } from '@sturmwarte/control';
import { createIngest, hashAuthor, mentionsRoute, type Accept } from '@sturmwarte/ingest';
import { createClosing, createHttpClient, createMetrics, systemClock, type Clock, type Log } from '@sturmwarte/runtime';
import { startScoring } from '@sturmwarte/scoring';
import type { Store } from '@sturmwarte/store';
import { openEmbeddedStore } from '@sturmwarte/store/embedded';
import { createAckPages } from './ack-pages.ts';
import { createBacktest } from './backtest-stored.ts';
import type { Config } from './config.ts';
import { watchConsumers } from './consumer-health.ts';
import type { DataFolder } from './data-folder.ts';
import { startScheduledWork, type ScheduledWork } from './scheduled-work.ts';
import type { ServiceRole } from './service-roles.ts';
import { settingsChecks } from './settings-checks.ts';

export interface ServiceOptions {
  readonly config: Config;
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly roles: ReadonlySet<ServiceRole>;
  /** Folder of the console's built files. */
  readonly consoleFolder?: string | undefined;
  /** Where pages of the `log` notifier go. */
  readonly print: (text: string) => void;
  /** Stages work from then on; default: at once. What waits on the log would delay everything else there is to do at a start. */
  readonly begin?: Promise<void>;
  /** The log or a state is damaged: the process must end. */
  readonly onFatal: (error: unknown) => void;
}

export interface Service {
  readonly bus: Bus;
  readonly store: Store;
  readonly settings: SettingsView;
  readonly accept: Accept;
  readonly control: Control;
  readonly scheduled: ScheduledWork;
  /** Records each stage has not yet worked. */
  lags(): Promise<Readonly<Record<string, number>>>;
  /** Opens the port; resolves to the address people use. */
  listen(): Promise<string>;
  /** Ends within 5 s. */
  close(): Promise<void>;
}

/** The id of the command line's own token. */
const LOCAL_TOKEN = 'local';
const USER_AGENT = 'sturmwarte/0.1 (+early warning; reads feeds)';

export async function startService(options: ServiceOptions): Promise<Service> {
  const { config, folder, clock, log, roles: wanted, print, begin = Promise.resolve() } = options;
  const { salt, linkSecret, localToken } = folder.secrets;
  const closing = createClosing();
  const metrics = createMetrics({ processMetrics: true });
  let address = config.server.publicUrl ?? `http://localhost:${config.server.port}`;

  try {
    const engine = await openEmbeddedEngine({ directory: folder.bus, clock, log, onFatal: options.onFatal });
    const bus = closing.add(await createBus({ engine, clock, log, metrics, begin }), (opened) => opened.close());
    const store = closing.add(await openEmbeddedStore({ directory: folder.store, clock, log }), (opened) =>
      opened.close(),
    );
    await store.tokens.put({
      id: LOCAL_TOKEN,
      name: 'command line',
      role: 'admin',
      hash: createHash('sha256').update(localToken).digest('hex'),
      createdAt: clock.now(),
    });
    const settings = closing.add(await followSettings(bus), (view) => view.close());
    const consumers = new Map<string, Progress>();
    const http = createHttpClient({
      allowPrivateAddresses: config.connectors.allowPrivateAddresses,
      userAgent: USER_AGENT,
      clock,
      metrics,
    });
    closing.add(http, (client) => client.close());
    const ack = createAckPages({ secret: linkSecret, baseUrl: () => address, settings, clock });

    const archive = closing.add(await createArchive({ bus, store, log, metrics }), (opened) => opened.close());
    consumers.set('archive', archive);

    if (wanted.has('alerting')) {
      const notifiers = openNotifiers(config.notifiers, { http, clock, print });
      closing.add(notifiers, async (opened) => {
        for (const { notifier } of opened.values()) await notifier.close();
      });
      const alerting = closing.add(
        await startAlerting({ bus, clock, log, metrics, settings, notifiers, linksFor: ack.linksFor }),
        (opened) => opened.close(),
      );
      consumers.set('alerting', alerting.progress);
    }
    if (wanted.has('scoring')) {
      const hashAccount = (account: string) => {
        const [source = '', handle = ''] = account.split(/:(.*)/s);
        return hashAuthor(salt, source, handle);
      };
      const scoring = closing.add(await startScoring({ bus, clock, log, metrics, settings, hashAccount }), (opened) =>
        opened.close(),
      );
      for (const [stage, progress] of Object.entries(scoring.stages)) consumers.set(stage, progress);
    }
    const ingest = await createIngest({
      bus,
      clock,
      log,
      metrics,
      http,
      salt,
      settings: wanted.has('ingest') ? settings : { list: () => [], onChange: () => () => undefined },
    });
    closing.add(ingest, (opened) => opened.close());

    const lags = async () =>
      Object.fromEntries(
        await Promise.all([...consumers].map(async ([group, progress]) => [group, await progress.lag()] as const)),
      );
    closing.add(watchConsumers({ bus, clock: systemClock, log, consumers }), (watcher) => watcher.close());
    const scheduled = closing.add(
      startScheduledWork({ bus, store, settings, clock, log, metrics, retention: config.retention }),
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
        backtest: createBacktest({ store, settings }),
        routes: [(app) => mentionsRoute(app, { accept: ingest.accept })],
        hosts: hostsOf(config),
        ...(options.consoleFolder === undefined ? {} : { consoleFolder: options.consoleFolder }),
      }),
      (opened) => opened.close(),
    );

    return {
      bus,
      store,
      settings,
      accept: ingest.accept,
      control,
      scheduled,
      lags,
      async listen() {
        const port = await control.listen({ host: config.server.host, port: config.server.port });
        address = config.server.publicUrl ?? `http://localhost:${port}`;
        return address;
      },
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

/** Bound to this machine alone, a browser lured here by a foreign name is refused; elsewhere a proxy in front decides. */
function hostsOf({ server: { host, publicUrl, trustedHosts = [] } }: Config): readonly string[] | 'any' {
  const isLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (!isLoopback && trustedHosts.length === 0) return 'any';
  return publicUrl === undefined ? trustedHosts : [new URL(publicUrl).hostname, ...trustedHosts];
}
