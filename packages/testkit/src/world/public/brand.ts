// A brand of the simulated public: how much is said of it, by whom, where, when and in what mood.
import type { Evidence } from '@sturmwarte/contracts';
import type { Random } from '../random.ts';
import { DAY, HOUR } from '../time.ts';
import type { Ear } from './utterance.ts';

export interface Channel {
  readonly source: string;
  readonly kind: Evidence['kind'];
  /** Share of what is said, in parts. */
  readonly weight: number;
}

/** When people talk: shops at noon and in the evening, railways with the commuters, software in office hours. */
export type Rhythm = 'consumer' | 'commuter' | 'office';

export interface BrandProfile {
  /** Mentions an hour, mean of a week. */
  readonly perHour: number;
  /** Share of them that criticise. */
  readonly criticalShare: number;
  /** How many people ever mention it; few of them do often. */
  readonly people: number;
  readonly channels: readonly Channel[];
  readonly rhythm: Rhythm;
  /** A weekend day against a working day. */
  readonly weekend: number;
  /** Share of mentions in German; the others are English. */
  readonly german: number;
  /** Chance that an ordinary mention starts a conversation. */
  readonly threads: number;
  /** Standard deviation of the logarithm of a day's level: no two Tuesdays are alike. */
  readonly restless: number;
  readonly ear: Ear;
}

const CHANNELS: readonly Channel[] = [
  { source: 'mastodon', kind: 'post', weight: 3 },
  { source: 'bluesky', kind: 'post', weight: 3 },
  { source: 'x', kind: 'post', weight: 4 },
  { source: 'reddit', kind: 'comment', weight: 2 },
  { source: 'facebook', kind: 'comment', weight: 4 },
  { source: 'youtube', kind: 'comment', weight: 2 },
  { source: 'reviews', kind: 'review', weight: 1 },
];

/** A brand drawn by chance; its size lies between `least` and `most` mentions an hour, each order of magnitude alike. */
export function drawBrand(random: Random, least: number, most: number): BrandProfile {
  const perHour = least * (most / least) ** random.next();
  const channels = CHANNELS.filter(() => random.next() < 0.6);
  return {
    perHour,
    criticalShare: 0.05 + 0.3 * random.next() ** 2,
    people: Math.ceil(200 + 400 * perHour),
    channels: channels.length >= 2 ? channels : CHANNELS.slice(0, 3),
    rhythm: random.pick(['consumer', 'commuter', 'office']),
    weekend: 0.4 + 0.9 * random.next(),
    german: random.pick([1, 0.95, 0.8, 0.4]),
    threads: 0.02 + 0.1 * random.next(),
    restless: 0.1 + 0.25 * random.next(),
    // What the shipped judge reaches on public posts of either language, give and take.
    ear: { recall: 0.55 + 0.3 * random.next(), mishears: 0.04 + 0.1 * random.next() },
  };
}

const RHYTHMS: Readonly<Record<Rhythm, readonly number[]>> = {
  consumer: [
    0.4, 0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 0.9, 1.1, 1.2, 1.2, 1.2, 1.5, 1.3, 1.1, 1.1, 1.2, 1.4, 1.7, 2.0, 2.1, 1.7, 1.1,
    0.6,
  ],
  commuter: [
    0.3, 0.2, 0.1, 0.1, 0.2, 0.7, 1.6, 2.4, 2.1, 1.4, 1.0, 0.9, 1.0, 1.0, 1.1, 1.4, 2.0, 2.2, 1.7, 1.2, 0.9, 0.7, 0.5,
    0.3,
  ],
  office: [
    0.2, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 1.2, 2.0, 2.3, 2.2, 2.0, 1.6, 1.8, 2.0, 1.9, 1.6, 1.2, 0.9, 0.8, 0.7, 0.6, 0.4,
    0.2,
  ],
};

/** Local time is UTC + 1 in these worlds: daylight saving is tried where time is tested, not where storms are. */
export const OFFSET = HOUR;

/** Factor on the mean rate at a moment, before chance: hour of the day and weekend. */
export function rhythmAt({ rhythm, weekend }: BrandProfile, at: number): number {
  const local = at + OFFSET;
  const day = Math.floor(local / DAY);
  const hours = RHYTHMS[rhythm];
  const hour = (local % DAY) / HOUR;
  // Between the middles of two hours the rate goes straight from one to the other.
  const before = Math.floor(hour - 0.5);
  const share = hour - 0.5 - before;
  const level = (hours[(before + 24) % 24] ?? 1) * (1 - share) + (hours[(before + 25) % 24] ?? 1) * share;
  const isWeekend = (day + 3) % 7 >= 5;
  return level * (isWeekend ? weekend : 1);
}
