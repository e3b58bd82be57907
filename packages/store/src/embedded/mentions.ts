// Mentions in SQLite: written by id, read in the order of time, found by word.
import type { ScoredMention } from '@sturmwarte/contracts';
import { CodedError } from '@sturmwarte/runtime/fault';
import type { Database } from '@sturmwarte/runtime/sqlite';
import { emptyBins } from '../histogram.ts';
import { markErased, mergeSighting, withhold } from '../sighting.ts';
import { HOSTILE_FROM, type MentionQuery, type MentionStore } from '../store.ts';
import { SEQUENCE_BITS } from './archive-schema.ts';
import { decode } from './decode.ts';
import { pruneMentions, type PruneLimits, type PruneProgress } from './mention-prune.ts';
import { selectMentions } from './mention-query.ts';
import { createMentionWriter } from './mention-writer.ts';
import type { Quotes } from './quotes.ts';
import type { Sync } from './sync.ts';

export interface EmbeddedMentions extends Omit<Sync<MentionStore>, 'eraseAuthor' | 'prune'> {
  eraseAuthor(author: string, at: number): number;
  /** One bounded step of `MentionStore.prune`. */
  pruneStep(limits: PruneLimits, after?: string): PruneProgress;
}

export function createMentions(database: Database, quotes: Quotes): EmbeddedMentions {
  const writer = createMentionWriter(database);

  function put(incoming: ScoredMention): void {
    const { id, author, receivedAt } = incoming.mention;
    const stored = writer.read(id);
    const kept = mergeSighting(stored, receivedAt <= quotes.erasedUntil(author) ? markErased(incoming) : incoming);
    writer.write(stored, kept);
    if (!kept.withheld || stored?.withheld) return;
    quotes.removeFromReadings({ mention: id });
    quotes.removeFromIncidents({ mention: id });
  }

  function count(query: MentionQuery): number {
    const { from, where, values } = selectMentions(query, false);
    const counted = database.prepare<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where}`).get(...values);
    return counted?.n ?? 0;
  }

  return {
    put: (mentions) => writer.transaction(() => mentions.forEach(put)),

    get: (id) => writer.read(id)?.scored,

    search(query, { limit, after, order = 'newest' }) {
      const cursor = after === undefined ? undefined : readCursor(after);
      const { from, where, values, key } = selectMentions(query, false);
      const [direction, beyond] = order === 'newest' ? ['DESC', '<'] : ['ASC', '>'];
      const rows = database
        .prepare<{ key: string; record: string }>(
          `SELECT CAST(page.key AS TEXT) AS key, r.record FROM (
             SELECT ${key} AS key FROM ${from}
             WHERE ${where} ${cursor ? `AND ${key} ${beyond} CAST(? AS INTEGER)` : ''}
             ORDER BY ${key} ${direction} LIMIT ?
           ) AS page CROSS JOIN mention_record AS r ON r.key = page.key ORDER BY page.key ${direction}`,
        )
        .all(...values, ...(cursor ? [cursor.key] : []), limit + 1);
      const items = rows.slice(0, limit).map((row) => decode<ScoredMention>(row.record));
      const last = rows[limit - 1];
      // A first page that holds everything has counted it.
      const total = cursor?.total ?? (rows.length <= limit ? rows.length : count(query));
      return { items, total, ...(last && rows.length > limit ? { next: `${last.key}.${total}` } : {}) };
    },

    count,

    histogram(query, binMs) {
      const bins = emptyBins(query.from, query.to, binMs);
      const { from, where, values, key, critical } = selectMentions(query, true);
      const counted = database
        .prepare<{ bin: number; mentions: number; critical: number; hostile: number }>(
          `SELECT CAST(((${key} >> ${SEQUENCE_BITS}) - ?) / ? AS INTEGER) AS bin, count(*) AS mentions,
                  sum(${critical}) AS critical, sum(m.hostility >= ${HOSTILE_FROM}) AS hostile
           FROM ${from} WHERE ${where} GROUP BY bin`,
        )
        .iterate(query.from, binMs, ...values);
      for (const { bin, ...figures } of counted) {
        const empty = bins[bin];
        if (empty) bins[bin] = { ...empty, ...figures };
      }
      return bins;
    },

    facets(query, field, limit) {
      const { from, where, values } = selectMentions(query, true);
      return database
        .prepare<{ value: string; count: number }>(
          `SELECT m.${field} AS value, count(*) AS count FROM ${from} WHERE ${where}
           GROUP BY value ORDER BY count DESC, value LIMIT ?`,
        )
        .all(...values, limit)
        .map((facet) => ({ ...facet }));
    },

    eraseAuthor(author, at) {
      return writer.transaction(() => {
        quotes.eraseAuthor(author, at);
        let texts = 0;
        for (const stored of writer.readAuthor(author)) {
          writer.write(stored, withhold(markErased(stored.scored)));
          if (!stored.withheld) texts++;
        }
        return texts;
      });
    },

    remove(ids) {
      return writer.transaction(() => {
        let removed = 0;
        for (const id of ids) {
          const stored = writer.read(id);
          if (!stored) continue;
          writer.remove(stored);
          removed++;
        }
        return removed;
      });
    },

    pruneStep: (limits, after) => writer.transaction(() => pruneMentions(database, writer, quotes, limits, after)),
  };
}

function readCursor(after: string): { readonly key: string; readonly total: number } {
  const parts = /^(-?\d{1,19})\.(\d{1,15})$/.exec(after);
  if (!parts?.[1] || !parts[2]) throw new CodedError('QUERY_INVALID', 'after: is not what a page gave as its next');
  return { key: parts[1], total: Number(parts[2]) };
}
