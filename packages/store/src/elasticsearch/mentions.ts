// Mentions in Elasticsearch: an index a month, found by folded words, counted by the server.
import { CodedError, type Clock } from '@sturmwarte/runtime';
import { emptyBins } from '../histogram.ts';
import { HOSTILE_FROM, type MentionStore } from '../store.ts';
import { readDocuments } from './change-documents.ts';
import type { Connection } from './connection.ts';
import type { Erasures } from './erasures.ts';
import { toKept, type MentionDocument } from './mention-document.ts';
import { createMentionPages } from './mention-pages.ts';
import { isCritical, PUBLISHED_AT, toFilter } from './mention-query.ts';
import { createMentionRemoval } from './mention-removal.ts';
import { createMentionWriter } from './mention-writer.ts';
import type { Places } from './places.ts';
import type { Quotes } from './quotes.ts';
import { removeDocuments } from './remove-documents.ts';
import { count, search } from './search.ts';
import type { Snapshots } from './snapshots.ts';

export interface MentionParts {
  readonly connection: Connection;
  readonly places: Places;
  readonly erasures: Erasures;
  readonly quotes: Quotes;
  readonly snapshots: Snapshots;
  readonly clock: Clock;
}

/** Values a field may have for its facets to be exact where a query spans several months. */
const FACET_CANDIDATES = 1_000;

const FACET_FIELDS = { source: 'mention.source', language: 'judgement.language', label: 'judgement.label' } as const;

interface Counted {
  readonly key: number | string;
  readonly doc_count: number;
  readonly critical?: { readonly doc_count: number };
  readonly hostile?: { readonly doc_count: number };
}

export function createMentions(parts: MentionParts): MentionStore {
  const { connection, places, erasures, quotes, snapshots, clock } = parts;
  const index = connection.names.all('mentions');
  const put = createMentionWriter(connection, places, erasures, quotes);
  const pageOf = createMentionPages(connection, snapshots);
  const removal = createMentionRemoval(connection, places, erasures, quotes);

  return {
    put,

    async get(id) {
      const place = (await places.of([id])).get(id);
      const [known] = place ? await readDocuments<MentionDocument>(connection, [place]) : [];
      return known && toKept(known.document).scored;
    },

    search: async (query, page) => pageOf(toFilter(query), page),

    count: async (query) => count(connection, { index, query: toFilter(query) }),

    async histogram(query, binMs) {
      const bins = emptyBins(query.from, query.to, binMs);
      if (!Number.isInteger(binMs) || !Number.isInteger(query.from)) {
        throw new CodedError('QUERY_INVALID', 'a histogram begins and parts at whole milliseconds');
      }
      const counted = await search<unknown, { bins?: { buckets: readonly Counted[] } }>(connection, {
        index,
        query: toFilter(query),
        size: 0,
        aggregations: {
          bins: {
            date_histogram: {
              field: PUBLISHED_AT,
              fixed_interval: `${binMs}ms`,
              offset: `${query.from % binMs}ms`,
              min_doc_count: 1,
            },
            aggregations: {
              critical: { filter: isCritical(query.watch) },
              hostile: { filter: { range: { 'judgement.hostility': { gte: HOSTILE_FROM } } } },
            },
          },
        },
      });
      for (const { key, doc_count, critical, hostile } of counted.aggregations?.bins?.buckets ?? []) {
        const bin = (Number(key) - query.from) / binMs;
        const empty = bins[bin];
        if (!empty) continue;
        const figures = { critical: critical?.doc_count ?? 0, hostile: hostile?.doc_count ?? 0 };
        bins[bin] = { ...empty, mentions: doc_count, ...figures };
      }
      return bins;
    },

    async facets(query, field, limit) {
      if (limit < 1) return [];
      const counted = await search<unknown, { values?: { buckets: readonly Counted[] } }>(connection, {
        index,
        query: toFilter(query),
        size: 0,
        aggregations: {
          values: {
            terms: {
              field: FACET_FIELDS[field],
              size: limit,
              shard_size: Math.max(limit, FACET_CANDIDATES),
              order: [{ _count: 'desc' }, { _key: 'asc' }],
            },
          },
        },
      });
      const buckets = counted.aggregations?.values?.buckets ?? [];
      return buckets.map(({ key, doc_count }) => ({ value: String(key), count: doc_count }));
    },

    eraseAuthor: (author, at = clock.now()) => removal.eraseAuthor(author, at),
    prune: removal.prune,
    remove: async (ids) => removeDocuments(connection, [...(await places.of(ids)).values()]),
  };
}
