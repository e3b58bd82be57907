// `npm run bench:detection`: what a mention costs the detector, what a back-test of ninety days costs, and how large the
// state of a watch is, in processor time. Mentions are made by the script itself; making them is measured alone and taken off.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { defaultThresholds } from '@sturmwarte/contracts';
import { createDetector, replayMentions } from '@sturmwarte/detection';
import { createRandom } from '@sturmwarte/testkit/world';

const { values: options } = parseArgs({
  options: {
    mentions: { type: 'string', default: '1000000' },
    watches: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
  },
});
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FROM = Date.UTC(2026, 2, 2);
const SOURCES = ['mastodon', 'bluesky', 'reddit', 'facebook'];
const RATE = 5_000;
const BATCH = 1_000;

console.log(`${availableParallelism()} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`);
await backtest(Number(options.mentions), 90);
for (const watches of [1, Number(options.watches)]) live(watches, Number(options.seconds));

/** One brand's mentions over some days, as a stream of batches. */
function* stream(count, days) {
  const random = createRandom(1);
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, i) =>
      evidence(random, from + i, FROM + Math.floor(((from + i) * days * DAY) / count)),
    );
  }
}

function evidence(random, number, at) {
  const critical = random.next() < 0.15;
  return {
    watchId: 'bench',
    mention: {
      id: `mastodon:${number}`,
      source: SOURCES[number % SOURCES.length],
      publishedAt: at,
      excerpt: `Beitrag Nummer ${number} über den Kaffee`,
      sentiment: critical ? -0.6 : 0.2,
      hostility: 0.1,
      author: `person-${random.integer(50_000)}`,
      reach: random.integer(5_000),
    },
    kind: 'post',
    receivedAt: at,
    language: 'de',
    critical,
    own: false,
    history: false,
    drill: false,
    links: random.next() < 0.2 ? [`#tag${random.integer(40)}`] : [],
    terms: critical ? ['lieferung', 'kaffee', `wort${random.integer(300)}`] : ['kaffee'],
    origin: { partition: 0, offset: number },
  };
}

async function backtest(count, days) {
  let began = cpuTime();
  let made = 0;
  for (const batch of stream(count, days)) made += batch.length;
  const making = cpuTime() - began;
  began = cpuTime();
  let summary;
  for await (const result of replayMentions(stream(count, days), defaultThresholds, { watchId: 'bench' })) {
    if (result.kind === 'summary') summary = result;
  }
  const seconds = cpuTime() - began - making;
  console.log(
    `back-test: ${made} mentions of ${days} days in ${seconds.toFixed(1)} s (making them: ${making.toFixed(1)} s), ` +
      `${((1e6 * seconds) / count).toFixed(1)} µs a mention with its share of the looks; ${summary?.pages ?? 0} pages`,
  );
}

/** A minute at 5,000 mentions a second: batches of 1,000; each watch that was mentioned is looked at after its batch. */
function live(watches, seconds) {
  const random = createRandom(2);
  const detectors = Array.from({ length: watches }, (_, i) => createDetector({ watchId: `watch-${i}` }));
  // Two weeks of a past, thinly, so that every watch has a normal to hold against.
  for (const [i, detector] of detectors.entries()) {
    for (let hour = 0; hour < 14 * 24; hour += 3)
      detector.observe(evidence(random, hour, FROM + hour * 60 * MINUTE + i));
    detector.read(FROM + 14 * DAY, defaultThresholds);
  }
  const total = RATE * seconds;
  const batches = [];
  for (let i = 0; i < total; i += BATCH) {
    const at = FROM + 14 * DAY + Math.floor((i / RATE) * 1_000);
    // Few brands are talked about much: the share falls with the square of the rank.
    batches.push(
      Array.from({ length: BATCH }, (_, k) => [
        Math.floor(watches * random.next() ** 2),
        evidence(random, 10_000 + i + k, at),
      ]),
    );
  }
  let observing = 0;
  const last = new Array(watches).fill(undefined);
  let looking = 0;
  let looks = 0;
  for (const batch of batches) {
    const touched = new Set();
    let began = cpuTime();
    for (const [watch, each] of batch) {
      detectors[watch].observe(each);
      touched.add(watch);
    }
    observing += cpuTime() - began;
    began = cpuTime();
    for (const watch of touched) last[watch] = detectors[watch].look(batch[0][1].receivedAt, defaultThresholds);
    looking += cpuTime() - began;
    looks += touched.size;
  }
  // The stage tells a reading once a minute and when the force changes.
  const began = cpuTime();
  let told = 0;
  for (const [watch, look] of last.entries()) {
    if (!look) continue;
    detectors[watch].tell(look);
    told++;
  }
  const [observed, looked, telling] = [observing, looking, cpuTime() - began];
  const sizes = detectors.map((detector) => JSON.stringify(detector.save()).length).sort((a, b) => a - b);
  console.log(
    `${watches} ${watches === 1 ? 'watch' : 'watches'}, ${total} mentions: ${((1e6 * observed) / total).toFixed(2)} µs to take one in, ` +
      `${((1e6 * looked) / Math.max(1, looks)).toFixed(0)} µs a look (${looks}), ${((1e6 * telling) / Math.max(1, told)).toFixed(0)} µs to tell a reading; ` +
      `${(((observed + looked + telling) / seconds) * 100).toFixed(0)} % of a core at ${RATE}/s; ` +
      `state ${(sizes[sizes.length >> 1] / 1024).toFixed(1)} kB, largest ${(sizes.at(-1) / 1024).toFixed(1)} kB`,
  );
}

/** Seconds of processor time: what else the machine does is not counted. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
