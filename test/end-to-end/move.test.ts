import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { topics } from '@sturmwarte/contracts';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { detectorsIn, exportFrom, importInto, withBus, type Place } from '../support/move.ts';
import { critics, MINUTE, MORNING, SECOND, TEAM_CHANNEL, WATCH } from '../support/nordlicht.ts';
import { acknowledgePath, mailsTo, messagesIn } from '../support/pages.ts';
import { openStory, type Story } from '../support/story.ts';

const stories = afterTwoOrdinaryWeeks();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sturmwarte-move-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

interface CriticalMention {
  readonly mention: { readonly id: string };
}

describe('an installation that moves while a storm blows', () => {
  it('goes on where it stood: nobody is paged again, the next step comes when it is due, nothing is counted twice', async () => {
    const before = await stories.open();
    await before.push(critics(before.now(), 20));
    await before.pass(MINUTE);
    const link = acknowledgePath(mailsTo(before, 'officer')[0]?.text ?? '');
    const token = (await before.ask('POST /v1/tokens', { body: { name: 'dashboard', role: 'viewer' } })).json['secret'];
    const [critical] = (await before.ask('GET /v1/mentions?critical=true&limit=1')).json['items'] as CriticalMention[];
    const corrected = `/v1/mentions/${encodeURIComponent(critical?.mention.id ?? '')}/correction`;
    expect((await before.ask(`PUT ${corrected}`, { body: { label: 'neutral' } })).status).toBe(200);
    const known = await storedBy(before);
    const opened = await before.incident();
    const pushed = critics(before.now() - MINUTE, 20);
    await before.stop();

    const source: Place = { config: { data: before.folder.path } };
    const target: Place = { config: { data: at('target') }, partitions: 3 };
    const counts = await exportFrom(source, at('all.ndjson.gz'), before.now());
    expect(counts).toMatchObject({
      secrets: 1,
      incident: 1,
      correction: 1,
      detector: 1,
      token: 1,
      mention: known.mentions,
    });
    expect(statSync(at('all.ndjson.gz')).mode & 0o777).toBe(0o600);
    const learned = await detectorsIn(source, before.now());

    expect(await importInto(target, at('all.ndjson.gz'), before.now())).toEqual(counts);
    expect(await detectorsIn(target, before.now())).toEqual(learned);
    expect([...learned.keys()]).toEqual([WATCH]);

    const after = await openStory({ from: at('target'), partitions: 3, startsAt: before.now() + 30 * SECOND });
    try {
      await after.pass(MINUTE);
      expect(await storedBy(after)).toMatchObject(known);
      expect(await after.incident()).toMatchObject({
        id: opened.id,
        state: 'triggered',
        deliveries: opened.deliveries,
      });
      expect((await after.ask('GET /v1/corrections')).json).toMatchObject({ total: 1, items: [{ label: 'neutral' }] });
      expect(after.mail.mails).toEqual([]);
      expect(messagesIn(after, TEAM_CHANNEL)).toEqual([]);
      expect((await after.ask('GET /v1/overview', { token: String(token) })).status).toBe(200);

      await after.push([...pushed, ...critics(after.now(), 5, { name: 'later' })]);
      await after.pass(MINUTE);
      const [reading] = await after.service.store.readings.latest();
      expect(reading).toMatchObject({ critics: 25 });
      expect(await after.service.store.mentions.count({})).toBe(known.mentions + 5);

      await after.pass(2 * MINUTE);
      expect(mailsTo(after, 'management')).toHaveLength(1);
      expect(mailsTo(after, 'officer')).toEqual([]);
      await after.ask(`POST ${link}`, { token: null });
      await after.settled();
      expect(await after.incident()).toMatchObject({ id: opened.id, state: 'acknowledged', acknowledgedBy: 'officer' });
      expect(await after.incidents()).toHaveLength(1);
    } finally {
      await after.close();
    }
  });

  it('takes along what was taken in and not yet worked, and what nobody has decided on', async () => {
    const before = await stories.open();
    await before.stop();
    const source: Place = { config: { data: before.folder.path } };
    await withBus(source, before.now(), async (bus) => {
      const receivedAt = before.now();
      const mentions = critics(receivedAt, 20).map((mention) => ({
        ...mention,
        id: `${mention.source}:${mention.id}`,
        connector: 'push',
        kind: 'post' as const,
        receivedAt,
      }));
      await bus.publish(topics.mentions, mentions.map((value) => ({ key: value.id, value }))); // prettier-ignore
    });
    const counts = await exportFrom(source, at('unworked.ndjson'), before.now());
    expect(counts.signal).toBeGreaterThan(0);
    await importInto({ config: { data: at('unworked') } }, at('unworked.ndjson'), before.now());

    const after = await openStory({ from: at('unworked'), startsAt: before.now() + SECOND });
    try {
      await after.pass(MINUTE);
      expect(mailsTo(after, 'officer')).toHaveLength(1);
      expect(await after.incident()).toMatchObject({ state: 'triggered' });
      expect(await after.service.store.mentions.count({ critical: true, text: 'nordlichtskandal' })).toBe(20);
    } finally {
      await after.close();
    }
  });
});

describe('a file to move with', () => {
  it('is refused where the target is not empty, where it is cut short, and where other secrets are configured', async () => {
    const story = await stories.open();
    await story.stop();
    const source: Place = { config: { data: story.folder.path } };
    const file = at('whole.ndjson.gz');
    await exportFrom(source, file, MORNING);
    await expect(exportFrom(source, file, MORNING)).rejects.toMatchObject({ code: 'FILE_INVALID' });
    await expect(importInto(source, file, MORNING)).rejects.toMatchObject({
      code: 'DATA_IN_USE',
      message: expect.stringMatching(/empty.*mentions.*settings/),
    });

    const whole = gunzipSync(readFileSync(file)).toString('utf8');
    const faulty: readonly (readonly [string, Buffer | string, RegExp])[] = [
      ['short.gz', readFileSync(file).subarray(0, -2_000), /cut short/],
      ['endless', whole.slice(0, whole.lastIndexOf('{"end"')), /last line is missing/],
      ['fewer', gzipSync(whole.replace(/\n\{"part":"mention".*/, '')), /counts other records/],
      ['newer', whole.replace('"version":1', '"version":2'), /another version/],
      ['odd', whole.replace('"part":"detector"', '"part":"oracle"'), /line \d+: is no record/],
    ];
    const target: Place = { config: { data: at('empty') } };
    for (const [name, content, message] of faulty) {
      writeFileSync(at(name), content);
      const refusal = name === 'newer' ? headerFault(at(name)) : importInto(target, at(name), MORNING);
      await expect(refusal).rejects.toMatchObject({ code: 'FILE_INVALID', message: expect.stringMatching(message) });
    }

    const secrets = { salt: 's'.repeat(32), linkSecret: 'l'.repeat(32), adminToken: `sw_${'t'.repeat(43)}` };
    await expect(importInto({ config: { ...target.config, secrets } }, file, MORNING)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/another salt and another linkSecret/),
    });
    // Nothing of all that has left anything behind.
    await importInto(target, file, MORNING);
  });

  it('is not written from under a running service', async () => {
    const story = await stories.open();
    const writing = exportFrom({ config: { data: story.folder.path } }, at('running.ndjson'), MORNING);
    await expect(writing).rejects.toMatchObject({ code: 'DATA_IN_USE' });
    expect(() => statSync(at('running.ndjson'))).toThrow();
  });
});

async function headerFault(file: string): Promise<unknown> {
  const { headerOf } = await import('../../services/standalone/src/move/move-file.ts');
  return headerOf(file);
}

/** What the store has, as far as it stays the same while nothing happens. */
async function storedBy({ service }: Story) {
  const { store } = service;
  const found = await store.mentions.search({ text: 'nordlichtskandal' }, { limit: 100 });
  return {
    mentions: await store.mentions.count({}),
    found: found.items,
    incidents: await store.incidents.count(),
    history: await store.settings.history({ kind: 'watch' }, 100),
    policies: await store.settings.history({ kind: 'policy' }, 100),
  };
}
