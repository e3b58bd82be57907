import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSightings, decodeHashes, encodeHashes, hashOf } from './sightings.ts';

describe('sightings', () => {
  it('know every hash among the last generation added, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (ids, generation) => {
        const sightings = createSightings(generation);
        for (const id of ids) sightings.add(hashOf(id));
        expect(ids.slice(-generation).every((id) => sightings.has(hashOf(id)))).toBe(true);
        expect(sightings.size).toBeLessThanOrEqual(2 * generation);
      }),
    );
  });
  it('do not know what was never added', () => {
    const sightings = createSightings(100_000);
    for (let index = 0; index < 50_000; index++) sightings.add(hashOf(`mastodon:${index}`));
    const wronglyKnown = Array.from({ length: 50_000 }, (_, index) => hashOf(`mastodon:${index + 50_000}`)).filter(
      (hash) => sightings.has(hash),
    );
    expect(wronglyKnown).toEqual([]);
  });
  it('give 400,000 similar ids 400,000 different hashes', () => {
    const hashes = new Set<number>();
    for (const source of ['a', 'b', 'mastodon', 'reddit']) {
      for (let index = 0; index < 100_000; index++) hashes.add(hashOf(`${source}:${index}`));
    }
    expect(hashes.size).toBe(400_000);
    expect([...hashes].every((hash) => Number.isSafeInteger(hash) && hash > 0)).toBe(true);
  });
  it('survive the way through a record', () => {
    const hashes = ['a', 'b', 'ü'].map(hashOf);
    expect([...decodeHashes(encodeHashes(hashes))]).toEqual(hashes);
  });
});
