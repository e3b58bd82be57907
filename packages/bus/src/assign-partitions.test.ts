import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignPartitions } from './assign-partitions.ts';

const owners = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'gone'), { nil: undefined }), {
  minLength: 1,
  maxLength: 12,
});
const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });

describe('assignPartitions', () => {
  it('gives every partition to a member, and no member more than one beyond another', () => {
    fc.assert(
      fc.property(owners, members, (current, present) => {
        const assigned = assignPartitions(current, present);
        const counts = present.map((member) => assigned.filter((owner) => owner === member).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(current.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('changes nothing when nobody joined or left', () => {
    fc.assert(
      fc.property(owners, members, (current, present) => {
        const assigned = assignPartitions(current, present);
        expect(assignPartitions(assigned, present)).toEqual(assigned);
      }),
    );
  });

  it('moves only what a new member needs', () => {
    expect(assignPartitions(['a', 'a', 'a', 'a'], ['a', 'b'])).toEqual(['a', 'a', 'b', 'b']);
    expect(assignPartitions(['a', 'a', 'b', 'b'], ['a', 'b', 'c'])).toEqual(['a', 'a', 'b', 'c']);
  });

  it('leaves the partitions without an owner when nobody is there', () => {
    expect(assignPartitions(['a', undefined], [])).toEqual([undefined, undefined]);
  });
});
