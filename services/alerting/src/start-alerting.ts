// The alerting service: signals in, incidents decided, people paged until one has taken charge.
import { topics, type Contact, type Delivery, type Incident, type Signal, type Watch } from '@sturmwarte/contracts';
import type { Bus, Processor, Progress, SettingsView } from '@sturmwarte/bus';
import type { ResponseContext } from '@sturmwarte/response';
import { createClosing, messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import { createDispatcher } from './dispatcher.ts';
import { SELF_WATCH, startHealthAlarm } from './health-alarm.ts';
import { createIncidentBook } from './incident-book.ts';
import { createNotifierHealth } from './notifier-health.ts';
import { composeNotice, type Links, type NoticeInput } from './notice.ts';
import type { Notifier } from './notifiers/notifier.ts';

/** How often what is due by the clock alone is looked for: escalations, retries, ends of silences. */
const TICK_MS = 500;
const GROUP = 'alerting';
/** Contact of the last resort where a policy names none. */
const CATCH_ALL = 'catch-all';
/** Deliveries under way when the service stops have this long to end well. */
const STOP_GRACE_MS = 3_000;

export interface AlertingParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: SettingsView;
  readonly notifiers: ReadonlyMap<string, { readonly notifier: Notifier; readonly edits: boolean }>;
  readonly linksFor: (incident: Incident, contact: Contact) => Links;
}

export interface Alerting {
  readonly progress: Progress;
  close(): Promise<void>;
}

export async function startAlerting(parts: AlertingParts): Promise<Alerting> {
  const { bus, clock, log, metrics, settings, notifiers, linksFor } = parts;
  const closing = createClosing();
  const stopping = new AbortController();
  const health = createNotifierHealth({ bus, clock, log });

  const book = createIncidentBook({
    bus,
    clock,
    contextOf: (watchId) => contextOf(settings, watchId, notifiers),
    changed(incident, before) {
      if (incident.state !== before?.state || incident.force !== before.force) {
        log.info(
          { incident: incident.id, state: incident.state, force: incident.force, step: incident.step },
          'incident',
        );
      }
      dispatcher.dispatch(incident);
    },
  });
  const dispatcher = createDispatcher({
    clock,
    log,
    metrics,
    notifierOf: (kind) => notifiers.get(kind)?.notifier,
    contactOf: (id) => settings.get('contact', id),
    compose: (incident, delivery, contact) => compose(settings, linksFor, clock, incident, delivery, contact),
    settle: (incidentId, event) => book.decideOn(incidentId, event),
    latest: (incidentId) => book.get(incidentId),
    observed: (notifier, outcome) => health.observed(notifier, outcome),
  });

  metrics.gauge('sturmwarte_incidents', 'Incidents not yet forgotten, by state.', ['state'], (gauge) => {
    const count = { triggered: 0, acknowledged: 0, resolved: 0 };
    for (const { state } of book.active()) count[state]++;
    for (const [state, number] of Object.entries(count)) gauge.set({ state }, number);
  });

  const processor: Processor<Signal> = {
    async assigned(partition) {
      const next = await book.open(partition);
      for (const incident of book.active()) dispatcher.dispatch(incident);
      return next ?? 'committed';
    },
    process: ({ partition, records }) => book.apply(partition, records),
    revoked: (partition) => book.release(partition),
  };
  const subscription = closing.add(await bus.consume(topics.signals, GROUP, processor), (opened) => opened.close());

  closing.add(
    await bus.follow(topics.erasures, 'end', async (records) => {
      for (const { value } of records) if (value !== null) await book.erase(value.author);
    }),
    (following) => following.close(),
  );
  closing.add(
    await startHealthAlarm({
      bus,
      clock,
      log,
      metrics,
      isOwner: () => subscription.partitions().includes(bus.partitionOf(SELF_WATCH)),
    }),
    (alarm) => alarm.close(),
  );

  // A silence lifted or a watch resumed has no time of its own: what was held back is due now.
  let settingsChanged = false;
  closing.add(
    settings.onChange(() => (settingsChanged = true)),
    (stop) => stop(),
  );
  const ticking = (async () => {
    while (!stopping.signal.aborted) {
      await clock.sleep(TICK_MS, stopping.signal);
      const now = clock.now();
      const all = settingsChanged;
      settingsChanged = false;
      for (const incident of [...book.active()]) {
        if (!all && (incident.nextActionAt === null || incident.nextActionAt > now)) continue;
        await book
          .decideOn(incident.id, { kind: 'tick' })
          .catch((error: unknown) =>
            log.warn(
              { incident: incident.id, error: messageOf(error) },
              'a due action waits: the bus does not take it',
            ),
          );
        dispatcher.dispatch(book.get(incident.id) ?? incident);
      }
    }
  })();

  return {
    progress: subscription,
    async close() {
      stopping.abort();
      await ticking;
      await dispatcher.close(STOP_GRACE_MS);
      await closing.close();
    },
  };
}

/** Settings as the pure core wants them: plain data for one watch, as they are now. */
function contextOf(settings: SettingsView, watchId: string, notifiers: AlertingParts['notifiers']): ResponseContext {
  const watch = settings.get('watch', watchId) ?? selfWatch(watchId);
  const policies = settings.list('policy');
  const named = watch?.policy ?? (watchId === SELF_WATCH ? 'operations' : 'default');
  const policy =
    policies.find(({ id }) => id === named) ??
    policies.find(({ id }) => id === 'default') ??
    (policies.length === 1 ? policies[0] : undefined);
  return {
    watch,
    policy,
    contacts: new Map(settings.list('contact').map((contact) => [contact.id, contact])),
    schedules: new Map(settings.list('schedule').map((schedule) => [schedule.id, schedule])),
    silences: settings.list('silence'),
    notifiers,
    ...(settings.get('contact', CATCH_ALL) ? { catchAll: CATCH_ALL } : {}),
  };
}

function selfWatch(watchId: string): Watch | undefined {
  return watchId === SELF_WATCH ? { id: SELF_WATCH, name: 'Sturmwarte', query: 'sturmwarte' } : undefined;
}

function compose(
  settings: SettingsView,
  linksFor: AlertingParts['linksFor'],
  clock: Clock,
  incident: Incident,
  delivery: Delivery,
  contact: Contact,
) {
  const playbook = settings
    .list('playbook')
    .filter(
      ({ fromForce, watch }) => fromForce <= incident.force && (watch === undefined || watch === incident.watchId),
    )
    .sort((a, b) => b.fromForce - a.fromForce)[0];
  return composeNotice({
    incident,
    delivery,
    contact,
    watch: settings.get('watch', incident.watchId),
    links: linksFor(incident, contact),
    next: nextPaged(settings, incident),
    names: Object.fromEntries(settings.list('contact').map(({ id, name }) => [id, name])),
    playbook,
    now: clock.now(),
  });
}

/** Who the policy pages next while nobody takes charge, for the reader to know how long there is. */
function nextPaged(settings: SettingsView, { policyId, escalation, state }: Incident): NoticeInput['next'] {
  const policy = settings.get('policy', policyId);
  if (state !== 'triggered' || !policy || !escalation) return undefined;
  const step = policy.steps[escalation.nextStep];
  const names = (step?.targets ?? []).map((target) =>
    'contact' in target
      ? (settings.get('contact', target.contact)?.name ?? target.contact)
      : (settings.get('schedule', target.schedule)?.name ?? target.schedule),
  );
  return { names, at: escalation.nextAt };
}
