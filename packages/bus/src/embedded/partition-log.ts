// One partition of one topic as a table: the offset is the row id, so appending and reading in order touch neighbouring
// pages only, and deleting by age cuts off one end.
import type { Database, Statement } from '@sturmwarte/runtime';
import type { RawRecord, TopicSpec } from '../engine.ts';
import { Tail } from './tail.ts';

/** A page ends after this many characters, however few records that are: what a consumer holds stays bounded. */
const MAX_PAGE_CHARACTERS = 4_000_000;

export interface Page {
  readonly records: readonly RawRecord[];
  /** Where to read on: behind the last record, or the end of the partition where the page reaches it. */
  readonly next: number;
}

interface Row {
  readonly offset: number;
  readonly timestamp: number;
  readonly key: string;
  readonly value: string | null;
}

export class PartitionLog {
  readonly topic: string;
  readonly partition: number;
  readonly compacted: boolean;
  #end: number;
  /** A compacted partition may lose any record at any time, so that a copy of its newest would have to be searched. */
  readonly #tail: Tail | undefined;
  readonly #insert: Statement<never>;
  readonly #supersede: Statement<never> | undefined;
  readonly #select: Statement<Row>;
  readonly #first: Statement<{ first: number | null }>;
  readonly #firstSince: Statement<{ offset: number | null }>;
  readonly #deleteBelow: Statement<never>;
  readonly #deleteTombstones: Statement<never> | undefined;
  readonly #containing: Statement<{ offset: number; value: string }>;
  readonly #firstFrom: Statement<{ first: number | null }>;
  readonly #rewrite: Statement<never>;

  constructor(database: Database, topic: Pick<TopicSpec, 'name' | 'cleanup'>, partition: number, end: number) {
    const table = tableOf(topic.name, partition);
    this.topic = topic.name;
    this.partition = partition;
    this.compacted = topic.cleanup === 'compact';
    this.#end = end;
    this.#tail = this.compacted ? undefined : new Tail();
    this.#insert = database.prepare(`INSERT INTO ${table} (offset, timestamp, key, value) VALUES (?, ?, ?, ?)`);
    this.#select = database.prepare(
      `SELECT offset, timestamp, key, value FROM ${table} WHERE offset >= ? ORDER BY offset LIMIT ?`,
    );
    this.#first = database.prepare(`SELECT min(offset) AS first FROM ${table}`);
    this.#firstFrom = database.prepare(`SELECT min(offset) AS first FROM ${table} WHERE offset >= ?`);
    this.#firstSince = database.prepare(
      `SELECT min(offset) AS offset FROM ${table} WHERE offset < ? AND timestamp >= ?`,
    );
    this.#deleteBelow = database.prepare(`DELETE FROM ${table} WHERE offset < ?`);
    this.#containing = database.prepare(
      `SELECT offset, value FROM ${table} WHERE offset >= ? AND offset < ? AND instr(value, ?) > 0`,
    );
    this.#rewrite = database.prepare(`UPDATE ${table} SET value = ? WHERE offset = ?`);
    if (this.compacted) {
      this.#supersede = database.prepare(`DELETE FROM ${table} WHERE key = ? AND offset < ?`);
      this.#deleteTombstones = database.prepare(`DELETE FROM ${table} WHERE value IS NULL AND timestamp < ?`);
    }
  }

  /** Creates the table of one partition where it is missing. */
  static create(database: Database, topic: Pick<TopicSpec, 'name' | 'cleanup'>, partition: number): void {
    const table = tableOf(topic.name, partition);
    database.exec(
      `CREATE TABLE IF NOT EXISTS ${table}
         (offset INTEGER PRIMARY KEY, timestamp INTEGER NOT NULL, key TEXT NOT NULL, value TEXT) STRICT`,
    );
    if (topic.cleanup !== 'compact') return;
    database.exec(
      `CREATE INDEX IF NOT EXISTS ${tableOf(`${topic.name}/key`, partition)} ON ${table} (key);
       CREATE INDEX IF NOT EXISTS ${tableOf(`${topic.name}/gone`, partition)} ON ${table} (timestamp) WHERE value IS NULL`,
    );
  }

  /** Next offset to be written, as committed. */
  get end(): number {
    return this.#end;
  }

  /** Inside a transaction. In a compacted partition the record supersedes at once what the key had before. */
  insert({ offset, timestamp, key, value }: RawRecord): void {
    this.#insert.run(offset, timestamp, key, value);
    this.#supersede?.run(key, offset);
  }

  /** After the transaction that inserted these records, which begin at `end`. */
  committed(records: readonly RawRecord[]): void {
    this.#end += records.length;
    this.#tail?.push(records);
  }

  read(from: number, maxRecords: number): Page {
    const newest = this.#tail?.read(from, maxRecords);
    if (newest) return { records: newest, next: from + newest.length };
    const records: RawRecord[] = [];
    let characters = 0;
    for (const { offset, timestamp, key, value } of this.#select.iterate(from, maxRecords)) {
      records.push({ partition: this.partition, offset, timestamp, key, value });
      characters += key.length + (value?.length ?? 0);
      if (characters >= MAX_PAGE_CHARACTERS || records.length >= maxRecords) return { records, next: offset + 1 };
    }
    return { records, next: Math.max(from, this.end) };
  }

  /** First offset kept; the end where none is. */
  first(): number {
    return this.#first.get()?.first ?? this.end;
  }

  /** First offset kept at or after `offset`, or undefined. */
  firstFrom(offset: number): number | undefined {
    return this.#firstFrom.get(offset)?.first ?? undefined;
  }

  /**
   * Deletes the oldest records written before `cutoff`, at most those within `span` offsets.
   * Returns whether there may be more of them.
   */
  deleteOlderThan(cutoff: number, span: number): boolean {
    const first = this.first();
    const limit = Math.min(first + span, this.end);
    const kept = this.#firstSince.get(limit, cutoff)?.offset ?? undefined;
    const below = kept ?? limit;
    if (below > first) {
      this.#deleteBelow.run(below);
      this.#tail?.clear();
    }
    return kept === undefined && limit < this.end;
  }

  /** Forgets removed keys of a compacted partition that everybody has had time to notice. */
  deleteTombstones(cutoff: number): void {
    this.#deleteTombstones?.run(cutoff);
  }

  /** Rewrites the records with `from` ≤ offset < `to` whose value contains `needle`; returns how many changed. */
  rewrite(from: number, to: number, needle: string, change: (value: string) => string): number {
    let changed = 0;
    for (const { offset, value } of this.#containing.all(from, to, needle)) {
      const rewritten = change(value);
      if (rewritten === value) continue;
      this.#rewrite.run(rewritten, offset);
      changed += 1;
    }
    if (changed > 0) this.#tail?.clear();
    return changed;
  }
}

function tableOf(topic: string, partition: number): string {
  return `"${topic}/${partition}"`;
}
