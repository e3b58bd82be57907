// One way to open SQLite on every supported Node: the built-in module where it can do what we need, the same API from
// @photostructure/sqlite where it cannot (Node 20; the builds of Node 22 that lack full-text search).
import { createRequire } from 'node:module';
import { CodedError, codeOf, messageOf } from './fault.ts';

export type SqlValue = null | number | string | Uint8Array;

/** A prepared statement; `Row` is what its SQL is known to return. Texts must not contain NUL: Node 20 reads up to it. */
export interface Statement<Row> {
  run(...values: SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  get(...values: SqlValue[]): Row | undefined;
  all(...values: SqlValue[]): Row[];
  iterate(...values: SqlValue[]): IterableIterator<Row>;
}

export interface Database {
  /** Runs one or more statements that return nothing. */
  exec(sql: string): void;
  prepare<Row = unknown>(sql: string): Statement<Row>;
  /** True between BEGIN and COMMIT or ROLLBACK. */
  readonly isTransaction: boolean;
  close(): void;
}

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /** Milliseconds to wait for a lock another connection holds. Default 0. */
  readonly busyTimeoutMs?: number;
  /**
   * `full` (default): a committed transaction survives a power cut. `normal`: it survives a crash of the process; for
   * views that can be rebuilt.
   */
  readonly durability?: 'full' | 'normal';
  /** `wal` (default) lets readers pass a writer; `rollback` keeps to one file, for one that only serves as a lock. */
  readonly journal?: 'wal' | 'rollback';
  /** Bytes of a page, a power of two; only a new file takes it. Default 4096. */
  readonly pageSize?: number;
  /** Lets `PRAGMA incremental_vacuum` give free pages back to the disk; only a new file takes it. */
  readonly incrementalVacuum?: boolean;
}

/** What a failure of SQLite means to its user; `other` is a fault of our own SQL or not from SQLite at all. */
export type SqliteFailure = 'full' | 'busy' | 'corrupt' | 'unavailable' | 'other';

const failures: readonly { readonly code: number; readonly words: string; readonly failure: SqliteFailure }[] = [
  { code: 5, words: 'database is locked', failure: 'busy' },
  { code: 6, words: 'database table is locked', failure: 'busy' },
  { code: 8, words: 'attempt to write a readonly database', failure: 'unavailable' },
  { code: 10, words: 'disk I/O error', failure: 'unavailable' },
  { code: 11, words: 'database disk image is malformed', failure: 'corrupt' },
  { code: 13, words: 'database or disk is full', failure: 'full' },
  { code: 14, words: 'unable to open database file', failure: 'unavailable' },
  { code: 26, words: 'file is not a database', failure: 'corrupt' },
];

interface SqliteModule {
  readonly DatabaseSync: new (file: string, options: { readOnly: boolean }) => Database;
}

let loaded: SqliteModule | undefined;

/**
 * Opens (or creates) a database, by default in WAL mode, with foreign keys enforced.
 * Throws `STATE_CORRUPT` where the file is not a healthy database; other failures as SQLite reports them.
 */
export function openDatabase(file: string, options: DatabaseOptions = {}): Database {
  loaded ??= loadSqlite();
  const database = new loaded.DatabaseSync(file, { readOnly: options.readOnly ?? false });
  try {
    database.exec(`PRAGMA busy_timeout = ${options.busyTimeoutMs ?? 0}; PRAGMA foreign_keys = ON`);
    if (options.readOnly) return database;
    prepareForWriting(database, options);
    return settlingOnClose(database);
  } catch (error) {
    database.close();
    if (sqliteFailure(error) === 'corrupt') {
      throw new CodedError('STATE_CORRUPT', `${file} is damaged: ${messageOf(error)}`, { cause: error });
    }
    throw error;
  }
}

/** Tells the kinds of failure apart by SQLite's primary result code (https://sqlite.org/rescode.html). */
export function sqliteFailure(error: unknown): SqliteFailure {
  if (typeof error !== 'object' || error === null) return 'other';
  // The low byte is the primary code, the rest says more about it.
  if ('errcode' in error)
    return failures.find(({ code }) => code === (Number(error.errcode) & 0xff))?.failure ?? 'other';
  // The iterators of @photostructure/sqlite leave the code out, but not SQLite's own words for it.
  const message = codeOf(error) === 'ERR_SQLITE_ERROR' ? messageOf(error) : '';
  return failures.find(({ words }) => message === words)?.failure ?? 'other';
}

function prepareForWriting(database: Database, options: DatabaseOptions): void {
  // The layout of a new file is fixed by its first write, and WAL mode is one.
  if (options.pageSize !== undefined) database.exec(`PRAGMA page_size = ${options.pageSize}`);
  if (options.incrementalVacuum) database.exec('PRAGMA auto_vacuum = INCREMENTAL');
  if (options.journal !== 'rollback') database.exec('PRAGMA journal_mode = WAL');
  database.exec(`PRAGMA synchronous = ${options.durability ?? 'full'}`);
}

/**
 * SQLite empties the write-ahead log when the last connection closes. @photostructure/sqlite cannot finalize statements,
 * so its connections only end when those are garbage: the log is emptied here instead.
 */
function settlingOnClose(database: Database): Database {
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => database.prepare(sql),
    get isTransaction() {
      return database.isTransaction;
    },
    close() {
      try {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // A damaged or full disk is no reason to stay open; the log is read back at the next opening.
      }
      database.close();
    },
  };
}

function loadSqlite(): SqliteModule {
  const builtIn = loadBuiltIn();
  if (isSqlite(builtIn) && hasFullTextSearch(builtIn)) return builtIn;
  const installed: unknown = createRequire(import.meta.url)('@photostructure/sqlite');
  if (!isSqlite(installed)) throw new TypeError('@photostructure/sqlite does not offer DatabaseSync');
  return installed;
}

/** Node 22 announces its SQLite module as experimental; that one warning is swallowed, all others pass. */
function loadBuiltIn(): unknown {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...details: []) => {
    if (!String(warning).startsWith('SQLite is an experimental feature')) emitWarning(warning, ...details);
  };
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isSqlite(module: unknown): module is SqliteModule {
  return typeof module === 'object' && module !== null && 'DatabaseSync' in module;
}

function hasFullTextSearch({ DatabaseSync }: SqliteModule): boolean {
  const database = new DatabaseSync(':memory:', { readOnly: false });
  try {
    const used = database.prepare<{ fts: number }>("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS fts").get();
    return used?.fts === 1;
  } finally {
    database.close();
  }
}
