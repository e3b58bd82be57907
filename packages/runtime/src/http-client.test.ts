import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openFeedServer, type FeedServer } from '@sturmwarte/testkit';
import { createHttpClient, refusalOf, type HttpClient } from './http-client.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { systemClock } from './clock.ts';

const NOW = Date.UTC(2025, 5, 2, 8);
const clock = { ...systemClock, now: () => NOW };

let server: FeedServer;
let metrics: Metrics;
let http: HttpClient;
let guarded: HttpClient;

beforeEach(async () => {
  server = await openFeedServer();
  metrics = createMetrics();
  http = createHttpClient({ allowPrivateAddresses: true, userAgent: 'Sturmwarte/test', clock, metrics });
  guarded = createHttpClient({ allowPrivateAddresses: false, userAgent: 'Sturmwarte/test', clock });
});

afterEach(async () => {
  await Promise.all([http.close(), guarded.close()]);
  await server.close();
});

describe('an answer', () => {
  it('comes with status, headers, text and the address it came from', async () => {
    server.answer('/a', { kind: 'body', body: 'Moin', type: 'text/plain' });
    const response = await http.get(server.url('/a'));
    expect(response).toMatchObject({ status: 200, text: 'Moin', url: server.url('/a') });
    expect(response.headers['content-type']).toBe('text/plain');
    expect(server.requests[0]?.headers['user-agent']).toBe('Sturmwarte/test');
  });

  it('is 304 for whoever shows the validators of the last one', async () => {
    server.answer('/a', { kind: 'body', body: 'Moin' });
    const first = await http.get(server.url('/a'));
    const validators = { etag: first.headers['etag'], lastModified: first.headers['last-modified'] };
    expect(await http.get(server.url('/a'), { validators })).toMatchObject({ status: 304, text: '' });
    expect(server.requests[1]?.headers['if-modified-since']).toBe(validators.lastModified);
  });

  it.each(['gzip', 'br', 'deflate', 'raw-deflate'] as const)('is decompressed from %s', async (encoding) => {
    server.answer('/a', { kind: 'body', body: 'Grüße aus Kiel', type: 'text/plain; charset=utf-8', encoding });
    expect((await http.get(server.url('/a'))).text).toBe('Grüße aus Kiel');
  });

  it.each([
    ['its header', 'text/plain; charset=iso-8859-1', Buffer.from('Grüße', 'latin1'), 'Grüße'],
    ['its XML declaration', 'text/xml', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>', 'latin1'), '<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>'],
    ['its byte order mark', 'text/plain', Buffer.from('\ufeffGrüße', 'utf16le'), 'Grüße'],
    ['UTF-8 where the charset is not known', 'text/plain; charset=klingon', Buffer.from('Grüße'), 'Grüße'],
  ])('is read in the charset of %s', async (_from, type, body, text) => {
    server.answer('/a', { kind: 'body', body, type });
    expect((await http.get(server.url('/a'))).text).toBe(text);
  }); // prettier-ignore

  it('that refuses is an error which says whether and when to try again', async () => {
    server.answer('/busy', { kind: 'status', status: 429, headers: { 'retry-after': '120' } });
    server.answer('/later', {
      kind: 'status',
      status: 503,
      headers: { 'retry-after': new Date(NOW + 5000).toUTCString() },
    });
    server.answer('/gone', { kind: 'status', status: 410 });
    expect(refusalOf(await http.get(server.url('/busy')))).toMatchObject({
      code: 'REMOTE_FAILED',
      retryAfterMs: 120_000,
    });
    expect(refusalOf(await http.get(server.url('/later')))).toMatchObject({
      code: 'REMOTE_FAILED',
      retryAfterMs: 5_000,
    });
    expect(refusalOf(await http.get(server.url('/gone')))).toMatchObject({ code: 'REMOTE_REFUSED', retry: false });
    server.answer('/fine', { kind: 'status', status: 204 });
    expect(refusalOf(await http.get(server.url('/fine')))).toBeUndefined();
  });
});

describe('limits', () => {
  it('stops reading a body that never ends', async () => {
    server.answer('/a', { kind: 'endless' });
    await expect(http.get(server.url('/a'), { maxBytes: 100_000 })).rejects.toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    });
  });

  it('refuses a body announced as too large without reading it', async () => {
    server.answer('/a', { kind: 'body', body: 'x'.repeat(2000), headers: { 'content-length': '2000' } });
    await expect(http.get(server.url('/a'), { maxBytes: 1999 })).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
    expect((await http.get(server.url('/a'), { maxBytes: 2000 })).text).toHaveLength(2000);
  });

  it.each(['gzip', 'br', 'deflate'] as const)(
    'refuses a small %s body that unpacks to a huge one',
    async (encoding) => {
      server.answer('/bomb', { kind: 'body', body: Buffer.alloc(20 * 1024 * 1024), encoding });
      await expect(http.get(server.url('/bomb'), { maxBytes: 1024 * 1024 })).rejects.toMatchObject({
        code: 'RESPONSE_TOO_LARGE',
      });
    },
  );

  it('says what is wrong with a body that is not what its headers claim', async () => {
    server.answer('/a', { kind: 'body', body: 'plain', headers: { 'content-encoding': 'gzip' } });
    server.answer('/b', { kind: 'body', body: 'plain', headers: { 'content-encoding': 'zstd' } });
    await expect(http.get(server.url('/a'))).rejects.toMatchObject({
      code: 'REMOTE_FAILED',
      message: expect.stringContaining('not valid gzip'),
    });
    await expect(http.get(server.url('/b'))).rejects.toMatchObject({ message: expect.stringContaining('"zstd"') });
  });

  it('gives up on a server that stops in the middle, and counts it', async () => {
    server.answer('/a', { kind: 'hang' });
    await expect(http.get(server.url('/a'), { timeoutMs: 50 })).rejects.toMatchObject({ code: 'TIMEOUT', retry: true });
    expect(await metrics.registry.metrics()).toContain('_count{outcome="TIMEOUT"} 1');
  });

  it('ends at once with the reason of the signal', async () => {
    server.answer('/a', { kind: 'hang' });
    const controller = new AbortController();
    const answer = http.get(server.url('/a'), { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
  });

  it('reports a server that is not there by host, never by path', async () => {
    await server.close();
    const answer = http.get(server.url('/secret-token'));
    await expect(answer).rejects.toMatchObject({
      code: 'REMOTE_FAILED',
      message: expect.not.stringContaining('secret'),
    });
    server = await openFeedServer();
  });
});

describe('redirects', () => {
  it('are followed, and the credentials stay with the origin they were meant for', async () => {
    const other = await openFeedServer();
    other.answer('/end', { kind: 'body', body: 'there' });
    server.answer('/start', { kind: 'redirect', to: '/middle' });
    server.answer('/middle', { kind: 'redirect', to: other.url('/end'), status: 308 });
    const response = await http.get(server.url('/start'), { headers: { Authorization: 'Bearer x' } });
    expect(response).toMatchObject({ text: 'there', url: other.url('/end') });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer x', 'Bearer x']);
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    await other.close();
  });

  it('end after five', async () => {
    server.answer('/a', { kind: 'redirect', to: '/a' });
    await expect(http.get(server.url('/a'))).rejects.toMatchObject({ message: expect.stringContaining('more than 5') });
    expect(server.requests).toHaveLength(6);
  });

  it('never turn a POST into a GET', async () => {
    server.answer('/hook', { kind: 'redirect', to: '/login', status: 302 });
    server.answer('/moved', { kind: 'redirect', to: '/new', status: 307 });
    server.answer('/new', { kind: 'status', status: 204 });
    expect((await http.postJson(server.url('/hook'), { force: 4 })).status).toBe(302);
    expect((await http.postJson(server.url('/moved'), { force: 4 })).status).toBe(204);
    expect(server.requests.at(-1)).toMatchObject({ method: 'POST', body: '{"force":4}' });
  });
});

describe('addresses', () => {
  it.each([
    'http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/', 'http://10.1.2.3/', 'http://localhost/',
    'file:///etc/passwd', 'ftp://192.0.2.1/', 'gopher://example.org/',
  ])('%s is refused', async (url) => {
    await expect(guarded.get(url)).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN', retry: false });
  }); // prettier-ignore

  it('are checked when connecting, so that a server here is not reached under any name', async () => {
    const { port } = new URL(server.url('/'));
    await expect(guarded.get(`http://localhost:${port}/`)).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN' });
    await expect(guarded.get(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN' });
    expect(server.requests).toHaveLength(0);
  });

  it.each(['http://127.0.0.2/', 'http://[::1]/', 'http://169.254.169.254/latest/', 'file:///etc/passwd'])(
    'a redirect leads to are checked as well: %s',
    async (to) => {
      const partly = createHttpClient({ allowPrivateAddresses: ['127.0.0.1'], userAgent: 'Sturmwarte/test', clock });
      server.answer('/a', { kind: 'redirect', to });
      await expect(partly.get(server.url('/a'))).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN' });
      expect(server.requests).toHaveLength(1);
      await partly.close();
    },
  );
});
