import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pack, unpack } from './bits.ts';
import { hash22 } from './hash.ts';
import { Sketch } from './sketch.ts';

const hashes = (from: number, count: number) => Array.from({ length: count }, (_, i) => hash22(`author:${from + i}`));
const sketchOf = (added: readonly number[], k = 128) => {
  const sketch = new Sketch(k);
  for (const hash of added) sketch.add(hash);
  return sketch;
};

describe('Sketch', () => {
  it('is exact while it is not full, whatever the order and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 22 - 1), { maxLength: 100 }), (added) => {
        expect(Sketch.union([sketchOf([...added, ...added.toReversed()])])).toBe(new Set(added).size);
      }),
    );
  });
  it.each([1_000, 20_000])('estimates %d within a fifth', (count) => {
    const estimate = Sketch.union([sketchOf(hashes(0, count))]);
    expect(Math.abs(estimate - count) / count).toBeLessThan(0.2);
  });
  it('counts who is in several sketches once', () => {
    expect(Sketch.union([sketchOf(hashes(0, 80)), sketchOf(hashes(40, 80))])).toBe(120);
    const estimate = Sketch.union([
      sketchOf(hashes(0, 4_000)),
      sketchOf(hashes(2_000, 4_000)),
      sketchOf(hashes(0, 50)),
    ]);
    expect(Math.abs(estimate - 6_000) / 6_000).toBeLessThan(0.2);
  });
  it('counts together what it would count of all, exactly while none is full', () => {
    const few = fc.array(fc.nat(300), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(few, { maxLength: 6 }), (lists) => {
        expect(Sketch.union(lists.map((added) => sketchOf(added)))).toBe(new Set(lists.flat()).size);
      }),
    );
  });
  it('counts one more into joined ones as if it had been among them', () => {
    const some = fc.array(fc.nat(300), { maxLength: 60 }).map((added) => sketchOf(added, 16));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), some, (others, one) => {
        expect(one.unionWith(Sketch.joined(others))).toBe(Sketch.union([...others, one]));
      }),
    );
  });
  it('takes in another one as if it had seen what that has seen', () => {
    const some = fc.uniqueArray(fc.nat(2 ** 22 - 1), { maxLength: 40 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const merged = sketchOf(one, 16);
        merged.merge(sketchOf(other, 16));
        expect(merged).toEqual(sketchOf([...one, ...other], 16));
        const larger = new Sketch(64);
        larger.merge(sketchOf(one, 16));
        larger.merge(sketchOf(other, 16));
        expect(Sketch.union([larger])).toBe(Sketch.union([sketchOf(one, 16), sketchOf(other, 16)]));
      }),
    );
  });
  it('is the same after it was saved', () => {
    for (const count of [0, 100, 127, 128, 500]) {
      const sketch = sketchOf(hashes(0, count));
      const saved = pack((bits) => sketch.write(bits));
      expect(unpack(saved, (bits) => Sketch.read(128, bits))).toEqual(sketch);
    }
  });
});
