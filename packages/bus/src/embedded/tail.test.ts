import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RawRecord } from '../engine.ts';
import { Tail } from './tail.ts';

function record(offset: number, characters = 10): RawRecord {
  return { partition: 0, offset, timestamp: 0, key: '', value: 'x'.repeat(characters) };
}

describe('the tail of a partition', () => {
  it('reads what was written, in order, or says that it does not reach back that far', () => {
    const appends = fc.array(fc.array(fc.constantFrom(10, 90_000, 400_000), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.nat(1_000), appends, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 1, max: 20 }), (first, batches, share, most) => {
        const tail = new Tail();
        const log: RawRecord[] = [];
        for (const batch of batches) {
          const records = batch.map((characters, index) => record(first + log.length + index, characters));
          log.push(...records);
          tail.push(records);
        }
        const from = Math.floor(share * log.length);
        const read = tail.read(first + from, most);
        if (read) expect(read).toEqual(log.slice(from, from + most));
        // Half a million characters are kept, so the newest that fit into them must be there.
        const size = log.slice(from).reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
        expect(read !== undefined).toBe(size <= 500_000);
      }),
    ); // prettier-ignore
  });

  it('has nothing after it was cleared, and goes on with what comes next', () => {
    const tail = new Tail();
    tail.push([record(0), record(1)]);
    tail.clear();
    expect(tail.read(1, 10)).toBeUndefined();
    tail.push([record(2)]);
    expect(tail.read(1, 10)).toBeUndefined();
    expect(tail.read(2, 10)).toEqual([record(2)]);
  });

  it('ends where the partition ends', () => {
    const tail = new Tail();
    tail.push([record(4)]);
    expect(tail.read(5, 10)).toEqual([]);
  });
});
