// One process per data directory. The lock is SQLite's exclusive lock on a file of its own: the operating system drops it
// with the process, however that ends, so a crash leaves nothing behind that somebody must judge stale; a pid file alone
// would mistake an unrelated process that got the same pid for the owner. The pid beside it only serves the message.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError, openDatabase, sqliteFailure, type Database } from '@sturmwarte/runtime';

export interface DirectoryLock {
  release(): void;
}

/** Throws `DATA_IN_USE`, naming the owner's pid, where another process (or this one) holds the directory. */
export function lockDirectory(directory: string): DirectoryLock {
  const owner = join(directory, 'owner.pid');
  try {
    const database = acquire(join(directory, 'lock.db'));
    writeFileSync(owner, `${process.pid}\n`);
    return { release: () => database.close() };
  } catch (error) {
    if (sqliteFailure(error) !== 'busy') throw error;
    throw new CodedError('DATA_IN_USE', `${directory} is in use by process ${ownerOf(owner)}`, { cause: error });
  }
}

function acquire(file: string): Database {
  const database = openDatabase(file, { journal: 'rollback' });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function ownerOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
