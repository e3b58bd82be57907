import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttpClient, silentLog, type HttpClient } from '@sturmwarte/runtime';
import { createManualClock, openFeedServer, rssOf, type FeedServer } from '@sturmwarte/testkit';
import { rss } from '../src/connectors/rss.ts';

const NOW = Date.UTC(2025, 5, 2, 8);
const clock = createManualClock(NOW);

let server: FeedServer;
let http: HttpClient;

beforeEach(async () => {
  server = await openFeedServer();
  http = createHttpClient({ allowPrivateAddresses: true, userAgent: 'Sturmwarte/test', clock });
});

afterEach(async () => {
  await http.close();
  await server.close();
});

interface Looked {
  readonly inputs: readonly unknown[];
  readonly cursor: unknown;
}

/** One look at the feed. */
async function look(cursor?: unknown, options: object = {}, client = http): Promise<Looked> {
  const connector = rss.open(
    { url: server.url('/feed'), ...options },
    { sourceId: 'kueste', http: client, clock, log: silentLog },
  );
  const controller = new AbortController();
  let looked: Looked | undefined;
  await connector.run({
    cursor,
    intervalMs: 60_000,
    clock,
    signal: controller.signal,
    observe: () => undefined,
    async emit(inputs, next) {
      looked = { inputs, cursor: JSON.parse(JSON.stringify(next)) };
      controller.abort();
    },
  });
  if (!looked) throw new Error('nothing was emitted');
  return looked;
}

const item = { id: 'a1', title: 'Rösterei in der Kritik', publishedAt: NOW - 3_600_000 };

describe('the rss connector', () => {
  it('turns entries into articles', async () => {
    server.feed('/feed', [item]);
    expect((await look()).inputs).toEqual([
      {
        id: '127.0.0.1/a1',
        source: 'rss',
        kind: 'article',
        publishedAt: NOW - 3_600_000,
        title: 'Rösterei in der Kritik',
        text: 'Rösterei in der Kritik',
        url: 'https://news.example/a1',
      },
    ]);
  });

  it('asks only for what has changed, and hands on only what is new', async () => {
    server.feed('/feed', [item]);
    const first = await look();
    const second = await look(first.cursor);
    expect(second).toEqual({ inputs: [], cursor: first.cursor });
    expect(server.requests[1]?.headers['if-none-match']).toMatch(/^".+"$/);

    server.feed('/feed', [{ ...item, id: 'a2' }, item]);
    expect((await look(second.cursor)).inputs).toMatchObject([{ id: '127.0.0.1/a2' }]);
  });

  it('hands on an entry again when its words have changed', async () => {
    server.feed('/feed', [item]);
    const { cursor } = await look();
    server.feed('/feed', [{ ...item, title: 'Rösterei nimmt Stellung' }]);
    expect((await look(cursor)).inputs).toMatchObject([{ id: '127.0.0.1/a1', title: 'Rösterei nimmt Stellung' }]);
  });

  it('remembers an entry that left the feed and came back', async () => {
    server.feed('/feed', [item]);
    const first = await look();
    server.feed('/feed', [{ ...item, id: 'a2' }]);
    const second = await look(first.cursor);
    server.feed('/feed', [item]);
    expect((await look(second.cursor)).inputs).toEqual([]);
  });

  it('keeps its memory bounded', async () => {
    let cursor: unknown;
    for (let day = 0; day < 4; day++) {
      server.feed(
        '/feed',
        Array.from({ length: 900 }, (_, k) => ({ ...item, id: `${day}-${k}` })),
      );
      cursor = (await look(cursor)).cursor;
    }
    expect(cursor).toMatchObject({ seen: { length: 2_000 } });
  });

  it('does not show the validators of one address to another', async () => {
    server.feed('/feed', [item]);
    server.feed('/other', [item]);
    const { cursor } = await look();
    expect((await look(cursor, { url: server.url('/other') })).inputs).toHaveLength(1);
    expect(server.requests[1]?.headers['if-none-match']).toBeUndefined();
  });

  it.each([
    ['no date', undefined],
    ['a date ahead of time', NOW + 5 * 3_600_000],
    ['the zero of a broken clock', 0],
  ])('gives an entry with %s the time it was received', async (_what, publishedAt) => {
    server.feed('/feed', [{ id: 'a1', title: 'x', ...(publishedAt === undefined ? {} : { publishedAt }) }]);
    expect((await look()).inputs).toMatchObject([{ publishedAt: NOW }]);
  });

  it('makes links absolute, drops those that are none, and then names the feed as outlet', async () => {
    const entry = (id: string, link: string) =>
      `<item><guid isPermaLink="false">urn:${id}</guid><link>${link}</link><title>x</title></item>`;
    const body = `<rss version="2.0"><channel>${entry('1', '/artikel/1')}${entry('2', 'javascript:alert(1)')}</channel></rss>`;
    server.answer('/feed', { kind: 'body', body });
    const { inputs } = await look();
    expect(inputs).toMatchObject([
      { id: 'urn:1', url: server.url('/artikel/1') },
      { id: 'urn:2', outlet: '127.0.0.1' },
    ]);
    expect(inputs[1]).not.toHaveProperty('url');
  });

  it('shortens ids nobody could keep', async () => {
    server.feed('/feed', [{ ...item, id: 'x'.repeat(3_000) }]);
    expect((await look()).inputs).toMatchObject([{ id: expect.stringMatching(/^[\w-]{43}$/) }]);
  });

  it('reads compressed feeds in their own charset', async () => {
    const body = Buffer.from(rssOf([item]).replace('?>', ' encoding="iso-8859-1"?>'), 'latin1');
    server.answer('/feed', { kind: 'body', body, encoding: 'gzip' });
    expect((await look()).inputs).toMatchObject([{ title: 'Rösterei in der Kritik' }]);
  });

  it.each([
    ['an HTML page', { kind: 'body', body: '<!DOCTYPE html><html></html>', type: 'text/html' }, 'FEED_INVALID'],
    ['a server in trouble', { kind: 'status', status: 503, headers: { 'retry-after': '60' } }, 'REMOTE_FAILED'],
    ['a feed that is gone', { kind: 'status', status: 410 }, 'REMOTE_REFUSED'],
    ['a feed that never ends', { kind: 'endless' }, 'RESPONSE_TOO_LARGE'],
    ['a server that stops in the middle', { kind: 'hang' }, 'TIMEOUT'],
  ] as const)('fails clearly for %s', async (_what, answer, code) => {
    server.answer('/feed', answer);
    await expect(look(undefined, { timeoutSeconds: 1, maxBytes: 200_000 })).rejects.toMatchObject({ code });
  });

  it('does not follow a redirect to a private address', async () => {
    const guarded = createHttpClient({ allowPrivateAddresses: ['127.0.0.1'], userAgent: 'Sturmwarte/test', clock });
    server.answer('/feed', { kind: 'redirect', to: 'http://10.0.0.1/intern' });
    await expect(look(undefined, {}, guarded)).rejects.toMatchObject({
      code: 'ADDRESS_FORBIDDEN',
      message: expect.stringContaining('10.0.0.1'),
    });
    await guarded.close();
  });

  it.each([
    [{}, '/url'], [{ url: 'file:///etc/passwd' }, '/url'], [{ url: 'https://a.example/', color: 1 }, '/color'],
    [{ url: 'https://a.example/', source: 'Ein Feed' }, '/source'],
  ])('names what is wrong with the options %j', (options, path) => {
    expect(rss.optionFaults(options)).toMatchObject([{ path }]);
  }); // prettier-ignore
});
