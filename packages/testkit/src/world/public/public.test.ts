import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { simulatePublic, type SimulatedPublic } from './public.ts';

/** Seeds of small brands: their worlds are told in no time. */
const SMALL = [2, 6, 11];

function fingerprint(world: SimulatedPublic): string {
  return createHash('sha256').update(JSON.stringify(world)).digest('hex');
}

describe('a simulated public', () => {
  it.each(SMALL)('of seed %d is told again word for word', (seed) => {
    const world = simulatePublic(seed);
    expect(fingerprint(simulatePublic(seed))).toBe(fingerprint(world));
    expect(world.evidence.length).toBeGreaterThan(100);
  });

  it('is another one for another seed', () => {
    const worlds = SMALL.map(simulatePublic);
    expect(new Set(worlds.map(fingerprint)).size).toBe(SMALL.length);
    expect(new Set(worlds.map(({ brand }) => brand.perHour)).size).toBe(SMALL.length);
  });

  it('has positions in the order of receipt, and a truth about every storm', () => {
    for (const { evidence, storms, from, to } of SMALL.map(simulatePublic)) {
      const disordered = evidence.filter(
        ({ origin, receivedAt }, i) => origin.offset !== i || receivedAt < (evidence[i - 1]?.receivedAt ?? from),
      );
      expect(disordered).toHaveLength(0);
      expect(storms).toHaveLength(2);
      for (const storm of storms) {
        expect(storm.from).toBeGreaterThan(from);
        expect(storm.to).toBeLessThan(to);
        expect(storm.onset).toBeGreaterThanOrEqual(storm.from);
        expect(storm.halfAt).toBeLessThanOrEqual(storm.to);
      }
    }
  });
});
