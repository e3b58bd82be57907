// A real HTTP server on loopback that keeps what it is sent and answers as it is told, well or badly.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createArrivals } from './arrivals.ts';

export interface ReceivedRequest {
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  /** Names in lower case; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `hang`: never answers. `drop`: cuts the connection. */
export type ReceiverAnswer =
  | 'hang'
  | 'drop'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

export interface HttpReceiver {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** Resolves with all requests once `count` have been read completely. */
  received(count: number): Promise<readonly ReceivedRequest[]>;
  /** Answers from now on. */
  answerWith(answer: ReceiverAnswer | ((request: ReceivedRequest) => ReceiverAnswer)): void;
  /** Cuts open connections too. */
  close(): Promise<void>;
}

/** Starts on a free port; answers 200 with an empty body until told otherwise. */
export async function startHttpReceiver(): Promise<HttpReceiver> {
  const arrivals = createArrivals<ReceivedRequest>();
  let decide = (_request: ReceivedRequest): ReceiverAnswer => ({ status: 200 });

  const server = createServer((incoming, response) => {
    readRequest(incoming).then(
      (request) => {
        // Decide before it is announced: whoever waits for the arrival may change the answer next.
        const answer = decide(request);
        arrivals.push(request);
        send(answer, response);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    requests: arrivals.all,
    received: (count) => arrivals.received(count),
    answerWith(answer) {
      decide = typeof answer === 'function' ? answer : () => answer;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = [value].flat().join(', ');
  return { method: incoming.method ?? '', path: incoming.url ?? '', headers, body: await text(incoming) };
}

function send(answer: ReceiverAnswer, response: ServerResponse): void {
  if (answer === 'hang') return;
  if (answer === 'drop') {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the receiver does not listen on a port');
  return address.port;
}
