// Lets the live detector watch a simulated public, or the first days of one, and notes what it did about every storm.
import { createDetector } from '@sturmwarte/detection';
import { simulatePublic, youngPublic } from '@sturmwarte/testkit/world';
import { follow } from './follow.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long after a storm a page is still about it. */
const AFTERMATH = 12 * HOUR;

/**
 * @param seed of the public
 * @returns the storms with what was made of each, and the pages that no storm explains
 */
export function watchPublic(seed, thresholds) {
  const world = simulatePublic(seed);
  const storms = world.storms.map((storm) => ({ storm, pages: [], peak: 0 }));
  const falsePages = [];
  const detector = createDetector({ watchId: 'world' });
  let readings = 0;
  const began = process.hrtime.bigint();
  follow(
    detector,
    world.evidence,
    world.from,
    ({ force, page, reasons }, at) => {
      readings++;
      const during = storms.find(({ storm }) => at >= storm.from && at <= storm.to + AFTERMATH);
      if (during && at <= during.storm.to) during.peak = Math.max(during.peak, force);
      if (!page) return;
      if (during) during.pages.push({ at, force });
      else
        falsePages.push({ at, force, during: happeningAt(world.harmless, at), reasons: reasons.map(({ en }) => en) });
    },
    thresholds,
  );
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

/**
 * The first three days of a watch.
 *
 * @param isNew whether it begins without a past; else it has watched for three weeks before
 * @returns hours from the beginning to the storm, what was made of it, and hours to the pages that it does not explain
 */
export function watchYoung({ seed, perHour, isNew }) {
  const { evidence, from, storm, harmless } = youngPublic(seed, perHour);
  const heard = isNew ? evidence.slice(evidence.findIndex(({ receivedAt }) => receivedAt >= from)) : evidence;
  const pages = [];
  const falsePages = [];
  let peak = 0;
  follow(createDetector({ watchId: 'world' }), heard, isNew ? from : evidence[0].receivedAt, ({ force, page }, at) => {
    if (at >= storm.from && at <= storm.to) peak = Math.max(peak, force);
    if (!page || at < from) return;
    if (at >= storm.from && at <= storm.to + AFTERMATH) pages.push({ at, force });
    else falsePages.push({ age: (at - from) / HOUR, during: happeningAt([harmless], at) });
  });
  return { seed, perHour, isNew, age: (storm.from - from) / HOUR, storm: verdictOf(storm, pages, peak), falsePages };
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

function happeningAt(harmless, now) {
  return harmless.find(({ from, to }) => now >= from && now <= to + AFTERMATH)?.kind ?? 'ordinary';
}
