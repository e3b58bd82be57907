import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RouteRole } from '@sturmwarte/runtime';
import { roles } from '@sturmwarte/store';
import { grants } from '../src/index.ts';
import { openControl, type ControlHarness } from './control-harness.ts';

interface Route {
  readonly method: string;
  readonly url: string;
  readonly role: RouteRole | undefined;
}

const routes: Route[] = [];
let harness: ControlHarness;

beforeAll(async () => {
  harness = await openControl({
    backtest: async () => ({}),
    routes: [
      (app) => {
        app.get('/v1/extra', { config: { role: 'viewer' } }, async () => ({}));
      },
    ],
  });
  const spec = (await harness.ask('GET /openapi.json')).json as {
    paths: Record<string, Record<string, { security?: unknown[]; description?: string }>>;
  };
  for (const [path, methods] of Object.entries(spec.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const role = /Role: (\w+)\./.exec(operation.description ?? '')?.[1] as RouteRole | undefined;
      routes.push({ method: method.toUpperCase(), url: path, role: operation.security ? role : 'public' });
    }
  }
});

afterAll(() => harness.close());

describe('roles', () => {
  it('are ordered, and ingest may push but not read', () => {
    const table = (['ingest', 'viewer', 'officer', 'operations', 'admin'] as const).map((needed) =>
      roles.filter((role) => grants(role, needed)).join(' '),
    );
    expect(table).toEqual([
      'operations admin ingest',
      'viewer officer operations admin',
      'officer operations admin',
      'operations admin',
      'admin',
    ]);
  });

  it('are asked for by every route under /v1', () => {
    const v1 = routes.filter(({ url }) => url.startsWith('/v1'));
    expect(v1.length).toBeGreaterThan(60);
    expect(v1.filter(({ role }) => role === undefined || role === 'public')).toEqual([]);
  });

  it('are enforced on every route: nobody gets 401, lower roles 403, and the role itself gets past', async () => {
    const wrong: string[] = [];
    for (const { method, url, role } of routes) {
      if (role === undefined || role === 'public' || url === '/v1/events') continue;
      const line = `${method} ${url.replaceAll(/\{\w+\}/g, 'x')}`;
      const nobody = await harness.ask(line, { as: 'nobody' });
      if (nobody.status !== 401) wrong.push(`${line} as nobody: ${nobody.status}`);
      for (const as of roles) {
        const { status } = await harness.ask(line, { as });
        const refused = status === 403 || status === 401;
        if (refused === grants(as, role)) wrong.push(`${line} (${role}) as ${as}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('tokens', () => {
  it('are made by admins, shown once, used, listed without their secret and revoked at once', async () => {
    const made = await harness.ask('POST /v1/tokens', { body: { name: 'Feed', role: 'viewer' } });
    expect(made.status).toBe(201);
    const secret = String(made.json['secret']);
    expect(secret).toMatch(/^sw_[\w-]{43}$/);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await harness.ask('GET /v1/watches', { as: 'nobody', headers })).status).toBe(200);
    const listed = await harness.ask('GET /v1/tokens');
    expect(listed.body).toContain('"Feed"');
    expect(listed.body).not.toContain(secret);
    expect(listed.body).not.toMatch(/[0-9a-f]{64}/);
    await harness.ask(`DELETE /v1/tokens/${String(made.json['id'])}`);
    expect((await harness.ask('GET /v1/watches', { as: 'nobody', headers })).status).toBe(401);
  });

  it('expire', async () => {
    const expiresAt = new Date(harness.clock.now() + 60_000).toISOString();
    const made = await harness.ask('POST /v1/tokens', { body: { name: 'Guest', role: 'viewer', expiresAt } });
    const headers = { authorization: `Bearer ${String(made.json['secret'])}` };
    expect((await harness.ask('GET /v1/watches', { as: 'nobody', headers })).status).toBe(200);
    await harness.clock.advance(60_000);
    expect((await harness.ask('GET /v1/watches', { as: 'nobody', headers })).status).toBe(401);
  });

  it('slow down an address that keeps guessing, but not the people behind it who have one', async () => {
    const remoteAddress = '192.0.2.7';
    expect((await harness.ask('GET /v1/watches', { remoteAddress })).status).toBe(200);
    const headers = { authorization: `Bearer sw_${'A'.repeat(43)}` };
    const guess = () => harness.ask('GET /v1/watches', { as: 'nobody', headers, remoteAddress });
    for (let attempt = 0; attempt < 10; attempt++) expect((await guess()).status).toBe(401);
    const slowed = await guess();
    expect(slowed.status).toBe(429);
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
    expect((await harness.ask('GET /v1/watches', { remoteAddress })).status).toBe(200);
    await harness.clock.advance(60_000);
    expect((await guess()).status).toBe(401);
  });
});
