// Everything that meets a condition, however much: page by page in the order of keys.
import type { estypes } from '@elastic/elasticsearch';
import type { DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import { search } from './search.ts';

const PAGE = 1_000;

/**
 * Places of the documents that meet `query`, after what was written up to now has been made searchable. What is changed
 * or added while this goes on may be among them or not.
 */
export async function* scan(
  connection: Connection,
  index: string,
  keyField: string,
  query: estypes.QueryDslQueryContainer,
): AsyncGenerator<readonly DocumentPlace[]> {
  await connection.client.indices.refresh({ index, ignore_unavailable: true });
  let after: string | undefined;
  do {
    const { hits } = await search(connection, {
      index,
      query,
      size: PAGE,
      sort: [{ [keyField]: 'asc' }],
      _source: false,
      ...(after === undefined ? {} : { search_after: [after] }),
    });
    const found = hits.hits.flatMap(({ _index, _id }) => (_id === undefined ? [] : [{ index: _index, id: _id }]));
    if (found.length > 0) yield found;
    const key: unknown = found.length === PAGE ? hits.hits.at(-1)?.sort?.[0] : undefined;
    after = typeof key === 'string' ? key : undefined;
  } while (after !== undefined);
}
