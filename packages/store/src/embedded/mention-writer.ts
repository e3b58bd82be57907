// Writes mentions to all tables that know them, and only what has changed.
import type { ScoredMention } from '@sturmwarte/contracts';
import type { Database } from '@sturmwarte/runtime';
import { searchableWords } from '../searchable-words.ts';
import type { KeptMention } from '../sighting.ts';
import { SEQUENCE_BITS } from './archive-schema.ts';
import { decode } from './decode.ts';
import { FIRST_KEY, listOf, millisecondOf } from './mention-query.ts';
import { transaction } from './transaction.ts';

export interface StoredMention extends KeptMention {
  /** A 63-bit number in digits. */
  readonly key: string;
  readonly json: string;
}

/** Call `write` and `remove` only inside `transaction`. */
export interface MentionWriter {
  /** All that `work` writes, or nothing. */
  transaction<T>(work: () => T): T;
  read(id: string): StoredMention | undefined;
  readKey(key: string): StoredMention | undefined;
  readAuthor(author: string): StoredMention[];
  /** Puts `kept` in the place of `stored`. */
  write(stored: StoredMention | undefined, kept: KeptMention): void;
  remove(stored: StoredMention): void;
}

interface Row {
  readonly key: string;
  readonly withheld: number;
  readonly record: string;
}

/** What full-text search knew under a key before the transaction, and is to know after it. */
interface WordChange {
  readonly before: string;
  readonly after: string;
}

export function createMentionWriter(database: Database): MentionWriter {
  const select = 'SELECT CAST(m.key AS TEXT) AS key, m.withheld, r.record FROM mention AS m';
  const record = 'CROSS JOIN mention_record AS r ON r.key = m.key';
  const byId = database.prepare<Row>(`${select} ${record} WHERE m.id = ?`);
  const byKey = database.prepare<Row>(`${select} ${record} WHERE m.key = CAST(? AS INTEGER)`);
  const byAuthor = database.prepare<Row>(`${select} INDEXED BY mention_author ${record} WHERE m.author = ?`);
  const lastKey = database.prepare<{ key: string | null; full: number | null }>(
    `SELECT CAST(max(key) + 1 AS TEXT) AS key, (max(key) + 1) >> ${SEQUENCE_BITS} > max(key) >> ${SEQUENCE_BITS} AS full
     FROM mention WHERE key >= ${FIRST_KEY} AND key < ${FIRST_KEY}`,
  );
  const putFacts = database.prepare(
    `INSERT INTO mention (key, id, source, language, label, hostility, critical, drill, author, withheld, themes, calls)
     VALUES (CAST(? AS INTEGER), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const putRecord = database.prepare('INSERT INTO mention_record (key, record) VALUES (CAST(? AS INTEGER), ?)');
  const putWatch = database.prepare(
    `INSERT INTO mention_watch (watch, key, critical) VALUES (?, CAST(? AS INTEGER), ?)
     ON CONFLICT (watch, key) DO UPDATE SET critical = max(critical, excluded.critical)`,
  );
  const putWords = database.prepare('INSERT INTO mention_text (rowid, words) VALUES (CAST(? AS INTEGER), ?)');
  const dropFacts = database.prepare('DELETE FROM mention WHERE key = CAST(? AS INTEGER)');
  const dropRecord = database.prepare('DELETE FROM mention_record WHERE key = CAST(? AS INTEGER)');
  const dropWatch = database.prepare('DELETE FROM mention_watch WHERE watch = ? AND key = CAST(? AS INTEGER)');
  const dropWords = database.prepare('DELETE FROM mention_text WHERE rowid = CAST(? AS INTEGER)');

  /**
   * By key, until the end of the transaction. FTS5 writes out what it has gathered whenever another statement comes in
   * between or a key is smaller than the last; one by one that takes three times as long.
   */
  const wordChanges = new Map<string, WordChange>();

  function changeWords(key: string, before: string, after: string): void {
    wordChanges.set(key, { before: wordChanges.get(key)?.before ?? before, after });
  }

  function writeWords(): void {
    const inOrder = [...wordChanges].map(([key, change]) => ({ place: BigInt(key), key, ...change }));
    inOrder.sort((a, b) => (a.place < b.place ? -1 : 1));
    for (const { key, before, after } of inOrder) {
      if (before === after) continue;
      if (before) dropWords.run(key);
      if (after) putWords.run(key, after);
    }
  }

  /** A millisecond with 2^20 mentions (an import that knows only days) is continued in the one before. */
  function freeKey(publishedAt: number): string {
    for (let at = millisecondOf(publishedAt); ; at--) {
      const last = lastKey.get(at, at + 1);
      if (!last?.key) return String(BigInt(at) << BigInt(SEQUENCE_BITS));
      if (!last.full) return last.key;
    }
  }

  function insert(key: string, { scored, withheld }: KeptMention, json: string): void {
    const { mention, judgement, watches, reasons } = scored;
    putFacts.run(
      key, mention.id, mention.source, judgement.language, judgement.label, judgement.hostility,
      Number(watches.some((watch) => watch.critical)), Number(mention.drill ?? false), mention.author ?? null, Number(withheld),
      listOf(reasons?.about ?? []), listOf(reasons?.calls ?? []),
    ); // prettier-ignore
    putRecord.run(key, json);
    for (const { watchId, critical } of watches) putWatch.run(watchId, key, Number(critical));
    changeWords(key, '', searchable(scored));
  }

  function remove({ key, scored }: StoredMention): void {
    dropFacts.run(key);
    dropRecord.run(key);
    for (const { watchId } of scored.watches) dropWatch.run(watchId, key);
    changeWords(key, searchable(scored), '');
  }

  return {
    transaction: (work) =>
      transaction(database, () => {
        wordChanges.clear();
        const result = work();
        writeWords();
        return result;
      }),
    read: (id) => toStored(byId.get(id)),
    readKey: (key) => toStored(byKey.get(key)),
    readAuthor: (author) => byAuthor.all(author).map(asStored),

    write(stored, kept) {
      const json = JSON.stringify(kept.scored);
      if (stored?.json === json && stored.withheld === kept.withheld) return;
      const { publishedAt } = kept.scored.mention;
      if (stored) remove(stored);
      const stays = stored?.scored.mention.publishedAt === publishedAt;
      insert(stays ? stored.key : freeKey(publishedAt), kept, json);
    },

    remove,
  };
}

/** To the tokenizer of the word index blanks part words. */
function searchable(scored: ScoredMention): string {
  return searchableWords(scored).join(' ');
}

function toStored(row: Row | undefined): StoredMention | undefined {
  return row && asStored(row);
}

function asStored({ key, withheld, record }: Row): StoredMention {
  return { key, scored: decode(record), withheld: withheld === 1, json: record };
}
