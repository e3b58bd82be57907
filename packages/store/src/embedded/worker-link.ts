// The engine on a thread of its own, seen from the main thread.
import { Worker } from 'node:worker_threads';
import { CodedError, messageOf, type Log } from '@sturmwarte/runtime';
import { toError, type Answer, type Link, type Request } from './link.ts';
import { CLOSE, OPENED } from './worker-protocol.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker and resolves when it has opened the files; rejects with what opening them failed with. */
export async function openInWorker(script: URL, directory: string, log: Log): Promise<Link> {
  const waiting = new Map<number, Waiting>();
  let lastNumber = OPENED;
  let lost: CodedError | undefined;
  let closing = false;

  const worker = new Worker(script, { workerData: directory });
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      if (!closing) lose('the store has stopped');
      resolve();
    });
  });
  worker.on('message', (answered: Answer) => {
    const caller = waiting.get(answered.number);
    waiting.delete(answered.number);
    if (answered.ok) caller?.resolve(answered.value);
    else caller?.reject(toError(answered.failure));
  });
  worker.on('error', (error) => lose(messageOf(error)));

  /** The thread is gone, and what it was asked stays undone. */
  function lose(reason: string): void {
    if (!lost && opened) log.error({ reason }, 'store lost');
    lost ??= new CodedError('STORE_UNAVAILABLE', `the store's thread has ended: ${reason}`);
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
  }

  const answerTo = (number: number) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(number, { resolve, reject });
    });

  function ask(part: string, method: string, args: readonly unknown[]): Promise<unknown> {
    if (lost) return Promise.reject(lost);
    const request: Request = { number: ++lastNumber, part, method, args };
    const answered = answerTo(request.number);
    worker.postMessage(request);
    return answered;
  }

  let opened = false;
  await answerTo(OPENED);
  opened = true;
  return {
    call: ask,
    async close() {
      closing = true;
      if (!lost) await ask(CLOSE.part, CLOSE.method, []);
      await exited;
    },
  };
}
