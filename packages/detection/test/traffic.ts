// Seeded traffic about a brand: ordinary days with a rhythm, and what may happen on top of them.
import type { Evidence } from '@sturmwarte/contracts';
import { DAY, HOUR, MINUTE } from '../src/grid.ts';

/** Monday, 2 March 2026, 00:00 UTC. */
export const MONDAY = Date.UTC(2026, 2, 2);

export interface Traffic {
  readonly from: number;
  readonly to: number;
  /** Mean mentions an hour. */
  readonly perHour: number;
  /** Share of critical mentions. Default 0.15. */
  readonly criticalShare?: number;
  /** How many people take part. Default: everyone speaks once. */
  readonly authors?: number;
  readonly sources?: readonly string[];
  /** Day and night. Default true. */
  readonly rhythm?: boolean;
  readonly hostility?: number;
  readonly links?: readonly string[];
  readonly kind?: Evidence['kind'];
  readonly text?: string;
  readonly outlets?: readonly string[];
  readonly history?: boolean;
  readonly drill?: boolean;
}

/** Numbers from 0 to 1 that are the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes traffic whose mentions have positions in the order they are asked for. */
export function createWorld(seed: number) {
  const random = seeded(seed);
  let serial = 0;
  const pick = <T>(of: readonly T[], otherwise: T) => of[Math.floor(random() * of.length)] ?? otherwise;

  const mention = (at: number, traffic: Traffic): Evidence => {
    const id = ++serial;
    const source = pick(traffic.sources ?? ['mastodon', 'bluesky', 'reddit'], 'mastodon');
    const critical = random() < (traffic.criticalShare ?? 0.15);
    const author = traffic.authors === undefined ? id : Math.floor(random() * traffic.authors);
    const outlet = traffic.outlets === undefined ? undefined : pick(traffic.outlets, 'kieler-bote.example');
    return {
      watchId: 'nordlicht-kaffee',
      mention: {
        id: `${source}:${id}`,
        source,
        publishedAt: Math.floor(at),
        excerpt: traffic.text ?? `Beitrag Nummer ${id} über den Kaffee von Nordlicht`,
        ...(outlet === undefined ? { author: `person-${traffic.authors ?? 'new'}-${author}` } : {}),
        reach: Math.floor(random() * 1_000),
        sentiment: critical ? -0.6 : 0.2,
        hostility: critical ? (traffic.hostility ?? 0.1) : 0,
      },
      kind: traffic.kind ?? 'post',
      receivedAt: Math.floor(at) + 2_000,
      language: 'de',
      critical,
      own: false,
      history: traffic.history ?? false,
      drill: traffic.drill ?? false,
      links: [...(traffic.links ?? [])],
      terms: critical ? ['spülmittel'] : ['kaffee'],
      ...(outlet === undefined ? {} : { outlet }),
      origin: { partition: 0, offset: 0 },
    };
  };

  const rateAt = (at: number, { perHour, rhythm = true }: Traffic) =>
    rhythm ? perHour * (1 + 0.9 * Math.sin(((at % DAY) / DAY) * 2 * Math.PI - 0.7 * Math.PI)) : perHour;

  return {
    /** A Poisson process, thinned to the hour's rate. */
    traffic(traffic: Traffic): Evidence[] {
      const most = 1.9 * traffic.perHour;
      const made: Evidence[] = [];
      for (let at = traffic.from; ;) {
        at += (-Math.log(1 - random()) / most) * HOUR;
        if (at >= traffic.to) return made;
        if (random() * most < rateAt(at, traffic)) made.push(mention(at, traffic));
      }
    },
    /** A number of mentions at even distances. */
    burst(count: number, traffic: Omit<Traffic, 'perHour'>): Evidence[] {
      const distance = (traffic.to - traffic.from) / count;
      return Array.from({ length: count }, (_, i) =>
        mention(traffic.from + i * distance, { perHour: 0, criticalShare: 1, ...traffic }),
      );
    },
    random,
  };
}

/** In order of event time, with the offsets a bus would give them. */
export function inOrder(...streams: readonly (readonly Evidence[])[]): Evidence[] {
  return numbered(streams.flat().sort((a, b) => a.mention.publishedAt - b.mention.publishedAt));
}

/** With the offsets a bus would give them in this order. */
export function numbered(evidence: readonly Evidence[], first = 0): Evidence[] {
  return evidence.map((each, i) => ({ ...each, origin: { partition: 0, offset: first + i } }));
}

export { DAY, HOUR, MINUTE };
