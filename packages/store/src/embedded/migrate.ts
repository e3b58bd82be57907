// Brings a database file to the schema this version knows; the file itself remembers how far it has come.
import { CodedError } from '@sturmwarte/runtime/fault';
import type { Database } from '@sturmwarte/runtime/sqlite';
import { transaction } from './transaction.ts';

/**
 * Runs the migrations the file has not seen, each in a transaction; `user_version` counts those done. A migration that
 * was released never changes: a new one is added at the end. Throws STATE_CORRUPT where a newer version wrote the file.
 */
export function migrate(database: Database, file: string, migrations: readonly string[]): void {
  const done = database.prepare<{ user_version: number }>('PRAGMA user_version').get()?.user_version ?? 0;
  if (done > migrations.length) {
    throw new CodedError(
      'STATE_CORRUPT',
      `${file} has schema ${done}, this version knows ${migrations.length}: it was written by a newer version`,
    );
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < done) continue;
    transaction(database, () => database.exec(`${sql}; PRAGMA user_version = ${index + 1}`));
  }
}
