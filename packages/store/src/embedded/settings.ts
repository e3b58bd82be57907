// Settings in SQLite: an append-only list of changes, of which the last one of a document is the document.
import type { SettingsChange, SettingsDocument, SettingsKind } from '@sturmwarte/contracts';
import { CodedError } from '@sturmwarte/runtime/fault';
import type { Database, SqlValue } from '@sturmwarte/runtime/sqlite';
import type { ChangeNote, SettingsStore, Stored } from '../store.ts';
import { decode } from './decode.ts';
import type { Sync } from './sync.ts';
import { transaction } from './transaction.ts';

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly document: string | null;
  readonly at: number;
  readonly by: string;
  readonly why: string | null;
}

export function createSettings(database: Database): Sync<SettingsStore> {
  const last = database.prepare<Row>(
    'SELECT * FROM setting_change WHERE kind = ? AND id = ? ORDER BY version DESC LIMIT 1',
  );
  const ofKind = database.prepare<Row>(
    `SELECT * FROM setting_change AS c WHERE kind = ? AND document IS NOT NULL
       AND version = (SELECT max(version) FROM setting_change WHERE kind = c.kind AND id = c.id) ORDER BY id`,
  );
  const append = database.prepare(
    'INSERT INTO setting_change (kind, id, version, document, at, by, why) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const unpublished = database.prepare<Row>('SELECT * FROM setting_change WHERE published = 0 ORDER BY number');
  const publish = database.prepare(
    'UPDATE setting_change SET published = 1 WHERE kind = ? AND id = ? AND version = ? AND published = 0',
  );

  function change(
    kind: SettingsKind,
    id: string,
    document: SettingsDocument | null,
    expected: number | undefined,
    { by, at, why }: ChangeNote,
  ): SettingsChange {
    return transaction(database, () => {
      const known = last.get(kind, id);
      const present = known?.document ? known.version : 0;
      if (document === null && present === 0) throw new CodedError('NOT_FOUND', `there is no ${kind} ${id}`);
      if (expected !== undefined && expected !== present) {
        throw new CodedError('SETTINGS_CONFLICT', `${kind} ${id} has version ${present}, not ${expected}`);
      }
      const version = (known?.version ?? 0) + 1;
      append.run(kind, id, version, document && JSON.stringify(document), at, by, why ?? null);
      return { kind, id, version, document, at, by, ...(why === undefined ? {} : { why }) };
    });
  }

  return {
    get(kind, id) {
      const row = last.get(kind, id);
      return row && toStored(row);
    },
    list: (kind) => ofKind.all(kind).flatMap((row) => toStored(row) ?? []),
    put: (kind, document, expected, note) => change(kind, document.id, document, expected, note),
    remove: (kind, id, expected, note) => change(kind, id, null, expected, note),
    history({ kind, id }, limit) {
      const conditions: [sql: string, value: SqlValue][] = [];
      if (kind !== undefined) conditions.push(['kind = ?', kind]);
      if (id !== undefined) conditions.push(['id = ?', id]);
      return database
        .prepare<Row>(
          `SELECT * FROM setting_change WHERE ${conditions.map(([sql]) => sql).join(' AND ') || 'TRUE'}
           ORDER BY number DESC LIMIT ?`,
        )
        .all(...conditions.map(([, value]) => value), limit)
        .map(toChange);
    },
    unpublished: () => unpublished.all().map(toChange),
    published(changes) {
      transaction(database, () => {
        for (const { kind, id, version } of changes) publish.run(kind, id, version);
      });
    },
  };
}

function toStored({ document, version, at, by }: Row): Stored | undefined {
  return document === null ? undefined : { document: decode<SettingsDocument>(document), version, at, by };
}

function toChange({ kind, id, version, document, at, by, why }: Row): SettingsChange {
  return {
    kind, id, version, document: document === null ? null : decode(document), at, by, ...(why === null ? {} : { why }),
  }; // prettier-ignore
}
