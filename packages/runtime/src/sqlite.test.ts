import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase, sqliteFailure } from './sqlite.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sqlite-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('openDatabase', () => {
  it('opens in WAL mode, durable on commit, with full-text search', () => {
    const database = openDatabase(join(directory, 'a.db'));
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    database.exec('CREATE VIRTUAL TABLE texts USING fts5(text)');
    database.close();
  });

  it('leaves nothing in the write-ahead log when it closes', () => {
    const file = join(directory, 'a.db');
    const database = openDatabase(file);
    database.exec('CREATE TABLE t (a)');
    database.prepare('INSERT INTO t VALUES (1)').run();
    database.close();
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    expect(statSync(file).size).toBeGreaterThan(0);
  });

  it('refuses a file that is not a database', () => {
    const file = join(directory, 'a.db');
    writeFileSync(file, 'not a database '.repeat(100));
    expect(() => openDatabase(file)).toThrow(expect.objectContaining({ code: 'STATE_CORRUPT' }));
  });

  it('reads but does not write a database opened read-only', () => {
    const file = join(directory, 'a.db');
    const writer = openDatabase(file);
    writer.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    const reader = openDatabase(file, { readOnly: true });
    expect(reader.prepare('SELECT a FROM t').all()).toEqual([{ a: 1 }]);
    expect(() => reader.exec('DELETE FROM t')).toThrow(/readonly/);
    reader.close();
    writer.close();
  });
});

describe('sqliteFailure', () => {
  it('tells a full disk, a lock and a mistake in the SQL apart', () => {
    const file = join(directory, 'a.db');
    const one = openDatabase(file);
    const two = openDatabase(file);
    one.exec('PRAGMA max_page_count = 4; CREATE TABLE t (a)');
    const failureOf = (work: () => unknown) => {
      try {
        work();
        return undefined;
      } catch (error) {
        return sqliteFailure(error);
      }
    };
    expect(failureOf(() => one.exec('INSERT INTO t VALUES (hex(zeroblob(50000)))'))).toBe('full');
    one.exec('BEGIN IMMEDIATE');
    expect(failureOf(() => two.exec('BEGIN IMMEDIATE'))).toBe('busy');
    expect(failureOf(() => two.exec('SELEC'))).toBe('other');
    one.close();
    two.close();
  });
});
