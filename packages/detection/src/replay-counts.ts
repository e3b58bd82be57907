// Back-testing a series of counts: the same windows, yardstick and episodes as live, one answer a row.
import type { Force, Thresholds } from '@sturmwarte/contracts';
import { createCalendar } from './calendar.ts';
import { follow, noEpisodes } from './episode.ts';
import { cellAt, gridFor, MINUTE, RECENT, type Grid } from './grid.ts';
import { History } from './history.ts';
import { Ring } from './ring.ts';
import { measureSurge } from './surge.ts';

export interface CountRow {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: number;
}

export interface CountVerdict extends CountRow {
  /** What a row of this hour usually brings. */
  readonly expected: number;
  /** −log10 of the probability of seeing this much or more by chance. */
  readonly surprise: number;
  /** From the surprise alone: the series says nothing of critics, sources or tone. */
  readonly force: Force;
  readonly page: boolean;
}

/** Rows whose spacing is looked at before the first answer. */
const SAMPLE = 50;

/**
 * Replays a series in order of time; every answer rests on what was known up to its row. Only the spacing of the rows
 * is taken from the first 50. A row counts for the time up to it; rows out of order or without a number are refused.
 *
 * @throws RangeError for a row earlier than the one before, or a value that is no finite number ≥ 0
 */
export function* replayCounts(
  rows: Iterable<CountRow>,
  thresholds: Thresholds,
  options: { readonly timeZone?: string } = {},
): Generator<CountVerdict> {
  const sample: CountRow[] = [];
  let judge: ((row: CountRow) => CountVerdict) | undefined;
  for (const row of rows) {
    if (judge) {
      yield judge(row);
      continue;
    }
    sample.push(row);
    if (sample.length < SAMPLE) continue;
    judge = createJudge(gridFor(spacingOf(sample)), thresholds, options.timeZone ?? 'UTC');
    yield* sample.map(judge);
  }
  if (!judge) yield* sample.map(createJudge(gridFor(spacingOf(sample)), thresholds, options.timeZone ?? 'UTC'));
}

function createJudge(grid: Grid, thresholds: Thresholds, timeZone: string): (row: CountRow) => CountVerdict {
  const history = new History(grid, createCalendar(timeZone));
  const recent = new Ring(RECENT);
  // Nothing says whether these are critics: what pages is loudness.
  const surge = { ...thresholds.surge, page: thresholds.surge.loud };
  let episodes = noEpisodes;
  let last = -Infinity;
  return ({ at, value }) => {
    if (at < last) throw new RangeError(`The row at ${new Date(at).toISOString()} is earlier than the one before it.`);
    if (!Number.isFinite(value) || value < 0) throw new RangeError(`${value} is not a count.`);
    last = at;
    history.know(at);
    history.add(at, value);
    const cell = cellAt(grid, at);
    recent.add(cell, value);
    const normal = history.normal(at, episodes);
    const { surprise } = measureSurge(normal, at, { count: (cells) => recent.sum(cell - cells + 1, cell) });
    const outcome = follow(episodes, at, surprise, true, surge, grid);
    episodes = outcome.episodes;
    return {
      at,
      value,
      expected: normal.expected.at(at),
      surprise,
      force: forceOfSurprise(surprise, surge),
      page: outcome.page,
    };
  };
}

/** Each step of the force is worth what would page again inside an episode; 3 is where it pages first. */
function forceOfSurprise(surprise: number, { page, again }: Thresholds['surge']): Force {
  if (surprise >= page + 3 * again) return 6;
  if (surprise >= page + 2 * again) return 5;
  if (surprise >= page + again) return 4;
  if (surprise >= page) return 3;
  if (surprise >= page / 2) return 2;
  return surprise >= page / 4 ? 1 : 0;
}

/** The median distance between rows. */
function spacingOf(rows: readonly CountRow[]): number {
  const distances = rows
    .slice(1)
    .map((row, i) => row.at - (rows[i]?.at ?? row.at))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 5 * MINUTE;
}
