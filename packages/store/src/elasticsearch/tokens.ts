// API tokens in Elasticsearch. What is written is searchable before it is confirmed: a revoked token opens nothing.
import type { estypes } from '@elastic/elasticsearch';
import { TOUCH_INTERVAL_MS, type ApiToken, type TokenStore } from '../store.ts';
import { changeDocuments, readDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import { documentId } from './index-names.ts';
import { search } from './search.ts';
import { writeNamed } from './write-named.ts';

interface TokenDocument {
  readonly id: string;
  readonly hash: string;
  readonly createdAt: number;
  readonly token: ApiToken;
}

/** What the server gives in one answer. */
const MOST = 10_000;

export function createTokens(connection: Connection): TokenStore {
  const { bulk, names } = connection;
  const index = names.of('tokens');
  const placeOf = (id: string): DocumentPlace => ({ index, id: documentId(id) });

  async function find(query: estypes.QueryDslQueryContainer, size: number): Promise<ApiToken[]> {
    const { hits } = await search<TokenDocument>(connection, {
      index,
      query,
      size,
      sort: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return hits.hits.flatMap(({ _source }) => _source?.token ?? []);
  }

  return {
    async put(token) {
      const { id, hash, createdAt } = token;
      const document = { id, hash, createdAt, token };
      await writeNamed(bulk, [{ ...placeOf(id), action: 'index', name: id, document }], { refresh: true });
    },
    byHash: async (hash) => (await find({ term: { hash } }, 1))[0],
    list: () => find({ match_all: {} }, MOST),
    async revoke(id) {
      const [known] = await readDocuments<TokenDocument>(connection, [placeOf(id)]);
      if (!known) return false;
      await bulk([{ ...placeOf(id), action: 'delete' }], { refresh: true });
      return true;
    },
    async touch(id, at) {
      const decide = (known: TokenDocument | undefined) => {
        const { lastUsedAt } = known?.token ?? {};
        const isDue = lastUsedAt === undefined || lastUsedAt <= at - TOUCH_INTERVAL_MS;
        return known && isDue ? { ...known, token: { ...known.token, lastUsedAt: at } } : undefined;
      };
      await changeDocuments<TokenDocument>(connection, [{ place: placeOf(id), name: id, decide }], { refresh: true });
    },
  };
}
