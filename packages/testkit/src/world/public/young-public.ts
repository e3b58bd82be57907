// The first three days of a watch: ordinary talk that begins to be heard at any hour of the week, one storm, one thing that is
// loud and harmless. The days before can be heard, too: what experience is worth is the difference.
import type { Evidence } from '@sturmwarte/contracts';
import { createRandom, type Random } from '../random.ts';
import { BEGINNING, DAY, HOUR } from '../time.ts';
import { drawBrand, type BrandProfile } from './brand.ts';
import { harmless, harmlessKinds, type Harmless } from './harmless.ts';
import { ordinaryTalk } from './ordinary.ts';
import { storm, stormKinds, type Storm } from './storms.ts';
import { toEvidence, type Utterance } from './utterance.ts';

export interface YoungPublic {
  readonly brand: BrandProfile;
  /** When the watch begins. */
  readonly from: number;
  readonly to: number;
  readonly storm: Storm;
  readonly harmless: Harmless;
  /** All evidence in the order of receipt, what was said before `from` first. */
  readonly evidence: readonly Evidence[];
}

const DAYS = 3;
/** A day for the storm of the third one to die down. */
const AFTER = DAY;
const PAST_DAYS = 21;
/** What is there in the first minutes cannot be told from what is usual. */
const EARLIEST = HOUR / 4;
/** A page is about one of the two. */
const APART = 14 * HOUR;
/** A storm in a night has an hour of its own, which may lie before the watch begins; a small brand is a size. */
const KINDS = stormKinds.filter((kind) => kind !== 'in-a-night' && kind !== 'small-brand');
/** What is loud by itself. */
const HARMLESS = harmlessKinds.filter(
  (kind) => !['late-mentions', 'imported-mentions', 'source-outage'].includes(kind),
);

/** The same arguments are the same world. */
export function youngPublic(seed: number, perHour: number): YoungPublic {
  const random = createRandom(seed);
  const brand = drawBrand(random, perHour, perHour);
  const from = BEGINNING + PAST_DAYS * DAY + Math.floor(7 * DAY * random.next());
  const to = from + DAYS * DAY + AFTER;
  const told = storm(random, brand, random.pick(KINDS), somewhen(random, from), random.pick([3, 4, 4, 5, 6]));
  let other = somewhen(random, from);
  while (Math.abs(other - told.from) < APART) other = somewhen(random, from);
  const loud = harmless(random, brand, random.pick(HARMLESS), other);
  const said: Utterance[] = [
    ...ordinaryTalk(random, brand, from - PAST_DAYS * DAY, to),
    ...told.utterances,
    ...loud.utterances,
  ].sort((a, b) => a.at - b.at);
  return {
    brand,
    from,
    to,
    storm: told,
    harmless: loud,
    evidence: said.map((utterance, number) => toEvidence(utterance, number, brand.ear, random)),
  };
}

/** The first hours come up as often as the days after them. */
function somewhen(random: Random, from: number): number {
  return Math.floor(from + EARLIEST * ((DAYS * DAY) / EARLIEST) ** random.next());
}
