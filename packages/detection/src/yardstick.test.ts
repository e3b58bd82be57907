import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitYardstick } from './yardstick.ts';

const maxima = fc
  .array(fc.double({ min: 1.6, max: 9, noNaN: true }), { minLength: 1, maxLength: 168 })
  .map((values) => Float64Array.from(values));

describe('fitYardstick', () => {
  it('never calls a higher value less surprising', () => {
    fc.assert(
      fc.property(
        maxima,
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (past, low, more) => {
          const surprise = fitYardstick(past);
          expect(surprise(low + more)).toBeGreaterThanOrEqual(surprise(low));
          expect(surprise(low)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('gives one block in ten a surprise of about one', () => {
    const surprise = fitYardstick(Float64Array.from({ length: 168 }, (_, i) => i / 168));
    expect(surprise(0.9)).toBeCloseTo(1, 1);
    expect(surprise(0.5)).toBeCloseTo(0.3, 1);
  });

  it('is hardly stretched by one enormous block', () => {
    const ordinary = Array.from({ length: 167 }, (_, i) => 2 + (i % 10) / 20);
    const without = fitYardstick(Float64Array.from(ordinary));
    const withStorm = fitYardstick(Float64Array.from([...ordinary, 9]));
    expect(withStorm(4)).toBeGreaterThan(0.85 * without(4));
  });

  it('says nothing without a past', () => {
    expect(fitYardstick(new Float64Array(0))(99)).toBe(0);
  });
});
