// The alerting service: signals in, incidents decided, people paged until one has taken charge.
import { topics, type Contact, type Delivery, type Incident, type Signal } from '@sturmwarte/contracts';
import type { Bus, Processor, Progress, SettingsView } from '@sturmwarte/bus';
import { createClosing, messageOf, type Clock, type Closing, type Log, type Metrics } from '@sturmwarte/runtime';
import { createDispatcher, type Dispatcher } from './dispatcher.ts';
import { SELF_WATCH, startHealthAlarm } from './health-alarm.ts';
import { followHealth } from './health-view.ts';
import { createIncidentBook, type IncidentBook } from './incident-book.ts';
import { startNotifierChecks } from './notifier-checks.ts';
import { openNotifierHealth, type NotifierHealth } from './notifier-health.ts';
import { composeNotice, type Links, type NoticeInput } from './notice.ts';
import type { Notifier } from './notifiers/notifier.ts';
import { createContexts } from './response-contexts.ts';

/** How often what is due by the clock alone is looked for: escalations, retries, ends of silences. */
const TICK_MS = 500;
/** How often texts that have been kept long enough are looked for. */
const FORGET_EVERY_MS = 6 * 3_600_000;
const GROUP = 'alerting';
/** Deliveries under way when a partition moves or the service stops have this long to end well. */
const STOP_GRACE_MS = 3_000;

export interface AlertingParts {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: SettingsView;
  readonly notifiers: ReadonlyMap<string, { readonly notifier: Notifier; readonly edits: boolean }>;
  readonly linksFor: (incident: Incident, contact: Contact) => Links;
  /** For how long what people wrote is kept, milliseconds. */
  readonly textsKeptMs: number;
}

export interface Alerting {
  readonly progress: Progress;
  /** Lets deliveries under way end (3 s at most) and hands the partitions over. */
  close(): Promise<void>;
}

/** Resolves once the service has joined its group. Incidents that cannot be read stop the bus with STATE_CORRUPT. */
export async function startAlerting(parts: AlertingParts): Promise<Alerting> {
  const closing = createClosing();
  try {
    return { progress: await open(parts, closing), close: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function open(parts: AlertingParts, closing: Closing): Promise<Progress> {
  const { bus, clock, log, metrics, settings, notifiers } = parts;
  /** Partitions attempts are made for: not one that is being handed over. */
  const attempting = new Set<number>();
  const isAttempted = ({ watchId }: Incident) => attempting.has(bus.partitionOf(watchId));

  const health = closing.add(await followHealth(bus), (view) => view.close());
  const contexts = closing.add(createContexts(settings, health, notifiers), (opened) => opened.close());
  const channels = await openNotifierHealth({ bus, clock, log, notifiers: [...notifiers.keys()] });
  closing.add(channels, (opened) => opened.close());

  const book: IncidentBook = createIncidentBook({
    bus,
    clock,
    contextOf: (watchId) => contexts.of(watchId),
    changed(incident, before) {
      report(log, incident, before);
      dispatcher.dispatch(incident);
    },
    setAside: (record, reason) => bus.deadLetter(topics.signals, GROUP, record, reason),
  });
  const dispatcher: Dispatcher = createDispatcher({
    clock,
    log,
    metrics,
    notifiers,
    contactOf: (id) => settings.get('contact', id),
    compose: (incident, delivery, contact) => compose(parts, incident, delivery, contact),
    decideOn: (incidentId, event) => book.decideOn(incidentId, event),
    latest(incidentId) {
      const incident = book.get(incidentId);
      return incident && isAttempted(incident) ? incident : undefined;
    },
    observed: (notifier, outcome) => channels.observed(notifier, outcome),
  });
  countIncidents(metrics, book);

  // Before partitions are opened: what they hold may be older than an erasure.
  const erasures = await bus.follow(topics.erasures, 'start', async (records) => {
    for (const { value } of records) if (value !== null) await book.erase(value.author, value.at);
  });
  closing.add(erasures, (following) => following.close());

  const processor: Processor<Signal> = {
    async assigned(partition) {
      await book.open(partition);
      attempting.add(partition);
      for (const incident of [...book.active()])
        if (bus.partitionOf(incident.watchId) === partition) dispatcher.dispatch(incident);
      // The book knows what it has decided on; going back to its last change would decide on old news anew.
      return 'committed';
    },
    process: ({ partition, records }) => book.apply(partition, records),
    async revoked(partition) {
      attempting.delete(partition);
      await dispatcher.drain(({ watchId }) => bus.partitionOf(watchId) === partition, STOP_GRACE_MS);
      await book.release(partition);
    },
  };
  const subscription = closing.add(await bus.consume(topics.signals, GROUP, processor), (opened) => opened.close());

  const isOwner = () => subscription.partitions().includes(bus.partitionOf(SELF_WATCH));
  const checked: NotifierHealth['checked'] = (notifier, answer) => channels.checked(notifier, answer);
  closing.add(startNotifierChecks({ clock, notifiers, isOwner, checked }), (checks) => checks.close());
  const latest = () => book.latest(SELF_WATCH);
  closing.add(startHealthAlarm({ bus, clock, log, metrics, health, isOwner, latest }), (alarm) => alarm.close());
  startTicking(parts, book, dispatcher, closing);
  startForgetting(parts, book, closing);
  return subscription;
}

/** Decides what is due by the clock alone, and after a change of settings everything anew. */
function startTicking(
  { clock, log, settings }: AlertingParts,
  book: IncidentBook,
  dispatcher: Dispatcher,
  closing: Closing,
): void {
  // A silence lifted or a watch resumed has no time of its own: what was held back is due now.
  let settingsChanged = false;
  const stopListening = settings.onChange(() => (settingsChanged = true));
  closing.add(stopListening, (stop) => stop());
  const stopping = new AbortController();
  const { signal } = stopping;

  const tick = async (all: boolean): Promise<void> => {
    for (const { id, nextActionAt } of [...book.active()]) {
      if (signal.aborted) return;
      if (!all && (nextActionAt === null || nextActionAt > clock.now())) continue;
      await book
        .decideOn(id, { kind: 'tick' })
        .catch((error: unknown) =>
          log.warn({ incident: id, error: messageOf(error) }, 'a due action waits: the bus does not take it'),
        );
      const incident = book.get(id);
      if (incident) dispatcher.dispatch(incident);
    }
  };
  const ticking = (async () => {
    while (!signal.aborted) {
      await clock.sleep(TICK_MS, signal);
      const all = settingsChanged;
      settingsChanged = false;
      await tick(all);
    }
  })();
  closing.add(stopping, async () => {
    stopping.abort();
    await ticking;
  });
}

function startForgetting({ clock, log, textsKeptMs }: AlertingParts, book: IncidentBook, closing: Closing): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = () => signal.aborted;
  const forgetting = (async () => {
    for (;;) {
      await clock.sleep(FORGET_EVERY_MS, signal);
      if (stopped()) return;
      await book
        .forget(clock.now() - textsKeptMs)
        .catch((error: unknown) =>
          log.warn({ error: messageOf(error) }, 'old texts could not be removed from incidents'),
        );
    }
  })();
  closing.add(stopping, async () => {
    stopping.abort();
    await forgetting;
  });
}

function countIncidents(metrics: Metrics, book: IncidentBook): void {
  metrics.gauge(
    'sturmwarte_incidents',
    'Incidents by state: those not over, and those over that still owe somebody a message.',
    ['state'],
    (gauge) => {
      const count = { triggered: 0, acknowledged: 0, resolved: 0 };
      for (const { state } of book.active()) count[state]++;
      for (const [state, number] of Object.entries(count)) gauge.set({ state }, number);
    },
  );
}

function report(log: Log, incident: Incident, before: Incident | undefined): void {
  const { id, state, force, step } = incident;
  if (state !== before?.state || force !== before.force) log.info({ incident: id, state, force, step }, 'incident');
  const told = before?.timeline.at(-1);
  const news = incident.timeline.slice(told ? incident.timeline.lastIndexOf(told) + 1 : 0);
  for (const { kind, contactId, text } of news) {
    if (kind === 'nobody-on-call' || kind === 'exhausted') log.warn({ incident: id, step }, text ?? kind);
    if (kind === 'delivery-failed' && contactId === undefined) log.error({ incident: id, step }, text ?? kind);
  }
}

function compose(
  { settings, linksFor, clock }: AlertingParts,
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
