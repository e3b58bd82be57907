// One look at the storm: measures the windows that end now, holds them against the usual, and says what force it is.
import type { Force, Reading, Thresholds } from '@sturmwarte/contracts';
import type { Usual } from './baseline.ts';
import type { CrowdMeasure } from './crowd.ts';
import { follow } from './episode.ts';
import { mediaForce, socialForce, type Measures } from './force.ts';
import { BLOCK, CELLS, DAY, HOUR, MINUTE, standardGrid, WINDOWS } from './grid.ts';
import { hold } from './hysteresis.ts';
import type { Live, Storm } from './live.ts';
import type { PressMeasure } from './press.ts';
import { reasonsFor, type Grounds } from './reasons.ts';
import type { Ring } from './ring.ts';
import { measureSurge } from './surge.ts';
import type { Tie } from './ties.ts';

const { step, cell: CELL } = standardGrid;
const HOUR_STEPS = HOUR / step;
const HOUR_CELLS = HOUR / CELL;
/** What is summed up: every window, half an hour and an hour among them. */
const SUMMED_CELLS: readonly number[] = WINDOWS.map((width) => width * CELLS);
/** From this media force on the press alone is a reason to page. */
const MEDIA_PAGES = 4;
/** A source needs this many critical mentions in an hour to count as above its normal. */
const SOURCE_MIN = 2;

/** A reading without the words and mentions that matter; what criticism is about is added where somebody reads it. */
export type Look = Omit<Reading, 'topTerms' | 'topMentions' | 'themes' | 'calls'>;

/** What a look is named with. */
export type Named = Pick<Look, 'watchId' | 'at' | 'drill'>;

/** What a look comes to. */
export interface Evaluated {
  readonly storm: Storm;
  readonly force: Force;
  readonly page: boolean;
  /** All that is said of it; worked out where it is asked for, from what was measured then. */
  readonly describe: () => Look;
}

/** The look at the windows that end with `cell`, and the storm after it. Looking twice at the same changes nothing. */
export function evaluate(live: Live, usual: Usual, cell: number, thresholds: Thresholds, named: Named): Evaluated {
  const now = (cell + 1) * CELL - 1;
  const measured = measure(live, usual, cell, now, thresholds);
  const { storm, page } = advance(live, now, cell, measured.measures, thresholds);
  const force = strongerOf(storm);
  return { storm, force, page, describe: () => describe(measured, usual, storm, page, now, thresholds, named) };
}

function strongerOf({ social, media }: Storm): Force {
  return social.force >= media.force ? social.force : media.force;
}

/**
 * Two questions are asked: is this much criticism, and do this many critics and one tie between them come together? As
 * either may be answered by chance, each is worth less (Bonferroni's correction, 2 to 1, in powers of ten).
 */
const ASKED_OF_COUNTS = -Math.log10(2 / 3);
const ASKED_OF_BOTH = -Math.log10(1 / 3);

/**
 * −log10 of the probability that chance brings two independent surprises with this sum (Fisher's method for two: the
 * product of two uniform probabilities is at most z with probability z·(1 − ln z)).
 */
function together(a: number, b: number): number {
  return a + b - Math.log10(1 + (a + b) * Math.LN10);
}

/** Everything measured at one look. */
interface Measured {
  readonly measures: Measures;
  /** Voices in the last so many cells, see `SUMMED_CELLS`. */
  readonly voices: (cells: number) => number;
  readonly window: Grounds['window'];
  readonly crowd: CrowdMeasure;
  readonly tie: (Tie & { readonly usually: number }) | undefined;
  readonly press: PressMeasure;
  readonly sources: Reading['sources'];
  /** Names of the sources above their own normal. */
  readonly above: readonly string[];
}

function measure(live: Live, usual: Usual, cell: number, now: number, { force }: Thresholds): Measured {
  const voices = summed(live.all, cell);
  const critics = summed(live.critical, cell);
  const expectedVoices = usual.all.expected.at(now);
  const others = (cells: number) => Math.max(0, voices(cells) - critics(cells));
  const surge = measureSurge(usual.critical, now, { count: critics, others });

  const crowd = live.crowd.measure(now, force.hostility);
  const press = live.press.measure(now, force.reach);
  const sources = crowd.sources.map(({ source, posts }) => ({
    source,
    critical: posts,
    expected: ((usual.sources.get(source)?.daily ?? 0) * usual.hourOfDay * HOUR) / DAY,
  }));
  const above = sources
    .filter(({ critical, expected }) => critical >= SOURCE_MIN && critical >= force.sourceTimes * expected)
    .map(({ source }) => source);
  const main = [...usual.sources].filter(([, source]) => source.main).map(([source]) => source);
  const tie = live.ties.strongest(now);
  const tied = tie === undefined ? 0 : usual.tie.surprise(tie.net);
  const surprise = Math.max(0, surge.surprise - ASKED_OF_COUNTS, together(surge.surprise, tied) - ASKED_OF_BOTH);
  const hourVoices = voices(HOUR_CELLS);
  const half = critics(HOUR_CELLS / 2);
  const width = surge.leading.width * CELLS;
  return {
    voices,
    window: {
      minutes: (surge.leading.width * step) / MINUTE,
      voices: voices(width),
      expectedVoices: surge.leading.width * expectedVoices,
      critical: critics(width),
      expectedCritical: surge.leading.expected,
    },
    crowd,
    tie: tie && { ...tie, usually: usual.tie.high },
    press,
    sources,
    above,
    measures: {
      surprise,
      critics: crowd.critics,
      expectedCritics: Math.max(
        HOUR_STEPS * usual.critical.expected.at(now),
        usual.critical.perOther * others(HOUR_CELLS),
      ),
      posts: crowd.posts,
      linkedShare: tie === undefined ? 0 : Math.min(1, tie.critics / Math.max(1, crowd.critics)),
      sourcesAbove: above.length,
      allMainAbove: above.length > 0 && main.every((source) => above.includes(source)),
      mainSources: main.length,
      negativeShare: hourVoices === 0 ? 0 : Math.min(1, critics(HOUR_CELLS) / hourVoices),
      usualShare: usual.criticalShare,
      hostileShare: crowd.hostileShare,
      usualHostile: usual.hostileShare,
      vanished: crowd.vanished,
      vanishedShare: crowd.vanishedShare,
      growth: (half + 1) / (critics(HOUR_CELLS) - half + 1),
      press: press.weight,
      usualPress: usual.pressADay,
    },
  };
}

/** Sums of the last cells, for the numbers of cells that are asked about. */
function summed(ring: Ring, cell: number): (cells: number) => number {
  const sums = ring.lastSums(cell, SUMMED_CELLS);
  return (cells) => sums[SUMMED_CELLS.indexOf(cells)] ?? 0;
}

function describe(
  { measures, voices, window, crowd, tie, press, sources, above }: Measured,
  usual: Usual,
  storm: Storm,
  page: boolean,
  now: number,
  thresholds: Thresholds,
  { watchId, at, drill }: Named,
): Look {
  const social = storm.social.force;
  const media = storm.media.force;
  const loudness = measureSurge(usual.all, now, { count: voices }).surprise;
  const { open } = storm.episodes;
  return {
    watchId,
    at,
    drill,
    force: strongerOf(storm),
    social,
    media,
    page,
    baseline: usual.confidence,
    windowMinutes: window.minutes,
    mentions: window.voices,
    expectedMentions: window.expectedVoices,
    critical: window.critical,
    expectedCritical: window.expectedCritical,
    surprise: measures.surprise,
    loudness,
    critics: crowd.critics,
    sources,
    negativeShare: measures.negativeShare,
    hostileShare: measures.hostileShare,
    growth: measures.growth,
    outlets: [...press.names],
    reasons: reasonsFor({
      measures,
      crowd,
      tie,
      press,
      social,
      media,
      page: thresholds.surge.page,
      loud: thresholds.surge.loud,
      loudness,
      window,
      confidence: usual.confidence,
      sourcesAbove: above,
      lasting: open ? now - open.openedAt : 0,
    }),
    ...(storm.firstCriticalAt === null ? {} : { firstCriticalAt: storm.firstCriticalAt }),
  };
}

/** Carries the storm on by one look: hysteresis, episodes, and whether this is a reason to page. */
function advance(
  live: Live,
  now: number,
  cell: number,
  measures: Measures,
  thresholds: Thresholds,
): { storm: Storm; page: boolean } {
  const { surge, force } = thresholds;
  const before = live.storm;
  const measuredSocial = socialForce(measures, thresholds);
  const social = hold(before.social, measuredSocial, now, force.fallMinutes);
  const media = hold(before.media, mediaForce(measures, force), now, force.fallMinutes);
  // Force 3 is where there are critics enough: a surge of fewer is not worth waking anybody.
  const followed = follow(before.episodes, now, measures.surprise, measuredSocial >= 3, surge, standardGrid);
  const pressPages = media.force >= MEDIA_PAGES && media.force > before.mediaPaged;
  const mediaPaged: Force = pressPages ? media.force : media.force < 3 ? 0 : before.mediaPaged;
  const isOpen = followed.episodes.open !== null || media.force >= 3;
  const firstCriticalAt = isOpen
    ? (before.firstCriticalAt ?? firstCritical(live, cell, measures.expectedCritics))
    : null;
  return {
    storm: { episodes: followed.episodes, social, media, mediaPaged, firstCriticalAt },
    page: followed.page || pressPages,
  };
}

/**
 * Where the running wave of criticism began: back from now to the first quarter of an hour that brought no more than
 * usual, at most two hours.
 */
function firstCritical(live: Live, cell: number, expectedInHour: number): number | null {
  const quarter = HOUR_CELLS / 4;
  let first: number | null = null;
  for (let i = cell; i > cell - BLOCK * CELLS; i--) {
    if (live.critical.get(i) > 0) first = i * CELL;
    else if (first !== null && live.critical.sum(i - quarter + 1, i) <= expectedInHour / 4) break;
  }
  return first;
}
