// Ordinary talk: restless days, conversations, a few people who talk a lot. What a detector must not take for a storm.
import type { Random } from '../random.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { OFFSET, rhythmAt, type BrandProfile, type Channel } from './brand.ts';
import type { Utterance } from './utterance.ts';

/** Highest factor of rhythm and level together that is drawn; above it the rate is cut. */
const PEAK = 6;
/** Replies of a conversation, at least; the number is geometric. */
const MEAN_REPLIES = 3;
/** A reply takes up the mood of the post it answers this often. */
const SAME_MOOD = 0.6;

/** All that is said of a brand from `from` to `to` on ordinary days, not in order. */
export function ordinaryTalk(random: Random, brand: BrandProfile, from: number, to: number): Utterance[] {
  const utterances: Utterance[] = [];
  const levels = levelsOf(random, brand, from, to);
  let thread = 0;
  for (let at = from; ;) {
    at += random.exponential(HOUR / (brand.perHour * PEAK * rootShare(brand)));
    if (at >= to) return utterances;
    const rate = rhythmAt(brand, at) * (levels[Math.floor((at - from) / HOUR)] ?? 1);
    if (random.next() * PEAK > rate) continue;
    const root = remark(random, brand, Math.floor(at), random.next() < brand.criticalShare);
    utterances.push(root);
    if (random.next() >= brand.threads) continue;
    const link = `re:${root.source}:thread-${from}-${thread++}`;
    for (let reply = at; random.next() < MEAN_REPLIES / (MEAN_REPLIES + 1);) {
      reply += random.exponential(12 * MINUTE);
      if (reply >= to) break;
      const critical = random.next() < SAME_MOOD ? root.critical : random.next() < brand.criticalShare;
      utterances.push({
        ...remark(random, brand, Math.floor(reply), critical),
        source: root.source,
        kind: root.kind === 'review' ? 'comment' : root.kind,
        links: [link],
      });
    }
  }
}

/** Part of what is said that starts something; the rest are replies. */
function rootShare({ threads }: BrandProfile): number {
  return 1 / (1 + threads * MEAN_REPLIES);
}

/** A level per hour: the day's own, and within it a slow wandering of the hours. */
function levelsOf(random: Random, { restless }: BrandProfile, from: number, to: number): Float64Array {
  const levels = new Float64Array(Math.ceil((to - from) / HOUR));
  let day = -1;
  let dayLevel = 0;
  let wander = 0;
  for (let hour = 0; hour < levels.length; hour++) {
    const today = Math.floor((from + hour * HOUR + OFFSET) / DAY);
    if (today !== day) {
      day = today;
      dayLevel = restless * random.gaussian();
    }
    wander = 0.7 * wander + 0.7 * restless * random.gaussian();
    levels[hour] = Math.exp(dayLevel + wander - restless ** 2);
  }
  return levels;
}

/** One remark on a channel of the brand. */
export function remark(random: Random, brand: BrandProfile, at: number, critical: boolean): Utterance {
  const { source, kind } = channelOf(random, brand);
  return {
    at,
    author: personOf(random, brand.people),
    source,
    kind,
    language: random.next() < brand.german ? 'de' : 'en',
    critical,
    hostility: critical && random.next() < 0.06 ? 0.7 : 0.15,
    links: random.next() < 0.15 ? [`#tag${random.integer(30)}`] : [],
    reach: reachOf(random),
  };
}

/** Few people talk often: the chance falls with the square of the rank. */
export function personOf(random: Random, people: number): string {
  return `person-${Math.floor(people * random.next() ** 2)}`;
}

/** Followers of an ordinary account: some hundreds, rarely ten thousand. */
export function reachOf(random: Random): number {
  return Math.floor(Math.exp(5 + 1.4 * random.gaussian()));
}

function channelOf(random: Random, { channels }: BrandProfile): Channel {
  let part = random.next() * channels.reduce((sum, { weight }) => sum + weight, 0);
  for (const channel of channels) {
    part -= channel.weight;
    if (part < 0) return channel;
  }
  return channels.at(-1) ?? { source: 'mastodon', kind: 'post', weight: 1 };
}
