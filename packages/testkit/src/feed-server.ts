// A real web server that behaves as badly as the web does: conditional answers, compression, redirects, pages that are no
// feeds, answers that never come and answers that never end.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

export type FeedAnswer =
  | {
      readonly kind: 'body';
      readonly body: string | Buffer;
      readonly type?: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly encoding?: keyof typeof encoders;
      /** Sends an ETag and Last-Modified, and 304 to whoever has them already. Default true. */
      readonly conditional?: boolean;
    }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** Sends headers and half a body, then nothing more. */
  | { readonly kind: 'hang' }
  /** Sends blanks until the client has had enough. */
  | { readonly kind: 'endless' };

export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly publishedAt?: number;
}

export interface FeedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FeedServer {
  url(path: string): string;
  /** From now on `path` is answered like this. */
  answer(path: string, answer: FeedAnswer): void;
  /** From now on `path` is an RSS 2.0 feed of these items. */
  feed(path: string, items: readonly FeedItem[]): void;
  /** All requests so far, oldest first. */
  readonly requests: readonly FeedRequest[];
  close(): Promise<void>;
}

const encoders = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  'raw-deflate': deflateRawSync,
} as const;
const LAST_MODIFIED = 'Mon, 02 Jun 2025 08:00:00 GMT';

/** Listens on a free port of the loopback interface. */
export async function openFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, FeedAnswer>();
  const requests: FeedRequest[] = [];

  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      requests.push({ method: request.method ?? '', path, headers: request.headers, body: await textOf(request) });
      respond(request, response, answers.get(path) ?? { kind: 'status', status: 404 });
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());

  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    answer: (path, answer) => answers.set(path, answer),
    feed: (path, items) => answers.set(path, { kind: 'body', body: rssOf(items), type: 'application/rss+xml' }),
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An RSS 2.0 document; ids become guids that are not links. */
export function rssOf(items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ id, title, publishedAt }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://news.example/${id}</link>` +
      `<description>${title}</description>` +
      (publishedAt === undefined ? '' : `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`) +
      '</item>',
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${entries.join('')}</channel></rss>`;
}

function respond(request: IncomingMessage, response: ServerResponse, answer: FeedAnswer): void {
  switch (answer.kind) {
    case 'status':
      response.writeHead(answer.status, answer.headers).end();
      return;
    case 'redirect':
      response.writeHead(answer.status ?? 302, { location: answer.to }).end();
      return;
    case 'hang':
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.write('<rss version="2.0"><channel>');
      return;
    case 'endless':
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      sendBlanks(response);
      return;
    case 'body':
      sendBody(request, response, answer);
  }
}

function sendBody(request: IncomingMessage, response: ServerResponse, answer: FeedAnswer & { kind: 'body' }): void {
  const plain = Buffer.from(answer.body);
  const etag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`;
  const conditional = answer.conditional ?? true;
  const validators: Record<string, string> = conditional ? { etag, 'last-modified': LAST_MODIFIED } : {};
  if (conditional && request.headers['if-none-match'] === etag) {
    response.writeHead(304, validators).end();
    return;
  }
  const coding: Record<string, string> = answer.encoding
    ? { 'content-encoding': answer.encoding.replace('raw-', '') }
    : {};
  const type = { 'content-type': answer.type ?? 'text/xml' };
  response.writeHead(answer.status ?? 200, { ...type, ...validators, ...coding, ...answer.headers });
  response.end(answer.encoding ? encoders[answer.encoding](plain) : plain);
}

function sendBlanks(response: ServerResponse): void {
  const blanks = Buffer.alloc(64 * 1024, ' ');
  const more = () => {
    while (!response.destroyed && response.write(blanks));
  };
  response.on('drain', more);
  more();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const body: AsyncIterable<Buffer> = request;
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || address === null) throw new TypeError('the server is not listening');
  return address.port;
}
