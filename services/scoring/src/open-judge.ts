// The judge of a configuration, with whatever models it selects: those that judge where they are asked, and a brought one,
// which is asked before.
import {
  broughtLanguages,
  createJudge,
  loadLanguages,
  type Analysis,
  type Judge,
  type ModelSelection,
} from '@sturmwarte/language';
import { CodedError, createClosing, messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import { findEngine } from './onnx/find-engine.ts';
import { describeModel, refused, type BroughtModel } from './onnx/model-folder.ts';
import { startModelProcess } from './onnx/model-process.ts';
import { createOpinions, type AskOptions, type Opinions } from './onnx/opinions.ts';

export interface JudgeSelection extends ModelSelection {
  /** Needed where `onnx` is selected. */
  readonly onnx?: BroughtModel | undefined;
}

export interface OpenJudgeParts {
  /** Real time, whatever clock the service runs on: a model takes what it takes. */
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** A number in 0…1. Default: by chance. */
  readonly chance?: () => number;
  /** Of the process that runs a brought model. Default: the one this package has. */
  readonly script?: URL | undefined;
}

/** A text to be judged, and its language (ISO 639-1, `und`). */
export interface Considered {
  readonly text: Analysis;
  readonly language: string;
}

/** Of many texts of somebody who has time: what comes in meanwhile must not wait for all of them. */
const ASKED_AT_ONCE = 100;

export interface OpenJudge {
  readonly judge: Judge;
  /**
   * To be awaited before `judge` is asked about these very analyses; else ours stands in for a brought model. Never rejects,
   * and takes no time where no model was brought for their languages.
   */
  consider(texts: readonly Considered[], options?: AskOptions): Promise<void>;
  /**
   * The same for those who compare: waits as long as it takes. Rejects with MODEL_FAILED where ours would have to stand in,
   * which would compare nothing.
   */
  considerAll(texts: readonly Considered[], signal?: AbortSignal): Promise<void>;
  /** Where a model was brought: why ours stands in for it, undefined while it works. */
  readonly trouble: (() => string | undefined) | undefined;
  /** Of the process that runs a brought model; undefined while none runs. */
  readonly pid: (() => number | undefined) | undefined;
  close(): Promise<void>;
}

/** Loads what the selection needs, and tries a brought model. @throws CONFIG_INVALID where it cannot be used: a sentence. */
export async function openJudge(selection: JudgeSelection, parts: OpenJudgeParts): Promise<OpenJudge> {
  const languages = new Set(broughtLanguages(selection));
  if (languages.size === 0) {
    const judge = createJudge({ languages: await loadLanguages(selection) });
    return {
      judge,
      consider: async () => {},
      considerAll: async () => {},
      trouble: undefined,
      pid: undefined,
      close: async () => {},
    };
  }
  if (!selection.onnx) throw new TypeError('the model onnx is selected and none was brought');
  const closing = createClosing();
  const opinions = closing.add(await openOpinions(selection.onnx, parts), (opened) => opened.close());
  const toAsk = (texts: readonly Considered[]) =>
    texts.flatMap(({ text, language }) => (text.tokens.length > 0 && languages.has(language) ? text : []));
  try {
    return {
      judge: createJudge({ languages: await loadLanguages(selection, opinions.of) }),
      consider: (texts, options) => opinions.ask(toAsk(texts), options),
      async considerAll(texts, signal) {
        const asked = toAsk(texts);
        for (let at = 0; at < asked.length; at += ASKED_AT_ONCE) {
          await opinions.ask(asked.slice(at, at + ASKED_AT_ONCE), { signal });
          signal?.throwIfAborted();
        }
        if (asked.every((text) => opinions.of(text) !== undefined)) return;
        throw new CodedError(
          'MODEL_FAILED',
          `The brought model does not judge: ${opinions.trouble() ?? 'too many wait'}`,
        );
      },
      trouble: () => opinions.trouble(),
      pid: () => opinions.pid(),
      close: () => closing.close(),
    };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

/** With the model running: one that cannot is refused now and not at the first text. */
async function openOpinions(model: BroughtModel, parts: OpenJudgeParts): Promise<Opinions> {
  const { clock, script, chance = Math.random } = parts;
  const description = describeModel(model);
  const engine = findEngine();
  const { batchTimeoutMs } = model;
  const start = (signal: AbortSignal) =>
    startModelProcess({ engine, description, batchTimeoutMs, clock, signal, script });
  const opinions = createOpinions({ ...parts, chance, start });
  try {
    await opinions.open();
    return opinions;
  } catch (error) {
    await opinions.close();
    throw refused(model.folder, messageOf(error));
  }
}
