// Lets the live detector watch a simulated public and notes what it did about every storm.
import { defaultThresholds } from '@sturmwarte/contracts';
import { createDetector } from '@sturmwarte/detection';
import { simulatePublic } from '@sturmwarte/testkit/world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after a storm a page is still about it. */
const AFTERMATH = 12 * HOUR;

/**
 * @param seed of the public
 * @returns the storms with what was made of each, and the pages that no storm explains
 */
export function watchPublic(seed, thresholds = defaultThresholds) {
  const world = simulatePublic(seed);
  const storms = world.storms.map((storm) => ({ storm, pages: [], peak: 0, before: { force: 0 } }));
  const falsePages = [];
  const detector = createDetector({ watchId: 'world' });
  let readings = 0;
  let force = 0;

  const read = (now) => {
    const reading = detector.look(now, thresholds);
    readings++;
    force = reading.force;
    const during = storms.find(({ storm }) => now >= storm.from && now <= storm.to + AFTERMATH);
    if (during && now <= during.storm.to) during.peak = Math.max(during.peak, reading.force);
    if (!reading.page) return;
    const reasons = reading.reasons.map(({ en }) => en);
    if (during) during.pages.push({ at: now, force: reading.force });
    else falsePages.push({ at: now, force: reading.force, during: happeningAt(world, now), reasons, reading });
  };

  const began = process.hrtime.bigint();
  let minute = Math.floor(world.from / MINUTE);
  let next = 0;
  while (next < world.evidence.length) {
    const due = Math.floor(world.evidence[next].receivedAt / MINUTE);
    // Quiet minutes: the service looks every five while anything is on.
    while (minute < due && force > 0) {
      minute = Math.min(due, minute + 5);
      if (minute < due) read(minute * MINUTE);
    }
    minute = due;
    while (next < world.evidence.length && world.evidence[next].receivedAt < (due + 1) * MINUTE) {
      detector.observe(world.evidence[next++]);
    }
    read((due + 1) * MINUTE - 1);
  }
  const spent = process.hrtime.bigint() - began;
  return {
    seed,
    perHour: world.brand.perHour,
    brand: world.brand,
    mentions: world.evidence.length,
    days: (world.to - world.from) / (24 * HOUR),
    readings,
    seconds: Number(spent) / 1e9,
    snapshot: JSON.stringify(detector.save()).length,
    storms: storms.map(({ storm, pages, peak }) => verdictOf(storm, pages, peak)),
    falsePages,
  };
}

function verdictOf({ kind, from, onset, force, critics, halfAt }, pages, peak) {
  const first = pages[0]?.at;
  return {
    kind,
    force,
    critics,
    peak,
    pages: pages.length,
    paged: first !== undefined,
    minutes: first === undefined ? null : (first - onset) / MINUTE,
    sinceFirst: first === undefined ? null : (first - from) / MINUTE,
    beforeHalf: first !== undefined && first <= halfAt,
  };
}

function happeningAt({ harmless }, now) {
  return harmless.find(({ from, to }) => now >= from && now <= to + AFTERMATH)?.kind ?? 'ordinary';
}
