// The process that runs a brought model, seen from the service: started, asked one batch at a time, killed where it does not
// answer in time.
import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CodedError, messageOf, type Clock } from '@sturmwarte/runtime';
import type { EngineName, FromModel, ModelDescription, ToModel } from './protocol.ts';

export interface ModelProcessOptions {
  readonly engine: EngineName;
  readonly description: ModelDescription;
  readonly batchTimeoutMs: number;
  /** Real time, whatever clock the service runs on: a model takes what it takes. */
  readonly clock: Clock;
  /** Ends the process, also before it is up. */
  readonly signal: AbortSignal;
  /** Default: the one this package has. */
  readonly script?: URL | undefined;
}

export interface ModelProcess {
  /**
   * Sentiment of each text, −1…1. Not to be called before the last call is answered. Rejects with MODEL_FAILED where the
   * process ends, is too slow or cannot judge them; it must be closed then.
   */
  judge(texts: readonly string[]): Promise<readonly number[]>;
  /** Resolves when the process has ended, asked to or not, with the reason. */
  readonly ended: Promise<string>;
  /** Ends the process at once. */
  close(): Promise<void>;
}

/** A model of a gigabyte is read and laid out in less. */
const OPEN_TIMEOUT_MS = 120_000;

/** Resolves once the model is open and has judged a trial text; rejects with MODEL_FAILED and the reason. */
export async function startModelProcess(options: ModelProcessOptions): Promise<ModelProcess> {
  const {
    engine,
    description,
    batchTimeoutMs,
    clock,
    signal,
    script = new URL('./child.js', import.meta.url),
  } = options;
  // Without our environment and arguments: neither secrets nor what was set for the service belong there.
  const child = fork(fileURLToPath(script), [], {
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  });
  let lastWords = '';
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => (lastWords = line.slice(0, 500)));

  let end: string | undefined;
  let heard: ((answer: FromModel | undefined) => void) | undefined;
  const hear = (answer: FromModel | undefined) => {
    heard?.(answer);
    heard = undefined;
  };
  const ended = new Promise<string>((resolve) => {
    const over = (reason: string) => {
      end ??= reason;
      hear(undefined);
      resolve([end, lastWords].filter(Boolean).join(': '));
    };
    // `close` and not `exit`: its last words are read by then.
    child.once('close', (code, signal) => over(`its process ended with ${signal ?? `code ${code}`}`));
    child.on('error', (error) => {
      end ??= messageOf(error);
      // One that never was has no end to wait for.
      if (child.pid === undefined) over(end);
    });
  });
  child.on('message', (answer) => hear(answer as FromModel));

  const ask = async (question: ToModel, limitMs: number): Promise<FromModel> => {
    const answered = new Promise<FromModel | undefined>((resolve) => {
      heard = resolve;
      if (end !== undefined) hear(undefined);
    });
    // Where sending fails the process is ending, and that is heard.
    if (end === undefined) child.send(question, () => undefined);
    const settled = new AbortController();
    const tooLate = clock.sleep(limitMs, settled.signal).then(() => 'too late' as const);
    const answer = await Promise.race([answered, tooLate]);
    settled.abort();
    if (answer === 'too late') throw failed(`no answer within ${limitMs} ms`);
    if (answer === undefined) throw failed(await ended);
    if (answer.kind === 'failed') throw failed(answer.reason);
    return answer;
  };
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
  };

  try {
    await ask({ kind: 'open', engine, description }, OPEN_TIMEOUT_MS);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ended,
    async judge(texts) {
      const answer = await ask({ kind: 'judge', texts }, batchTimeoutMs);
      if (answer.kind !== 'judged' || answer.sentiments.length !== texts.length)
        throw failed('it answered something else');
      return answer.sentiments;
    },
    close,
  };
}

function failed(reason: string): CodedError {
  return new CodedError('MODEL_FAILED', reason);
}
