// The store on the thread that holds SQLite: everything answers at once.
import { join } from 'node:path';
import { openDatabase, type Database } from '@sturmwarte/runtime/sqlite';
import type { AccessLog, CorrectionStore, SettingsStore, TokenStore } from '../store.ts';
import { createAccessLog } from './access-log.ts';
import { archiveMigrations } from './archive-schema.ts';
import { createCorrections } from './corrections.ts';
import { createIncidents, type EmbeddedIncidents } from './incidents.ts';
import { createMentions, type EmbeddedMentions } from './mentions.ts';
import { migrate } from './migrate.ts';
import { createQuotes } from './quotes.ts';
import { createReadings, type EmbeddedReadings } from './readings.ts';
import { settingsMigrations } from './settings-schema.ts';
import { createSettings } from './settings.ts';
import type { Sync } from './sync.ts';
import { createTokens } from './tokens.ts';
import { createUpkeep, type Upkeep } from './upkeep.ts';

export interface Engine {
  readonly mentions: EmbeddedMentions;
  readonly readings: EmbeddedReadings;
  readonly incidents: EmbeddedIncidents;
  readonly settings: Sync<SettingsStore>;
  readonly corrections: Sync<CorrectionStore>;
  readonly tokens: Sync<TokenStore>;
  readonly access: Sync<AccessLog>;
  readonly upkeep: Upkeep;
}

/** Milliseconds; another process may hold a lock for a moment (a backup, a look with the sqlite3 shell). */
const BUSY_TIMEOUT = 5_000;

/** 32 MB for pages of the archive, and checkpoints of at most 32 MB: large enough to gather writes to the same page. */
const ARCHIVE_PRAGMAS = 'PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 8000';

/**
 * Opens `archive.db` and `settings.db` in an existing directory.
 * Throws STATE_CORRUPT where one is damaged or was written by a newer version.
 */
export function openEngine(directory: string): Engine {
  const opened: Database[] = [];
  const close = () => {
    for (let database = opened.pop(); database; database = opened.pop()) database.close();
  };
  const open = (name: string, durability: 'normal' | 'full', migrations: readonly string[]) => {
    const file = join(directory, name);
    const database = openDatabase(file, { durability, busyTimeoutMs: BUSY_TIMEOUT, incrementalVacuum: true });
    opened.push(database);
    // What is deleted is overwritten where that costs no extra write: erased texts do not linger in pages in use.
    database.exec('PRAGMA secure_delete = FAST');
    migrate(database, file, migrations);
    return database;
  };
  try {
    const archive = open('archive.db', 'normal', archiveMigrations);
    archive.exec(ARCHIVE_PRAGMAS);
    const settings = open('settings.db', 'full', settingsMigrations);
    const quotes = createQuotes(archive);
    return {
      mentions: createMentions(archive, quotes),
      readings: createReadings(archive, quotes),
      incidents: createIncidents(archive, quotes),
      settings: createSettings(settings),
      corrections: createCorrections(settings),
      tokens: createTokens(settings),
      access: createAccessLog(settings),
      upkeep: createUpkeep(archive, settings, close),
    };
  } catch (error) {
    close();
    throw error;
  }
}
