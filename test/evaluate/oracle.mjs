// How early could a page come? A test that hears what detection hears, but is told the brand's rates at every hour, its share of
// critics and what is misheard, and which threshold is best in hindsight: the lowest with one false page in the sixty days. What
// it pages in time and detection does not is there to be gained; little is said early enough of the rest. It asks of counts, of
// ties and of the press apart: a test of all three together could be somewhat earlier.
import { rhythmAt, simulatePublic } from '@sturmwarte/testkit/world';
import { quantile } from '../bench/measures.mjs';
import { shareOut } from './share-out.mjs';
import { groupsOf, percent } from './table.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STRONG = 4;
/** Minutes from the onset. */
const EARLY = 15;
/** False pages in sixty days. Ties are allowed none, so that both together have no more than counts alone. */
const ALLOWED = { counts: 1, ties: 0 };
/** What is said within this time of a page is no further one; of a storm or something harmless, it is still about it. */
const EPISODE = 12 * HOUR;
/** A voice that is heard again within this time is the same one. */
const SAME_VOICE = 2 * HOUR;

/** What arrives later than this is placed where it was said, and pages nobody now. */
const LATE = HOUR;

/** Longest window of the scan. */
const LONGEST = 4 * HOUR;
const MIN_CRITICS = 3;
/** A window expects at least so many: rates are means, and no test knows what today is like. */
const LEAST_EXPECTED = 0.05;
/** Rates are summed up in steps of this width. */
const STEP = 5 * MINUTE;

/** Critics of the last hour are held together by a tie; each other post that has it takes away half of one. */
const TIED = HOUR;
const OTHERS_WEIGH = 0.5;

/** Weight of the press that makes media force 4: an outlet weighs 1, and whoever has so many followers 1 more for each. */
const PRESS = 3;
const REACHES = [100_000, 1_000_000];

/** Accounts with so few followers that write the same words are one voice, where it is so many letters. */
const NOBODY_FOLLOWS = 50;
const COPY = 40;

/** What is said of a group of storms: title of the column, and the figure. */
const COLUMNS = [
  ['number', (storms) => String(storms.length)],
  ['in 15 min by counts', (storms) => shareOf(storms, ({ told }) => told.counts <= EARLY)],
  ['by ties', (storms) => shareOf(storms, ({ told }) => told.ties <= EARLY)],
  ['by either or press', (storms) => shareOf(storms, ({ told }) => told.any <= EARLY)],
  ['untold', (storms) => shareOf(storms, ({ untold }) => untold.any <= EARLY)],
  ['before half', (storms) => shareOf(storms, ({ told, half }) => told.any <= half)],
  ['untold', (storms) => shareOf(storms, ({ untold, half }) => untold.any <= half)],
  ['critics by then', (storms) => String(quantile(storms.map(({ spoken }) => spoken), 0.5))], // prettier-ignore
  ['fewer than 5', (storms) => shareOf(storms, ({ spoken }) => spoken < 5)],
  ['than 10', (storms) => shareOf(storms, ({ spoken }) => spoken < 10)],
];

/** Asks about the same publics and prints what of them could be known early. */
export async function printOracle(seeds, workers) {
  const tasks = seeds.map((seed) => ({ seed, oracle: true }));
  const storms = (await shareOut(tasks, workers)).flat();
  console.log(
    '\nan oracle: told the rates of a brand and the best threshold, and what is harmless unless it says untold',
  );
  console.log(['storm'.padEnd(16), ...COLUMNS.map(([title]) => title.padStart(7))].join('  '));
  for (const [name, group] of groupsOf(storms)) {
    if (group.length === 0) continue;
    const figures = COLUMNS.map(([title, figureOf]) => figureOf(group).padStart(title.length).padStart(7));
    console.log([name.padEnd(16), ...figures].join('  '));
  }
}

function shareOf(storms, of) {
  return percent(storms.filter(of).length / storms.length);
}

/**
 * When each test first pages each strong storm of a public, in minutes from its onset, Infinity for never: `told` what is
 * harmless, so that it does not keep the threshold up, and `untold`.
 */
export function askOracle(seed) {
  const { brand, from, to, storms, harmless, evidence } = simulatePublic(seed);
  const heard = evidence.filter(isNews).map(utteranceOf);
  const tests = { counts: scanCounts(heard, brand, from, to), ties: followTies(heard) };
  const isDuring = (happenings, at) => happenings.some((each) => at >= each.from && at <= each.to + EPISODE);
  const thresholds = (happenings) =>
    Object.entries(tests).map(([name, values]) =>
      thresholdOf(
        values.filter(({ at }) => !isDuring(happenings, at)),
        ALLOWED[name],
      ),
    );
  const [told, untold] = [thresholds([...storms, ...harmless]), thresholds(storms)];
  return storms
    .filter(({ force }) => force >= STRONG)
    .map((storm) => {
      const minutesTo = (at) => (at - storm.onset) / MINUTE;
      const first = (values, threshold) =>
        values.find(({ at, value }) => at >= storm.from && at <= storm.to && value > threshold)?.at ?? Infinity;
      const pressed = pressAt(heard, storm);
      const pages = ([counts, ties]) => {
        const at = [first(tests.counts, counts), first(tests.ties, ties)];
        return { counts: minutesTo(at[0]), ties: minutesTo(at[1]), any: minutesTo(Math.min(...at, pressed)) };
      };
      return {
        kind: storm.kind,
        force: storm.force,
        perHour: brand.perHour,
        half: minutesTo(storm.halfAt),
        spoken: criticsUntil(storm, storm.onset + EARLY * MINUTE),
        told: pages(told),
        untold: pages(untold),
      };
    });
}

function isNews({ own, history, vanished, mention, receivedAt }) {
  return !own && !history && !vanished && receivedAt - mention.publishedAt < LATE;
}

/** What the tests make use of. */
function utteranceOf({ mention, kind, links, critical, receivedAt }) {
  const { reach = 0, excerpt } = mention;
  const isCopy = kind === 'article' || (reach <= NOBODY_FOLLOWS && excerpt.length >= COPY);
  const press = (kind === 'article' ? 1 : 0) + REACHES.filter((least) => reach >= least).length;
  return { at: receivedAt, voice: isCopy ? excerpt : mention.author, critical, links, press };
}

/**
 * The scan statistic for Poisson counts (Kulldorff 1997) after every critic: log likelihood ratio of the window ending there
 * that speaks loudest, k·ln(k/μ) − (k − μ). As detection does, it expects the larger of what the hours bring and what the other
 * voices of the window lead to expect.
 */
function scanCounts(heard, brand, from, to) {
  const share = brand.criticalShare * brand.ear.recall + (1 - brand.criticalShare) * brand.ear.mishears;
  const odds = share / (1 - share);
  const usualUntil = cumulated((at) => (share * brand.perHour * rhythmAt(brand, at)) / HOUR, from, to);
  const [isNewCritic, isNewOther] = [newVoices(), newVoices()];
  const critics = [];
  let others = 0;
  for (const { at, voice, critical } of heard) {
    if (!critical) others += isNewOther(voice, at) ? 1 : 0;
    else if (isNewCritic(voice, at)) critics.push({ at, usual: usualUntil(at), others });
  }
  return critics.map((last, end) => {
    let highest = 0;
    for (let i = end; i >= 0 && last.at - critics[i].at <= LONGEST; i--) {
      const count = end - i + 1;
      const led = odds * (last.others - critics[i].others);
      const expected = LEAST_EXPECTED + Math.max(last.usual - critics[i].usual, led);
      if (count < MIN_CRITICS || count <= expected) continue;
      highest = Math.max(highest, count * Math.log(count / expected) - (count - expected));
    }
    return { at: last.at, value: highest };
  });
}

/** Integral of a rate from `from` up to a moment; between steps it goes straight. */
function cumulated(rateAt, from, to) {
  const sums = [0];
  for (let at = from; at < to; at += STEP) sums.push(sums.at(-1) + rateAt(at + STEP / 2) * STEP);
  return (at) => {
    const place = Math.min(sums.length - 2, Math.floor((at - from) / STEP));
    return sums[place] + (sums[place + 1] - sums[place]) * ((at - from) / STEP - place);
  };
}

/** Says whether a voice was not heard for a while. */
function newVoices() {
  const heardAt = new Map();
  return (voice, at) => {
    const isNew = at - (heardAt.get(voice) ?? -Infinity) >= SAME_VOICE;
    if (isNew) heardAt.set(voice, at);
    return isNew;
  };
}

/** After every linked critic: how many distinct ones the link holds together, less half of the other posts. */
function followTies(heard) {
  const tied = new Map();
  const values = [];
  for (const each of heard) {
    let strongest = 0;
    for (const link of each.links) {
      const recent = [...(tied.get(link) ?? []).filter(({ at }) => at > each.at - TIED), each];
      tied.set(link, recent);
      const critics = recent.filter(({ critical }) => critical);
      const voices = new Set(critics.map(({ voice }) => voice)).size;
      strongest = Math.max(strongest, voices - OTHERS_WEIGH * (recent.length - critics.length));
    }
    if (strongest > 0 && each.critical) values.push({ at: each.at, value: strongest });
  }
  return values;
}

/** The lowest value that is exceeded in no more than `allowed` episodes. */
function thresholdOf(values, allowed) {
  const candidates = [0, ...new Set(values.map(({ value }) => value))].sort((a, b) => a - b);
  let [low, high] = [0, candidates.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (episodesAbove(values, candidates[middle]) <= allowed) high = middle;
    else low = middle + 1;
  }
  return candidates[low];
}

function episodesAbove(values, threshold) {
  let episodes = 0;
  let hotAt = -Infinity;
  for (const { at, value } of values) {
    if (value <= threshold) continue;
    if (at - hotAt > EPISODE) episodes++;
    hotAt = at;
  }
  return episodes;
}

/** When outlets and accounts of great reach were enough for media force 4. */
function pressAt(heard, { from, to }) {
  const weights = new Map();
  let weight = 0;
  for (const { at, voice, critical, press } of heard) {
    if (!critical || at < from || at > to) continue;
    weight += Math.max(0, press - (weights.get(voice) ?? 0));
    weights.set(voice, Math.max(press, weights.get(voice) ?? 0));
    if (weight >= PRESS) return at;
  }
  return Infinity;
}

/** Distinct critics of a storm who have truly spoken, heard or not. */
function criticsUntil({ utterances }, until) {
  const spoken = utterances.filter(({ critical, deleted, at }) => critical && !deleted && at <= until);
  return new Set(spoken.map(({ author }) => author)).size;
}
