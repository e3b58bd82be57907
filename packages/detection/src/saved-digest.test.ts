import { describe, expect, it } from '@jest/globals';
import { check, MentionDigest } from '@sturmwarte/contracts';
import { restoreDigest, saveDigest, SavedDigest } from './saved-digest.ts';

const least: MentionDigest = {
  id: 'mastodon:1',
  source: 'mastodon',
  publishedAt: 1,
  excerpt: 'Kaffee',
  sentiment: -0.5,
  hostility: 0.25,
};

describe('a saved digest', () => {
  it.each([
    ['all that it may say', { ...least, url: 'https://a.example', author: 'b', reach: 0, shares: 7, erased: true }],
    ['no more than it must', least],
  ])('is restored with %s', (_, mention) => {
    const saved: unknown = JSON.parse(JSON.stringify(saveDigest(mention)));
    const checked = check(SavedDigest, saved);
    expect(checked.ok && restoreDigest(checked.value)).toEqual(mention);
  });
  it('knows every field of a mention that is told', () => {
    expect(Object.keys(MentionDigest.properties)).toHaveLength(SavedDigest.items.length);
  });
});
