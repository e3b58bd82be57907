import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diff } from './document-diff.ts';

describe('diff', () => {
  it('names the smallest members that differ', () => {
    const before = { name: 'A', steps: [{ delay: 5 }, { delay: 10 }], gone: 1 };
    const after = { name: 'A', steps: [{ delay: 5 }, { delay: 15 }], 'new/one': true };
    expect(diff(before, after)).toEqual([
      { path: '/steps/1/delay', before: 10, after: 15 },
      { path: '/gone', before: 1 },
      { path: '/new~1one', after: true },
    ]);
  });

  it('tells a list from an object, and null from absence', () => {
    expect(diff({ a: [] }, { a: {} })).toEqual([{ path: '/a', before: [], after: {} }]);
    expect(diff({ a: null }, {})).toEqual([{ path: '/a', before: null }]);
  });

  it('is empty for equal documents, and the same seen from the other side', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(diff(a, structuredClone(a))).toEqual([]);
        const there = diff(a, b).map(({ path }) => path);
        expect(
          diff(b, a)
            .map(({ path }) => path)
            .sort(),
        ).toEqual(there.sort());
      }),
    );
  });
});
