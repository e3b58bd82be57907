import { describe, expect, it } from '@jest/globals';
import { defaultThresholds } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { createWorld, HOUR, inOrder, MINUTE, MONDAY } from '../test/traffic.ts';
import { pack } from './bits.ts';
import { hash22 } from './hash.ts';
import { createDetector, restoreDetector } from './index.ts';
import { Sayings } from './sayings.ts';

const [PRODUCT, PRICE, BOYCOTT] = [1 << 0, 1 << 1, 1 << 16];

describe('what voices say', () => {
  it('is counted once a voice, however often it says so', () => {
    const [early, late] = [new Sayings(), new Sayings()];
    early.hear(1, PRODUCT);
    early.hear(1, PRODUCT | BOYCOTT);
    late.hear(1, PRODUCT);
    late.hear(2, PRICE | PRODUCT);
    expect(Sayings.union([early, late])).toEqual({
      themes: [
        { theme: 'product', voices: 2 },
        { theme: 'price', voices: 1 },
      ],
      calls: [{ call: 'boycott', voices: 1 }],
    });
  });

  it('is estimated where there are more voices than are kept', () => {
    const hour = Array.from({ length: 6 }, () => new Sayings());
    for (let i = 0; i < 4_000; i++) hour[i % 6]?.hear(hash22(`person ${i}`), i % 4 === 0 ? PRODUCT | BOYCOTT : PRODUCT);
    const { themes, calls } = Sayings.union(hour);
    // Three standard errors: two hundred voices are below the smallest border, a quarter of them call for a boycott.
    expect(Math.abs((themes[0]?.voices ?? 0) / 4_000 - 1)).toBeLessThan(0.25);
    expect(Math.abs((calls[0]?.voices ?? 0) / 1_000 - 1)).toBeLessThan(0.45);
  });

  it('does not depend on the order it is heard in', () => {
    const heard = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(PRODUCT, PRICE, BOYCOTT)), {
      maxLength: 300,
    });
    const afterHearing = (said: readonly (readonly [number, number])[]) => {
      const sayings = new Sayings();
      for (const [person, each] of said) sayings.hear(hash22(`person ${person}`), each);
      return pack((bits) => sayings.write(bits));
    };
    fc.assert(fc.property(heard, (said) => expect(afterHearing([...said].reverse())).toEqual(afterHearing(said))));
  });
});

describe('a reading', () => {
  const world = createWorld(7);
  const hour = { from: MONDAY, to: MONDAY + HOUR - MINUTE };
  const evidence = inOrder(
    world
      .burst(10, { ...hour, criticalShare: 1 })
      .map((each, i) => ({ ...each, themes: i < 4 ? (['price', 'service'] as const).slice() : ['service' as const] })),
    world.burst(3, { ...hour, criticalShare: 0 }).map((each) => ({ ...each, calls: ['defence' as const] })),
  );
  const detector = createDetector({ watchId: 'nordlicht-kaffee' });
  for (const each of evidence) detector.observe(each);

  it('says what share of the critics blames what, and how many of all voices call for what', () => {
    expect(detector.read(hour.to, defaultThresholds)).toMatchObject({
      themes: [
        { theme: 'service', share: 1 },
        { theme: 'price', share: 0.4 },
      ],
      calls: [{ call: 'defence', voices: 3 }],
    });
  });

  it('says the same after a restart, and nothing of it two hours later', () => {
    const restored = restoreDetector(JSON.parse(JSON.stringify(detector.save())));
    const later = restored.read(hour.to, defaultThresholds);
    expect(later.themes).toEqual(detector.read(hour.to, defaultThresholds).themes);
    const past = restored.read(hour.to + 2 * HOUR, defaultThresholds);
    expect([past.themes, past.calls]).toEqual([undefined, undefined]);
  });
});
