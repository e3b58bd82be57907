// A store on a real Elasticsearch, under a prefix of its own, for tests.
import { randomBytes } from 'node:crypto';
import { silentLog, systemClock, type Clock } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { openElasticsearchStore, type ElasticsearchStoreOptions } from '@sturmwarte/store/elasticsearch';
import type { StoreUnderTest } from '@sturmwarte/testkit/contract-suites';

export interface ElasticsearchHarness extends StoreUnderTest {
  readonly prefix: string;
  refresh(): Promise<void>;
  /** What the server knows of an index by its name without the prefix. */
  definitionOf(name: string): Promise<IndexDefinition>;
  /** Names of the indices there are, without the prefix. */
  indices(): Promise<string[]>;
}

export interface IndexDefinition {
  readonly mappings: { readonly properties: Readonly<Record<string, object>> };
  readonly settings: { readonly index: { readonly analysis: object } };
}

/** Does not sit out what takes the server half a minute: that it lets go of removed documents. */
const clock: Clock = { ...systemClock, sleep: (ms) => systemClock.sleep(ms < 10_000 ? ms : 50) };

export function openStore(url: string, options: Partial<ElasticsearchStoreOptions> = {}): Promise<Store> {
  return openElasticsearchStore({ nodes: [url], replicas: 0, clock, log: silentLog, ...options });
}

/** What nobody else's indices begin with. */
export function freshPrefix(): string {
  return `test-${randomBytes(6).toString('hex')}-`;
}

/** Removes all indices and templates of a prefix. */
export async function removeIndices(url: string, prefix: string): Promise<void> {
  const names = await indicesOf(url, prefix);
  if (names.length > 0) await ask(url, `DELETE /${names.join(',')}`);
  await ask(url, `DELETE /_index_template/${prefix}*`);
}

async function indicesOf(url: string, prefix: string): Promise<string[]> {
  return Object.keys(await ask(url, `GET /${prefix}*?features=aliases`));
}

/**
 * With `shared`, a prefix, the indices of the test before are emptied and used again: to make and remove them takes the
 * server longer than most tests.
 */
export async function elasticsearchHarness(url: string, shared?: string): Promise<ElasticsearchHarness> {
  const prefix = shared ?? freshPrefix();
  let store = await openStore(url, { indexPrefix: prefix });
  return {
    prefix,
    store,
    async reopen() {
      await store.close();
      return (store = await openStore(url, { indexPrefix: prefix }));
    },
    async refresh() {
      await ask(url, `POST /${prefix}*/_refresh`);
    },
    async definitionOf(name) {
      const found = await ask(url, `GET /${prefix}${name}`);
      return Object.values(found)[0] as IndexDefinition;
    },
    indices: async () => (await indicesOf(url, prefix)).map((name) => name.slice(prefix.length)).sort(),
    async close() {
      await store.close();
      if (shared === undefined) return removeIndices(url, prefix);
      await ask(url, `POST /${prefix}*/_refresh`);
      await ask(url, `POST /${prefix}*/_delete_by_query?conflicts=proceed&refresh=true`, { query: { match_all: {} } });
    },
  };
}

/** One request of the server's own API: `GET /path`. Rejects with what it answers where it refuses. */
export async function ask(url: string, request: string, body?: object): Promise<object> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer: unknown = await response.json();
  if (!response.ok || typeof answer !== 'object' || answer === null)
    throw new Error(`${request}: ${JSON.stringify(answer)}`);
  return answer;
}
