import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '@sturmwarte/runtime';
import type { MentionQuery } from '../store.ts';
import { archiveMigrations } from './archive-schema.ts';
import { selectMentions } from './mention-query.ts';
import { migrate } from './migrate.ts';

const range = { from: 1_000, to: 2_000 };

/** How each kind of query goes through the archive; `only` forbids the SELECT to look up other tables. */
const routes: readonly (readonly [query: MentionQuery, ...steps: string[]])[] = [
  [range, 'SEARCH m USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
  [{ ...range, source: 'rss', critical: true }, 'SEARCH m USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
  [{ ...range, watch: 'kaffee', critical: true }, 'SEARCH w USING PRIMARY KEY (watch=? AND key>? AND key<?)'],
  [
    { ...range, watch: 'kaffee', label: 'negative' },
    'SEARCH w USING PRIMARY KEY (watch=? AND key>? AND key<?)',
    'SEARCH m USING INTEGER PRIMARY KEY (rowid=?)',
  ],
  [{ text: 'nordlicht' }, 'SCAN mention_text VIRTUAL TABLE INDEX *'],
  [
    { ...range, text: 'nordlicht', watch: 'kaffee', source: 'rss' },
    'SCAN mention_text VIRTUAL TABLE INDEX *',
    'SEARCH w USING PRIMARY KEY (watch=? AND key=?)',
    'SEARCH m USING INTEGER PRIMARY KEY (rowid=?)',
  ],
  [
    { ...range, author: 'anna', watch: 'kaffee' },
    'SEARCH m USING INDEX mention_author (author=? AND rowid>? AND rowid<?)',
    'SEARCH w USING PRIMARY KEY (watch=? AND key=?)',
  ],
];

describe('selectMentions', () => {
  let directory: string;
  let database: Database;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'store-'));
    database = openDatabase(join(directory, 'archive.db'));
    migrate(database, 'archive.db', archiveMigrations);
    // What ANALYZE would have found among a million mentions: the planner must not be led astray by it either.
    database.exec(`
      ANALYZE;
      INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
        ('mention', 'sqlite_autoindex_mention_1', '1000000 1'), ('mention', 'mention_author', '1000000 20'),
        ('mention_record', NULL, '1000000'), ('mention_watch', 'mention_watch', '2000000 300000 1');
      ANALYZE sqlite_schema`);
  });
  afterAll(() => {
    database.close();
    rmSync(directory, { recursive: true });
  });

  const planOf = (sql: string, values: readonly (string | number | null | Uint8Array)[]) =>
    database
      .prepare<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map(({ detail }) => detail.replace(/(VIRTUAL TABLE INDEX) .*/, '$1 *'));

  it.each(routes)('reads a page of %j in the order of time, by index and without sorting', (query, ...steps) => {
    for (const direction of ['DESC', 'ASC']) {
      const { from, where, values, key } = selectMentions(query, false);
      const plan = planOf(`SELECT ${key} FROM ${from} WHERE ${where} ORDER BY ${key} ${direction} LIMIT 50`, values);
      expect(plan.map((step) => step.replace('USING COVERING INDEX', 'USING INDEX'))).toEqual(steps);
    }
  });

  it('looks ids up one by one', () => {
    const { from, where, values } = selectMentions({ ids: ['push:1', 'push:2'], ...range }, false);
    expect(planOf(`SELECT count(*) FROM ${from} WHERE ${where}`, values)[0]).toMatch(
      /^SEARCH m USING (COVERING )?INDEX sqlite_autoindex_mention_1 \(id=\?/,
    );
  });

  it('asks the word index once for what must not occur', () => {
    const { from, where, values } = selectMentions({ text: '-tee', watch: 'kaffee', ...range }, false);
    const plan = planOf(`SELECT count(*) FROM ${from} WHERE ${where}`, values);
    expect(plan).toContain('SEARCH w USING PRIMARY KEY (watch=? AND key>? AND key<?)');
    expect(plan.filter((step) => step.startsWith('CORRELATED'))).toEqual([]);
  });
});
