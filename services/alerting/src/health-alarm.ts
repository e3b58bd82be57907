// Silence is not calm: a source, consumer or notifier that is dead raises an incident of its own, on a watch that watches
// Sturmwarte itself, through the same escalation as any storm.
import { topics, type Force, type Health, type Incident, type Reading, type Reason } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import type { HealthView } from './health-view.ts';

/** The watch under which Sturmwarte raises alarms about itself. */
export const SELF_WATCH = 'sturmwarte';
/** Blindness pages like a fresh breeze: somebody must look, management need not wake up. */
export const BLIND_FORCE = 3;
const LOOK_EVERY_MS = 5_000;
/** The state is told again this often while something is dead, so that the incident does not end by itself. */
const REPEAT_MS = 60_000;

export interface HealthAlarmParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly health: Pick<HealthView, 'dead'>;
  /** Whether this process writes the incidents of the self watch: only one may raise it. */
  readonly isOwner: () => boolean;
  /** The latest incident of the self watch: what was told before this process came to tell. */
  readonly latest: () => Incident | undefined;
}

/** What has been told already, by this process or the one before it. */
interface Told {
  readonly components: ReadonlySet<string>;
  readonly force: number;
  readonly at: number;
}

export function startHealthAlarm(parts: HealthAlarmParts): { close(): Promise<void> } {
  const { bus, clock, log, metrics, health, isOwner, latest } = parts;
  const stopping = new AbortController();
  metrics.gauge(
    'sturmwarte_blind_since_timestamp_seconds',
    'Since when a component is dead; absent: it is not.',
    ['component'],
    (gauge) => {
      gauge.reset();
      for (const { component, since } of health.dead()) gauge.set({ component }, since / 1_000);
    },
  );

  let told: Told | undefined;
  const look = async (): Promise<void> => {
    const dead = health.dead();
    const now = clock.now();
    const before = told ?? toldBy(latest(), dead);
    const force = dead.length > 0 ? BLIND_FORCE : 0;
    const isNew = dead.some(({ component }) => !before.components.has(component));
    const isSame = !isNew && dead.length === before.components.size && force === before.force;
    if (isSame && (force === 0 || now - before.at < REPEAT_MS)) return;
    const value = { kind: 'reading', reading: blindReading(dead, force, now, isNew) } as const;
    await bus.publish(topics.signals, [{ key: SELF_WATCH, value }]);
    const components = dead.map(({ component }) => component);
    if (!isSame) log.warn({ dead: components }, dead.length > 0 ? 'blind' : 'no longer blind');
    told = { components: new Set(components), force, at: now };
  };
  const stopped = () => stopping.signal.aborted;
  const running = (async () => {
    while (!stopped()) {
      await clock.sleep(LOOK_EVERY_MS, stopping.signal);
      if (stopped()) break;
      if (isOwner())
        await look().catch((error: unknown) =>
          log.warn({ error: messageOf(error) }, 'the health alarm could not be raised'),
        );
      // Whoever tells meanwhile knows what was told last.
      else told = undefined;
    }
  })();

  return {
    async close() {
      stopping.abort();
      await running;
    },
  };
}

/** What died before the incident's last reading was told with it: a restart pages nobody again for it. */
function toldBy(incident: Incident | undefined, dead: readonly Health[]): Told {
  const at = incident?.reading.at ?? -1;
  const components = dead.filter((health) => health.at <= at).map(({ component }) => component);
  // An open incident still says blind where everything has recovered meanwhile.
  const force = incident && (incident.state !== 'resolved' || components.length > 0) ? incident.force : 0;
  return { components: new Set(components), force, at: 0 };
}

function blindReading(dead: readonly Health[], force: Force, now: number, page: boolean): Reading {
  return {
    watchId: SELF_WATCH,
    at: now,
    force,
    social: force,
    media: 0,
    page,
    baseline: 'own',
    windowMinutes: 1,
    mentions: 0,
    expectedMentions: 0,
    critical: 0,
    expectedCritical: 0,
    surprise: 0,
    critics: 0,
    sources: [],
    negativeShare: 0,
    hostileShare: 0,
    growth: 1,
    outlets: [],
    topTerms: [],
    topMentions: [],
    reasons: dead.map(blindReason),
    drill: false,
  };
}

function blindReason({ component, since, error }: Health): Reason {
  const at = new Date(since).toISOString().replace('T', ' ').slice(0, 16);
  const [kind = '', name = ''] = component.split(/:(.*)/s);
  const de = { source: 'Quelle', consumer: 'Verarbeitung', notifier: 'Kanal' }[kind] ?? kind;
  return {
    kind: 'blind',
    de: `Blind seit ${at} UTC: ${de} ${name}${error ? ` (${error})` : ''}`,
    en: `Blind since ${at} UTC: ${kind} ${name}${error ? ` (${error})` : ''}`,
    observed: 0,
  };
}
