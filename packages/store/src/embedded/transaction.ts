// All or nothing.
import type { Database } from '@sturmwarte/runtime';

/** Runs `work` in a transaction: commits what it did, or rolls back and throws what it threw. */
export function transaction<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk or a lost file has rolled back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
