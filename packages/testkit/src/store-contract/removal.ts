// What must be gone stays gone: deletions, erasures and retention.
import { describe, expect, it } from '@jest/globals';
import type { Mention, ScoredMention } from '@sturmwarte/contracts';
import { aDigest, anIncident, aReading, aScoredMention, MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

const LATER = MONDAY_MORNING + 60_000;

export function removalContract({ store, settled, reopen }: Given): void {
  const rant = (overrides: Partial<Mention> = {}): ScoredMention =>
    aScoredMention({
      mention: {
        text: 'Unverschämt teuer',
        title: 'Wut',
        url: 'https://social.example/anna/1',
        author: 'anna',
        ...overrides,
      },
      judgement: { sentiment: -0.8, hostility: 0.6, label: 'negative' },
      watches: [{ watchId: 'kaffee', critical: true, own: false }],
      reasons: {
        about: ['price'],
        calls: [],
        threat: false,
        words: [{ part: 'text', from: 0, to: 11, kind: 'blame', weight: -2 }],
      },
    });

  async function expectGone(id = 'mastodon:1'): Promise<void> {
    const { mention, judgement, watches, reasons } = (await store().mentions.get(id)) ?? rant();
    expect([mention.text, mention.title, mention.url]).toEqual(['', undefined, undefined]);
    expect([judgement.hostility, watches.length]).toEqual([0.6, 1]);
    expect(reasons).toMatchObject({ about: ['price'], words: [] });
    expect(await store().mentions.count({ theme: 'price' })).toBe(1);
    expect(await store().mentions.count({ text: 'unverschämt' })).toBe(0);
    expect(await store().mentions.count({ watch: 'kaffee', critical: true })).toBe(1);
  }

  const quote = aDigest({
    id: 'mastodon:1',
    author: 'anna',
    excerpt: 'Unverschämt',
    url: 'https://social.example/anna/1',
  });
  const goneQuote = { excerpt: '', erased: true };
  const otherQuote = aDigest({ id: 'push:2', author: 'bea', excerpt: 'Na ja' });
  const topMentions = [quote, otherQuote];

  async function expectQuotes(...expected: object[]): Promise<void> {
    const incident = await store().incidents.get(anIncident().id);
    const [reading] = await store().readings.latest();
    for (const quotes of [incident?.reading.topMentions, reading?.topMentions]) {
      expect(quotes).toMatchObject(expected);
      for (const digest of quotes ?? []) expect('url' in digest).toBe(digest.excerpt !== '' && digest.id === quote.id);
    }
  }

  describe('removing texts', () => {
    it('keeps the scores of a deleted mention and never its text, whatever is written again', async () => {
      await store().mentions.put([rant()]);
      // A platform's notice says nothing of the text any more, so its judgement means nothing.
      await store().mentions.put([
        aScoredMention({ mention: { text: '', author: 'anna', deleted: true, receivedAt: LATER }, watches: [] }),
      ]);
      await settled();
      await expectGone();
      await store().mentions.put([rant(), rant({ receivedAt: LATER + 1, shares: 7 })]);
      await settled();
      await expectGone();
      const reopened = await reopen();
      await reopened.mentions.put([rant()]);
      expect(await reopened.mentions.get('mastodon:1')).toMatchObject({
        mention: { text: '', deleted: true, shares: 7 },
      });
    });

    it('remembers a deletion it hears of before the mention itself', async () => {
      await store().mentions.put([rant({ deleted: true, receivedAt: LATER })]);
      await store().mentions.put([rant()]);
      await settled();
      await expectGone();
    });

    it('erases what an author wrote, and what was received until then but is written later', async () => {
      await store().mentions.put([rant(), rant({ id: 'mastodon:2', author: 'bea', text: 'Ganz nett' })]);
      expect(await store().mentions.eraseAuthor('anna', LATER)).toBe(1);
      expect(await store().mentions.eraseAuthor('anna', LATER)).toBe(0);
      await store().mentions.put([rant(), rant({ id: 'mastodon:3', receivedAt: LATER })]);
      const reopened = await reopen();
      await reopened.mentions.put([
        rant({ id: 'mastodon:4', receivedAt: LATER - 1 }),
        rant({ id: 'mastodon:5', receivedAt: LATER + 1, text: 'Wieder da' }),
      ]);
      await settled();
      const texts = ['1', '2', '3', '4', '5'].map(async (n) => {
        const found = await reopened.mentions.get(`mastodon:${n}`);
        return [found?.mention.text, found?.mention.erased];
      });
      const erased = ['', true];
      expect(await Promise.all(texts)).toEqual([
        erased,
        ['Ganz nett', undefined],
        erased,
        erased,
        ['Wieder da', undefined],
      ]);
      expect(await reopened.mentions.count({ text: 'unverschämt' })).toBe(0);
    });

    it('takes mentions out to be written anew, and still knows who was erased', async () => {
      await store().mentions.put([
        rant({ id: 'push:1', deleted: true, receivedAt: LATER }),
        rant({ id: 'push:2', author: 'bea', text: 'Wucherpreise' }),
        rant({ id: 'push:3' }),
      ]);
      await store().mentions.eraseAuthor('bea', LATER);
      expect(await store().mentions.remove(['push:1', 'push:2', 'unknown'])).toBe(2);
      expect(await store().mentions.get('push:1')).toBeUndefined();
      await settled();
      expect(await store().mentions.count({ watch: 'kaffee' })).toBe(1);
      await store().mentions.put([rant({ id: 'push:1' }), rant({ id: 'push:2', author: 'bea', text: 'Wucherpreise' })]);
      await settled();
      expect(await store().mentions.get('push:1')).toEqual(rant({ id: 'push:1' }));
      expect(await store().mentions.get('push:2')).toMatchObject({ mention: { text: '', erased: true } });
      expect(await store().mentions.count({ text: 'unverschämt' })).toBe(2);
      expect(await store().mentions.count({ text: 'wucherpreise' })).toBe(0);
      expect(await store().mentions.count({ watch: 'kaffee' })).toBe(3);
    });

    it('prunes old texts and older mentions', async () => {
      const day = 86_400_000;
      const at = (days: number) => rant({ id: `push:${days}`, publishedAt: MONDAY_MORNING - days * day });
      await store().mentions.put([at(0), at(30), at(31), at(365), at(366)]);
      await settled();
      const limits = { textsBefore: MONDAY_MORNING - 30 * day, allBefore: MONDAY_MORNING - 365 * day };
      expect(await store().mentions.prune(limits)).toEqual({ texts: 2, mentions: 1 });
      await settled();
      expect(await store().mentions.prune(limits)).toEqual({ texts: 0, mentions: 0 });
      await store().mentions.put([at(31)]);
      await settled();
      expect(await store().mentions.count({})).toBe(4);
      expect(await store().mentions.count({ watch: 'kaffee' })).toBe(4);
      expect(await store().mentions.count({ text: 'teuer' })).toBe(2);
      expect(await store().mentions.get('push:366')).toBeUndefined();
      expect(await store().mentions.get('push:31')).toMatchObject({
        mention: { text: '' },
        judgement: { hostility: 0.6 },
      });
    });

    it('removes a deleted mention from readings and incidents that quote it', async () => {
      await store().readings.put([aReading({ topMentions })]);
      await store().incidents.put([anIncident({ reading: { topMentions } })]);
      await store().mentions.put([rant(), rant({ deleted: true, receivedAt: LATER })]);
      await settled();
      await expectQuotes(goneQuote, otherQuote);
      await store().readings.put([aReading({ at: LATER, topMentions })]);
      await store().incidents.put([anIncident({ version: 2, reading: { topMentions } })]);
      await settled();
      await expectQuotes(goneQuote, otherQuote);
    });

    it('removes an author from readings and incidents, and from those written later', async () => {
      await store().readings.put([aReading({ topMentions })]);
      await store().incidents.put([
        anIncident({ reading: { topMentions } }),
        anIncident({ id: 'calm', reading: { topMentions: [] } }),
      ]);
      await settled();
      expect(await store().readings.eraseAuthor('anna', LATER)).toBe(1);
      expect(await store().incidents.eraseAuthor('anna', LATER)).toBe(1);
      await settled();
      expect(await store().incidents.eraseAuthor('anna', LATER)).toBe(0);
      await expectQuotes(goneQuote, otherQuote);
      await store().incidents.put([anIncident({ version: 2, reading: { topMentions } })]);
      await settled();
      await expectQuotes(goneQuote, otherQuote);
    });

    it('prunes quotes together with the texts', async () => {
      await store().readings.put([aReading({ topMentions })]);
      await store().incidents.put([anIncident({ reading: { topMentions } })]);
      await settled();
      await store().mentions.prune({ textsBefore: MONDAY_MORNING + 1, allBefore: 0 });
      await settled();
      await expectQuotes(goneQuote, { excerpt: '', erased: true });
    });
  });
}
