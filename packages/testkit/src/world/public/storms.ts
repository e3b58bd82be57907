// Storms of every kind, each with the truth about it.
import type { Random } from '../random.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { OFFSET, rhythmAt, type BrandProfile } from './brand.ts';
import { articles, crowd, type CrowdShape } from './crowd.ts';
import { truthOf, type StormTruth } from './truth.ts';
import type { Utterance } from './utterance.ts';

export const stormKinds = [
  'sudden-wave', 'slow-boil', 'second-wave', 'in-a-night', 'small-brand', 'one-forum', 'press-first', 'few-voices', 'vanishing',
] as const; // prettier-ignore
export type StormKind = (typeof stormKinds)[number];

export interface Storm extends StormTruth {
  readonly kind: StormKind;
  readonly from: number;
  readonly to: number;
  readonly utterances: readonly Utterance[];
}

/** How large a storm is meant to be: critics an hour at its peak, so that `force` is reached with something to spare. */
function peakAn(
  hour: { readonly usual: number; readonly critical: number },
  force: 3 | 4 | 5 | 6,
  spare: number,
): number {
  const { usual, critical } = hour;
  const least = { 3: 5, 4: 15, 5: 30, 6: 60 }[force];
  const times = { 3: 1.5, 4: 2, 5: 3, 6: 4 }[force];
  const majority = force >= 5 ? usual : 0;
  return spare * Math.max(least, (times - 1) * critical, majority);
}

interface Plan {
  readonly force: 3 | 4 | 5 | 6;
  /** Critics a minute at the peak. */
  readonly peak: number;
  readonly name: string;
  readonly hostile: number;
  readonly link: string;
}

type Maker = (random: Random, brand: BrandProfile, from: number, plan: Plan) => { to: number; utterances: Utterance[] };

/** What the upset of one storm have in common, however they come. */
function upset({ peak, hostile, link, name }: Plan) {
  return {
    most: peak,
    critical: () => true,
    hostile,
    link,
    linked: 0.5,
    name,
    people: Math.ceil(peak * 60 * 20),
  } satisfies Partial<CrowdShape>;
}

function wave(
  random: Random,
  brand: BrandProfile,
  from: number,
  plan: Plan,
  shape: Partial<CrowdShape> = {},
): Utterance[] {
  const growth = 5 + 20 * random.next();
  const holds = 60 + 180 * random.next();
  return crowd(random, brand, {
    from,
    ...upset(plan),
    minutes: growth + holds + 360,
    rate: (minute) => plan.peak * Math.min(1, minute / growth) * Math.exp(-Math.max(0, minute - growth - holds) / 90),
    ...shape,
  });
}

const makers: Readonly<Record<StormKind, Maker>> = {
  'sudden-wave': (random, brand, from, plan) => ({ to: from + 10 * HOUR, utterances: wave(random, brand, from, plan) }),
  'slow-boil'(random, brand, from, plan) {
    const growth = 60 * (5 + 7 * random.next());
    const utterances = crowd(random, brand, {
      from,
      ...upset(plan),
      minutes: growth + 240,
      rate: (minute) => plan.peak * Math.min(1, Math.exp((4 * (minute - growth)) / growth)),
    });
    return { to: from + (growth + 240) * MINUTE, utterances };
  },
  'second-wave'(random, brand, from, plan) {
    const second = from + (6 + 6 * random.next()) * HOUR;
    const first = wave(random, brand, from, { ...plan, peak: plan.peak / 3 });
    const larger = wave(random, brand, second, { ...plan, name: `${plan.name}-again` });
    return { to: second + 10 * HOUR, utterances: [...first, ...larger] };
  },
  'in-a-night'(random, brand, from, plan) {
    const midnight = Math.floor((from + OFFSET) / DAY) * DAY - OFFSET;
    const night = midnight + (1 + 3 * random.next()) * HOUR;
    return { to: night + 10 * HOUR, utterances: wave(random, brand, Math.floor(night), plan) };
  },
  'small-brand': (random, brand, from, plan) => ({ to: from + 10 * HOUR, utterances: wave(random, brand, from, plan) }),
  'one-forum'(random, brand, from, plan) {
    const shape = { source: 'forum', link: `re:forum:${plan.name}`, linked: 0.9 };
    return { to: from + 10 * HOUR, utterances: wave(random, brand, from, plan, shape) };
  },
  'press-first'(random, brand, from, plan) {
    const outlets = Array.from({ length: { 3: 2, 4: 4, 5: 8, 6: 14 }[plan.force] }, (_, i) => ({
      name: `zeitung-${i}.example`,
      at: from + i * 20 * MINUTE * random.next(),
      reach: random.pick([20_000, 80_000, 300_000, 2_000_000]),
    }));
    const text = (index: number) =>
      `Bericht ${index} aus ${plan.name}: Vorwürfe wiegen schwer, das Unternehmen schweigt bisher`;
    const follow = wave(random, brand, from + Math.floor((0.5 + random.next()) * HOUR), plan);
    return { to: from + 12 * HOUR, utterances: [...articles(outlets, { critical: true, text }), ...follow] };
  },
  'few-voices'(random, brand, from, plan) {
    const voices = { 3: 3, 4: 5, 5: 8, 6: 12 }[plan.force];
    const loud = wave(random, brand, from, { ...plan, peak: voices / 60 }, { linked: 0.9 }).slice(0, voices * 2);
    const utterances = loud.map((each, i) => ({
      ...each,
      author: `${plan.name}-known-${i}`,
      reach: 100_000 + random.integer(2_000_000),
      shares: 100 + random.integer(3_000),
    }));
    return { to: from + 10 * HOUR, utterances };
  },
  vanishing(random, brand, from, plan) {
    const utterances = wave(random, brand, from, plan).map((each, i) => ({ ...each, id: `${plan.name}-${i}` }));
    const deleted = utterances.flatMap((each): Utterance[] =>
      random.next() < 0.3
        ? [{ ...each, at: each.at + Math.floor(random.exponential(15 * MINUTE)), deleted: true }]
        : [],
    );
    return { to: from + 10 * HOUR, utterances: [...utterances, ...deleted] };
  },
};

/** A storm meant for `force`; what it truly is stands in its truth. */
export function storm(random: Random, brand: BrandProfile, kind: StormKind, from: number, force: 3 | 4 | 5 | 6): Storm {
  const usual = brand.perHour * rhythmAt(brand, from + HOUR);
  const hour = { usual, critical: usual * brand.criticalShare };
  const name = `storm-${from}`;
  const plan: Plan = {
    force,
    peak: peakAn(hour, force, 1.3 + random.next()) / 60,
    name,
    hostile: force === 6 ? 0.7 : 0.1 + 0.2 * random.next(),
    link: `#${name}`,
  };
  const { to, utterances } = makers[kind](random, brand, from, plan);
  const inOrder = utterances.sort((a, b) => a.at - b.at);
  return { kind, from: inOrder[0]?.at ?? from, to, utterances: inOrder, ...truthOf(inOrder, brand) };
}
