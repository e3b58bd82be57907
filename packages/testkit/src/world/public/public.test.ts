import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../time.ts';
import { loudPublic } from './loud-public.ts';
import { simulatePublic } from './public.ts';
import { youngPublic } from './young-public.ts';

/** Seeds of small brands: their worlds are told in no time. */
const SMALL = [2, 6, 11];

function fingerprint(world: object): string {
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

describe('a loud public', () => {
  const tell = (seed: number) => {
    const world = loudPublic(seed, { perHour: 1_000, days: 2, storms: [{ day: 1, times: 3 }] });
    return { ...world, evidence: [...world.pieces].flat() };
  };
  const { evidence, storms } = tell(3);

  it('is told in order, again word for word, and differently for another seed', () => {
    const disordered = evidence.filter(
      ({ origin, receivedAt }, i) => origin.offset !== i || receivedAt < (evidence[i - 1]?.receivedAt ?? 0),
    );
    expect(disordered).toHaveLength(0);
    expect(fingerprint(tell(3))).toBe(fingerprint({ ...tell(3), evidence }));
    expect(fingerprint(tell(4))).not.toBe(fingerprint(tell(3)));
  });

  it('is as loud as asked for, and its storm as many times the criticism', () => {
    expect(evidence.length / 48).toBeGreaterThan(750);
    expect(evidence.length / 48).toBeLessThan(1_250);
    const from = (storms[0]?.from ?? 0) + HOUR;
    const critics = (since: number) =>
      evidence.filter(({ critical, mention }) => critical && mention.publishedAt >= since && mention.publishedAt < since + HOUR)
        .length; // prettier-ignore
    // Some of the critics are not heard, and some others are taken for critics: that is less than three times.
    expect(critics(from) / critics(from - DAY)).toBeGreaterThan(1.5);
    expect(critics(from) / critics(from - DAY)).toBeLessThan(3.5);
  });
});

describe('the first days of a watch', () => {
  it('are told again word for word, with a past, a storm and something harmless apart from it', () => {
    for (const seed of [1, 2, 3]) {
      const world = youngPublic(seed, 2);
      expect(fingerprint(youngPublic(seed, 2))).toBe(fingerprint(world));
      expect(world.evidence[0]?.receivedAt).toBeLessThan(world.from - 14 * DAY);
      expect(world.storm.from).toBeGreaterThan(world.from);
      expect(world.storm.to).toBeLessThan(world.to);
      expect(Math.abs(world.harmless.from - world.storm.from)).toBeGreaterThan(10 * HOUR);
    }
  });
});
