// What a brought model says of texts, asked for before they are judged. Whatever becomes of the model, asking ends and never
// rejects: a text without an opinion is judged by ours, and counted.
import type { Analysis, OpinionOf } from '@sturmwarte/language';
import { backoffMs, messageOf, type Backoff, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import type { ModelProcess } from './model-process.ts';

export interface OpinionsParts {
  /** Starts the process that runs the model; ends it where the signal aborts, also before it is up. */
  readonly start: (signal: AbortSignal) => Promise<ModelProcess>;
  /** Real time, as for the process. */
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** A number in 0…1, for the back-off. */
  readonly chance: () => number;
}

export interface AskOptions {
  /** What the model has not said by then it is no longer asked. Default: as long as it takes. */
  readonly patienceMs?: number | undefined;
  /** Ends the asking. */
  readonly signal?: AbortSignal | undefined;
}

export interface Opinions {
  /** Starts the model before the first text; rejects with what keeps it from running. */
  open(): Promise<void>;
  /** What the model said of an analysis it was asked about, as long as the analysis lives. */
  readonly of: OpinionOf;
  /** Asks the model; resolves when there is nothing left to wait for. */
  ask(texts: readonly Analysis[], options?: AskOptions): Promise<void>;
  /** Why ours stands in; undefined while the model works. */
  trouble(): string | undefined;
  /** Of the process that runs the model; undefined where none runs. */
  pid(): number | undefined;
  close(): Promise<void>;
}

/** What becomes of a text the model is asked about; `late`: not judged in time, `full`: too many wait, `down`: it does not run. */
const outcomes = ['judged', 'late', 'full', 'down'] as const;
type Outcome = (typeof outcomes)[number];

/** Texts of one run: enough to keep the cores busy, few enough that one broken run costs little. */
const BATCH = 16;
/** Texts that may wait, of all who ask. */
const MAX_WAITING = 2_000;
const BACKOFF: Backoff = { baseMs: 1_000, maxMs: 60_000 };
/** Without a text for so long, the process and its memory are given back. */
const IDLE_MS = 600_000;

/** Those who asked together. */
interface Asking {
  open: number;
  /** Where it is over, what still waits is not worth asking. */
  isOver: boolean;
  readonly finish: () => void;
}

interface Waiting {
  readonly text: Analysis;
  readonly asking: Asking;
}

/** Nothing is started before the first text. */
export function createOpinions({ start, clock, log, metrics, chance }: OpinionsParts): Opinions {
  const counted = metrics.counter(
    'sturmwarte_model_texts_total',
    'Texts a brought model was to judge, by what became of them; all but judged are judged by own.',
    ['outcome'],
  );
  for (const outcome of outcomes) counted.inc({ outcome }, 0);
  metrics.gauge(
    'sturmwarte_model_degraded',
    'Whether the brought model does not run and own stands in: 1, else 0.',
    [],
    (gauge) => {
      gauge.set(trouble === undefined ? 0 : 1);
    },
  );

  const opinions = new WeakMap<Analysis, number>();
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;
  const waiting: Waiting[] = [];
  let running: ModelProcess | undefined;
  let working: Promise<void> | undefined;
  let recovering: Promise<void> | undefined;
  /** Aborted by work: the process is needed. */
  let resting = new AbortController();
  let trouble: string | undefined;
  /** In a row, without a batch judged between them. */
  let failures = 0;

  const settle = (outcome: Outcome, settled: readonly Waiting[]) => {
    counted.inc({ outcome }, settled.length);
    for (const { asking } of settled) {
      asking.open -= 1;
      if (asking.open === 0) asking.finish();
    }
  };

  const work = async (): Promise<void> => {
    resting.abort();
    try {
      while (waiting.length > 0 && !isClosed()) {
        const batch = waiting.splice(0, BATCH);
        const wanted = batch.filter(({ asking }) => !asking.isOver);
        settle('late', batch.filter(({ asking }) => asking.isOver)); // prettier-ignore
        if (wanted.length > 0) await judge(wanted);
      }
    } finally {
      working = undefined;
    }
    if (running && !isClosed()) rest(running);
  };

  const judge = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      running ??= await start(closing.signal);
      const sentiments = await running.judge(batch.map(({ text }) => passageOf(text)));
      batch.forEach(({ text }, at) => {
        const sentiment = sentiments[at];
        if (sentiment !== undefined) opinions.set(text, sentiment);
      });
      failures = 0;
      settle('judged', batch.filter(({ asking }) => !asking.isOver)); // prettier-ignore
      settle('late', batch.filter(({ asking }) => asking.isOver)); // prettier-ignore
    } catch (error) {
      await fallBack(error, batch);
    }
  };

  /** The process goes, and with it the wait of everybody. */
  const fallBack = async (error: unknown, batch: readonly Waiting[]): Promise<void> => {
    failures += 1;
    trouble = messageOf(error);
    settle('down', [...batch, ...waiting.splice(0)]);
    if (isClosed()) return;
    log.warn({ reason: trouble, failures }, 'the brought model does not judge; own stands in');
    await stop();
    recovering = recover();
  };

  const recover = async (): Promise<void> => {
    while (running === undefined && !isClosed()) {
      await clock.sleep(backoffMs(BACKOFF, failures, chance()), closing.signal);
      if (isClosed()) return;
      try {
        running = await start(closing.signal);
      } catch (error) {
        failures += 1;
        trouble = messageOf(error);
      }
    }
    if (running === undefined) return;
    trouble = undefined;
    log.info({}, 'the brought model runs again');
    // It has no work yet, and may never get any.
    rest(running);
  };

  const stop = async (): Promise<void> => {
    const stopped = running;
    running = undefined;
    await stopped?.close();
  };

  const rest = (rested: ModelProcess): void => {
    const woken = (resting = new AbortController());
    void clock.sleep(IDLE_MS, woken.signal).then(async () => {
      if (!woken.signal.aborted && running === rested) await stop();
    });
  };

  return {
    async open() {
      running ??= await start(closing.signal);
      rest(running);
    },
    of: (text) => opinions.get(text),
    async ask(texts, { patienceMs, signal } = {}) {
      const unknown = texts.filter((text) => !opinions.has(text));
      if (unknown.length === 0) return;
      if (trouble !== undefined || isClosed()) {
        counted.inc({ outcome: 'down' }, unknown.length);
        return;
      }
      // Alike in length, so that little is spent on what fills the shorter ones up.
      const accepted = unknown
        .slice(0, Math.max(0, MAX_WAITING - waiting.length))
        .sort((a, b) => a.text.length - b.text.length);
      counted.inc({ outcome: 'full' }, unknown.length - accepted.length);
      if (accepted.length === 0) return;

      const over = new AbortController();
      let finish = () => {};
      const finished = new Promise<void>((resolve) => (finish = resolve));
      const asking: Asking = { open: accepted.length, isOver: false, finish };
      waiting.push(...accepted.map((text) => ({ text, asking })));
      working ??= work();
      const patience = patienceMs === undefined ? [] : [clock.sleep(patienceMs, over.signal)];
      await Promise.race([finished, ...patience, aborted(signal, over.signal)]);
      asking.isOver = true;
      over.abort();
    },
    trouble: () => trouble,
    pid: () => running?.pid,
    async close() {
      closing.abort();
      resting.abort();
      await stop();
      settle('down', waiting.splice(0));
      await Promise.all([working, recovering]);
      await stop();
    },
  };
}

/** As a reader has it: the title first. */
function passageOf({ text, title }: Analysis): string {
  return title ? `${title}\n${text}` : text;
}

/** Resolves when `signal` aborts; never where there is none, or `over` came first. */
function aborted(signal: AbortSignal | undefined, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true, signal: over });
  });
}
