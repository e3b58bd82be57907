// A store on a real Elasticsearch, under a prefix of its own, for tests.
import { randomBytes } from 'node:crypto';
import { silentLog, systemClock } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { openElasticsearchStore, type ElasticsearchStoreOptions } from '@sturmwarte/store/elasticsearch';
import type { StoreUnderTest } from '@sturmwarte/testkit';

export interface ElasticsearchHarness extends StoreUnderTest {
  readonly prefix: string;
  refresh(): Promise<void>;
  /** Names of the indices there are, without the prefix. */
  indices(): Promise<string[]>;
}

export function openStore(url: string, options: Partial<ElasticsearchStoreOptions> = {}): Promise<Store> {
  return openElasticsearchStore({ nodes: [url], replicas: 0, clock: systemClock, log: silentLog, ...options });
}

export async function elasticsearchHarness(url: string): Promise<ElasticsearchHarness> {
  const prefix = `test-${randomBytes(6).toString('hex')}-`;
  let store = await openStore(url, { indexPrefix: prefix });
  const indices = async () => Object.keys(await ask(url, `GET /${prefix}*?features=aliases`));
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
    indices: async () => (await indices()).map((name) => name.slice(prefix.length)).sort(),
    async close() {
      await store.close();
      const names = await indices();
      if (names.length > 0) await ask(url, `DELETE /${names.join(',')}`);
      await ask(url, `DELETE /_index_template/${prefix}*`);
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
