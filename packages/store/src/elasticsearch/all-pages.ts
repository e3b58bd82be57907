// Every document of a kind, page by page in the order of keys, for whoever needs all of them and not a search.
import type { estypes } from '@elastic/elasticsearch';
import type { Page, PageRequest } from '../store.ts';
import type { Connection } from './connection.ts';
import { search } from './search.ts';

/** What the server gives in one answer. */
const MOST = 10_000;

/** `index` may be a pattern; of one that matches nothing there is nothing. */
export async function pageOfAll<T extends { readonly key: string }>(
  connection: Connection,
  index: string,
  { limit, after }: PageRequest,
): Promise<Page<T>> {
  const size = Math.min(limit, MOST);
  // What was written up to now is to be among them.
  if (after === undefined) await connection.client.indices.refresh({ index, ignore_unavailable: true });
  const sort: estypes.Sort = [{ key: 'asc' }];
  const { hits } = await search<T>(connection, {
    index,
    size,
    sort,
    ...(after === undefined ? {} : { search_after: [after] }),
  });
  const items = hits.hits.flatMap(({ _source }) => _source ?? []);
  const last = items.at(-1);
  return { items, ...(last && hits.hits.length === size ? { next: last.key } : {}) };
}
