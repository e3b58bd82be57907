// Many voices about one thing: the building block of storms and of what only looks like one.
import type { Random } from '../random.ts';
import { MINUTE } from '../time.ts';
import type { BrandProfile } from './brand.ts';
import { reachOf, remark } from './ordinary.ts';
import type { Utterance } from './utterance.ts';

export interface CrowdShape {
  readonly from: number;
  readonly minutes: number;
  /** Voices a minute, `minute` minutes after the beginning; at most `most`. */
  readonly rate: (minute: number) => number;
  readonly most: number;
  readonly critical: (random: Random) => boolean;
  /** Share of the critics whose tone is insulting or threatening. */
  readonly hostile?: number;
  /** What ties them, and how many carry it. */
  readonly link?: string;
  readonly linked?: number;
  readonly source?: string;
  /** Name of the crowd: nobody of it is met on ordinary days. */
  readonly name: string;
  /** How many people it draws from; the more it exceeds the number of posts, the fewer speak twice. */
  readonly people: number;
}

export function crowd(random: Random, brand: BrandProfile, shape: CrowdShape): Utterance[] {
  const utterances: Utterance[] = [];
  const { from, minutes, rate, most, hostile = 0, link, linked = 0, source, name, people } = shape;
  for (let at = from; ;) {
    // Thinning (Lewis and Shedler 1979).
    at += random.exponential(MINUTE / most);
    if (at >= from + minutes * MINUTE) return utterances;
    if (random.next() * most > rate((at - from) / MINUTE)) continue;
    const critical = shape.critical(random);
    utterances.push({
      ...remark(random, brand, Math.floor(at), critical),
      ...(source === undefined ? {} : { source }),
      author: `${name}-${random.integer(people)}`,
      hostility: critical && random.next() < hostile ? 0.75 : 0.2,
      links: link !== undefined && random.next() < linked ? [link] : [],
      reach: reachOf(random),
    });
  }
}

/** Articles with texts of their own, one an outlet. */
export function articles(
  outlets: readonly { readonly name: string; readonly at: number; readonly reach: number }[],
  about: { readonly critical: boolean; readonly text: (index: number) => string },
): Utterance[] {
  return outlets.map(({ name, at, reach }, index) => ({
    at: Math.floor(at),
    author: name,
    source: 'press',
    kind: 'article',
    language: 'de',
    critical: about.critical,
    hostility: 0.1,
    links: [],
    text: about.text(index),
    outlet: name,
    reach,
  }));
}
