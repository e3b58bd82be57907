// The tables whose home is this store: every commit is on disk before it is confirmed.

export const settingsMigrations: readonly string[] = [
  `
  -- The last change of a document is the document.
  CREATE TABLE setting_change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    why TEXT,
    published INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, id, version)
  );
  CREATE INDEX setting_change_unpublished ON setting_change (number) WHERE published = 0;

  CREATE TABLE api_token (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    last_used_at INTEGER
  ) WITHOUT ROWID;

  CREATE TABLE access_entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
  );
  CREATE INDEX access_entry_at ON access_entry (at);
  `,
  `
  CREATE TABLE correction (
    mention TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    record TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX correction_at ON correction (at DESC, mention);
  CREATE INDEX correction_published_at ON correction (published_at);
  `,
];
