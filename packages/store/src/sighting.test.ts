import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDigest, aReading, aScoredMention } from '@sturmwarte/testkit';
import { mergeSighting, withholdQuotes, type KeptMention } from './sighting.ts';

const sightings = fc
  .record({ receivedAt: fc.nat(5), text: fc.constantFrom('alt', 'neu'), deleted: fc.boolean(), shares: fc.nat(3) })
  .map(({ deleted, ...rest }) => aScoredMention({ mention: { ...rest, ...(deleted ? { deleted } : {}) } }));

const mergeAll = (some: readonly ReturnType<typeof aScoredMention>[]) =>
  some.reduce<KeptMention | undefined>((known, incoming) => mergeSighting(known, incoming), undefined);

describe('mergeSighting', () => {
  it('changes nothing when a sighting is seen again', () => {
    fc.assert(
      fc.property(fc.array(sightings), sightings, (before, last) => {
        const once = mergeAll([...before, last]);
        expect(mergeAll([...before, last, last])).toEqual(once);
      }),
    );
  });

  it('ends up the same when a whole history is replayed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sightings, { selector: ({ mention }) => mention.receivedAt }), (history) => {
        expect(mergeAll([...history, ...history])).toEqual(mergeAll(history));
      }),
    );
  });

  it('never gives a deleted text back', () => {
    fc.assert(
      fc.property(fc.array(sightings, { minLength: 1 }), (history) => {
        const kept = mergeAll(history);
        const deleted = history.some(({ mention }) => mention.deleted);
        expect(kept?.withheld).toBe(deleted);
        expect(kept?.scored.mention.text === '').toBe(deleted);
        expect(kept?.scored.mention.deleted === true).toBe(deleted);
      }),
    );
  });
});

describe('withholdQuotes', () => {
  it('touches only the digests meant', () => {
    const reading = aReading({
      topMentions: [aDigest({ url: 'https://social.example/1' }), aDigest({ id: 'push:2' })],
    });
    const { url: _url, ...rest } = aDigest();
    expect(withholdQuotes(reading, ({ id }) => id === 'mastodon:1').topMentions).toEqual([
      { ...rest, excerpt: '', erased: true },
      aDigest({ id: 'push:2' }),
    ]);
    expect(withholdQuotes(reading, () => false)).toBe(reading);
  });
});
