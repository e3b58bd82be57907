// Finding mentions: by word, by filter, page by page, counted.
import { describe, expect, it } from '@jest/globals';
import type { ScoredMention } from '@sturmwarte/contracts';
import { MAX_BINS, type MentionQuery, type Store } from '@sturmwarte/store';
import { aScoredMention, MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

const MINUTE = 60_000;

export function searchContract({ store, settled }: Given): void {
  async function write(mentions: readonly ScoredMention[]): Promise<void> {
    await store().mentions.put(mentions);
    await settled();
  }

  describe('searching for words', () => {
    const texts = {
      'push:strasse': 'Große Aufregung in der STRASSE vor dem Café',
      'push:mueller': 'Frau Müller lobt die neue Röstung von Nordlicht Kaffee.',
      'push:kaffee': 'Kaffee von Nordlicht? Nie wieder! #Kaffeeskandal @nordlicht',
    };
    const cases: readonly (readonly [text: string, ...ids: string[]])[] = [
      ['straße', 'push:strasse'],
      ['GROSSE cafe', 'push:strasse'],
      ['Mueller', 'push:mueller'],
      ['mu\u0308ller', 'push:mueller'],
      ['nordlicht kaffee', 'push:kaffee', 'push:mueller'],
      ['"nordlicht kaffee"', 'push:mueller'],
      ['„Nordlicht Kaffee“', 'push:mueller'],
      ['nordlicht -lobt', 'push:kaffee'],
      ['nordlicht -"kaffee von"', 'push:mueller'],
      ['-nordlicht', 'push:strasse'],
      ['kaffeesk*', 'push:kaffee'],
      ['nordlicht -kaffeesk*', 'push:mueller'],
      ['#kaffeeskandal', 'push:kaffee'],
      ['"wieder" kaffee "nie', 'push:kaffee'],
      ['kaff'],
      ['licht*'],
      ['', 'push:kaffee', 'push:mueller', 'push:strasse'],
      ['"" - * ??? 😡', 'push:kaffee', 'push:mueller', 'push:strasse'],
    ];

    it.each(cases)('finds for %j what it asks for', async (text, ...ids) => {
      await write(Object.entries(texts).map(([id, it]) => aScoredMention({ mention: { id, text: it } })));
      expect(await idsOf(store(), { text })).toEqual(ids);
    });

    it('takes operators of query languages for words', async () => {
      await write([aScoredMention({ mention: { text: 'rein oder raus, near and not or' } })]);
      const hostile = [
        'AND', 'OR NOT', 'NEAR(rein raus)', 'text:rein', '"rein" OR 1=1; --', "rein' OR ''='", 'rein)', '((((', '^rein',
        '{rein raus}', '\\', '* *', '"*"', 'rein + raus', '-', '--', '-"', '\u0000rein', '\ud800', '_id:*', 'rein/raus', '[a TO b]',
      ]; // prettier-ignore
      for (const text of hostile) await expect(store().mentions.count({ text })).resolves.toBeLessThanOrEqual(1);
      expect(await store().mentions.count({ text: 'NEAR AND NOT OR' })).toBe(1);
    });

    it('answers a word of 100 kB, and refuses more words than anyone types', async () => {
      await write([aScoredMention()]);
      expect(await store().mentions.count({ text: 'x'.repeat(100_000) })).toBe(0);
      expect(await store().mentions.count({ text: 'kaffee '.repeat(20_000) })).toBe(1);
      const many = Array.from({ length: 101 }, (_, index) => `wort${index}`).join(' ');
      await expect(store().mentions.count({ text: many })).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    });
  });

  describe('filtering mentions', () => {
    const match = aScoredMention({
      mention: { id: 'reddit:match', publishedAt: MONDAY_MORNING, author: 'anna', drill: true },
      judgement: { language: 'en', label: 'negative', sentiment: -0.6, hostility: 0.7 },
      watches: [{ watchId: 'laden', critical: true, own: false }],
      reasons: { about: ['delay', 'service'], calls: ['protest', 'boycott'], threat: false, words: [] },
    });
    const other = aScoredMention({
      mention: { id: 'push:other', publishedAt: MONDAY_MORNING + MINUTE },
      reasons: { about: ['price'], calls: ['thanks'], threat: false, words: [] },
    });
    const queries: MentionQuery[] = [
      { source: 'reddit' },
      { language: 'en' },
      { label: 'negative' },
      { critical: true },
      { author: 'anna' },
      { watch: 'laden' },
      { to: MONDAY_MORNING + MINUTE },
      { from: MONDAY_MORNING, to: MONDAY_MORNING + 1 },
      { minHostility: 0.7 },
      { drill: true },
      { theme: 'delay' },
      { theme: 'service', call: 'boycott' },
      { text: 'kaffee', theme: 'delay' },
      { watch: 'laden', call: 'protest', theme: 'service' },
      { ids: ['reddit:match', 'reddit:match', 'push:unknown'] },
      { ids: ['reddit:match', 'push:other'], author: 'anna' },
      { author: 'anna', text: 'kaffee -tee' },
      { text: 'kaffee', watch: 'laden', critical: true, source: 'reddit', from: MONDAY_MORNING, minHostility: 0.1 },
      { text: '-tee', watch: 'laden', label: 'negative', drill: true, language: 'en' },
    ];

    it.each(queries)('finds only what meets %j', async (query) => {
      await write([match, other]);
      expect(await idsOf(store(), query)).toEqual(['reddit:match']);
      expect(await store().mentions.count(query)).toBe(1);
    });

    it('finds nothing where nothing meets all conditions', async () => {
      await write([match, other]);
      const none: MentionQuery[] = [
        { ids: [] }, { watch: 'laden', drill: false }, { from: 5, to: 5 }, { author: 'x' }, { theme: 'safety' },
        { theme: 'delay', call: 'thanks' },
      ]; // prettier-ignore
      for (const query of none) expect(await idsOf(store(), query)).toEqual([]);
    });
  });

  describe('paging', () => {
    const minute = (n: number) =>
      aScoredMention({ mention: { id: `push:${n}`, publishedAt: MONDAY_MORNING + n * MINUTE } });

    it('walks from the newest to the oldest, or back, without gaps and repetitions', async () => {
      await write(Array.from({ length: 7 }, (_, n) => minute(n)));
      const newest = ['push:6', 'push:5', 'push:4', 'push:3', 'push:2', 'push:1', 'push:0'];
      expect(await pages(store(), 3, 'newest')).toEqual([newest.slice(0, 3), newest.slice(3, 6), newest.slice(6)]);
      expect((await pages(store(), 7, 'oldest')).flat()).toEqual(newest.toReversed());
    });

    it('does not shift when mentions arrive meanwhile', async () => {
      await write(Array.from({ length: 4 }, (_, n) => minute(n)));
      const first = await store().mentions.search({}, { limit: 2 });
      await write([minute(9), minute(10)]);
      const second = await store().mentions.search({}, { limit: 2, after: first.next ?? '' });
      expect(second.items.map(({ mention }) => mention.id)).toEqual(['push:1', 'push:0']);
      expect([first.total, second.total, second.next]).toEqual([4, 4, undefined]);
    });

    it('parts mentions of the same moment cleanly', async () => {
      await write(Array.from({ length: 25 }, (_, n) => aScoredMention({ mention: { id: `push:${n}` } })));
      const ids = (await pages(store(), 4, 'newest')).flat();
      expect([ids.length, new Set(ids).size]).toEqual([25, 25]);
    });

    it('refuses a cursor it did not give', async () => {
      for (const after of ['', 'x', '1', "1.1' OR 1", '9'.repeat(500)]) {
        await expect(store().mentions.search({}, { limit: 2, after })).rejects.toMatchObject({ code: 'QUERY_INVALID' });
      }
    });
  });

  describe('counting mentions', () => {
    it('gives every bin of a histogram, the empty ones too', async () => {
      const at = (minutes: number, critical: boolean, hostility = 0) =>
        aScoredMention({
          mention: { id: `push:${minutes}`, publishedAt: MONDAY_MORNING + minutes * MINUTE },
          judgement: { hostility },
          watches: [{ watchId: 'kaffee', critical, own: false }],
        });
      await write([at(-1, true), at(0, true, 0.9), at(9, false), at(20, true), at(34, true, 0.5), at(35, true)]);
      const range = { watch: 'kaffee', from: MONDAY_MORNING, to: MONDAY_MORNING + 35 * MINUTE };
      expect(await store().mentions.histogram(range, 10 * MINUTE)).toEqual([
        { at: MONDAY_MORNING, mentions: 2, critical: 1, hostile: 1 },
        { at: MONDAY_MORNING + 10 * MINUTE, mentions: 0, critical: 0, hostile: 0 },
        { at: MONDAY_MORNING + 20 * MINUTE, mentions: 1, critical: 1, hostile: 0 },
        { at: MONDAY_MORNING + 30 * MINUTE, mentions: 1, critical: 1, hostile: 1 },
      ]);
      const texts = await store().mentions.histogram({ ...range, text: 'kaffee', source: 'push' }, 60 * MINUTE);
      expect(texts).toMatchObject([{ mentions: 4, critical: 3 }]);
    });

    it('refuses a histogram nobody could look at', async () => {
      const { mentions } = store();
      const refused = { code: 'QUERY_INVALID' };
      await expect(mentions.histogram({ from: 0, to: MAX_BINS + 1 }, 1)).rejects.toMatchObject(refused);
      await expect(mentions.histogram({ from: 0, to: 10 }, 0)).rejects.toMatchObject(refused);
      expect(await mentions.histogram({ from: 10, to: 10 }, 1)).toEqual([]);
    });

    it('counts the values of a field, most first', async () => {
      const from = (source: string, n: number, language = 'de') =>
        Array.from({ length: n }, (_, i) =>
          aScoredMention({ mention: { id: `${source}:${i}` }, judgement: { language } }),
        );
      await write([...from('reddit', 2), ...from('bluesky', 2, 'en'), ...from('youtube', 3), ...from('rss', 1)]);
      expect(await store().mentions.facets({}, 'source', 3)).toEqual([
        { value: 'youtube', count: 3 },
        { value: 'bluesky', count: 2 },
        { value: 'reddit', count: 2 },
      ]);
      expect(await store().mentions.facets({ language: 'en', text: 'kaffee' }, 'language', 9)).toEqual([
        { value: 'en', count: 2 },
      ]);
      expect(await store().mentions.facets({ watch: 'unknown' }, 'label', 9)).toEqual([]);
    });
  });
}

async function idsOf(store: Store, query: MentionQuery): Promise<string[]> {
  const { items } = await store.mentions.search(query, { limit: 100 });
  return items.map(({ mention }) => mention.id).sort();
}

async function pages(store: Store, limit: number, order: 'newest' | 'oldest'): Promise<string[][]> {
  const ids: string[][] = [];
  let after: string | undefined;
  do {
    const page = await store.mentions.search({}, { limit, order, ...(after === undefined ? {} : { after }) });
    ids.push(page.items.map(({ mention }) => mention.id));
    after = page.next;
  } while (after !== undefined);
  return ids;
}
