// Silence is not calm: a source, consumer or notifier that is dead raises an incident of its own, on a watch that watches
// Sturmwarte itself, through the same escalation as any storm.
import { topics, type Health, type Reading, type Reason } from '@sturmwarte/contracts';
import type { Bus, Subscription } from '@sturmwarte/bus';
import { messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';

/** The watch under which Sturmwarte raises alarms about itself. */
export const SELF_WATCH = 'sturmwarte';
/** Blindness pages like a fresh breeze: somebody must look, management need not wake up. */
const BLIND_FORCE = 3;
const LOOK_EVERY_MS = 5_000;
/** The state is told again this often while something is dead, so that the incident does not end by itself. */
const REPEAT_MS = 60_000;

export interface HealthAlarmParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Whether this process writes the incidents of the self watch: only one may raise it. */
  readonly isOwner: () => boolean;
}

export async function startHealthAlarm({
  bus,
  clock,
  log,
  metrics,
  isOwner,
}: HealthAlarmParts): Promise<Pick<Subscription, 'close'>> {
  const components = new Map<string, Health>();
  const stopping = new AbortController();
  metrics.gauge(
    'sturmwarte_blind_since_timestamp_seconds',
    'Since when a component is dead; absent: it is not.',
    ['component'],
    (gauge) => {
      gauge.reset();
      for (const health of components.values())
        if (health.state === 'dead') gauge.set({ component: health.component }, health.since / 1_000);
    },
  );

  const following = await bus.follow(topics.health, 'start', (records) => {
    for (const { key, value } of records) {
      if (value === null) components.delete(key);
      else components.set(key, value);
    }
  });

  let told = '';
  let toldAt = 0;
  const look = async (): Promise<void> => {
    const dead = [...components.values()].filter(({ state }) => state === 'dead').sort((a, b) => a.since - b.since);
    const now = clock.now();
    const telling = dead.map(({ component }) => component).join(' ');
    if (telling === told && (dead.length === 0 || now - toldAt < REPEAT_MS)) return;
    const isNew = dead.some(({ component }) => !told.split(' ').includes(component));
    await bus.publish(topics.signals, [
      { key: SELF_WATCH, value: { kind: 'reading', reading: blindReading(dead, now, isNew) } },
    ]);
    if (telling !== told)
      log.warn({ dead: dead.map(({ component }) => component) }, dead.length > 0 ? 'blind' : 'no longer blind');
    told = telling;
    toldAt = now;
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await clock.sleep(LOOK_EVERY_MS, stopping.signal);
      if (isOwner())
        await look().catch((error: unknown) =>
          log.warn({ error: messageOf(error) }, 'the health alarm could not be raised'),
        );
    }
  })();

  return {
    async close() {
      stopping.abort();
      await running;
      await following.close();
    },
  };
}

function blindReading(dead: readonly Health[], now: number, page: boolean): Reading {
  const force = dead.length > 0 ? BLIND_FORCE : 0;
  return {
    watchId: SELF_WATCH,
    at: now,
    force,
    social: force,
    media: 0,
    page: page && dead.length > 0,
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
