// The archive's tables. They are a view of the bus: losing the last moments in a power cut costs a replay, not data.

/**
 * A mention's key is its place in time: 43 bits of milliseconds (until the year 2248), then 20 bits that number the
 * mentions of one millisecond. Every table that knows mentions is thereby in the order pages are read in, a span of
 * time is a range of keys, and full-text search stops at the end of the page instead of sorting all it found.
 * Keys have more bits than a JavaScript number: they leave SQL as text.
 */
export const SEQUENCE_BITS = 20;

export const archiveMigrations: readonly string[] = [
  `
  CREATE TABLE mention (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    hostility REAL NOT NULL,
    critical INTEGER NOT NULL,
    drill INTEGER NOT NULL,
    author TEXT,
    withheld INTEGER NOT NULL
  );
  CREATE INDEX mention_author ON mention (author) WHERE author IS NOT NULL;

  -- Apart from the facts above, so that counting reads a tenth of the pages.
  CREATE TABLE mention_record (key INTEGER PRIMARY KEY, record TEXT NOT NULL);

  CREATE TABLE mention_watch (
    watch TEXT NOT NULL,
    key INTEGER NOT NULL,
    critical INTEGER NOT NULL,
    PRIMARY KEY (watch, key)
  ) WITHOUT ROWID;

  -- Gets words folded and parted already: to this tokenizer blanks part them, whatever the script.
  CREATE VIRTUAL TABLE mention_text USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

  CREATE TABLE reading (
    key INTEGER PRIMARY KEY,
    watch TEXT NOT NULL,
    at INTEGER NOT NULL,
    force INTEGER NOT NULL,
    surprise REAL NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (watch, at)
  );
  CREATE INDEX reading_at ON reading (at);

  CREATE TABLE incident (
    id TEXT PRIMARY KEY,
    watch TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    record TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX incident_opened ON incident (opened_at);
  CREATE INDEX incident_watch ON incident (watch, opened_at);

  -- Which readings and incidents quote whom: how a removal finds them.
  CREATE TABLE quote (
    mention TEXT NOT NULL,
    author TEXT,
    published_at INTEGER NOT NULL,
    reading INTEGER REFERENCES reading (key) ON DELETE CASCADE,
    incident TEXT REFERENCES incident (id) ON DELETE CASCADE
  );
  CREATE INDEX quote_mention ON quote (mention);
  CREATE INDEX quote_author ON quote (author) WHERE author IS NOT NULL;
  CREATE INDEX quote_published ON quote (published_at);
  CREATE INDEX quote_reading ON quote (reading) WHERE reading IS NOT NULL;
  CREATE INDEX quote_incident ON quote (incident) WHERE incident IS NOT NULL;

  -- Until when what was received of an author stays without its text.
  CREATE TABLE erased_author (author TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  `,
  `
  -- What criticism is about and what is called for, as lists: ',delay,service,'. Empty where there is nothing.
  ALTER TABLE mention ADD COLUMN themes TEXT NOT NULL DEFAULT '';
  ALTER TABLE mention ADD COLUMN calls TEXT NOT NULL DEFAULT '';
  `,
];
