// Both stages on a real embedded bus in a temporary folder, on a clock that only moves when the test moves it. A crash is
// a second bus on a copy of the folder as it is at that moment.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  createBus,
  followSettings,
  type Bus,
  type BusEngine,
  type SettingsView,
  type Subscription,
} from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import {
  topics, type Evidence, type Mention, type Reading, type ScoredMention, type SettingsDocument, type SettingsKind, type Topic,
} from '@sturmwarte/contracts'; // prettier-ignore
import {
  CodedError, createClosing, createManualClock, createMetrics, silentLog, type ManualClock, type Metrics,
} from '@sturmwarte/runtime'; // prettier-ignore
import { aMention, MONDAY_MORNING, NORDLICHT } from '@sturmwarte/testkit';
import { startDetectStage } from '../src/detect-stage.ts';
import type { OpenJudge } from '../src/open-judge.ts';
import { startScoreStage } from '../src/score-stage.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

type Stage = 'score' | 'detect';

export interface ScoringWorldOptions {
  /** Which stages run. Default: both. */
  readonly stages?: readonly Stage[];
  /** Default: the watch of Nordlicht Kaffee. */
  readonly watches?: readonly SettingsDocument<'watch'>[];
  /** Default: the shipped one. */
  readonly judge?: Pick<OpenJudge, 'judge' | 'consider'>;
}

export interface ScoringWorld {
  readonly bus: Bus;
  readonly engine: BusEngine;
  readonly clock: ManualClock;
  readonly settings: SettingsView;
  /** Of the stages opened last. */
  readonly metrics: Metrics;
  /** What stopped the bus. */
  readonly fatal: readonly unknown[];
  /** Publishing to these topics fails as long as they are named here. */
  readonly failing: Set<string>;
  /** Every publish in order, failed ones included. */
  readonly attempts: { readonly topic: string; readonly records: number }[];
  /** Hands in mentions and waits until they are worked. */
  push(mentions: readonly Mention[]): Promise<void>;
  /** null deletes the document. Resolves when it is known to the stages. */
  change<K extends SettingsKind>(kind: K, id: string, document: SettingsDocument<K> | null): Promise<void>;
  /** Lets time pass and waits until everything is worked. */
  pass(ms: number): Promise<void>;
  /** Waits until nothing is left to work. */
  settled(): Promise<void>;
  /** Stops at once, without a goodbye, and starts again on what was durable. */
  crash(): Promise<void>;
  /** Stops in good order and starts again. */
  restart(): Promise<void>;
  close(): Promise<void>;
  scored(): Promise<ScoredMention[]>;
  evidence(): Promise<Evidence[]>;
  readings(watchId?: string): Promise<Reading[]>;
  read<T>(topic: Topic<T>): Promise<T[]>;
  /** Value of a counter or gauge with these labels; undefined where it has none. */
  metric(name: string, labels?: Readonly<Record<string, string>>): Promise<number | undefined>;
}

export const watch = (overrides: Partial<SettingsDocument<'watch'>> = {}): SettingsDocument<'watch'> => ({
  id: NORDLICHT,
  name: 'Nordlicht Kaffee',
  query: 'Nordlicht',
  ...overrides,
});

/** What somebody writes about the roaster; critical unless said otherwise, by an author of its own. */
export function post(number: number, overrides: Partial<Mention> = {}): Mention {
  return aMention({
    id: `mastodon:${number}`,
    author: `person-${number}`,
    text: 'Nordlicht ist eine Frechheit, der Kaffee schmeckt furchtbar. Nie wieder!',
    ...overrides,
  });
}

interface Run {
  readonly engine: BusEngine;
  readonly bus: Bus;
  readonly settings: SettingsView;
  readonly metrics: Metrics;
  readonly stages: readonly Subscription[];
  close(): Promise<void>;
}

/** Real time a world may take to come to rest. */
const REST_WITHIN_MS = 15_000;

export async function openScoringWorld(options: ScoringWorldOptions = {}): Promise<ScoringWorld> {
  const { stages = ['score', 'detect'], watches = [watch()] } = options;
  const clock = createManualClock(MONDAY_MORNING);
  const root = mkdtempSync(join(tmpdir(), 'scoring-'));
  const failing = new Set<string>();
  const attempts: { topic: string; records: number }[] = [];
  const fatal: unknown[] = [];
  const versions = new Map<string, number>();
  let runs = 0;
  const directory = () => join(root, String(runs));

  const open = async (): Promise<Run> => {
    const closing = createClosing();
    const metrics = createMetrics();
    const engine = await openEmbeddedEngine({
      directory: directory(),
      clock,
      log: silentLog,
      onFatal: (error) => fatal.push(error),
    });
    const real = closing.add(
      await createBus({ engine, clock, log: silentLog, metrics: createMetrics(), chance: () => 0 }),
      (bus) => bus.close(),
    );
    const bus: Bus = {
      ...real,
      async publish(topic, records) {
        attempts.push({ topic: topic.name, records: records.length });
        if (failing.has(topic.name)) throw new CodedError('BUS_UNAVAILABLE', 'as the test wants it');
        return real.publish(topic, records);
      },
    };
    const settings = closing.add(await followSettings(bus), (view) => view.close());
    const parts = {
      bus,
      clock,
      log: silentLog,
      metrics,
      settings,
      hashAccount: (account: string) => `hash of ${account}`,
    };
    const running: Subscription[] = [];
    const add = (stage: Subscription) => running.push(closing.add(stage, (opened) => opened.close()));
    if (stages.includes('detect')) add(await startDetectStage(parts));
    if (stages.includes('score')) add(await startScoreStage({ ...parts, ...options.judge }));
    return { engine, bus, settings, metrics, stages: running, close: () => closing.close() };
  };

  let run = await open();
  const atRest = async () => {
    const lags = await Promise.all(run.stages.map((stage) => stage.lag()));
    return lags.every((lag) => lag === 0);
  };

  const world: ScoringWorld = {
    get bus() {
      return run.bus;
    },
    get engine() {
      return run.engine;
    },
    get settings() {
      return run.settings;
    },
    get metrics() {
      return run.metrics;
    },
    clock,
    fatal,
    failing,
    attempts,
    async push(mentions) {
      await run.bus.publish(
        topics.mentions,
        mentions.map((value) => ({ key: value.id, value })),
      );
      await world.settled();
    },
    async change(kind, id, document) {
      const version = (versions.get(`${kind}/${id}`) ?? 0) + 1;
      versions.set(`${kind}/${id}`, version);
      const value = { kind, id, version, document, at: clock.now(), by: 'test' };
      await run.bus.publish(topics.settings, [{ key: `${kind}/${id}`, value }]);
      await until(async () => JSON.stringify(run.settings.get(kind, id) ?? null) === JSON.stringify(document));
    },
    async pass(ms) {
      await clock.advance(ms);
      await world.settled();
    },
    async settled() {
      // Twice in a row: what one stage has just worked may be news to the next.
      for (let quiet = 0; quiet < 3;) {
        await until(atRest);
        await setImmediate();
        quiet = (await atRest()) ? quiet + 1 : 0;
      }
    },
    async crash() {
      const before = run;
      const left = directory();
      runs += 1;
      cpSync(left, directory(), { recursive: true });
      failing.clear();
      run = await open();
      await before.close();
      await world.settled();
    },
    async restart() {
      await run.close();
      run = await open();
      await world.settled();
    },
    async close() {
      await run.close();
      rmSync(root, { recursive: true });
    },
    scored: () => world.read(topics.scoredMentions),
    evidence: () => world.read(topics.evidence),
    async readings(watchId = NORDLICHT) {
      const signals = await world.read(topics.signals);
      return signals.flatMap((signal) =>
        signal.kind === 'reading' && signal.reading.watchId === watchId ? [signal.reading] : [],
      );
    },
    async read(topic) {
      const found = [];
      for (let partition = 0; partition < run.bus.partitions; partition++)
        for await (const records of run.bus.read(topic, partition, 0))
          for (const { value } of records) if (value !== null) found.push(value);
      return found;
    },
    async metric(name, labels = {}) {
      const { values } = (await run.metrics.registry.getSingleMetric(name)?.get()) ?? { values: [] };
      return values.find((value) => JSON.stringify(value.labels) === JSON.stringify(labels))?.value;
    },
  };
  for (const one of watches) await world.change('watch', one.id, one);
  return world;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await condition())) {
    if (performance.now() - began > REST_WITHIN_MS) throw new Error('the stages do not come to rest');
    await setImmediate();
  }
}
