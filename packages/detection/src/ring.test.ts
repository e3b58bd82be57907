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
          const sums = ring.lastSums(to, 30);
          for (const [count, sum] of sums.entries()) expect(sum).toBeCloseTo(ring.sum(to - count + 1, to));
        }
        expect(Ring.restore(40, ring.save()).save()).toEqual(ring.save());
      }),
    );
  });
});
