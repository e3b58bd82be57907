// The access log in SQLite: appended to, read from the end, pruned by age.
import type { Database } from '@sturmwarte/runtime';
import type { AccessEntry, AccessLog } from '../store.ts';
import type { Sync } from './sync.ts';
import { transaction } from './transaction.ts';

export function createAccessLog(database: Database): Sync<AccessLog> {
  const append = database.prepare('INSERT INTO access_entry (at, by, action, detail) VALUES (?, ?, ?, ?)');
  const list = database.prepare<AccessEntry>(
    'SELECT at, by, action, detail FROM access_entry ORDER BY number DESC LIMIT ?',
  );
  const prune = database.prepare('DELETE FROM access_entry WHERE at < ?');
  return {
    append(entries) {
      transaction(database, () => {
        for (const { at, by, action, detail } of entries) append.run(at, by, action, detail);
      });
    },
    // Copied: rows of SQLite have no prototype.
    list: (limit) => list.all(limit).map((entry) => ({ ...entry })),
    prune: (before) => Number(prune.run(before).changes),
  };
}
