// Readings and incidents quote mentions. What is removed from a mention is removed there, too, at once and for what is
// written later.
import type { Incident, Reading } from '@sturmwarte/contracts';
import type { Database } from '@sturmwarte/runtime';
import { concerns, quotesText, type Removal } from '../removal.ts';
import { withholdQuotes } from '../sighting.ts';
import { decode } from './decode.ts';

/** What quotes: a reading by key, or an incident by id. */
export type Quoting = { readonly reading: number } | { readonly incident: string };

export interface Quotes {
  /** Remembers until when an author's texts are withheld; the later time counts. */
  eraseAuthor(author: string, at: number): void;
  /** Until when what was received of an author is withheld, milliseconds. */
  erasedUntil(author: string | undefined): number;
  /** The reading without what must not be quoted any more. */
  admit(reading: Reading): Reading;
  /** Remembers what a stored record quotes, in place of what it quoted before. */
  note(quoting: Quoting, reading: Reading): void;
  /** Returns how many readings changed. */
  removeFromReadings(removal: Removal): number;
  /** Returns how many incidents changed. */
  removeFromIncidents(removal: Removal): number;
}

/** Call its functions inside a transaction. */
export function createQuotes(database: Database): Quotes {
  const isWithheld = database.prepare('SELECT 1 FROM mention WHERE id = ? AND withheld = 1');
  const erase = database.prepare(
    'INSERT INTO erased_author (author, at) VALUES (?, ?) ON CONFLICT (author) DO UPDATE SET at = max(at, excluded.at)',
  );
  const erased = new Map(
    database
      .prepare<{ author: string; at: number }>('SELECT author, at FROM erased_author')
      .all()
      .map(({ author, at }) => [author, at]),
  );
  const add = database.prepare(
    'INSERT INTO quote (mention, author, published_at, reading, incident) VALUES (?, ?, ?, ?, ?)',
  );
  const clear = {
    reading: database.prepare('DELETE FROM quote WHERE reading = ?'),
    incident: database.prepare('DELETE FROM quote WHERE incident = ?'),
  };
  const readingOf = database.prepare<{ record: string }>('SELECT record FROM reading WHERE key = ?');
  const rewriteReading = database.prepare('UPDATE reading SET record = ? WHERE key = ?');
  const incidentOf = database.prepare<{ record: string }>('SELECT record FROM incident WHERE id = ?');
  const rewriteIncident = database.prepare('UPDATE incident SET record = ? WHERE id = ?');

  function erasedUntil(author: string | undefined): number {
    return (author === undefined ? undefined : erased.get(author)) ?? -1;
  }

  function note(quoting: Quoting, reading: Reading): void {
    const [key, id] = 'reading' in quoting ? [quoting.reading, null] : [null, quoting.incident];
    if (key !== null) clear.reading.run(key);
    if (id !== null) clear.incident.run(id);
    for (const digest of reading.topMentions) {
      if (!quotesText(digest)) continue;
      add.run(digest.id, digest.author ?? null, digest.publishedAt, key, id);
    }
  }

  return {
    eraseAuthor(author, at) {
      erase.run(author, at);
      erased.set(author, Math.max(at, erasedUntil(author)));
    },
    erasedUntil,
    admit: (reading) =>
      withholdQuotes(
        reading,
        (digest) =>
          quotesText(digest) &&
          (digest.publishedAt <= erasedUntil(digest.author) || isWithheld.get(digest.id) !== undefined),
      ),
    note,
    removeFromReadings(removal) {
      const { condition, operand } = conditionOf(removal);
      const affected = database
        .prepare<{ reading: number }>(`SELECT DISTINCT reading FROM quote WHERE ${condition} AND reading IS NOT NULL`)
        .all(operand);
      for (const { reading: key } of affected) {
        const row = readingOf.get(key);
        if (!row) continue;
        const reading = withholdQuotes(decode<Reading>(row.record), (digest) => concerns(removal, digest));
        rewriteReading.run(JSON.stringify(reading), key);
        note({ reading: key }, reading);
      }
      return affected.length;
    },
    removeFromIncidents(removal) {
      const { condition, operand } = conditionOf(removal);
      const affected = database
        .prepare<{ incident: string }>(
          `SELECT DISTINCT incident FROM quote WHERE ${condition} AND incident IS NOT NULL`,
        )
        .all(operand);
      for (const { incident: id } of affected) {
        const row = incidentOf.get(id);
        if (!row) continue;
        const incident = decode<Incident>(row.record);
        const reading = withholdQuotes(incident.reading, (digest) => concerns(removal, digest));
        rewriteIncident.run(JSON.stringify({ ...incident, reading }), id);
        note({ incident: id }, reading);
      }
      return affected.length;
    },
  };
}

/** A removal as SQL over the quotes. */
function conditionOf(removal: Removal): { readonly condition: string; readonly operand: string | number } {
  if ('mention' in removal) return { condition: 'mention = ?', operand: removal.mention };
  if ('author' in removal) return { condition: 'author = ?', operand: removal.author };
  return { condition: 'published_at < ?', operand: removal.publishedBefore };
}
