// The alerting service on a real embedded bus in a temporary folder, on a clock that only moves when the test moves it, with
// channels that do what the test says. A crash is a second bus on a copy of the folder as it is at that moment.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createBus, followSettings, type Bus, type BusEngine, type SettingsView } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import {
  topics, type Command, type Health, type Incident, type Reading, type SettingsDocument, type SettingsKind, type Topic,
} from '@sturmwarte/contracts'; // prettier-ignore
import type { DeliveryOutcome } from '@sturmwarte/response';
import {
  CodedError, createClosing, createManualClock, createMetrics, silentLog, type ManualClock, type Metrics,
} from '@sturmwarte/runtime'; // prettier-ignore
import { aReading, MONDAY_MORNING, NORDLICHT } from '@sturmwarte/testkit';
import type { Notice, Notifier, NotifierCheck } from '../src/index.ts';
import { startAlerting, type Alerting } from '../src/start-alerting.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export interface Attempt {
  readonly channel: string;
  readonly id: string;
  readonly purpose: Notice['purpose'];
  readonly incidentId: string;
  readonly notice: Notice;
  /** Ends it, where the channel was told to be slow. */
  readonly answer: (outcome: DeliveryOutcome) => void;
}

/** What a channel does with a page: an outcome at once, or nothing until the attempt is answered by hand. */
export type Behaviour = DeliveryOutcome | 'slow';

export interface AlertingWorld {
  readonly bus: Bus;
  readonly engine: BusEngine;
  readonly clock: ManualClock;
  readonly metrics: Metrics;
  readonly fatal: readonly unknown[];
  /** Publishing to these topics fails as long as they are named here. */
  readonly failing: Set<string>;
  /** Everything the channels were asked to deliver, in order. */
  readonly attempts: readonly Attempt[];
  /** From now on. */
  behave(channel: 'slack' | 'email', behaviour: Behaviour): void;
  /** What the channel answers when asked how it is. */
  answers(channel: 'slack' | 'email', answer: NotifierCheck): void;
  /** Attempts as `channel purpose contact`, about the watch of Nordlicht Kaffee or another. */
  said(watchId?: string): string[];
  read(overrides?: Partial<Reading>): Promise<void>;
  command(command: Pick<Command, 'kind' | 'incidentId'> & Partial<Command>): Promise<void>;
  health(component: string, state: Health['state'], error?: string): Promise<void>;
  change<K extends SettingsKind>(kind: K, id: string, document: SettingsDocument<K> | null): Promise<void>;
  pass(ms: number, step?: number): Promise<void>;
  settled(): Promise<void>;
  /** Newest last, of the watch. */
  incidents(watchId?: string): Promise<Incident[]>;
  incident(watchId?: string): Promise<Incident>;
  all<T>(topic: Topic<T>): Promise<T[]>;
  metric(name: string, labels: Readonly<Record<string, string>>): Promise<number | undefined>;
  /** Another process on the same bus. */
  second(): Promise<Alerting>;
  crash(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

export const officer = {
  id: 'officer',
  name: 'Bereitschaft',
  methods: [{ notifier: 'slack' }, { notifier: 'email' }],
} satisfies SettingsDocument<'contact'>;
export const boss = {
  id: 'boss',
  name: 'Leitung',
  methods: [{ notifier: 'email' }],
} satisfies SettingsDocument<'contact'>;
export const policy = {
  id: 'default',
  name: 'Standard',
  steps: [
    { targets: [{ contact: 'officer' }], delayMinutes: 5 },
    { targets: [{ contact: 'boss' }], delayMinutes: 10 },
  ],
  repeats: 0,
  pageAtForce: 3,
  calmHours: 2,
} satisfies SettingsDocument<'policy'>;
export const watch = {
  id: NORDLICHT,
  name: 'Nordlicht Kaffee',
  query: 'Nordlicht',
} satisfies SettingsDocument<'watch'>;

interface Run {
  readonly engine: BusEngine;
  readonly bus: Bus;
  readonly settings: SettingsView;
  readonly metrics: Metrics;
  readonly alerting: Alerting;
  close(): Promise<void>;
}

const TEXTS_KEPT_MS = 90 * 24 * 3_600_000;
const REST_WITHIN_MS = 15_000;

export async function openAlertingWorld(
  documents: readonly (readonly [SettingsKind, SettingsDocument])[] = [
    ['contact', officer],
    ['contact', boss],
    ['policy', policy],
    ['watch', watch],
  ],
): Promise<AlertingWorld> {
  const clock = createManualClock(MONDAY_MORNING);
  const root = mkdtempSync(join(tmpdir(), 'alerting-'));
  const failing = new Set<string>();
  const fatal: unknown[] = [];
  const attempts: Attempt[] = [];
  const versions = new Map<string, number>();
  const behaviours = new Map<string, Behaviour>();
  const checks = new Map<string, NotifierCheck>();
  let runs = 0;
  let serial = 0;
  const directory = () => join(root, String(runs));

  const channel = (name: string): Notifier => ({
    async notify(notice, _options, _previous, signal, leaving = () => Promise.resolve()) {
      await leaving();
      const behaviour = behaviours.get(name) ?? { kind: 'sent', receipt: { id: notice.id } };
      return new Promise((answer) => {
        const { id, purpose, incidentId } = notice;
        attempts.push({ channel: name, id, purpose, incidentId, notice, answer });
        signal.addEventListener('abort', () => answer({ kind: 'retry', error: 'no answer in time' }));
        if (behaviour !== 'slow') answer(behaviour);
      });
    },
    check: () => Promise.resolve(checks.get(name) ?? { kind: 'working' }),
    close: () => Promise.resolve(),
  });
  const notifiers = new Map([
    ['slack', { notifier: channel('slack'), edits: true }],
    ['email', { notifier: channel('email'), edits: false }],
  ]);
  const linksFor = () => ({ console: 'https://sturmwarte.nordlicht.example/' });

  const open = async (): Promise<Run> => {
    const closing = createClosing();
    const metrics = createMetrics();
    const onFatal = (error: unknown) => fatal.push(error);
    const engine = await openEmbeddedEngine({ directory: directory(), clock, log: silentLog, onFatal });
    const real = closing.add(
      await createBus({ engine, clock, log: silentLog, metrics: createMetrics(), chance: () => 0 }),
      (bus) => bus.close(),
    );
    const bus: Bus = {
      ...real,
      async publish(topic, records) {
        if (failing.has(topic.name)) throw new CodedError('BUS_UNAVAILABLE', 'as the test wants it');
        return real.publish(topic, records);
      },
    };
    const settings = closing.add(await followSettings(bus), (view) => view.close());
    const parts = { bus, clock, log: silentLog, metrics, settings, notifiers, linksFor, textsKeptMs: TEXTS_KEPT_MS };
    const alerting = closing.add(await startAlerting(parts), (opened) => opened.close());
    return { engine, bus, settings, metrics, alerting, close: () => closing.close() };
  };
  let run = await open();

  const world: AlertingWorld = {
    get bus() {
      return run.bus;
    },
    get engine() {
      return run.engine;
    },
    get metrics() {
      return run.metrics;
    },
    clock,
    failing,
    fatal,
    attempts,
    behave: (name, behaviour) => behaviours.set(name, behaviour),
    answers: (name, answer) => checks.set(name, answer),
    said: (watchId = NORDLICHT) =>
      attempts
        .filter(({ notice }) => notice.watchId === watchId)
        .map(({ channel: name, purpose, id }) => `${name} ${purpose} ${id.split('/').at(-2) ?? ''}`),
    async read(overrides = {}) {
      serial++;
      const force = overrides.force ?? 4;
      const at = clock.now() + serial;
      const reading = aReading({ at, force, social: force, page: force >= 3, ...overrides });
      await run.bus.publish(topics.signals, [{ key: reading.watchId, value: { kind: 'reading', reading } }]);
      await world.settled();
    },
    async command(command) {
      const value = {
        kind: 'command',
        command: { id: `c${++serial}`, watchId: NORDLICHT, by: 'officer', at: clock.now(), ...command },
      } as const;
      await run.bus.publish(topics.signals, [{ key: value.command.watchId, value }]);
      await world.settled();
    },
    async health(component, state, error) {
      const now = clock.now();
      const value = { component, state, since: now, at: now, ...(error === undefined ? {} : { error }) };
      await run.bus.publish(topics.health, [{ key: component, value }]);
      await world.settled();
    },
    async change(kind, id, document) {
      const version = (versions.get(`${kind}/${id}`) ?? 0) + 1;
      versions.set(`${kind}/${id}`, version);
      const value = { kind, id, version, document, at: clock.now(), by: 'test' };
      await run.bus.publish(topics.settings, [{ key: `${kind}/${id}`, value }]);
      await until(async () => JSON.stringify(run.settings.get(kind, id) ?? null) === JSON.stringify(document));
    },
    async pass(ms, step = 10 * SECOND) {
      for (let left = ms; left > 0; left -= step) {
        await clock.advance(Math.min(step, left));
        await world.settled();
      }
    },
    async settled() {
      for (let quiet = 0; quiet < 6;) {
        quiet = (await run.alerting.progress.lag()) === 0 || failing.size > 0 ? quiet + 1 : 0;
        await setImmediate();
      }
      await until(async () => failing.size > 0 || (await run.alerting.progress.lag()) === 0);
    },
    async incidents(watchId = NORDLICHT) {
      const latest = new Map((await world.all(topics.incidents)).map(({ incident }) => [incident.id, incident]));
      const theirs = [...latest.values()].filter((incident) => incident.watchId === watchId);
      return theirs.sort((a, b) => a.openedAt - b.openedAt);
    },
    async incident(watchId = NORDLICHT) {
      const incident = (await world.incidents(watchId)).at(-1);
      if (!incident) throw new Error(`there is no incident of ${watchId}`);
      return incident;
    },
    async all(topic) {
      const found = [];
      for (let partition = 0; partition < run.bus.partitions; partition++)
        for await (const records of run.bus.read(topic, partition, 0))
          for (const { value } of records) if (value !== null) found.push(value);
      return found;
    },
    async metric(name, labels) {
      const { values } = (await run.metrics.registry.getSingleMetric(name)?.get()) ?? { values: [] };
      return values.find((value) => JSON.stringify(value.labels) === JSON.stringify(labels))?.value;
    },
    second: () =>
      startAlerting({
        bus: run.bus,
        clock,
        log: silentLog,
        metrics: createMetrics(),
        settings: run.settings,
        notifiers,
        linksFor,
        textsKeptMs: TEXTS_KEPT_MS,
      }),
    async crash() {
      const before = run;
      const left = directory();
      runs += 1;
      cpSync(left, directory(), { recursive: true });
      // What the killed process still does reaches nobody.
      const known = attempts.length;
      failing.clear();
      await before.close();
      attempts.length = known;
      run = await open();
      await world.settled();
    },
    async restart() {
      await run.close();
      run = await open();
      await world.settled();
    },
    stop: () => run.alerting.close(),
    async close() {
      await run.close();
      rmSync(root, { recursive: true });
    },
  };
  for (const [kind, document] of documents) await world.change(kind, document.id, document);
  return world;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await condition())) {
    if (performance.now() - began > REST_WITHIN_MS) throw new Error('alerting does not come to rest');
    await setImmediate();
  }
}
