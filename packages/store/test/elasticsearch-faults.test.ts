// How the store takes what a server says, on a server that says what the test wants; no Elasticsearch needed.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { silentLog } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { openElasticsearchStore } from '@sturmwarte/store/elasticsearch';
import { aScoredMention } from '@sturmwarte/testkit';

interface Answer {
  readonly status?: number;
  readonly body: object;
}

interface FakeOptions {
  readonly version?: string;
  readonly product?: string;
  /** Statuses of the documents of each bulk request in turn; a number is the answer to the request itself. */
  readonly bulks?: readonly (number | Refusal)[];
  /** Removed documents still in the files, each time somebody asks. */
  readonly removed?: readonly number[];
  /** What a page of a snapshot is answered with. */
  readonly pit?: Answer;
}

interface Refusal {
  readonly status: number;
  readonly type: string;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (let close = closing.pop(); close; close = closing.pop()) await close();
});

/** Answers what the store asks for; remembers the requests. */
async function fakeServer({
  version = '8.19.8',
  product = 'Elasticsearch',
  bulks = [],
  removed = [],
  pit,
}: FakeOptions) {
  const seen: { path: string; accept: string; body: string }[] = [];
  const answers = [...bulks];
  const left = [...removed];

  function answer(path: string, body: string): Answer {
    if (path === '/') return { body: { version: { number: version }, tagline: 'You Know, for Search' } };
    if (path.startsWith('/_mget')) {
      const { docs } = JSON.parse(body) as { docs: object[] };
      return { body: { docs: docs.map((doc) => ({ ...doc, found: false })) } };
    }
    if (path.startsWith('/_bulk')) return bulk(body);
    if (path.includes('/_stats')) return { body: { _all: { primaries: { docs: { deleted: left.shift() ?? 0 } } } } };
    if (path.includes('/_pit')) return { body: { id: 'snapshot', _shards: { failed: 0 } } };
    if (path.includes('_search')) return body.includes('"pit"') ? (pit ?? { body: {} }) : { body: hits };
    return { body: { acknowledged: true } };
  }

  function bulk(body: string): Answer {
    const next = answers.shift() ?? 201;
    if (typeof next === 'number' && next >= 300)
      return { status: next, body: { error: { type: 'x', reason: 'busy' } } };
    const heads = body.split('\n').filter((line) => /^\{"(create|index)"/.test(line));
    const items = heads.map(() => {
      if (typeof next === 'number') return { create: { _index: 'i', status: next } };
      return { create: { _index: 'i', status: next.status, error: { type: next.type, reason: 'says the server' } } };
    });
    return { body: { errors: typeof next !== 'number', items } };
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const path = request.url ?? '';
      seen.push({ path, accept: request.headers.accept ?? '', body });
      const { status = 200, body: said } = answer(path, body);
      response.writeHead(status, { 'content-type': 'application/json', 'x-elastic-product': product });
      response.end(JSON.stringify(said));
    });
  }); // prettier-ignore
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, seen, bulkRequests: () => seen.filter(({ path }) => path.startsWith('/_bulk')) };
}

const mention = aScoredMention();
const hit = (id: string, at: number) => ({ _source: { ...mention, search: {} }, sort: [at, id] });
const hits = { hits: { total: { value: 3 }, hits: [hit('push:3', 3), hit('push:2', 2)] } };

async function open(url: string, sleeps: number[] = []): Promise<Store> {
  const clock = { now: () => 0, sleep: async (ms: number) => void sleeps.push(ms) };
  const store = await openElasticsearchStore({ nodes: [url], clock, log: silentLog });
  closing.push(() => store.close());
  return store;
}

describe('opening', () => {
  it.each(['8.0.0', '8.19.8', '9.2.1'])('takes a server of version %s, which speaks the API of 8', async (version) => {
    const { url, seen } = await fakeServer({ version });
    await open(url);
    expect(seen.every(({ accept }) => accept.includes('compatible-with=8'))).toBe(true);
  });

  it.each(['7.17.9', '10.0.0'])('names a server of version %s as the fault of the configuration', async (version) => {
    const { url } = await fakeServer({ version });
    const refused = { code: 'CONFIG_INVALID', message: expect.stringContaining(version) as unknown };
    await expect(open(url)).rejects.toMatchObject(refused);
  });

  it('does not take another product for Elasticsearch', async () => {
    const { url } = await fakeServer({ product: 'Something else' });
    await expect(open(url)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('says where nobody answers', async () => {
    await expect(open('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', retry: true });
  });
});

describe('writing to a busy server', () => {
  it('waits and sends again what it was too busy for', async () => {
    const sleeps: number[] = [];
    const busy = { status: 429, type: 'es_rejected_execution_exception' };
    const { url, bulkRequests } = await fakeServer({ bulks: [201, busy, busy, 201] });
    await (await open(url, sleeps)).mentions.put([mention]);
    // The first request is that for the mention's place.
    expect(bulkRequests()).toHaveLength(4);
    expect(sleeps).toHaveLength(2);
    expect(sleeps[1]).toBeGreaterThan(sleeps[0] ?? Infinity);
  });

  it('waits where the whole request is refused', async () => {
    const { url, bulkRequests } = await fakeServer({ bulks: [429, 201, 429, 429, 201] });
    await (await open(url)).mentions.put([mention]);
    expect(bulkRequests()).toHaveLength(5);
  });

  it('gives up after about a minute, as something to be tried again', async () => {
    const sleeps: number[] = [];
    const { url } = await fakeServer({ bulks: Array<number>(50).fill(429) });
    const put = (await open(url, sleeps)).mentions.put([mention]);
    await expect(put).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', retry: true });
    expect(sleeps.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(20_000);
  });

  it.each(['validation_exception', 'index_closed_exception', 'cluster_block_exception'])(
    'does not blame a document for %s',
    async (type) => {
      const { url } = await fakeServer({ bulks: [201, { status: 400, type }] });
      await expect((await open(url)).mentions.put([mention])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    },
  );

  it('keeps each request within its bounds', async () => {
    const { url, bulkRequests } = await fakeServer({});
    const text = 'x'.repeat(9_000);
    const many = Array.from({ length: 400 }, (_, n) => aScoredMention({ mention: { id: `push:${n}`, text } }));
    await (await open(url)).mentions.put(many);
    const sizes = bulkRequests().map(({ body }) => body.length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThan(3_100_000);
  });
});

it('rewrites indices until the server has let go of what was removed, or half a minute and more has passed', async () => {
  const sleeps: number[] = [];
  const merges = ({ seen }: { seen: readonly { path: string }[] }) =>
    seen.filter(({ path }) => path.includes('_forcemerge')).length;
  const patient = await fakeServer({ removed: [2, 2, 0] });
  await (await open(patient.url, sleeps)).vacuum();
  expect([merges(patient), sleeps]).toEqual([3, [10_000, 10_000]]);
  const busy = await fakeServer({ removed: Array<number>(99).fill(1) });
  await (await open(busy.url, sleeps)).vacuum();
  expect(merges(busy)).toBe(5);
});

it('goes on with a walk through pages whose snapshot has expired', async () => {
  const { url, seen } = await fakeServer({ pit: { status: 404, body: { error: { type: 'search_context_missing' } } } });
  const { mentions } = await open(url);
  const { next = '' } = await mentions.search({}, { limit: 1 });
  expect((await mentions.search({}, { limit: 1, after: next })).items).toHaveLength(1);
  expect(JSON.parse(seen.at(-1)?.body ?? '')).toMatchObject({ search_after: [3, 'push:3'] });
});

it('says that a query is at fault where the server does not understand it', async () => {
  const { url } = await fakeServer({
    pit: { status: 400, body: { error: { type: 'parsing_exception', reason: 'x' } } },
  });
  const { mentions } = await open(url);
  const { next = '' } = await mentions.search({}, { limit: 1 });
  await expect(mentions.search({}, { limit: 1, after: next })).rejects.toMatchObject({ code: 'QUERY_INVALID' });
});
