// All searches: the whole truth or a rejection. Left to itself the server answers from the parts it can reach.
import type { estypes } from '@elastic/elasticsearch';
import type { Connection } from './connection.ts';
import { patiently } from './patiently.ts';

/** Indices that do not exist have nothing in them. */
export function search<T, A = Record<string, estypes.AggregationsAggregate>>(
  { client, clock }: Connection,
  request: estypes.SearchRequest,
): Promise<estypes.SearchResponse<T, A>> {
  const whole = { allow_partial_search_results: false, ...(request.pit ? {} : { ignore_unavailable: true }) };
  return patiently(clock, () => client.search<T, A>({ track_total_hits: false, ...whole, ...request }));
}

/** Exactly how many documents match. */
export async function count(connection: Connection, request: estypes.SearchRequest): Promise<number> {
  const { hits } = await search(connection, { ...request, size: 0, track_total_hits: true });
  return totalOf(hits);
}

/** What a search with `track_total_hits` has counted. */
export function totalOf({ total }: estypes.SearchHitsMetadata): number {
  return typeof total === 'object' ? total.value : (total ?? 0);
}
