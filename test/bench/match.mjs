// `npm run bench:match`: what it costs to ask 20, 200 and 2,000 watches of every text at once, and to tell its language.
// The brands, their watches and the texts are made here from a seed, so that every run measures the same.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { analyse, createMatcher, identifyLanguage, parseQuery } from '@sturmwarte/language';
import { createRandom } from '@sturmwarte/testkit/world';
import { figure, printFigures } from './measures.mjs';

const help = `Usage: npm run bench:match -- [options]
  --texts N    different texts (default 20,000)
  --rounds N   times each set of watches is asked of all texts; the quickest counts (default 5)
  --seed N     of brands and texts (default 1)`;
const { values: options } = parseArgs({
  options: {
    texts: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(help);
  process.exit();
}

const SIZES = [20, 200, 2_000];
const GOAL_US = 50;
const IDENTIFY_US = 40;
const random = createRandom(Number(options.seed));
const pick = (list) => list[random.integer(list.length)];

const BEGINNINGS =
  'Nord Süd Berg Wald Stern Rhein Alpen Haus Gold Fein Grün Alt Neu König Linden Hafen Kron Blau Wester Feld'.split(
    ' ',
  );
const MIDDLES =
  'licht mann hof stein brunn tal garten bach kamp werk born weg eck ried mark grund see furt horst dorf'.split(' ');
const TRADES =
  'Kaffee Strom Bank Reisen Mode Möbel Bahn Versicherung Bäckerei Telefon Markt Apotheke Brauerei Post Energie'.split(
    ' ',
  );
const TALK = `der die das und ist nicht schon wieder heute bei mit auf von ein eine ich wir ihr warum immer noch so sehr mal
  Lieferung Filiale Kunde Kundin Rechnung Preis Hotline Service Antwort Wochen warten Chaos Skandal Boykott Störung
  Verspätung Qualität Werbung Gewinnspiel Rabatt Stelle Ausbildung Börse Aktie Kündigung danke super gut schlecht peinlich
  unverschämt teuer neu kaputt leer morgen gestern Woche Jahr Leute Stadt Wetter Regen Fußball Verein Haus Straße Zug
  the this is never again really please still waiting order refund`.split(/\s+/); // prettier-ignore

/** Names are made of two parts and a trade, as those of small and large companies are. */
function createBrands(count) {
  const names = new Set();
  for (let n = 0; names.size < count; n++) {
    const name = `${pick(BEGINNINGS)}${pick(MIDDLES)}${n < count ? '' : pick(MIDDLES)}`;
    names.add(name);
  }
  return [...names].map((name) => ({ name, trade: pick(TRADES) }));
}

/** What a social media desk writes for a brand: variants, hashtags, ambiguity, exclusions. */
function queryFor({ name, trade }, number) {
  const lower = name.toLowerCase();
  const names = `${name}-${trade} OR "${name} ${trade} GmbH" OR #${lower} OR @${lower}`;
  const noise = '-(gewinnspiel OR stellenanzeige OR "wir suchen" OR rabattcode OR aktie)';
  const shapes = [
    `(${name} OR ${names}) ${noise}`,
    `(${names} OR ${name} NEAR/8 (${trade} OR filiale OR lieferung OR kunde* OR boykott)) ${noise}`,
    `(${names} OR =${name.toUpperCase()} OR (${name} (${trade} OR rechnung OR hotline))) NOT lang:en`,
    `${lower}* OR *${lower}* OR ${names}`,
    `(${name} OR ${names}) (boykott* OR *skandal* OR kündig* OR "nie wieder") -source:news`,
  ];
  return shapes[number % shapes.length];
}

/** Most words recur, but in German there is always a compound nobody has written yet. */
const createWord = () =>
  random.integer(12) === 0 ? `${pick(BEGINNINGS)}${pick(MIDDLES)}${pick(MIDDLES)}${pick(TALK)}` : pick(TALK);

/** Ordinary talk; every third text names a brand. */
function createTexts(count, brands) {
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 8 + random.integer(25) }, createWord);
    if (random.integer(3) === 0) {
      const { name, trade } = pick(brands);
      const shape = pick([
        name,
        `${name}s`,
        `${name}-${trade}`,
        `${name} ${trade}`,
        `#${name}`,
        `@${name}`,
        name.toUpperCase(),
      ]);
      words.splice(random.integer(words.length), 0, shape);
    }
    return { text: words.join(' '), source: pick(['mastodon', 'reddit', 'news']), language: 'de' };
  });
}

function parsedWatch(query, number) {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(`${query}: ${parsed.error.message}`);
  return { id: `watch-${number}`, query: parsed.query };
}

/** Processor time, not time on the wall: the machine may be shared. */
function cpuMicroseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Microseconds a document, and matches a document, of the quickest round. */
function measure(matcher, documents) {
  const rounds = Array.from({ length: Number(options.rounds) }, () => {
    let matches = 0;
    const us = cpuMicroseconds(() => {
      for (const document of documents) matches += matcher.match(document).length;
    });
    return { us: us / documents.length, matches: matches / documents.length };
  });
  return { us: Math.min(...rounds.map(({ us }) => us)), matches: rounds[0].matches }; // prettier-ignore
}

const load = loadavg().map((each) => each.toFixed(2));
console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.version}, load before ${load.join(' ')}\n`,
);

const brands = createBrands(Math.max(...SIZES));
const texts = createTexts(Number(options.texts), brands);
const analysed = texts.map((document) => ({ ...document, text: analyse(document.text) }));
const figures = [];
const costs = new Map();
for (const size of SIZES) {
  const watches = brands.slice(0, size).map((brand, number) => parsedWatch(queryFor(brand, number), number));
  let matcher;
  const built = cpuMicroseconds(() => (matcher = createMatcher(watches))) / 1_000;
  const whole = measure(matcher, texts);
  const alone = measure(matcher, analysed);
  costs.set(size, alone.us);
  figures.push(
    figure(`${size} watches: a text`, whole.us, 'µs', `words and matching; ${whole.matches.toFixed(2)} matches a text`, size === 2_000 ? `≤ ${GOAL_US}` : undefined),
    figure(`${size} watches: matching alone`, alone.us, 'µs', 'the text already cut into words, as scoring has it'),
    figure(`${size} watches: set-up`, built, 'ms', 'making the matcher when settings change'),
  ); // prettier-ignore
}
const growth = costs.get(2_000) / costs.get(20);
figures.push(figure('growth from 20 to 2,000', growth, '×', 'matching alone, for 100 × the watches', 'far below 100'));

// The worst case for an index: every watch is about the same brand and differs in what it adds.
const oneBrand = Array.from({ length: 2_000 }, (_, number) =>
  parsedWatch(`Nordlicht (${pick(TRADES)}${number} OR "${pick(MIDDLES)} ${number}") -rabattcode`, number),
);
const aboutIt = texts.map((document) => ({ ...document, text: `Nordlicht ${document.text}` }));
const crowded = measure(createMatcher(oneBrand), aboutIt);
figures.push(figure('2,000 watches, one brand', crowded.us, 'µs', 'every text names the brand all watches share', `≤ ${GOAL_US}`)); // prettier-ignore

const posts = new URL('../../packages/language/test/identification/', import.meta.url);
const languages = readdirSync(posts).filter((file) => /^[a-z]{2}\.txt$/.test(file));
for (const [name, isMeant] of [
  ['German', (file) => file === 'de.txt'],
  ['English', (file) => file === 'en.txt'],
  ['others', (file) => file !== 'de.txt' && file !== 'en.txt'],
]) {
  const lines = languages
    .filter(isMeant)
    .flatMap((file) => readFileSync(new URL(file, posts), 'utf8').trim().split('\n'));
  const rounds = Array.from({ length: 20 * Number(options.rounds) }, () => {
    return cpuMicroseconds(() => lines.forEach((line) => identifyLanguage(line))) / lines.length;
  });
  figures.push(figure(`language: ${name}`, Math.min(...rounds), 'µs', 'words and identification of a ten-word post', `≤ ${IDENTIFY_US}`)); // prettier-ignore
}
printFigures(figures);
