import { describe, expect, it } from '@jest/globals';
import { anyText } from '@sturmwarte/testkit/any-text';
import fc from 'fast-check';
import { murmur2, partitionOf } from './partition-of.ts';

describe('murmur2', () => {
  // The vectors of Kafka's own UtilsTest.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as Kafka does', (key, hash) => {
    expect(murmur2(Buffer.from(key))).toBe(hash);
  });
});

describe('partitionOf', () => {
  it('masks the sign before it takes the remainder', () => {
    expect(partitionOf('21', 4)).toBe((-973932308 & 0x7fffffff) % 4);
  });
  it('names a partition that exists, whatever the key', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
        const partition = partitionOf(key, partitions);
        expect(Number.isInteger(partition) && partition >= 0 && partition < partitions).toBe(true);
      }),
    );
  });
  it('spreads keys evenly', () => {
    const found = Array.from({ length: 4_000 }, (_, n) => partitionOf(`mastodon:${n}`, 4));
    for (const partition of [0, 1, 2, 3]) {
      expect(found.filter((other) => other === partition).length).toBeGreaterThan(800);
    }
  });
});
