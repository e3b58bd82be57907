// Readings in SQLite: a long series a chart can show, and the latest of each watch.
import type { Reading } from '@sturmwarte/contracts';
import type { Database } from '@sturmwarte/runtime';
import type { ReadingStore } from '../store.ts';
import { decode } from './decode.ts';
import type { Quotes } from './quotes.ts';
import type { Sync } from './sync.ts';
import { transaction } from './transaction.ts';

export interface EmbeddedReadings extends Omit<Sync<ReadingStore>, 'eraseAuthor'> {
  eraseAuthor(author: string, at: number): number;
}

interface Row {
  readonly record: string;
}

export function createReadings(database: Database, quotes: Quotes): EmbeddedReadings {
  const upsert = database.prepare<{ key: number }>(
    `INSERT INTO reading (watch, at, force, surprise, record) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (watch, at) DO UPDATE SET force = excluded.force, surprise = excluded.surprise, record = excluded.record
     RETURNING key`,
  );
  const inRange = 'FROM reading WHERE watch = ? AND at >= ? AND at < ?';
  const count = database.prepare<{ n: number }>(`SELECT count(*) AS n ${inRange}`);
  const all = database.prepare<Row>(`SELECT record ${inRange} ORDER BY at`);
  const strongest = database.prepare<Row>(
    `SELECT record FROM reading WHERE key IN (
       SELECT key FROM (
         SELECT key, row_number() OVER (
           PARTITION BY CAST((at - ?) * ? / ? AS INTEGER) ORDER BY force DESC, surprise DESC, at DESC
         ) AS place ${inRange}
       ) WHERE place = 1
     ) ORDER BY at`,
  );
  // Leaps from watch to watch through the index instead of reading all there is.
  const latest = database.prepare<Row>(
    `WITH RECURSIVE known (watch) AS (
       SELECT min(watch) FROM reading
       UNION ALL
       SELECT (SELECT min(watch) FROM reading WHERE watch > known.watch) FROM known WHERE known.watch IS NOT NULL
     )
     SELECT r.record FROM known CROSS JOIN reading AS r
     ON r.watch = known.watch AND r.at = (SELECT max(at) FROM reading WHERE watch = known.watch) ORDER BY known.watch`,
  );
  const total = database.prepare<{ n: number }>('SELECT count(*) AS n FROM reading');
  const page = database.prepare<Row & { key: number }>(
    'SELECT key, record FROM reading WHERE key > ? ORDER BY key LIMIT ?',
  );
  const prune = database.prepare('DELETE FROM reading WHERE at < ?');

  return {
    put(readings) {
      transaction(database, () => {
        for (const reading of readings.map((it) => quotes.admit(it))) {
          const { watchId, at, force, surprise } = reading;
          const row = upsert.get(watchId, at, force, surprise, JSON.stringify(reading));
          if (row) quotes.note({ reading: row.key }, reading);
        }
      });
    },
    series(watch, from, to, points) {
      const few = (count.get(watch, from, to)?.n ?? 0) <= points;
      const rows = few ? all.all(watch, from, to) : strongest.all(from, points, to - from, watch, from, to);
      return rows.map(({ record }) => decode<Reading>(record));
    },
    latest: () => latest.all().map(({ record }) => decode<Reading>(record)),
    eraseAuthor: (author, at) =>
      transaction(database, () => {
        quotes.eraseAuthor(author, at);
        return quotes.removeFromReadings({ author });
      }),
    prune: (before) => transaction(database, () => Number(prune.run(before).changes)),
    count: () => total.get()?.n ?? 0,
    all({ limit, after }) {
      const rows = page.all(Number(after ?? -1), limit + 1);
      const items = rows.slice(0, limit).map(({ record }) => decode<Reading>(record));
      const last = rows[limit - 1];
      return { items, ...(last && rows.length > limit ? { next: String(last.key) } : {}) };
    },
  };
}
