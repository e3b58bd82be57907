// Incidents in SQLite: the highest version of each.
import type { Incident } from '@sturmwarte/contracts';
import type { Database, SqlValue } from '@sturmwarte/runtime';
import type { IncidentStore } from '../store.ts';
import { decode } from './decode.ts';
import type { Quotes } from './quotes.ts';
import type { Sync } from './sync.ts';
import { transaction } from './transaction.ts';

export interface EmbeddedIncidents extends Omit<Sync<IncidentStore>, 'eraseAuthor'> {
  eraseAuthor(author: string, at: number): number;
}

interface Row {
  readonly record: string;
}

export function createIncidents(database: Database, quotes: Quotes): EmbeddedIncidents {
  const upsert = database.prepare(
    `INSERT INTO incident (id, watch, state, opened_at, version, record) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET watch = excluded.watch, state = excluded.state, opened_at = excluded.opened_at,
       version = excluded.version, record = excluded.record
     WHERE excluded.version > incident.version`,
  );
  const byId = database.prepare<Row>('SELECT record FROM incident WHERE id = ?');
  const total = database.prepare<{ n: number }>('SELECT count(*) AS n FROM incident');
  const page = database.prepare<Row>('SELECT record FROM incident WHERE id > ? ORDER BY id LIMIT ?');
  const drop = database.prepare('DELETE FROM incident WHERE id = ?');

  return {
    put(incidents) {
      transaction(database, () => {
        for (const incident of incidents) {
          const { id, watchId, state, openedAt, version } = incident;
          const reading = quotes.admit(incident.reading);
          const { changes } = upsert.run(
            id,
            watchId,
            state,
            openedAt,
            version,
            JSON.stringify({ ...incident, reading }),
          );
          if (changes) quotes.note({ incident: id }, reading);
        }
      });
    },
    get(id) {
      const row = byId.get(id);
      return row && decode<Incident>(row.record);
    },
    list({ state, watch, from, to }, limit) {
      const conditions: [sql: string, value: SqlValue][] = [];
      if (state !== undefined) conditions.push(['state IN (SELECT value FROM json_each(?))', JSON.stringify(state)]);
      if (watch !== undefined) conditions.push(['watch = ?', watch]);
      if (from !== undefined) conditions.push(['opened_at >= ?', from]);
      if (to !== undefined) conditions.push(['opened_at < ?', to]);
      return database
        .prepare<Row>(
          `SELECT record FROM incident INDEXED BY ${watch === undefined ? 'incident_opened' : 'incident_watch'}
           WHERE ${conditions.map(([sql]) => sql).join(' AND ') || 'TRUE'}
           ORDER BY opened_at DESC, id DESC LIMIT ?`,
        )
        .all(...conditions.map(([, value]) => value), limit)
        .map(({ record }) => decode<Incident>(record));
    },
    eraseAuthor: (author, at) =>
      transaction(database, () => {
        quotes.eraseAuthor(author, at);
        return quotes.removeFromIncidents({ author });
      }),
    count: () => total.get()?.n ?? 0,
    all({ limit, after = '' }) {
      const rows = page.all(after, limit + 1).map(({ record }) => decode<Incident>(record));
      const last = rows[limit - 1];
      return { items: rows.slice(0, limit), ...(last && rows.length > limit ? { next: last.id } : {}) };
    },
    remove: (ids) =>
      transaction(database, () => ids.reduce((removed, id) => removed + Number(drop.run(id).changes), 0)),
  };
}
