// Corrections in SQLite, by mention.
import type { Correction } from '@sturmwarte/contracts';
import type { Database } from '@sturmwarte/runtime';
import { correctionAfter, correctionKey } from '../correction-pages.ts';
import type { CorrectionStore } from '../store.ts';
import { decode } from './decode.ts';
import type { Sync } from './sync.ts';
import { transaction } from './transaction.ts';

interface Row {
  readonly record: string;
}

export function createCorrections(database: Database): Sync<CorrectionStore> {
  const put = database.prepare(
    'INSERT OR REPLACE INTO correction (mention, at, published_at, record) VALUES (?, ?, ?, ?)',
  );
  const get = database.prepare<Row>('SELECT record FROM correction WHERE mention = ?');
  const remove = database.prepare('DELETE FROM correction WHERE mention = ?');
  const first = database.prepare<Row>('SELECT record FROM correction ORDER BY at DESC, mention LIMIT ?');
  const further = database.prepare<Row>(
    `SELECT record FROM correction WHERE at < ? OR (at = ? AND mention > ?) ORDER BY at DESC, mention LIMIT ?`,
  );
  const count = database.prepare<{ n: number }>('SELECT count(*) AS n FROM correction');
  const prune = database.prepare('DELETE FROM correction WHERE published_at < ?');
  const toCorrection = ({ record }: Row) => decode<Correction>(record);

  return {
    put(corrections) {
      transaction(database, () => {
        for (const each of corrections) put.run(each.mention, each.at, each.publishedAt, JSON.stringify(each));
      });
    },
    of: (mentions) => mentions.flatMap((mention) => get.all(mention)).map(toCorrection),
    remove: (mention) => Number(remove.run(mention).changes) > 0,
    list({ limit, after }) {
      const behind = after === undefined ? undefined : correctionAfter(after);
      const rows = behind ? further.all(behind.at, behind.at, behind.mention, limit + 1) : first.all(limit + 1);
      const items = rows.slice(0, limit).map(toCorrection);
      const last = items.at(-1);
      return { items, ...(last && rows.length > limit ? { next: correctionKey(last) } : {}) };
    },
    count: () => count.get()?.n ?? 0,
    prune: (before) => Number(prune.run(before).changes),
  };
}
