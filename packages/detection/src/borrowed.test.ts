import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksToBorrow, borrowMaxima, borrowNets, type BorrowedView } from './borrowed.ts';
import { WINDOWS } from './grid.ts';

const views = WINDOWS.flatMap((width): BorrowedView[] => [
  { series: 'all', view: 'ratio', width },
  { series: 'all', view: 'level', width },
  { series: 'critical', view: 'ratio', width },
  { series: 'critical', view: 'odds', width },
]);
const sizes = fc.double({ min: 0, max: 1e6, noNaN: true });

describe('what a new watch borrows', () => {
  it('is there for every view, at any size, from small to large', () => {
    fc.assert(
      fc.property(fc.constantFrom(...views), sizes, fc.integer({ min: 0, max: 36 }), (view, size, blocks) => {
        const borrowed = borrowMaxima(view, size, blocks);
        expect(borrowed).toHaveLength(blocks);
        expect(borrowed.every(Number.isFinite)).toBe(true);
        expect(borrowed).toEqual(borrowed.toSorted((a, b) => a - b));
      }),
    );
  });

  it('changes little where the size does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...views), sizes, (view, size) => {
        const [a, b] = [borrowMaxima(view, size, 12), borrowMaxima(view, 1.01 * size, 12)];
        a.forEach((value, i) => expect(Math.abs(value - (b[i] ?? NaN))).toBeLessThan(0.03));
      }),
    );
  });

  it('is more critics for a larger watch', () => {
    const highest = [0.01, 0.1, 1, 10].map((size) => borrowNets(size, 36).at(-1) ?? NaN);
    expect(highest).toEqual(highest.toSorted((a, b) => a - b));
    expect(highest[3]).toBeGreaterThan(highest[0] ?? NaN);
  });

  it('is one block less for every block of its own, and none after three days', () => {
    expect([0, 1, 35, 36, 168].map(blocksToBorrow)).toEqual([36, 35, 1, 0, 0]);
  });
});
