// A brand so loud that its world is told in pieces of ten minutes, of which none is kept: what detection makes of tens of
// thousands of mentions an hour.
import type { Evidence } from '@sturmwarte/contracts';
import { createRandom, type Random } from '../random.ts';
import { BEGINNING, DAY, HOUR, MINUTE } from '../time.ts';
import { drawBrand, rhythmAt, type BrandProfile } from './brand.ts';
import { crowd } from './crowd.ts';
import { ordinaryTalk } from './ordinary.ts';
import { toEvidence, type Utterance } from './utterance.ts';

/** A wave of criticism on one of the days: grows for half an hour, holds for two and dies down in two more. */
export interface LoudStorm {
  /** From the beginning of the world, 0 the first. */
  readonly day: number;
  /** Criticism as meant at its height, the ordinary included, as a multiple of what is usual at that hour. */
  readonly times: number;
}

export interface LoudPublic {
  readonly from: number;
  readonly to: number;
  readonly storms: readonly (LoudStorm & { readonly from: number; readonly to: number })[];
  /** What is said, ten minutes after ten minutes, in order; can be walked through once. */
  readonly pieces: Iterable<readonly Evidence[]>;
}

const PIECE = 10 * MINUTE;
/** Storms begin at this hour, UTC. */
const BEGINS = 10 * HOUR;
const GROWS = 30;
const HOLDS = 120;
const FADES = 120;
/** So many people make a level of their own; whole days differ less than those of a small brand. */
const RESTLESS = 0.1;

/** The same arguments are the same world. */
export function loudPublic(
  seed: number,
  { perHour, days, storms }: { readonly perHour: number; readonly days: number; readonly storms: readonly LoudStorm[] },
): LoudPublic {
  const random = createRandom(seed);
  const brand = { ...drawBrand(random, perHour, perHour), restless: RESTLESS };
  const to = BEGINNING + days * DAY;
  const placed = storms.map((storm) => {
    const from = BEGINNING + storm.day * DAY + BEGINS;
    return { ...storm, from, to: from + (GROWS + HOLDS + FADES) * MINUTE };
  });
  return { from: BEGINNING, to, storms: placed, pieces: tell(random, brand, to, placed) };
}

function* tell(
  random: Random,
  brand: BrandProfile,
  to: number,
  storms: LoudPublic['storms'],
): Generator<readonly Evidence[]> {
  let number = 0;
  for (let from = BEGINNING; from < to; from += PIECE) {
    const said: Utterance[] = ordinaryTalk(random, brand, from, from + PIECE);
    for (const storm of storms)
      if (from >= storm.from && from < storm.to) said.push(...upset(random, brand, storm, from));
    said.sort((a, b) => a.at - b.at);
    yield said.map((utterance) => toEvidence(utterance, number++, brand.ear, random));
  }
}

/** Ten minutes of a storm. */
function upset(random: Random, brand: BrandProfile, storm: LoudPublic['storms'][number], from: number): Utterance[] {
  const usual = (brand.perHour / 60) * rhythmAt(brand, storm.from) * brand.criticalShare;
  const height = (storm.times - 1) * usual;
  const passed = (from - storm.from) / MINUTE;
  return crowd(random, brand, {
    from,
    minutes: PIECE / MINUTE,
    rate: (minute) => height * shareAt(passed + minute),
    most: height,
    critical: () => true,
    hostile: 0.2,
    link: `#storm-${storm.day}`,
    linked: 0.5,
    name: `storm-${storm.day}`,
    people: Math.ceil(height * HOLDS * 20),
  });
}

/** How much of its height a storm has after so many minutes. */
function shareAt(minute: number): number {
  return Math.max(0, Math.min(minute / GROWS, 1, (GROWS + HOLDS + FADES - minute) / FADES));
}
