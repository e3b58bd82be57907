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
import { CodedError, messageOf, type Clock, type Log, type Metrics } from '@sturmwarte/runtime';
import { findEngine } from './onnx/find-engine.ts';
import { keepRunning, type RunningModel } from './onnx/keep-running.ts';
import { describeModel, refused, type BroughtModel } from './onnx/model-folder.ts';
import { startModelProcess } from './onnx/model-process.ts';
import { createOpinions, type AskOptions } from './onnx/opinions.ts';

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
      close: async () => {},
    };
  }
  if (!selection.onnx) throw new TypeError('the model onnx is selected and none was brought');
  const model = await openModel(selection.onnx, parts);
  const opinions = createOpinions({ ...parts, model });
  const toAsk = (texts: readonly Considered[]) =>
    texts.flatMap(({ text, language }) => (text.tokens.length > 0 && languages.has(language) ? text : []));
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
      throw new CodedError('MODEL_FAILED', `The brought model does not judge: ${model.trouble() ?? 'too many wait'}`);
    },
    trouble: () => model.trouble(),
    close: () => model.close(),
  };
}

/** Running: one that cannot run is refused now and not at the first text. */
async function openModel(brought: BroughtModel, parts: OpenJudgeParts): Promise<RunningModel> {
  const { clock, script, chance = Math.random } = parts;
  const description = describeModel(brought);
  const engine = findEngine();
  const { batchTimeoutMs } = brought;
  const start = (signal: AbortSignal) =>
    startModelProcess({ engine, description, batchTimeoutMs, clock, signal, script });
  const model = keepRunning({ ...parts, chance, start });
  try {
    await model.open();
    return model;
  } catch (error) {
    await model.close();
    throw refused(brought.folder, messageOf(error));
  }
}
