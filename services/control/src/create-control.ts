// The control service: the HTTP API, the console's files and the acknowledge page, put together from the parts it is given.
import type { Bus } from '@sturmwarte/bus';
import type { Reading } from '@sturmwarte/contracts';
import { createJudge, type Judge } from '@sturmwarte/language';
import {
  createClosing, createHttpServer, type Clock, type HttpServer, type HttpServerOptions, type Log, type Metrics,
} from '@sturmwarte/runtime'; // prettier-ignore
import type { Store } from '@sturmwarte/store';
import { createAccessRecorder } from './access-recorder.ts';
import { ackRoutes, type AckPages } from './ack-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { backtestRoutes, type Backtest } from './backtest-routes.ts';
import { createCorrections, type ReadFeatures } from './corrections.ts';
import { correctionRoutes } from './correction-routes.ts';
import { addConsole } from './console-files.ts';
import { deadLetterRoutes } from './dead-letter-routes.ts';
import { createDeadLetters } from './dead-letters.ts';
import { erasureRoutes } from './erasure-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { followHealth } from './health-view.ts';
import { incidentRoutes } from './incident-routes.ts';
import { followLiveEvents } from './live-events.ts';
import { mentionRoutes } from './mention-routes.ts';
import { addOpenApi } from './openapi.ts';
import { createOverview } from './overview.ts';
import { queryRoutes } from './query-routes.ts';
import { readingRoutes } from './reading-routes.ts';
import type { RebuildLimits } from './rebuild/rebuild.ts';
import { rebuildRoutes } from './rebuild-routes.ts';
import { scheduleRoutes } from './schedule-routes.ts';
import { createSecretMask, type SecretOptions } from './secret-options.ts';
import { createSettingsDesk, type SettingsChecks } from './settings-desk.ts';
import { createSettingsFile } from './settings-file.ts';
import { settingsFileRoutes } from './settings-file-routes.ts';
import { createSettingsOutbox } from './settings-outbox.ts';
import { settingsRoutes } from './settings-routes.ts';
import { tokenRoutes } from './token-routes.ts';
import { createTuningDesk } from './tuning-desk.ts';
import { tuningRoutes } from './tuning-routes.ts';
import { createTokenAuth } from './tokens.ts';

export interface ControlOptions {
  readonly store: Store;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** What the parts that own notifiers and connectors know about their options. */
  readonly checks: SettingsChecks & { readonly secretOptions: SecretOptions };
  readonly ack: AckPages;
  /** The salted hash mentions carry instead of a handle. */
  readonly hashAuthor: (source: string, handle: string) => string;
  /** What retention has taken by now, so that a rebuild does not bring it back. Default: nothing. */
  readonly rebuildLimits?: () => RebuildLimits;
  readonly liveReadings?: () => readonly Reading[];
  readonly backtest?: Backtest;
  /** Default: by the shipped models. */
  readonly features?: ReadFeatures;
  /** Adds routes of other services, e.g. the one mentions are pushed to; each declares its role. */
  readonly routes?: readonly ((app: HttpServer) => unknown)[];
  /** Folder of the console's built files. */
  readonly consoleFolder?: string;
  /** Further named conditions of `/readyz`; the store is always one. */
  readonly readiness?: HttpServerOptions['readiness'];
  /** Names the server answers to besides those of this machine; see `createHttpServer`. */
  readonly hosts?: HttpServerOptions['hosts'];
  readonly version?: string;
}

const NO_LIMITS: RebuildLimits = { textsBefore: 0, mentionsBefore: 0, readingsBefore: 0 };

export interface Control {
  readonly app: HttpServer;
  /** Publishes what is stored and not yet published; for settings changed by others than the API. */
  publishSettings(): Promise<void>;
  close(): Promise<void>;
}

/** Ready to answer when it resolves (over `app.inject` without listening). */
export async function createControl(options: ControlOptions): Promise<Control> {
  const { store, bus, clock, log, metrics, checks, ack, hashAuthor } = options;
  const closing = createClosing();
  try {
    const { settings, mentions, corrections, incidents, tokens, access } = store;
    const outbox = closing.add(createSettingsOutbox({ settings, incidents, bus, clock, log }), (opened) =>
      opened.close(),
    );
    const health = closing.add(await followHealth(bus), (opened) => opened.close());
    const events = closing.add(await followLiveEvents(bus), (opened) => opened.close());
    const app = closing.add(
      createHttpServer({
        log,
        metrics,
        clock,
        auth: createTokenAuth({ tokens: store.tokens, clock, metrics }),
        readiness: { store: () => store.ping(), ...options.readiness },
        ...(options.hosts === undefined ? {} : { hosts: options.hosts }),
      }),
      (opened) => opened.close(),
    );

    const mask = createSecretMask(checks.secretOptions);
    const recorder = createAccessRecorder({ access, clock });
    const { features = shippedFeatures() } = options;
    const liveReadings = options.liveReadings ? { liveReadings: options.liveReadings } : {};

    await addOpenApi(app, options.version ?? '0.1.0');
    await app.register(async (routes) => {
      settingsRoutes(routes, { settings, desk: createSettingsDesk({ settings, outbox, checks, mask }), mask, clock });
      settingsFileRoutes(routes, { file: createSettingsFile({ settings, outbox, checks, mask, log }), clock });
      scheduleRoutes(routes, { settings, clock });
      incidentRoutes(routes, { incidents, mentions, bus, clock, recorder });
      mentionRoutes(routes, { mentions, corrections, recorder, clock });
      correctionRoutes(routes, {
        desk: createCorrections({ mentions, corrections, access, clock, features }),
        mentions,
        corrections,
        recorder,
        clock,
      });
      tuningRoutes(routes, { desk: createTuningDesk({ corrections, settings, outbox }), clock });
      readingRoutes(routes, {
        store,
        health,
        recorder,
        clock,
        overview: createOverview({ store, health, clock, ...liveReadings }),
      });
      queryRoutes(routes, { hashAuthor });
      tokenRoutes(routes, { tokens, access, clock });
      erasureRoutes(routes, { bus, store, clock, log, hashAuthor });
      rebuildRoutes(routes, { bus, store, clock, log, limits: options.rebuildLimits ?? (() => NO_LIMITS) });
      deadLetterRoutes(routes, { deadLetters: createDeadLetters(bus), recorder });
      auditRoutes(routes, { settings, access, mask });
      eventRoutes(routes, { events });
      ackRoutes(routes, { ack, incidents, bus, clock, log });
      if (options.backtest) backtestRoutes(routes, { backtest: options.backtest });
    });
    for (const add of options.routes ?? []) {
      // A scope of its own: its body parsers stay its own.
      await app.register(async (routes) => {
        await add(routes);
      });
    }
    if (options.consoleFolder !== undefined) await addConsole(app, options.consoleFolder);
    await app.ready();
    await outbox.flush();

    return {
      app,
      publishSettings: () => outbox.flush(),
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

/** The judge is made when somebody corrects for the first time. */
function shippedFeatures(): ReadFeatures {
  let judge: Judge | undefined;
  return async (text, language) => (judge ??= createJudge()).features(text, { language });
}
