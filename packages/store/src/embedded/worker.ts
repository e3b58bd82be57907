// The thread that holds SQLite, so that neither a large write nor a slow search ever delays a page. What it loads (see the
// imports of the engine) is kept small: the service is not ready before it is.
import { parentPort, workerData } from 'node:worker_threads';
import { openEngine } from './engine.ts';
import { answer, toFailure, type Answer, type Request } from './link.ts';
import { CLOSE, OPENED } from './worker-protocol.ts';

function serve(directory: string, port: NonNullable<typeof parentPort>): void {
  const say = (answered: Answer) => port.postMessage(answered);
  try {
    const engine = openEngine(directory);
    port.on('message', (request: Request) => {
      say(answer(engine, request));
      if (request.part === CLOSE.part && request.method === CLOSE.method) port.close();
    });
    say({ number: OPENED, ok: true, value: undefined });
  } catch (error) {
    say({ number: OPENED, ok: false, failure: toFailure(error) });
    port.close();
  }
}

if (parentPort) serve(String(workerData), parentPort);
