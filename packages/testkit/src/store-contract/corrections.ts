// What people say of judgements.
import { describe, expect, it } from '@jest/globals';
import type { Correction } from '@sturmwarte/contracts';
import { MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

export function correctionContract({ store, reopen }: Given): void {
  const correction = (mention: string, overrides: Partial<Correction> = {}): Correction => ({
    mention,
    source: 'mastodon',
    language: 'de',
    publishedAt: MONDAY_MORNING,
    label: 'negative',
    judged: 'neutral',
    features: { sentiment: 0.12, hostility: 0, style: { question: 1, newsWords: 0.333 } },
    at: MONDAY_MORNING + 1_000,
    by: 'officer',
    ...overrides,
  });

  describe('corrections', () => {
    it('keeps the last one of each mention, across a restart, until it is taken back', async () => {
      await store().corrections.put([correction('mastodon:1'), correction('mastodon:2')]);
      const last = correction('mastodon:1', { label: 'positive', at: MONDAY_MORNING + 2_000 });
      await store().corrections.put([last]);
      const { corrections } = await reopen();
      expect(await corrections.of(['mastodon:1', 'mastodon:3'])).toEqual([last]);
      expect(await corrections.count()).toBe(2);
      expect([await corrections.remove('mastodon:1'), await corrections.remove('mastodon:1')]).toEqual([true, false]);
      expect(await corrections.of(['mastodon:1'])).toEqual([]);
    });

    it('lists the last made first, page by page, each once', async () => {
      const made = Array.from({ length: 7 }, (_, number) =>
        // Three moments, so that pages part within one.
        correction(`mastodon:${number}`, { at: MONDAY_MORNING + 1_000 * (number % 3) }),
      );
      await store().corrections.put(made);
      const listed: string[] = [];
      let after: string | undefined;
      do {
        const page = await store().corrections.list({ limit: 2, ...(after === undefined ? {} : { after }) });
        listed.push(...page.items.map(({ mention }) => mention));
        after = page.next;
      } while (after !== undefined);
      expect(listed).toEqual([2, 5, 1, 4, 0, 3, 6].map((number) => `mastodon:${number}`));
    });

    it('says where it cannot read a page', async () => {
      await expect(store().corrections.list({ limit: 2, after: 'nowhere' })).rejects.toMatchObject({
        code: 'QUERY_INVALID',
      });
    });

    it('lets go of those whose mention is too old', async () => {
      const old = correction('mastodon:1', { publishedAt: MONDAY_MORNING - 1 });
      await store().corrections.put([old, correction('mastodon:2')]);
      expect(await store().corrections.prune(MONDAY_MORNING)).toBe(1);
      expect((await store().corrections.list({ limit: 10 })).items).toEqual([correction('mastodon:2')]);
    });

    it('has none where nobody corrected', async () => {
      expect(await store().corrections.list({ limit: 10 })).toEqual({ items: [] });
      expect(await store().corrections.of([])).toEqual([]);
      expect([await store().corrections.count(), await store().corrections.prune(MONDAY_MORNING)]).toEqual([0, 0]);
    });
  });
}
