// The public of the benchmark: two hundred watches and mentions about them, told again word for word from a seed.
import { brandQuery, brandsOf } from './brands.mjs';
import { createRandom, ordinaryDays, storm } from '@sturmwarte/testkit/world';

const SEED = 20_121;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Different texts per brand; each is told many times, by changing people and under its own id. */
const ORDINARY = 200;
const ANGRY = 20;

/** Watches that look for a matter instead of a name; every tenth mention or so meets one besides its brand's. */
const TOPICS = [
  ['lieferung', 'lieferung* OR versand OR delivery'],
  ['oeffnungszeiten', '(öffnungszeiten OR filiale*) NOT boykott*'],
  ['preise', 'teuer OR overpriced OR "zu teuer"'],
  ['rueckruf', 'rückruf* OR (glas* AND (splitter OR kaffee))'],
  ['boykott', '#boykott* OR boykott OR "never again"'],
];

/** @param {number} count watches; the last few are topics, all others brands with three forms of their name */
export function watchesOf(count) {
  const topics = TOPICS.map(([id, query]) => ({ id: `thema-${id}`, name: id, query }));
  const brands = brandsOf(count - topics.length).map(({ id, name }) => ({ id, name, query: brandQuery(name) }));
  return [...brands, ...topics];
}

/** Texts about the brands among the watches, as the inside of a JSON object that lacks `id` and `publishedAt`. */
export function createTexts(count) {
  const random = createRandom(SEED);
  const texts = [];
  for (const { name, forms } of brandsOf(count - TOPICS.length)) {
    const brand = { name, forms };
    texts.push(...take(ordinaryDays(random, brand, 0, 1_000 * HOUR, 60), ORDINARY));
    texts.push(...take(storm(random, brand, { startsAt: 0, peakPerMinute: 60, growthMinutes: 1, minutes: 60 }), ANGRY));
  }
  shuffle(random, texts);
  return texts.map(({ id: _, publishedAt: __, ...rest }) => JSON.stringify(rest).slice(1));
}

/** One line of NDJSON. */
export function lineOf(text, id, publishedAt) {
  return `{"id":"${id}","publishedAt":${publishedAt},${text}\n`;
}

function* take(items, count) {
  for (const item of items) {
    if (count-- === 0) return;
    yield item;
  }
}

function shuffle(random, items) {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [items[last], items[other]] = [items[other], items[last]];
  }
}
