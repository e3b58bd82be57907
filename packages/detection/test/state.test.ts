import { describe, expect, it } from '@jest/globals';
import { defaultThresholds, type Evidence } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { createDetector, restoreDetector, type Detector } from '../src/index.ts';
import { createWorld, DAY, HOUR, inOrder, MINUTE, MONDAY, numbered, seeded } from './traffic.ts';

const LATER = MONDAY + 3 * DAY;
const options = { watchId: 'nordlicht-kaffee' };

/** Three days with a storm, a drill, a bot and the press in them. */
function lively(seed: number): Evidence[] {
  const world = createWorld(seed);
  const storm = LATER - 4 * HOUR;
  return inOrder(
    world.traffic({ from: MONDAY, to: LATER, perHour: 6 }),
    world.burst(80, { from: storm, to: storm + HOUR, links: ['#spülkaffee'], hostility: 0.6 }),
    world.burst(40, { from: storm, to: storm + 3 * HOUR, authors: 1 }),
    world.burst(30, { from: storm + HOUR, to: storm + 2 * HOUR, drill: true }),
    world.burst(3, {
      from: storm,
      to: storm + 3 * HOUR,
      kind: 'article',
      outlets: ['kieler-bote.example', 'roestpost.example'],
    }),
  );
}

/** Observes what was received by each look and returns every reading. */
function play(
  evidence: readonly Evidence[],
  every: number,
  between: (detector: Detector) => Detector = (same) => same,
) {
  let detector: Detector = createDetector(options);
  const readings: unknown[] = [];
  let next = 0;
  for (let now = MONDAY; now <= LATER; now += every) {
    for (let each = evidence[next]; each && each.receivedAt <= now; each = evidence[++next]) detector.observe(each);
    readings.push(detector.read(now, defaultThresholds));
    detector = between(detector);
  }
  return readings;
}

describe('the state of a detector', () => {
  it('saved as JSON and restored at any moment goes on as if nothing had happened', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 40 }), (seed, often) => {
        const evidence = lively(seed);
        const chance = seeded(seed);
        const restored = play(evidence, 20 * MINUTE, (detector) => {
          if (chance() > 1 / often) return detector;
          const saved: unknown = JSON.parse(JSON.stringify(detector.save()));
          return restoreDetector(saved);
        });
        expect(restored).toEqual(play(evidence, 20 * MINUTE));
      }),
      { numRuns: 8 },
    );
  });

  it('does not change when evidence is delivered again', () => {
    const evidence = lively(1);
    const chance = seeded(2);
    const repeated: Evidence[] = [];
    evidence.forEach((each, i) => {
      repeated.push(each);
      if (chance() < 0.2) repeated.push(...evidence.slice(Math.max(0, i - 5), i + 1));
    });
    const detector = createDetector(options);
    const again = createDetector(options);
    for (const each of evidence) detector.observe(each);
    const outcomes = repeated.map((each) => again.observe(each));
    expect(again.save()).toEqual(detector.save());
    expect(outcomes.filter((outcome) => outcome.kind === 'counted')).toHaveLength(evidence.length);
  });

  it('leads to the same reading in whatever order two hours of evidence arrive', () => {
    const world = createWorld(3);
    const before = inOrder(world.traffic({ from: MONDAY, to: LATER - 2 * HOUR, perHour: 10 }));
    const latest = [
      ...world.traffic({ from: LATER - 2 * HOUR, to: LATER, perHour: 30, authors: 20 }),
      ...world.burst(40, { from: LATER - HOUR, to: LATER, authors: 25, links: ['#spülkaffee'] }),
      ...world.burst(6, {
        from: LATER - HOUR,
        to: LATER,
        kind: 'article',
        outlets: ['kieler-bote.example', 'roestpost.example'],
      }),
    ].map((each) => ({ ...each, receivedAt: LATER }));
    const readAfter = (shuffled: readonly Evidence[]) => {
      const detector = createDetector(options);
      for (const each of before) detector.observe(each);
      detector.read(LATER - 2 * HOUR, defaultThresholds);
      for (const each of numbered(shuffled, before.length)) detector.observe(each);
      return [detector.read(LATER, defaultThresholds), detector.read(LATER + DAY, defaultThresholds)];
    };
    const expected = readAfter(latest);
    fc.assert(
      fc.property(fc.shuffledSubarray(latest, { minLength: latest.length }), (shuffled) => {
        expect(readAfter(shuffled)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('forgets what an author wrote, here and after a restart', () => {
    const evidence = lively(4);
    const detector = createDetector(options);
    for (const each of evidence) detector.observe(each);
    const victim = detector.read(LATER, defaultThresholds).topMentions[0]?.author;
    if (victim === undefined) throw new Error('a storm has mentions that matter');
    detector.erase(victim);
    expect(JSON.stringify(detector.read(LATER, defaultThresholds))).not.toContain(victim);
    expect(JSON.stringify(detector.save())).not.toContain(victim);
  });

  it('is refused with a code when it is not understood', () => {
    const codeOf = (state: unknown) => {
      try {
        restoreDetector(state);
        return 'accepted';
      } catch (error) {
        return typeof error === 'object' && error !== null && 'code' in error ? error.code : 'no code';
      }
    };
    const saved = JSON.stringify(createDetector(options).save());
    expect(codeOf(JSON.parse(saved))).toBe('accepted');
    expect(codeOf(JSON.parse(saved.replace('"version":4', '"version":99')))).toBe('STATE_CORRUPT');
    expect(codeOf(JSON.parse(saved.replace('"runs":""', '"runs":"5"').replace('"newest":-1', '"newest":7')))).toBe(
      'STATE_CORRUPT',
    );
    for (const nonsense of [null, 'state', 7, {}, []]) expect(codeOf(nonsense)).toBe('STATE_CORRUPT');
  });

  it('damaged anywhere is refused with a code, or goes on as some other state', () => {
    const detector = createDetector(options);
    const evidence = lively(10);
    for (const each of evidence) detector.observe(each);
    const saved = JSON.stringify(detector.save());
    let texts = 0;
    /** The state with the n-th text in it changed. */
    const changed = (which: number, change: (text: string) => string): unknown => {
      texts = 0;
      return JSON.parse(saved, (_, value: unknown) =>
        typeof value === 'string' && texts++ === which ? change(value) : value,
      );
    };
    changed(-1, (same) => same);
    const put = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('', '#', '~', '~~~~~~~~', '########'));
    fc.assert(
      fc.property(fc.nat(texts - 1), fc.nat(), fc.nat(4), put, (which, where, gone, instead) => {
        const damaged = changed(which, (text) => {
          const at = where % (text.length + 1);
          return text.slice(0, at) + instead + text.slice(at + gone);
        });
        try {
          const restored = restoreDetector(damaged);
          restored.read(LATER, defaultThresholds);
          evidence
            .slice(-50)
            .forEach((each, offset) => restored.observe({ ...each, origin: { partition: 1, offset } }));
          restored.read(LATER + HOUR, defaultThresholds);
          restoreDetector(restored.save());
        } catch (error) {
          expect(error).toMatchObject({ code: 'STATE_CORRUPT' });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is not counted', () => {
  const detector = () => {
    const created = createDetector(options);
    created.read(LATER, defaultThresholds);
    return created;
  };
  const [first] = createWorld(6).burst(1, { from: LATER, to: LATER + 1 });
  if (!first) throw new Error('a burst of one is one mention');

  it.each([
    ['own', { ...first, own: true }],
    ['vanished', { ...first, vanished: true }],
    ['future', { ...first, mention: { ...first.mention, publishedAt: Date.UTC(3000, 0, 1) } }],
    ['too-old', { ...first, mention: { ...first.mention, publishedAt: 0 } }],
    ['too-old', { ...first, drill: true, mention: { ...first.mention, publishedAt: LATER - DAY } }],
  ])('is named: %s', (reason, evidence) => {
    expect(detector().observe(evidence)).toEqual({ kind: 'ignored', reason });
  });

  it('is a redelivery, told by its position', () => {
    const one = detector();
    expect(one.observe(first)).toEqual({ kind: 'counted' });
    expect(one.observe(first)).toEqual({ kind: 'ignored', reason: 'duplicate' });
  });
});
