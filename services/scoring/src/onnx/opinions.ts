// What a brought model says of texts, asked for before they are judged. Whatever becomes of the model, asking ends and never
// rejects: a text without an opinion is judged by ours, and counted.
import type { Analysis, OpinionOf } from '@sturmwarte/language';
import type { Clock, Metrics } from '@sturmwarte/runtime';
import type { RunningModel } from './keep-running.ts';

export interface OpinionsParts {
  readonly model: RunningModel;
  /** Real time, as for the model. */
  readonly clock: Clock;
  readonly metrics: Metrics;
}

export interface AskOptions {
  /** What the model has not said by then it is no longer asked. Default: as long as it takes. */
  readonly patienceMs?: number | undefined;
  /** Ends the asking. */
  readonly signal?: AbortSignal | undefined;
}

export interface Opinions {
  /** What the model said of an analysis it was asked about, as long as the analysis lives. */
  readonly of: OpinionOf;
  /** Asks the model; resolves when there is nothing left to wait for. */
  ask(texts: readonly Analysis[], options?: AskOptions): Promise<void>;
}

/** What becomes of a text the model is asked about; `late`: not judged in time, `full`: too many wait, `down`: it does not run. */
const outcomes = ['judged', 'late', 'full', 'down'] as const;
type Outcome = (typeof outcomes)[number];

/** Texts of one run: enough to keep the cores busy, few enough that one broken run costs little. */
const BATCH = 16;
/** Texts that may wait, of all who ask. */
const MAX_WAITING = 2_000;

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

export function createOpinions({ model, clock, metrics }: OpinionsParts): Opinions {
  const count = countOutcomes(metrics, model);
  const opinions = new WeakMap<Analysis, number>();
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  const settle = (outcome: Outcome, settled: readonly Waiting[]) => {
    count(outcome, settled.length);
    for (const { asking } of settled) {
      asking.open -= 1;
      if (asking.open === 0) asking.finish();
    }
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH);
      settle('late', batch.filter(isOver));
      const wanted = batch.filter(isWanted);
      if (wanted.length > 0) await judge(wanted);
    }
    working = undefined;
  };

  const judge = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const sentiments = await model.judge(batch.map(({ text }) => passageOf(text)));
      batch.forEach(({ text }, at) => {
        const sentiment = sentiments[at];
        if (sentiment !== undefined) opinions.set(text, sentiment);
      });
      settle('judged', batch.filter(isWanted));
      settle('late', batch.filter(isOver));
    } catch {
      // What keeps it from judging is told by the model; nobody waits until it does again.
      settle('down', [...batch, ...waiting.splice(0)]);
    }
  };

  return {
    of: (text) => opinions.get(text),
    async ask(texts, { patienceMs, signal } = {}) {
      const unknown = texts.filter((text) => !opinions.has(text));
      if (model.trouble() !== undefined) {
        count('down', unknown.length);
        return;
      }
      // Alike in length, so that little is spent on what fills the shorter ones up.
      const accepted = unknown
        .slice(0, Math.max(0, MAX_WAITING - waiting.length))
        .sort((a, b) => a.text.length - b.text.length);
      count('full', unknown.length - accepted.length);
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
  };
}

function countOutcomes(metrics: Metrics, model: RunningModel): (outcome: Outcome, texts: number) => void {
  const counted = metrics.counter(
    'sturmwarte_model_texts_total',
    'Texts a brought model was to judge, by what became of them; all but judged are judged by own.',
    ['outcome'],
  );
  for (const outcome of outcomes) counted.inc({ outcome }, 0);
  const help = 'Whether the brought model does not run and own stands in: 1, else 0.';
  metrics.gauge('sturmwarte_model_degraded', help, [], (gauge) => gauge.set(model.trouble() === undefined ? 0 : 1));
  return (outcome, texts) => counted.inc({ outcome }, texts);
}

function isOver({ asking }: Waiting): boolean {
  return asking.isOver;
}

function isWanted({ asking }: Waiting): boolean {
  return !asking.isOver;
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
