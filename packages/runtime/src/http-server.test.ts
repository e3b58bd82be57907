import { afterEach, describe, expect, it } from '@jest/globals';
import { Type } from '@sturmwarte/contracts';
import { once } from 'node:events';
import { connect } from 'node:net';
import { CodedError } from './fault.ts';
import { problem, refuse, RequestRefused } from './http-problem.ts';
import { createHttpServer, type HttpServer, type HttpServerOptions } from './http-server.ts';
import { silentLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { systemClock } from './clock.ts';

const open: HttpServer[] = [];

function server(options: Partial<HttpServerOptions> = {}): HttpServer {
  const app = createHttpServer({ log: silentLog, metrics: createMetrics(), clock: systemClock, ...options });
  open.push(app);
  return app;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

const config = { role: 'public' } as const;

describe('createHttpServer', () => {
  it('names every field that is wrong, in the words used everywhere', async () => {
    const app = server();
    const body = Type.Object({ name: Type.String(), size: Type.Integer() }, { additionalProperties: false });
    app.post('/things', { config, schema: { body } }, async () => ({}));
    const answer = await app.inject({ method: 'POST', url: '/things', payload: { size: 'big', colour: 'red' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      in: 'body',
      status: 400,
      errors: expect.arrayContaining([
        { path: '/name', message: 'is missing' },
        { path: '/colour', message: 'is not known here' },
        expect.objectContaining({ path: '/size' }),
      ]),
    });
  });

  it('converts what comes as text and fills in defaults before checking a query', async () => {
    const app = server();
    const querystring = Type.Object(
      { limit: Type.Integer({ default: 50 }), critical: Type.Optional(Type.Boolean()) },
      { additionalProperties: false },
    );
    app.get('/things', { config, schema: { querystring } }, async ({ query }) => query);
    expect((await app.inject('/things?critical=true')).json()).toEqual({ limit: 50, critical: true });
    const refused = (await app.inject('/things?limit=many&page=2')).json<{ in: string; errors: { path: string }[] }>();
    expect(refused.in).toBe('query');
    expect(refused.errors.map(({ path }) => path).sort()).toEqual(['/limit', '/page']);
  });

  it('says where a body stops being JSON', async () => {
    const app = server();
    app.post('/things', { config }, async () => ({}));
    const headers = { 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/things', headers, payload: '{"a": ]' });
    expect(answer.json()).toMatchObject({ status: 400, detail: expect.stringContaining('not JSON') });
  });

  it('refuses bodies nested deep enough to overflow a stack, and those reaching for a prototype', async () => {
    const app = server();
    app.post('/things', { config }, async ({ body }) => body);
    const headers = { 'content-type': 'application/json' };
    for (const payload of ['['.repeat(200_000) + ']'.repeat(200_000), '{"a":{"__proto__":{"admin":true}}}']) {
      const answer = await app.inject({ method: 'POST', url: '/things', headers, payload });
      expect(answer.statusCode).toBe(400);
    }
  });

  it('answers 404, 413 and 415 as problems', async () => {
    const app = server({ bodyLimit: 100 });
    app.post('/things', { config }, async () => ({}));
    const huge = { method: 'POST', url: '/things', payload: { text: 'x'.repeat(200) } } as const;
    const xml = { method: 'POST', url: '/things', headers: { 'content-type': 'text/xml' }, payload: '<a/>' } as const;
    for (const [request, status] of [
      ['/nothing', 404],
      [huge, 413],
      [xml, 415],
    ] as const) {
      const answer = await app.inject(request);
      expect(answer.statusCode).toBe(status);
      expect(answer.json()).toMatchObject({ status, type: 'about:blank' });
    }
  });

  it('lets the refusal of a body arrive while the body is still on its way, and goes on with the connection', async () => {
    const app = server({ bodyLimit: 100 });
    app.post('/things', { config }, async () => ({}));
    await app.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect(Number(new URL(app.listeningOrigin).port), '127.0.0.1');
    const post = (body: string) =>
      socket.write(
        `POST /things HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
    const status = async () => String((await once(socket, 'data'))[0]).slice(0, 12);
    post(JSON.stringify('x'.repeat(3_000_000)));
    expect(await status()).toBe('HTTP/1.1 413');
    post('{}');
    expect(await status()).toBe('HTTP/1.1 200');
    socket.destroy();
  });

  it('keeps what went wrong inside to itself, and gives a request id to ask with', async () => {
    const app = server();
    app.get('/broken', { config }, async () => {
      throw new Error('password is hunter2');
    });
    const answer = await app.inject('/broken');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('hunter2');
    expect(answer.json<{ requestId: string }>().requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('passes on refusals with their headers, and tells an engine that is away from a fault', async () => {
    const app = server();
    app.get('/busy', { config }, async () => {
      throw new RequestRefused(problem(429, 'slow down'), { 'retry-after': '7' });
    });
    app.get('/gone', { config }, async () => refuse(404, 'no such thing'));
    app.get('/away', { config }, async () => {
      throw new CodedError('STORE_UNAVAILABLE', 'the store does not answer');
    });
    const busy = await app.inject('/busy');
    expect([busy.statusCode, busy.headers['retry-after']]).toEqual([429, '7']);
    expect((await app.inject('/gone')).json()).toMatchObject({ status: 404, detail: 'no such thing' });
    expect((await app.inject('/away')).statusCode).toBe(503);
  });

  it('does not start while a route has no role', async () => {
    const app = server();
    app.get('/secret', async () => 'nobody asked who you are');
    await expect(app.ready()).rejects.toThrow('GET /secret');
  });

  it('asks who is calling on every route that is not public', async () => {
    const app = server({
      auth: async (_request, role) => {
        if (role === 'admin') throw new RequestRefused(problem(403, 'admins only'));
        return { id: '1', name: 'Officer', role: 'officer' };
      },
    });
    app.get('/mine', { config: { role: 'officer' } }, async ({ principal }) => principal?.name);
    app.get('/theirs', { config: { role: 'admin' } }, async () => 'reached');
    expect((await app.inject('/mine')).body).toBe('Officer');
    expect((await app.inject('/theirs')).statusCode).toBe(403);
  });

  it('answers only to its own names, whatever a rebound DNS name points at', async () => {
    const app = server({ hosts: ['warte.example'] });
    const asked = async (host: string) => (await app.inject({ url: '/healthz', headers: { host } })).statusCode;
    expect(await asked('localhost:8420')).toBe(200);
    expect(await asked('127.0.0.1:8420')).toBe(200);
    expect(await asked('[::1]:8420')).toBe(200);
    expect(await asked('10.0.0.7:8420')).toBe(200);
    expect(await asked('Warte.example')).toBe(200);
    expect(await asked('attacker.example:8420')).toBe(421);
    expect(await asked('127.0.0.1.attacker.example')).toBe(421);
  });

  it('is not ready while a named check fails or hangs, and says which', async () => {
    const hangs = new Promise<never>(() => undefined);
    const app = server({
      clock: { now: () => 0, sleep: async () => undefined },
      readiness: {
        bus: async () => undefined,
        store: async () => {
          throw new Error('the store is away');
        },
        sources: () => hangs,
      },
    });
    const answer = await app.inject('/readyz');
    expect(answer.statusCode).toBe(503);
    const { checks } = answer.json<{ checks: Record<string, string> }>();
    expect(checks['store']).toBe('the store is away');
    expect(checks['sources']).toContain('no answer');
  });

  it('is ready where a named check is degraded, and says which', async () => {
    const app = server({ readiness: { bus: async () => undefined, judge: async () => 'degraded' } });
    const answer = await app.inject('/readyz');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ status: 'ready', checks: { bus: 'ok', judge: 'degraded' } });
  });

  it('measures requests by the pattern of their route', async () => {
    const app = server();
    app.get('/things/:id', { config }, async () => ({}));
    await app.inject('/things/1');
    await app.inject('/things/2');
    await app.inject('/wp-login.php');
    const text = (await app.inject('/metrics')).body;
    expect(text).toContain(
      'sturmwarte_http_request_duration_seconds_count{method="GET",route="/things/:id",status="200"} 2',
    );
    expect(text).toContain('route="none",status="404"} 1');
    expect(text).not.toContain('wp-login');
  });

  it('sends security headers with every answer, problems included', async () => {
    const { headers } = await server().inject('/nothing');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('answers bytes that are not HTTP with 400 and stays up', async () => {
    const app = server();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const address = app.server.address();
    if (typeof address !== 'object' || address === null) throw new TypeError('not listening');
    const reply = await new Promise<string>((resolve, reject) => {
      const socket = connect(address.port, '127.0.0.1', () => socket.write('\u0000\u0001nonsense\r\n\r\n'));
      socket.once('data', (data) => resolve(data.toString()));
      socket.once('error', reject);
    });
    expect(reply).toMatch(/^HTTP\/1\.1 400/);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
  });
});
