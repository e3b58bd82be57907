// Sixty days of a brand in public: ordinary talk, everything that is loud and harmless, and storms of known force.
import type { Evidence } from '@sturmwarte/contracts';
import { createRandom, type Random } from '../random.ts';
import { BEGINNING, DAY } from '../time.ts';
import { drawBrand, type BrandProfile } from './brand.ts';
import { harmless, harmlessKinds, type Harmless } from './harmless.ts';
import { ordinaryTalk } from './ordinary.ts';
import { storm, stormKinds, type Storm, type StormKind } from './storms.ts';
import { toEvidence, type Utterance } from './utterance.ts';

export interface SimulatedPublic {
  readonly brand: BrandProfile;
  readonly from: number;
  readonly to: number;
  readonly storms: readonly Storm[];
  readonly harmless: readonly Harmless[];
  /** All evidence in the order of receipt, with positions in that order. */
  readonly evidence: readonly Evidence[];
}

/** Nothing special happens before a brand has been watched for this long. */
const QUIET = 3 * DAY;
const DAYS = 60;
/** Mentions an hour, the least and the most. */
const SIZES: readonly [number, number] = [0.2, 200];
const SMALL: readonly [number, number] = [0.2, 1];

/** The same seed is the same world; of the kinds of storms each world has two, so that every kind has its turn. */
export function simulatePublic(seed: number): SimulatedPublic {
  const random = createRandom(seed);
  const kinds = [0, 1].map((turn) => stormKinds[(2 * seed + turn) % stormKinds.length] ?? 'sudden-wave');
  const [least, most] = kinds.includes('small-brand') ? SMALL : SIZES;
  const brand = drawBrand(random, least, most);
  const [from, to] = [BEGINNING, BEGINNING + DAYS * DAY];
  const slots = shuffled(random, [...harmlessKinds, ...kinds]);
  const length = (to - from - QUIET) / slots.length;
  const happenings: Harmless[] = [];
  const truths: Storm[] = [];
  slots.forEach((kind, slot) => {
    // The second half of a slot is left for what happened in it to die down.
    const at = Math.floor(from + QUIET + length * (slot + 0.4 * random.next()));
    if (isStorm(kind)) truths.push(storm(random, brand, kind, at, random.pick([3, 4, 4, 5, 6])));
    else happenings.push(harmless(random, brand, kind, at));
  });
  const said = [
    ...silenced(ordinaryTalk(random, brand, from, to), happenings),
    ...happenings.flatMap(({ utterances }) => utterances),
    ...truths.flatMap(({ utterances }) => utterances),
  ].sort((a, b) => receipt(a) - receipt(b) || a.at - b.at);
  const evidence = said.map((utterance, number) => toEvidence(utterance, number, brand.ear, random));
  return { brand, from, to, storms: truths, harmless: happenings, evidence };
}

function isStorm(kind: string): kind is StormKind {
  return (stormKinds as readonly string[]).includes(kind);
}

function receipt({ at, receivedAt = at }: Utterance): number {
  return receivedAt;
}

/** What is said during an outage arrives when it is over, or never. */
function silenced(talk: readonly Utterance[], happenings: readonly Harmless[]): Utterance[] {
  const outages = happenings.filter(({ silent }) => silent !== undefined);
  return talk.flatMap((utterance) => {
    const outage = outages.find(({ from, to }) => utterance.at >= from && utterance.at < to);
    if (!outage) return utterance;
    return outage.silent?.arrives ? { ...utterance, receivedAt: outage.to } : [];
  });
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(random.integer(left.length), 1));
  return order;
}
