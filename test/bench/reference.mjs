// What the engines below do on this machine with nothing of ours around them: the other figures are to be read against
// these, because a shared machine is never the same twice.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '@sturmwarte/runtime';
import { figure } from './measures.mjs';
import { createTexts, lineOf } from './mentions.mjs';

const RECORDS = 100_000;
const PER_TRANSACTION = 1_000;
const JUDGED = 20_000;

export async function measureReference(folder) {
  mkdirSync(folder, { recursive: true });
  const texts = createTexts(20);
  const lines = Array.from({ length: RECORDS }, (_, n) => lineOf(texts[n % texts.length], `reference-${n}`, n));
  return [
    figure('reference: log', appendRate(join(folder, 'log.db'), lines), 'records/s', `SQLite appends of one mention each, WAL, fsync after every ${PER_TRANSACTION}`),
    figure('reference: search index', indexRate(join(folder, 'search.db'), lines), 'records/s', `FTS5 inserts of the same, ${PER_TRANSACTION} a transaction`),
    figure('reference: JSON', jsonRate(lines), 'records/s', 'JSON.parse and JSON.stringify of the same'),
  ]; // prettier-ignore
}

function appendRate(file, lines) {
  const database = openDatabase(file, { pageSize: 8_192 });
  database.exec('CREATE TABLE log (position INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const rate = insertRate(database, database.prepare('INSERT INTO log (value) VALUES (?)'), lines);
  database.close();
  return rate;
}

function indexRate(file, lines) {
  const database = openDatabase(file, { durability: 'normal' });
  database.exec(
    "CREATE VIRTUAL TABLE words USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii')",
  );
  const rate = insertRate(database, database.prepare('INSERT INTO words (text) VALUES (?)'), lines);
  database.close();
  return rate;
}

function insertRate(database, insert, lines) {
  const began = performance.now();
  for (let first = 0; first < lines.length; first += PER_TRANSACTION) {
    database.exec('BEGIN');
    for (const line of lines.slice(first, first + PER_TRANSACTION)) insert.run(line);
    database.exec('COMMIT');
  }
  return (lines.length * 1_000) / (performance.now() - began);
}

function jsonRate(lines) {
  const began = performance.now();
  let length = 0;
  for (const line of lines.slice(0, JUDGED)) length += JSON.stringify(JSON.parse(line)).length;
  return length > 0 ? (JUDGED * 1_000) / (performance.now() - began) : 0;
}
