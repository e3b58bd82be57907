// What keeps the files small and the words of removed texts out of them.
import type { Database } from '@sturmwarte/runtime';

/** `gather` begins to rewrite the word index without what was removed, `merge` goes on, `free` returns pages, `truncate` empties the logs. */
export type VacuumStage = 'gather' | 'merge' | 'free' | 'truncate' | 'done';

export interface Upkeep {
  /** Throws where the files cannot be read. */
  ping(): void;
  /** One bounded step of work; returns the stage to go on with. */
  vacuumStep(stage: VacuumStage): VacuumStage;
  close(): void;
}

/** Pages a step may write or give back: about a tenth of a second of work. */
const PAGES_PER_STEP = 1_000;

export function createUpkeep(archive: Database, settings: Database, close: () => void): Upkeep {
  const databases = [archive, settings];
  const pings = databases.map((database) => database.prepare('SELECT count(*) FROM sqlite_schema'));
  const totalChanges = archive.prepare<{ n: number }>('SELECT total_changes() AS n');
  // https://sqlite.org/fts5.html#the_merge_command: a negative size begins a merge of everything.
  const merge = archive.prepare("INSERT INTO mention_text (mention_text, rank) VALUES ('merge', ?)");

  function mergeWords(pages: number): boolean {
    const before = totalChanges.get()?.n ?? 0;
    merge.run(pages);
    // One change is the command's own; more mean that there was something to merge.
    return (totalChanges.get()?.n ?? 0) - before >= 2;
  }

  function freePages(database: Database): boolean {
    database.exec(`PRAGMA incremental_vacuum(${PAGES_PER_STEP})`);
    const free = database.prepare<{ freelist_count: number }>('PRAGMA freelist_count').get();
    return (free?.freelist_count ?? 0) > 0;
  }

  return {
    ping() {
      for (const ping of pings) ping.get();
    },
    vacuumStep(stage) {
      switch (stage) {
        case 'gather':
          return mergeWords(-PAGES_PER_STEP) ? 'merge' : 'free';
        case 'merge':
          return mergeWords(PAGES_PER_STEP) ? 'merge' : 'free';
        case 'free':
          return databases.map(freePages).some((more) => more) ? 'free' : 'truncate';
        case 'truncate':
          for (const database of databases) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
          return 'done';
        case 'done':
          return 'done';
      }
    },
    close,
  };
}
