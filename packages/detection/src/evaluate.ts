// One look at the storm: measures the windows that end now, holds them against the usual, and says what force it is.
import type { Force, Reading, Thresholds } from '@sturmwarte/contracts';
import type { Usual } from './baseline.ts';
import { follow } from './episode.ts';
import { mediaForce, socialForce, type Measures } from './force.ts';
import { BLOCK, CELLS, HOUR, MINUTE, standardGrid } from './grid.ts';
import { hold } from './hysteresis.ts';
import type { Live, Storm } from './live.ts';
import { explainedByLoudness } from './loudness.ts';
import { reasonsFor } from './reasons.ts';
import { measureSurge } from './surge.ts';

const { step, cell: CELL } = standardGrid;
const HOUR_STEPS = HOUR / step;
const HOUR_CELLS = HOUR / CELL;
/** From this media force on the press alone is a reason to page. */
const MEDIA_PAGES = 4;
/** A source needs this many critical mentions in an hour to count as above its normal. */
const SOURCE_MIN = 2;

export type Findings = Omit<Reading, 'watchId' | 'at' | 'drill'>;

/** Findings for the windows that end with `cell`, and the storm after them. Looking twice at the same changes nothing. */
export function evaluate(
  live: Live,
  usual: Usual,
  cell: number,
  thresholds: Thresholds,
): { readonly findings: Findings; readonly storm: Storm } {
  const now = (cell + 1) * CELL - 1;
  const voices = (cells: number) => live.all.sum(cell - cells + 1, cell);
  const critics = (cells: number) => live.critical.sum(cell - cells + 1, cell);
  const expectedVoices = usual.all.expected.at(now) / CELLS;
  const loudness = measureSurge(usual.all, now, voices);
  const surge = measureSurge(usual.critical, now, (cells) => {
    const critical = critics(cells);
    if (critical === 0) return 0;
    const window = { voices: voices(cells), expectedVoices: cells * expectedVoices, critical };
    const { criticalShare: usualShare } = usual;
    return critical - explainedByLoudness({ ...window, usualShare, majority: thresholds.force.negativeShare });
  });

  const crowd = live.crowd.measure(now, thresholds.force.hostility);
  const press = live.press.measure(now);
  const sources = crowd.sources.map(({ source, posts }) => ({
    source,
    critical: posts,
    expected: usual.sources.get(source)?.hourly ?? 0,
  }));
  const above = sources.filter(
    ({ critical, expected }) => critical >= SOURCE_MIN && critical >= thresholds.force.sourceTimes * expected,
  );
  const main = [...usual.sources].filter(([, source]) => source.main).map(([source]) => source);
  const hourVoices = voices(HOUR_CELLS);
  const half = critics(HOUR_CELLS / 2);
  const measures: Measures = {
    surprise: surge.surprise,
    critics: crowd.critics,
    expectedCritics: HOUR_STEPS * usual.critical.expected.at(now),
    posts: crowd.posts,
    linkedShare: crowd.link?.share ?? 0,
    sourcesAbove: above.length,
    allMainAbove: above.length > 0 && main.every((name) => above.some(({ source }) => source === name)),
    mainSources: main.length,
    negativeShare: hourVoices === 0 ? 0 : Math.min(1, critics(HOUR_CELLS) / hourVoices),
    hostileShare: crowd.hostileShare,
    growth: (half + 1) / (critics(HOUR_CELLS) - half + 1),
    outlets: press.outlets,
    usualOutlets: usual.outletsADay,
  };

  const measuredSocial = socialForce(measures, thresholds);
  const { storm, page } = advance(live, now, cell, measures, measuredSocial, thresholds);
  const social = storm.social.force;
  const media = storm.media.force;
  const { open } = storm.episodes;
  const force: Force = social >= media ? social : media;
  const { leading } = surge;
  const minutes = (leading.width * step) / MINUTE;
  const window = {
    minutes,
    voices: voices(leading.width * CELLS),
    expectedVoices: leading.width * usual.all.expected.at(now),
    critical: critics(leading.width * CELLS),
    expectedCritical: leading.expected,
  };
  return {
    storm,
    findings: {
      force,
      social,
      media,
      page,
      baseline: usual.confidence,
      windowMinutes: minutes,
      mentions: window.voices,
      expectedMentions: window.expectedVoices,
      critical: window.critical,
      expectedCritical: window.expectedCritical,
      surprise: surge.surprise,
      loudness: loudness.surprise,
      critics: crowd.critics,
      sources,
      negativeShare: measures.negativeShare,
      hostileShare: crowd.hostileShare,
      growth: measures.growth,
      outlets: [...press.names],
      topTerms: [...crowd.topTerms],
      topMentions: [...crowd.topMentions],
      reasons: reasonsFor({
        measures,
        crowd,
        press,
        social,
        media,
        page: thresholds.surge.page,
        loudness: loudness.surprise,
        window,
        confidence: usual.confidence,
        sourcesAbove: above.map(({ source }) => source),
        lasting: open ? now - open.openedAt : 0,
        usualShare: usual.criticalShare,
      }),
      ...(storm.firstCriticalAt === null ? {} : { firstCriticalAt: storm.firstCriticalAt }),
    },
  };
}

function advance(
  live: Live,
  now: number,
  cell: number,
  measures: Measures,
  measuredSocial: Force,
  { surge, force }: Thresholds,
): { storm: Storm; page: boolean } {
  const before = live.storm;
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
