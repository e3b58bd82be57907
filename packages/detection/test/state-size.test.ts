import { describe, expect, it } from '@jest/globals';
import { defaultThresholds } from '@sturmwarte/contracts';
import { createDetector, restoreDetector, type Detector } from '../src/index.ts';
import { loudStorm, pastOf } from './loud-watch.ts';
import { createWorld, DAY, HOUR, inOrder, MINUTE, MONDAY, seeded } from './traffic.ts';

const LATER = MONDAY + 15 * DAY;
const sizeOf = (detector: Detector) => JSON.stringify(detector.save()).length;

describe('the state of a watch stays below 64 kB', () => {
  it('with 200 mentions an hour and a storm', () => {
    const world = createWorld(5);
    const evidence = inOrder(
      world.traffic({ from: LATER - 15 * DAY, to: LATER, perHour: 200 }),
      world.burst(1_000, { from: LATER - HOUR, to: LATER, links: ['#spülkaffee'] }),
    );
    const detector = createDetector({ watchId: 'nordlicht-kaffee' });
    const chance = seeded(8);
    const words = () => Array.from({ length: 12 }, () => `beschwerde${Math.floor(2_000 * chance())}`);
    for (const each of evidence) {
      detector.observe({ ...each, terms: words(), themes: ['advertising'], calls: ['boycott', 'defence'] });
    }
    detector.read(LATER, defaultThresholds);
    expect(sizeOf(detector)).toBeLessThan(40 * 1024);
  });

  it.each([20_000, 200_000])('with %d mentions an hour, fifteen days of them known, in a storm', (perHour) => {
    const detector = restoreDetector(pastOf(perHour, LATER));
    let largest = 0;
    let next = LATER;
    for (const each of loudStorm(LATER, 10_000)) {
      detector.observe(each);
      if (each.receivedAt < next) continue;
      next = each.receivedAt + 5 * MINUTE;
      detector.look(each.receivedAt, defaultThresholds);
      largest = Math.max(largest, sizeOf(detector));
    }
    expect(detector.read(next, defaultThresholds).force).toBeGreaterThanOrEqual(4);
    expect(largest).toBeLessThan(64 * 1024);
  });
});
