// Readings in Elasticsearch: an index a month; a series a chart can show, and the latest of each watch.
import type { estypes } from '@elastic/elasticsearch';
import type { Reading } from '@sturmwarte/contracts';
import type { Clock } from '@sturmwarte/runtime';
import { documentsRejected, readingId } from '../rejected-documents.ts';
import { withholdQuotes } from '../sighting.ts';
import type { ReadingStore } from '../store.ts';
import { pageOfAll } from './all-pages.ts';
import type { DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import type { Erasures } from './erasures.ts';
import { documentId, monthOf } from './index-names.ts';
import { wholeTime } from './mention-query.ts';
import { admitted, type Quotes } from './quotes.ts';
import { quotingReadings, readingDocument, type ReadingDocument } from './quoting-documents.ts';
import { removeBefore } from './retention.ts';
import { count, search, totalOf } from './search.ts';

/** What the server gives in one answer; more than any chart has points. */
const MAX_POINTS = 10_000;
const MAX_WATCHES = 10_000;

/** The one reading of a group that the group is about. */
interface Group {
  readonly first?: { readonly hits: { readonly hits: readonly estypes.SearchHit<ReadingDocument>[] } };
}

const strongest = {
  first: { top_hits: { size: 1, sort: ['force', 'surprise', 'at'].map((by) => ({ [by]: 'desc' as const })) } },
};
const newest = { first: { top_hits: { size: 1, sort: [{ at: 'desc' as const }] } } };

export function createReadings(connection: Connection, erasures: Erasures, quotes: Quotes, clock: Clock): ReadingStore {
  const { bulk, names } = connection;
  const index = names.all('readings');
  const quoting = quotingReadings(names);

  const placeOf = (reading: Reading): DocumentPlace => ({
    index: names.ofMonth('readings', monthOf(reading.at)),
    id: documentId(readingId(reading)),
  });

  async function groupsOf(query: estypes.QueryDslQueryContainer, aggregation: object): Promise<readonly Reading[]> {
    const { aggregations } = await search<ReadingDocument, { groups?: { buckets: readonly Group[] } }>(connection, {
      index,
      query,
      size: 0,
      aggregations: { groups: aggregation },
    });
    const groups = aggregations?.groups?.buckets ?? [];
    return groups.flatMap(({ first }) => first?.hits.hits.flatMap(({ _source }) => _source?.reading ?? []) ?? []);
  }

  return {
    async put(readings) {
      const last = [...new Map(readings.map((reading) => [readingId(reading), reading])).values()];
      const isGone = await quotes.gone(last);
      const written = last.map((reading) => withholdQuotes(reading, isGone));
      const outcomes = await bulk(
        written.map((reading) => {
          const place = placeOf(reading);
          return { ...place, action: 'index', document: readingDocument(place.id, reading) };
        }),
      );
      await admitted(quotes, quoting, written.map((reading) => [placeOf(reading), reading])); // prettier-ignore
      const rejected = written.flatMap((reading, position) => {
        const outcome = outcomes[position];
        return outcome?.kind === 'rejected' ? [{ id: readingId(reading), reason: outcome.reason }] : [];
      });
      if (rejected.length > 0) throw documentsRejected(rejected);
    },

    async series(watch, from, to, points) {
      const most = Math.min(points, MAX_POINTS);
      const range = { range: { at: { gte: wholeTime(from), lt: wholeTime(to) } } };
      const query = { bool: { filter: [{ term: { watch } }, range] } };
      const { hits } = await search<ReadingDocument>(connection, {
        index,
        query,
        size: most,
        sort: [{ at: 'asc' }],
        track_total_hits: most + 1,
      });
      if (totalOf(hits) <= most) return hits.hits.flatMap(({ _source }) => _source?.reading ?? []);
      const border = (slice: number) => wholeTime(from + (slice * (to - from)) / most);
      const ranges = Array.from({ length: most }, (_, slice) => ({ from: border(slice), to: border(slice + 1) }));
      return groupsOf(query, { date_range: { field: 'at', ranges }, aggregations: strongest });
    },

    // Of months nobody writes to any more the server remembers the answer.
    latest: () =>
      groupsOf(
        { match_all: {} },
        { terms: { field: 'watch', size: MAX_WATCHES, order: { _key: 'asc' } }, aggregations: newest },
      ),

    async eraseAuthor(author, at = clock.now()) {
      await erasures.remember(author, at);
      return quotes.remove(quoting, [{ author }]);
    },

    prune: async (before) => (await removeBefore(connection, 'readings', 'at', before)).removed,
    count: () => count(connection, { index }),
    async all(page) {
      const { items, ...rest } = await pageOfAll<ReadingDocument>(connection, index, page);
      return { items: items.map(({ reading }) => reading), ...rest };
    },
  };
}
