import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openControl, type ControlHarness } from './control-harness.ts';

let harness: ControlHarness;
let ask: ControlHarness['ask'];
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  harness = await openControl();
  ({ ask } = harness);
});
afterAll(() => harness.close());

describe('hostile input', () => {
  it('of 10 MB is refused before it is read', async () => {
    const answer = await ask('PUT /v1/watches/x', { headers: json, body: `"${'x'.repeat(10 * 2 ** 20)}"` });
    expect([answer.status, answer.headers['content-type']]).toEqual([413, 'application/problem+json; charset=utf-8']);
  });

  it('nested 100,000 deep is refused', async () => {
    const deep = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
    for (const line of ['PUT /v1/sources/x', 'POST /v1/settings']) {
      expect((await ask(line, { headers: json, body: deep })).status).toBe(400);
    }
    const yaml = await ask('POST /v1/settings', { headers: { 'content-type': 'text/yaml' }, body: '['.repeat(20_000) });
    expect(yaml.status).toBe(400);
  });

  it('as a query of 10,000 terms is refused with the limit named', async () => {
    const query = Array.from({ length: 10_000 }, (_, index) => `t${index.toString(36)}`).join(' OR ');
    const long = await ask('PUT /v1/watches/x', { body: { name: 'X', query } });
    expect(long.json['errors']).toMatchObject([{ path: '/query' }]);
    const short = await ask('PUT /v1/watches/x', { body: { name: 'X', query: 'a '.repeat(5_000) } });
    expect(short.json['errors']).toMatchObject([{ path: '/query', message: expect.stringContaining('1000') }]);
  });

  it('with half a character is refused where it is', async () => {
    const answer = await ask('PUT /v1/watches/x', { headers: json, body: '{"name":"\\ud83d","query":"x"}' });
    expect(answer.json['errors']).toMatchObject([{ path: '/name' }]);
    expect((await ask('GET /v1/mentions?text=%ED%A0%80')).status).toBeLessThan(500);
  });

  it('in addresses and headers never becomes an internal error', async () => {
    const lines = [
      'GET /v1/watches/..%2f..%2fetc%2fpasswd', 'GET /v1/watches/%00', 'GET /v1/watches/%ff', 'GET /v1/mentions/%', 'GET /v1/incidents/' + 'x'.repeat(5_000),
      'GET /v1/mentions?text=%22%22%22OR%201=1--', 'GET /v1/mentions?text=NEAR(*', 'GET /v1/mentions?after=AAAA', 'GET /v1/mentions?source=a&source=b',
      'GET /v1/watches/__proto__', 'GET /v1/dead-letters?topic=__proto__', 'GET /ack/' + 'x'.repeat(3_000), 'POST /v1/settings', 'PUT /v1/watches/x',
    ]; // prettier-ignore
    const statuses: string[] = [];
    for (const line of lines) {
      const { status } = await ask(line);
      if (status >= 500) statuses.push(`${line}: ${status}`);
    }
    expect(statuses).toEqual([]);
  });

  it('as a body that is not JSON is refused with the place', async () => {
    for (const body of ['{', 'null', '[]', '"text"', '12', '{"a":1}{', 'NaN']) {
      expect((await ask('PUT /v1/watches/x', { headers: json, body })).status).toBe(400);
    }
  });

  it('leaves the service answering', async () => {
    expect((await ask('GET /readyz', { as: 'nobody' })).json).toEqual({ status: 'ready', checks: { store: 'ok' } });
  });
});

describe('the OpenAPI document', () => {
  it('lists every route with a summary, tags, path parameters and answers', async () => {
    const { json: document } = await ask('GET /openapi.json', { as: 'nobody' });
    expect(document['openapi']).toBe('3.1.0');
    const wrong: string[] = [];
    const listed = new Set<string>();
    for (const [path, methods] of Object.entries(document['paths'] as Record<string, Record<string, Operation>>)) {
      for (const [method, operation] of Object.entries(methods)) {
        listed.add(`${method.toUpperCase()} ${path}`);
        if (!operation.responses) wrong.push(`${method} ${path}: no answers`);
        if (path.startsWith('/v1') && (!operation.summary || !operation.tags?.length))
          wrong.push(`${method} ${path}: undescribed`);
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const declared = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
        if (named.join() !== declared.join()) wrong.push(`${method} ${path}: parameters ${declared.join()}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(listed.size).toBeGreaterThan(60);
    expect([...listed]).toEqual(
      expect.arrayContaining(['POST /v1/erasures', 'GET /v1/overview', 'POST /v1/incidents/{id}/acknowledge']),
    );
  });

  it('shows times as ISO 8601', async () => {
    const { body } = await ask('GET /openapi.json');
    expect(body).toContain('"format":"date-time"');
    expect(body).not.toContain('253402300799999');
  });
});

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses?: object;
}
