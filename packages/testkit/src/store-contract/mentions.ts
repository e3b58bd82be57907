// Writing mentions: by id, once, in any order.
import { describe, expect, it } from '@jest/globals';
import { aScoredMention, MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

export function mentionContract({ store, settled, reopen }: Given): void {
  describe('writing mentions', () => {
    it('keeps a mention as it was written, across a restart', async () => {
      const scored = aScoredMention({
        mention: { title: 'Röstung', url: 'https://social.example/1', reach: 3, shares: 2, inReplyTo: 'mastodon:0' },
        judgement: { sentiment: -0.5, hostility: 0.25, label: 'negative' },
        watches: [{ watchId: 'kaffee', critical: true, own: false }],
        reasons: {
          about: ['delay'],
          calls: ['boycott'],
          threat: true,
          words: [{ part: 'title', from: 0, to: 7, kind: 'blame', weight: -2.5, turn: 'negated' }],
        },
      });
      await store().mentions.put([scored]);
      expect(await store().mentions.get('mastodon:1')).toEqual(scored);
      const reopened = await reopen();
      expect(await reopened.mentions.get('mastodon:1')).toEqual(scored);
      expect(await reopened.mentions.get('mastodon:2')).toBeUndefined();
      await settled();
      expect(await reopened.mentions.count({ text: 'röstung' })).toBe(1);
    });

    it('takes a repeated write, in one call or in two, for one mention', async () => {
      await store().mentions.put([aScoredMention(), aScoredMention()]);
      await store().mentions.put([aScoredMention()]);
      await store().mentions.put([]);
      await settled();
      expect(await store().mentions.count({})).toBe(1);
      expect(await store().mentions.count({ text: 'kaffee' })).toBe(1);
    });

    it('lets a later sighting replace what is known', async () => {
      await store().mentions.put([
        aScoredMention({ mention: { text: 'Die alte Mühle', shares: 1 }, watches: [watch('kaffee'), watch('laden')] }),
      ]);
      const later = aScoredMention({
        mention: { text: 'Die neue Mühle', shares: 50, reach: 900, receivedAt: MONDAY_MORNING + 60_000 },
        judgement: { label: 'positive', sentiment: 0.5 },
        watches: [watch('kaffee', true)],
        sighting: 'later',
      });
      await store().mentions.put([later]);
      await settled();
      expect(await store().mentions.get('mastodon:1')).toEqual(later);
      const counts = [{ text: 'alte' }, { text: 'neue' }, { watch: 'laden' }, { watch: 'kaffee', critical: true }];
      expect(await Promise.all(counts.map((query) => store().mentions.count(query)))).toEqual([0, 1, 0, 1]);
      expect(await store().mentions.count({ label: 'neutral' })).toBe(0);
    });

    it('does not go back to an earlier sighting that is written again', async () => {
      const first = aScoredMention({ mention: { text: 'alt', shares: 1 } });
      const later = aScoredMention({ mention: { text: 'neu', shares: 50, receivedAt: MONDAY_MORNING + 60_000 } });
      await store().mentions.put([first]);
      await store().mentions.put([later, first]);
      await store().mentions.put([first]);
      expect(await store().mentions.get('mastodon:1')).toEqual(later);
    });

    it('moves a mention whose time of publication turns out to be another', async () => {
      await store().mentions.put([aScoredMention(), aScoredMention({ mention: { id: 'mastodon:2' } })]);
      const receivedAt = MONDAY_MORNING + 60_000;
      await store().mentions.put([aScoredMention({ mention: { publishedAt: MONDAY_MORNING - 5_000, receivedAt } })]);
      await settled();
      const { items, total } = await store().mentions.search({ text: 'kaffee' }, { limit: 10, order: 'oldest' });
      expect(items.map(({ mention }) => mention.id)).toEqual(['mastodon:1', 'mastodon:2']);
      expect(total).toBe(2);
    });

    it('tells apart who a mention is critical for', async () => {
      await store().mentions.put([aScoredMention({ watches: [watch('kaffee', true), watch('laden')] })]);
      await settled();
      const counts = [
        { watch: 'kaffee', critical: true },
        { watch: 'laden', critical: true },
        { watch: 'laden', critical: false },
        { critical: true },
        { critical: false },
      ];
      expect(await Promise.all(counts.map((query) => store().mentions.count(query)))).toEqual([1, 0, 1, 1, 0]);
    });

    it('keeps mentions of no watch, of strange times and of strange texts', async () => {
      const mentions = [
        aScoredMention({ mention: { id: 'push:no-watch' }, watches: [] }),
        aScoredMention({ mention: { id: 'push:twice' }, watches: [watch('kaffee'), watch('kaffee', true)] }),
        aScoredMention({ mention: { id: 'push:1970', publishedAt: 0 } }),
        aScoredMention({ mention: { id: 'push:9999', publishedAt: 253_402_300_799_999 } }),
        aScoredMention({ mention: { id: 'push:surrogate', text: 'halbes \ud83d Zeichen \u0000 und mehr' } }),
        aScoredMention({ mention: { id: 'push:long', text: 'ß'.repeat(10_000) } }),
        aScoredMention({ mention: { id: `push:${'x'.repeat(595)}`, text: '' } }),
      ];
      await store().mentions.put(mentions);
      await settled();
      expect(await Promise.all(mentions.map(({ mention }) => store().mentions.get(mention.id)))).toEqual(mentions);
      const { items } = await store().mentions.search({}, { limit: 10, order: 'oldest' });
      expect(items).toHaveLength(7);
      expect([items[0]?.mention.id, items[6]?.mention.id]).toEqual(['push:1970', 'push:9999']);
      expect(await store().mentions.count({ text: 'Zeichen mehr' })).toBe(1);
    });
  });
}

function watch(watchId: string, critical = false) {
  return { watchId, critical, own: false };
}
