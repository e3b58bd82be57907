import { describe, expect, it } from '@jest/globals';
import { sentimentOfLogits } from './sentiment-of-logits.ts';

describe('the sentiment of logits', () => {
  it('is the probability of what is positive less that of what is negative', () => {
    const [p0, p1, p2] = [1, 2, 4].map((part) => part / 7);
    const logits = [1, 2, 4].map(Math.log);
    expect(sentimentOfLogits(logits, [-1, 0, 1])).toBeCloseTo((p2 ?? 0) - (p0 ?? 0));
    expect(sentimentOfLogits(logits, [1, 1, -1])).toBeCloseTo((p0 ?? 0) + (p1 ?? 0) - (p2 ?? 0));
  });

  it('is right for logits of any size', () => {
    expect(sentimentOfLogits([5_000, 4_000], [-1, 1])).toBe(-1);
    expect(sentimentOfLogits([-5_000, -4_000], [-1, 1])).toBe(1);
  });

  it('is no number where the model gave none', () => {
    expect(sentimentOfLogits([Number.NaN, 1], [-1, 1])).toBeNaN();
    expect(sentimentOfLogits([Number.POSITIVE_INFINITY, 1], [-1, 1])).toBeNaN();
  });
});
