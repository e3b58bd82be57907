import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@sturmwarte/runtime';
import { aDigest, anIncident, aReading, aScoredMention, MONDAY_MORNING } from '@sturmwarte/testkit';
import { archiveMigrations } from './archive-schema.ts';
import { openEngine, type Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { openInProcess } from './in-process-link.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function vacuum({ upkeep }: Engine): void {
  let stage = upkeep.vacuumStep('gather');
  while (stage !== 'done') stage = upkeep.vacuumStep(stage);
}

const bytesOnDisk = () => readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'));

describe('openEngine', () => {
  it.each(['archive.db', 'settings.db'])('refuses a damaged %s and leaves nothing open', (name) => {
    writeFileSync(join(directory, name), 'not a database '.repeat(500));
    expect(() => openEngine(directory)).toThrow(expect.objectContaining({ code: 'STATE_CORRUPT' }));
  });

  it.each(['archive.db', 'settings.db'])('refuses a %s written by a newer version', (name) => {
    openEngine(directory).upkeep.close();
    const database = openDatabase(join(directory, name));
    database.exec('PRAGMA user_version = 1000');
    database.close();
    expect(() => openEngine(directory)).toThrow(/schema 1000.*newer version/);
  });

  it('refuses a file that is damaged behind its first pages', () => {
    openEngine(directory).upkeep.close();
    const file = join(directory, 'archive.db');
    writeFileSync(file, readFileSync(file).fill(0x5a, 4096 * 2));
    expect(() => openInProcess(directory)).toThrow(expect.objectContaining({ code: 'STATE_CORRUPT' }));
  });

  it('takes over an archive from before reasons were kept, and learns them with the next sighting', () => {
    const file = join(directory, 'archive.db');
    const before = openDatabase(file);
    migrate(before, file, archiveMigrations.slice(0, 1));
    const old = aScoredMention();
    before.exec(`INSERT INTO mention VALUES (1, '${old.mention.id}', 'mastodon', 'de', 'neutral', 0, 0, 0, NULL, 0)`);
    before.prepare('INSERT INTO mention_record VALUES (1, ?)').run(JSON.stringify(old));
    before.close();

    const { mentions, upkeep } = openEngine(directory);
    expect(mentions.get(old.mention.id)).toEqual(old);
    expect(mentions.count({ theme: 'delay' })).toBe(0);
    mentions.put([{ ...old, reasons: { about: ['delay'], calls: [], threat: false, words: [] } }]);
    expect(mentions.count({ theme: 'delay' })).toBe(1);
    upkeep.close();
  });

  it('keeps no word of an erased author in its files once it has been vacuumed', () => {
    const engine = openEngine(directory);
    const secret = 'Unverwechselbar';
    const said = { author: 'anna', url: `https://social.example/${secret}` };
    const topMentions = [aDigest({ ...said, excerpt: secret })];
    engine.mentions.put([aScoredMention({ mention: { ...said, id: 'push:1', text: secret } })]);
    engine.mentions.put(
      Array.from({ length: 200 }, (_, n) => aScoredMention({ mention: { id: `rss:${n}`, author: 'bea' } })),
    );
    engine.readings.put([aReading({ topMentions })]);
    engine.incidents.put([anIncident({ reading: { topMentions } })]);
    vacuum(engine);
    const occurs = () => bytesOnDisk().some((bytes) => /unverwechselbar/i.test(bytes));
    expect(occurs()).toBe(true);
    engine.mentions.eraseAuthor('anna', MONDAY_MORNING);
    engine.readings.eraseAuthor('anna', MONDAY_MORNING);
    engine.incidents.eraseAuthor('anna', MONDAY_MORNING);
    vacuum(engine);
    expect(occurs()).toBe(false);
    engine.upkeep.close();
  });

  it('gives disk space back', () => {
    const engine = openEngine(directory);
    const long = (n: number) => aScoredMention({ mention: { id: `push:${n}`, text: `Wort${n} `.repeat(500) } });
    engine.mentions.put(Array.from({ length: 500 }, (_, n) => long(n)));
    vacuum(engine);
    const size = () => bytesOnDisk().reduce((sum, bytes) => sum + bytes.length, 0);
    const before = size();
    engine.mentions.pruneStep({ textsBefore: 0, allBefore: MONDAY_MORNING + 1 });
    vacuum(engine);
    expect(size()).toBeLessThan(before / 5);
    engine.upkeep.close();
  });

  it('goes on counting within a millisecond that is full', () => {
    const engine = openEngine(directory);
    engine.mentions.put([aScoredMention()]);
    engine.upkeep.close();
    const database = openDatabase(join(directory, 'archive.db'));
    for (const table of ['mention', 'mention_record']) database.exec(`UPDATE ${table} SET key = key | 1048575`);
    database.close();
    const reopened = openEngine(directory);
    reopened.mentions.put([
      aScoredMention({ mention: { id: 'push:2' } }),
      aScoredMention({ mention: { id: 'push:3' } }),
    ]);
    const { items } = reopened.mentions.search({}, { limit: 10, order: 'oldest' });
    expect(items.map(({ mention }) => mention.id)).toEqual(['push:2', 'push:3', 'mastodon:1']);
    reopened.upkeep.close();
  });
});
