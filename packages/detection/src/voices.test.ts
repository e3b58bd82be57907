import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hash22 } from './hash.ts';
import { Voices } from './voices.ts';

/** Counts by cell after hearing all. */
function countsOf(heard: readonly (readonly [number, number])[]): Map<number, number> {
  const voices = new Voices(120);
  const counts = new Map<number, number>();
  const add = (cell: number, amount: number) => {
    const next = (counts.get(cell) ?? 0) + amount;
    if (next === 0) counts.delete(cell);
    else counts.set(cell, next);
  };
  for (const [voice, cell] of heard) {
    const claim = voices.hear(voice, cell);
    if (!claim) continue;
    add(claim.cell, 1);
    if (claim.insteadOf !== undefined) add(claim.insteadOf, -1);
  }
  return counts;
}

describe('Voices', () => {
  const heard = fc.array(
    fc.tuple(
      fc.nat(8).map((person) => hash22(`person ${person}`)),
      fc.nat(239),
    ),
    { minLength: 1, maxLength: 60 },
  );

  it('counts a voice once a block, where it was first heard, in any order', () => {
    fc.assert(
      fc.property(heard, (each) => {
        const first = new Map<string, number>();
        for (const [voice, cell] of each) {
          const key = `${voice}/${Math.floor(cell / 120)}`;
          first.set(key, Math.min(cell, first.get(key) ?? Infinity));
        }
        const expected = new Map<number, number>();
        for (const cell of first.values()) expected.set(cell, (expected.get(cell) ?? 0) + 1);
        expect(countsOf(each)).toEqual(expected);
        expect(countsOf(each.toReversed())).toEqual(expected);
      }),
    );
  });

  it('goes on the same after it was saved', () => {
    fc.assert(
      fc.property(heard, heard, (before, after) => {
        const voices = new Voices(120);
        for (const [voice, cell] of before) voices.hear(voice, cell);
        const restored = new Voices(120, voices.save());
        for (const [voice, cell] of after) expect(restored.hear(voice, cell)).toEqual(voices.hear(voice, cell));
      }),
    );
  });

  it('remembers 256 of a block that is over, the same in whatever order they spoke', () => {
    const spoken = Array.from({ length: 1_000 }, (_, voice) => [hash22(`voice ${voice}`), voice % 120] as const);
    const rememberedAfter = (heard: readonly (readonly [number, number])[]) => {
      const voices = new Voices(120);
      for (const [voice, cell] of heard) voices.hear(voice, cell);
      voices.hear(0, 120);
      return spoken.filter(([voice]) => voices.hear(voice, 119) === undefined).map(([voice]) => voice);
    };
    const remembered = rememberedAfter(spoken);
    expect(remembered).toHaveLength(256);
    expect(rememberedAfter(spoken.toReversed())).toEqual(remembered);
  });
});
