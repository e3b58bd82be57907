// Readings and incidents quote mentions. What is removed from a mention is removed there, too, at once and for what is
// written later.
import type { Incident, MentionDigest, Reading } from '@sturmwarte/contracts';
import type { Database } from '@sturmwarte/runtime';
import { withholdQuotes } from '../sighting.ts';
import { decode } from './decode.ts';

/** What quotes: a reading by key, or an incident by id. */
export type Quoting = { readonly reading: number } | { readonly incident: string };

/** Whose quotes go: of one mention, of one author, or of mentions published before a time. */
export type Removal = { readonly mention: string } | { readonly author: string } | { readonly publishedBefore: number };

export interface Quotes {
  /** Remembers until when an author's texts are withheld; the later time counts. */
  eraseAuthor(author: string, at: number): void;
  /** Until when what was received of an author is withheld, milliseconds. */
  erasedUntil(author: string | undefined): number;
  /** The reading without what must not be quoted any more. */
  admit(reading: Reading): Reading;
  /** Remembers what a stored record quotes, in place of what it quoted before. */
  note(quoting: Quoting, reading: Reading): void;
  /** Removes quotes from all readings and incidents; returns how many of each changed. */
  remove(removal: Removal): { readonly readings: number; readonly incidents: number };
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
    remove(removal) {
      const [condition, operand] = conditionOf(removal);
      const affected = database
        .prepare<{
          reading: number | null;
          incident: string | null;
        }>(`SELECT DISTINCT reading, incident FROM quote WHERE ${condition}`)
        .all(operand);
      let readings = 0;
      let incidents = 0;
      for (const { reading: key, incident: id } of affected) {
        if (key !== null) {
          const reading = withholdQuotes(decode<Reading>(readingOf.get(key)?.record ?? ''), meets(removal));
          rewriteReading.run(JSON.stringify(reading), key);
          note({ reading: key }, reading);
          readings++;
        }
        if (id !== null) {
          const incident = decode<Incident>(incidentOf.get(id)?.record ?? '');
          const reading = withholdQuotes(incident.reading, meets(removal));
          rewriteIncident.run(JSON.stringify({ ...incident, reading }), id);
          note({ incident: id }, reading);
          incidents++;
        }
      }
      return { readings, incidents };
    },
  };
}

function quotesText(digest: MentionDigest): boolean {
  return digest.excerpt !== '' || digest.url !== undefined;
}

function conditionOf(removal: Removal): [sql: string, operand: string | number] {
  if ('mention' in removal) return ['mention = ?', removal.mention];
  if ('author' in removal) return ['author = ?', removal.author];
  return ['published_at < ?', removal.publishedBefore];
}

function meets(removal: Removal): (digest: MentionDigest) => boolean {
  if ('mention' in removal) return (digest) => digest.id === removal.mention;
  if ('author' in removal) return (digest) => digest.author === removal.author;
  return (digest) => digest.publishedAt < removal.publishedBefore;
}
