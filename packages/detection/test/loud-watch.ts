// A watch as loud as can be: fifteen days of a past that need not be lived through, and mentions as long as real ones.
import type { Evidence } from '@sturmwarte/contracts';
import { BLOCK, REMEMBERED, standardGrid } from '../src/grid.ts';
import { createWorld, DAY, HOUR, MINUTE, numbered, seeded } from './traffic.ts';

const BLOCK_MS = BLOCK * standardGrid.step;
const SOURCES = ['mastodon', 'bluesky', 'reddit', 'facebook', 'youtube', 'instagram', 'tiktok', 'forum', 'bewertungen'];
const THEMES = ['product', 'price', 'service', 'delay', 'safety', 'advertising'] as const;
const LETTERS = 'enisratdhulcgmobwfkzpvüäöß';

/** A state as version 3 wrote it, up to `until`, of a watch with so many mentions an hour. */
export function pastOf(perHour: number, until: number): unknown {
  const chance = seeded(17);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const drawn = (mean: number) => Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  const below = (limit: number) => Math.floor(limit * chance());
  const many = <T>(count: number, of: (i: number) => T) => Array.from({ length: count }, (_, i) => of(i));
  const ring = (newest: number, counts: readonly number[]) => ({
    newest,
    runs: counts.map((count) => `(${count})`).join(''),
  });
  const { step, cell } = standardGrid;
  const today = Math.floor(until / DAY);
  const days = many(15, (i) => today - 14 + i);
  const restless = many(16, () => Math.exp(0.1 * normal()));
  // By day nine times as much as at night, and no two days alike.
  const history = (share: number) => {
    const last = Math.floor(until / step) - 1;
    const counts = many(REMEMBERED, (i) => {
      const at = (last - REMEMBERED + 1 + i) * step;
      const hour = 1 - 0.8 * Math.cos(((at % DAY) / DAY) * 2 * Math.PI);
      return drawn(((share * perHour * step) / HOUR) * hour * (restless[Math.floor(i / 288)] ?? 1));
    });
    return { ring: ring(last, counts), since: last - 2 * REMEMBERED };
  };
  const minutes = (share: number) => {
    const mean = (share * perHour * cell) / HOUR;
    return ring(Math.floor(until / cell) - 1, many(300, () => drawn(mean))); // prettier-ignore
  };
  const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');
  const calm = { force: 0, lowerSince: null };
  return {
    version: 3,
    options: { watchId: 'nordlicht-kaffee' },
    now: until - 1,
    marks: many(16, (partition) => [partition, partition === 0 ? 0 : 1_000_000 * perHour]),
    baseline: {
      all: history(1),
      critical: history(0.15),
      sources: SOURCES.map((source) => [source, days.flatMap((day) => [day, below(perHour)])]),
      press: days.map((day) => [
        day,
        many(32, () => [below(2 ** 32), (chance() < 0.5 ? -1 : 1) * Math.floor(10_000 * 100 ** chance())]).flat(),
      ]),
      ties: ring(Math.floor(until / BLOCK_MS) - 2, many(170, () => below(perHour / 100))), // prettier-ignore
      talk: days
        .slice(-7)
        .map((day) => [
          day,
          many(12, (i) => digits(100_000 * i + below(100_000), 7) + many(8, () => digits(below(36 ** 5), 5)).join('')),
        ]),
      tones: ring((today + 1) * 10 - 1, many(150, () => below(perHour))), // prettier-ignore
    },
    live: {
      all: minutes(1),
      critical: minutes(0.3),
      voices: [],
      critics: [],
      crowd: [],
      press: [],
      ties: [],
      storm: {
        episodes: {
          open: null,
          past: many(6, (i) => ({ from: until - (i + 2) * 2 * DAY, to: until - (i + 1) * 2 * DAY })),
        },
        social: calm,
        media: calm,
        mediaPaged: 0,
        firstCriticalAt: null,
      },
    },
    drill: null,
  };
}

/**
 * Two hours and a half of a storm from `from` on, thinned to so many mentions: all that is bounded is full by then, and of
 * more mentions hashes lie closer together, which takes less.
 */
export function loudStorm(from: number, mentions: number): Evidence[] {
  const world = createWorld(23);
  const chance = world.random;
  const below = (limit: number) => Math.floor(limit * chance());
  /** Few are frequent and most are rare, as words, hashtags and posts are. */
  const rank = (limit: number) => Math.floor(limit ** chance()) - 1;
  const word = (length: number) => Array.from({ length }, () => LETTERS[Math.floor(26 * chance() ** 1.7)]).join('');
  const many = (count: number, of: () => string) => Array.from({ length: count }, of);
  const words = many(6_000, () => word(4 + below(12)));
  const tags = many(400, () => `#${word(6 + below(14))}`);
  const posts = many(2_000, () => `re:bluesky:at://did:plc:${word(24)}/app.bsky.feed.post/${word(13)}`);
  const articles = many(300, () => `link:${word(9)}.example/${word(8)}/${many(6, () => word(3 + below(9))).join('-')}-${below(1e7)}`); // prettier-ignore
  const pick = (of: readonly string[]) => of[rank(of.length + 1)] ?? '';

  const storm = world.burst(mentions, { from, to: from + 150 * MINUTE, links: ['#spülkaffee'], sources: SOURCES });
  return numbered(
    storm.map((each, i): Evidence => {
      const said = many(30 + below(20), () => pick(words));
      const isArticle = i % 200 === 0;
      const author = `${word(7)}${i}@${word(9)}.example`;
      const id = `1134${String(i).padStart(14, '0')}`;
      return {
        ...each,
        kind: isArticle ? 'article' : 'post',
        critical: chance() < 0.6,
        links: [pick(posts), pick(tags), pick(tags), pick(articles), '#spülkaffee'].slice(below(5)),
        terms: [...new Set(said)].filter((term) => term.length > 4).slice(0, 12),
        themes: [THEMES[below(6)] ?? 'product', THEMES[below(3)] ?? 'product'],
        ...(chance() < 0.2 ? { calls: ['boycott'] } : {}),
        mention: {
          ...each.mention,
          id: `${each.mention.source}:${id}`,
          url: `https://${each.mention.source}.example/@${author}/${id}`,
          excerpt: said.join(' ').slice(0, 160 + below(141)),
          author,
          reach: Math.floor(100 ** (3 * chance())),
          shares: below(3_000),
          sentiment: -Math.round(100 * chance()) / 100,
          hostility: Math.round(100 * chance()) / 100,
        },
        ...(i % 20 === 1 ? { vanished: true } : {}),
        ...(isArticle ? { outlet: `${word(11)}.example` } : {}),
      };
    }),
    1,
  );
}
