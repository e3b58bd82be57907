// A simulated public: a brand, several sources, ordinary days with their rhythm, and a storm of known beginning.
// The same seed tells the same story. The demo of the first run and the end-to-end tests live in it.
import { chatter, grumbling, headlines, insults, outrage, praise, slots } from './phrases.ts';
import type { Random } from './random.ts';
import { HOUR, MINUTE } from './time.ts';

/** A mention as somebody posts it; ready for `POST /v1/mentions`. */
export interface WorldMention {
  readonly id: string;
  readonly source: string;
  readonly publishedAt: number;
  readonly text: string;
  readonly title?: string;
  readonly author: string;
  readonly url: string;
  readonly kind: 'post' | 'comment' | 'review' | 'article';
  readonly outlet?: string;
  readonly reach?: number;
  readonly shares?: number;
}

export interface Brand {
  readonly name: string;
  /** Written forms people use, most common first. */
  readonly forms: readonly string[];
}

export const nordlicht: Brand = {
  name: 'Nordlicht Kaffee',
  forms: ['Nordlicht Kaffee', '@nordlichtkaffee', 'Nordlicht Kaffee', '#nordlichtkaffee'],
};

/** The query a watch of that brand would have. */
export const nordlichtQuery =
  '"Nordlicht Kaffee" OR @nordlichtkaffee OR #nordlichtkaffee OR #nordlichtskandal OR #boykottnordlicht';

const SOURCES: readonly { readonly source: string; readonly kind: WorldMention['kind']; readonly weight: number }[] = [
  { source: 'mastodon', kind: 'post', weight: 4 },
  { source: 'bluesky', kind: 'post', weight: 3 },
  { source: 'reddit', kind: 'comment', weight: 2 },
  { source: 'bewertungen', kind: 'review', weight: 1 },
];

/** Share of a day's mentions by local hour: quiet nights, a morning and an evening peak. Sums to about 24. */
const RHYTHM = [
  0.3, 0.2, 0.1, 0.1, 0.1, 0.3, 0.7, 1.3, 1.6, 1.5, 1.3, 1.2, 1.5, 1.4, 1.2, 1.1, 1.1, 1.3, 1.5, 1.7, 1.8, 1.6, 1.1,
  0.6,
];
/** Mood of ordinary talk. */
const MOODS = [
  { lines: praise, share: 0.3 },
  { lines: chatter, share: 0.58 },
  { lines: grumbling, share: 0.12 },
] as const;

/** Ordinary talk from `from` to `to` (milliseconds), in order; `perHour` is the mean over a day. */
export function* ordinaryDays(
  random: Random,
  brand: Brand,
  from: number,
  to: number,
  perHour: number,
): Generator<WorldMention> {
  const peak = Math.max(...RHYTHM);
  let at = from;
  for (let number = 0; ;) {
    // Thinning (Lewis and Shedler 1979): events at the peak rate, of which an hour keeps its share.
    at += random.exponential(HOUR / (perHour * peak));
    if (at >= to) return;
    const hour = new Date(at).getUTCHours();
    if (random.next() * peak > (RHYTHM[hour] ?? 1)) continue;
    yield post(random, brand, Math.floor(at), `d${from}-${number++}`, moodOf(random), person(random, 4_000));
  }
}

export interface StormShape {
  readonly startsAt: number;
  /** Critical mentions per minute once it has grown. */
  readonly peakPerMinute: number;
  /** Minutes until three fifths of the peak are reached. */
  readonly growthMinutes: number;
  readonly minutes: number;
}

/** A storm of many voices over all sources, growing to its peak, insults rising with it, the press following. */
export function* storm(random: Random, brand: Brand, shape: StormShape): Generator<WorldMention> {
  const { startsAt, peakPerMinute, growthMinutes, minutes } = shape;
  const press = headlines.map((headline, index) => ({
    headline,
    at: startsAt + growthMinutes * MINUTE * (0.9 + 0.7 * index),
  }));
  let at = startsAt;
  for (let number = 0; ;) {
    // Thinning, as on ordinary days: the rate grows while one waits for the next.
    at += random.exponential(MINUTE / peakPerMinute);
    while (press[0] && press[0].at <= at) yield article(brand, press.shift());
    if (at >= startsAt + minutes * MINUTE) return;
    const heat = 1 - Math.exp(-(at - startsAt) / MINUTE / growthMinutes);
    if (random.next() > heat) continue;
    const lines = random.next() < 0.35 * heat ? insults : outrage;
    yield {
      ...post(random, brand, Math.floor(at), `s${startsAt}-${number++}`, lines, person(random, 20_000)),
      shares: random.integer(1 + Math.floor(80 * heat)),
    };
  }
}

function post(
  random: Random,
  brand: Brand,
  publishedAt: number,
  id: string,
  lines: readonly string[],
  author: string,
): WorldMention {
  const { source, kind } = sourceOf(random);
  return {
    id,
    source,
    publishedAt,
    kind,
    author,
    text: fill(random, random.pick(lines), random.pick(brand.forms)),
    url: `https://${source}.example/@${author}/${id}`,
    reach: Math.floor(20 * Math.exp(6 * random.next() ** 2)),
  };
}

function article(
  brand: Brand,
  due: { readonly headline: (typeof headlines)[number]; readonly at: number } | undefined,
): WorldMention {
  if (!due) throw new RangeError('no article is due');
  const { outlet, title, text } = due.headline;
  return {
    id: `a${Math.floor(due.at)}`,
    source: 'presse',
    publishedAt: Math.floor(due.at),
    kind: 'article',
    author: outlet,
    outlet,
    title: title.replaceAll('{brand}', brand.name),
    text: text.replaceAll('{brand}', brand.name),
    url: `https://${outlet}/wirtschaft/${Math.floor(due.at)}`,
    reach: 150_000,
  };
}

function fill(random: Random, line: string, brand: string): string {
  const text = line.replace(/\{(\w+)\}/g, (whole, slot: string) =>
    slot === 'brand' ? brand : random.pick(slots[slot] ?? [whole]),
  );
  return text.replace(/\s+/g, ' ').trim();
}

function moodOf(random: Random): readonly string[] {
  let chance = random.next();
  for (const { lines, share } of MOODS) {
    chance -= share;
    if (chance < 0) return lines;
  }
  return chatter;
}

function sourceOf(random: Random): (typeof SOURCES)[number] {
  const expanded = SOURCES.flatMap((entry) => Array.from({ length: entry.weight }, () => entry));
  return random.pick(expanded);
}

function person(random: Random, people: number): string {
  return `mensch${random.integer(people)}`;
}
