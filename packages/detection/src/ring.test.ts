import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ring } from './ring.ts';

describe('Ring', () => {
  it('counts like a map that forgets what is older than its size', () => {
    const operation = fc.record({
      index: fc.nat(300),
      amount: fc.oneof(fc.nat(3), fc.nat(70_000), fc.double({ min: 0, max: 9, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1 }), (operations) => {
        const ring = new Ring(40);
        const model = new Map<number, number>();
        for (const { index, amount } of operations) {
          const isKept = index > ring.newest - 40;
          expect(ring.add(index, amount)).toBe(isKept);
          if (isKept) model.set(index, (model.get(index) ?? 0) + amount);
          for (const old of model.keys()) if (old < ring.oldest) model.delete(old);
        }
        for (let i = 0; i <= 300; i++) expect(ring.get(i)).toBe(model.get(i) ?? 0);
        const copied = ring.copy(0, 301).reduce((sum, count) => sum + count, 0);
        expect(ring.sum(0, 300)).toBeCloseTo(copied);
        for (const to of [ring.newest - 60, ring.newest, ring.newest + 7]) {
          const lengths = [0, 1, 2, 7, 30];
          const sums = ring.lastSums(to, lengths);
          for (const [i, length] of lengths.entries()) expect(sums[i]).toBeCloseTo(ring.sum(to - length + 1, to));
        }
        expect(Ring.restore(40, ring.save()).save()).toEqual(ring.save());
      }),
    );
  });

  it('is the same after it was saved, quiet or loud, and the loud one takes two characters a count', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(9), fc.nat(40_000), fc.nat(2 ** 33)), { minLength: 1 }), (counts) => {
        const ring = new Ring(50);
        counts.forEach((count, at) => ring.add(at, count));
        const restored = Ring.restore(50, ring.save());
        for (let at = 0; at < counts.length; at++) expect(restored.get(at)).toBe(ring.get(at));
      }),
    );
    const loud = new Ring(4_320);
    for (let at = 0; at < 4_320; at++) loud.add(at, 16_000 + ((at * 7_919) % 500));
    const saved = loud.save();
    expect(JSON.stringify(saved).length).toBeLessThan(2 * 4_320);
  });

  it('is refused where its text is damaged', () => {
    const ring = new Ring(60);
    for (let at = 0; at < 60; at++) ring.add(at, 900 + ((at * 37) % 60));
    const saved = ring.save();
    const text = 'series' in saved ? saved.series : '';
    const read = (damaged: string) => {
      try {
        return Ring.restore(60, { newest: 59, series: damaged });
      } catch (error) {
        return error;
      }
    };
    expect(read(text)).toEqual(ring);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const damaged = read(text.slice(0, at) + put + text.slice(at + put.length));
        if (!(damaged instanceof Ring)) expect(damaged).toMatchObject({ code: 'STATE_CORRUPT' });
      }),
    );
    for (const runs of ['(x)', '(Infinity)', '[9999999999]', '5', '-']) {
      expect(() => Ring.restore(60, { newest: 59, runs })).toThrow('not understood');
    }
  });
});
