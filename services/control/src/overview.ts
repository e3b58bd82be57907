// Everything the console's first page shows, in one answer.
import type { Health, Incident, Reading, Source, Watch } from '@sturmwarte/contracts';
import type { Clock } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import type { HealthView } from './health-view.ts';
import { incidentSummary } from './incident-routes.ts';
import { isoOf } from './iso-times.ts';

export interface Overview {
  get(): Promise<object>;
  /** What is known of each watch now. */
  readings(): Promise<ReadonlyMap<string, Reading>>;
}

export interface OverviewDeps {
  readonly store: Store;
  readonly health: HealthView;
  readonly clock: Clock;
  /** What detection says now, where it runs in this process; otherwise what the archive has. */
  readonly liveReadings?: () => readonly Reading[];
}

const DAY_MS = 24 * 3_600_000;
/** One point a quarter of an hour: as much as a sparkline can show. */
const SPARKLINE_POINTS = 96;
/** However many look at once, the store is asked once in this time. */
const FRESH_MS = 1_000;
const OPEN_INCIDENTS = 500;

export function createOverview(deps: OverviewDeps): Overview {
  let latest: { readonly at: number; readonly overview: Promise<object> } | undefined;
  return {
    get() {
      const now = deps.clock.now();
      if (!latest || now - latest.at >= FRESH_MS) {
        const overview = compose(deps, now);
        // A failure is not an overview: whoever asks next tries again.
        overview.catch(() => (latest = undefined));
        latest = { at: now, overview };
      }
      return latest.overview;
    },
    readings: () => currentReadings(deps),
  };
}

async function currentReadings({ store, liveReadings }: OverviewDeps): Promise<ReadonlyMap<string, Reading>> {
  const live = liveReadings?.() ?? [];
  return new Map([...(await store.readings.latest()), ...live].map((reading) => [reading.watchId, reading]));
}

async function compose(deps: OverviewDeps, now: number): Promise<object> {
  const { store, health } = deps;
  const [watches, sources, readings, open] = await Promise.all([
    store.settings.list('watch'),
    store.settings.list('source'),
    currentReadings(deps),
    store.incidents.list({ state: ['triggered', 'acknowledged'] }, OPEN_INCIDENTS),
  ]);

  return {
    at: isoOf(now),
    drill: open.some(({ drill }) => drill),
    watches: await Promise.all(
      watches.map(async ({ document }) =>
        watchView(
          document,
          readings.get(document.id),
          await store.readings.series(document.id, now - DAY_MS, now + 1, SPARKLINE_POINTS),
          open.filter(({ watchId }) => watchId === document.id),
          now,
        ),
      ),
    ),
    sources: sources.map(({ document }) => sourceView(document, health.get(`source:${document.id}`))),
    notifiers: health.list('notifier').map(healthView),
    consumers: health.list('consumer').map(healthView),
  };
}

function watchView(
  { id, name, paused }: Watch,
  reading: Reading | undefined,
  series: readonly Reading[],
  incidents: readonly Incident[],
  now: number,
) {
  return {
    id,
    name,
    paused: paused ?? false,
    ...(reading ? { reading: readingView(reading, series) } : {}),
    incidents: incidents.map((incident) => incidentSummary(incident, now)),
    sparkline: series.map(({ at, force, mentions, critical }) => ({ at: isoOf(at), force, mentions, critical })),
  };
}

/** Without the mentions: what people wrote is read in the incident, where the reading of it is recorded. */
function readingView({ topMentions: _, firstCriticalAt, at, ...reading }: Reading, series: readonly Reading[]) {
  return {
    ...reading,
    at: isoOf(at),
    ...(firstCriticalAt === undefined ? {} : { firstCriticalAt: isoOf(firstCriticalAt) }),
    since: isoOf(sameForceSince(reading.force, at, series)),
  };
}

/** Since when the force is what it is, as far back and as fine as the sparkline goes. */
function sameForceSince(force: number, at: number, series: readonly Reading[]): number {
  const lastOther = series.findLastIndex((reading) => reading.force !== force);
  return series[lastOther + 1]?.at ?? at;
}

export function sourceView({ id, name, connector, owner, paused }: Source, health: Health | undefined) {
  return {
    id,
    name: name ?? id,
    connector,
    ...(owner === undefined ? {} : { owner }),
    paused: paused ?? false,
    ...(health ? { health: healthView(health) } : {}),
  };
}

/** `blindSince`: nothing is known from that moment on, which is not the same as nothing happening. */
export function healthView({ component, state, since, lastSuccessAt, error, at }: Health) {
  return {
    component,
    state,
    since: isoOf(since),
    at: isoOf(at),
    ...(lastSuccessAt === undefined ? {} : { lastSuccessAt: isoOf(lastSuccessAt) }),
    ...(error === undefined ? {} : { error }),
    ...(state === 'dead' ? { blindSince: isoOf(lastSuccessAt ?? since) } : {}),
  };
}
