// The episode: one storm is one page, and a storm is not learned as normal.
import type { Thresholds } from '@sturmwarte/contracts';
import { BLOCK, DAY, HOUR, type Grid } from './grid.ts';

/** An episode that lasts this long is the new normal. */
const ACCEPTED_AFTER = 7 * DAY;
/** Blocks of an episode that are learned like any other: how a storm begins belongs to the brand's extremes. */
const LEARNED_BLOCKS = 2;
/** On a stretched grid calm lasts at least this many steps. */
const CALM_STEPS = 12;

/** Of a closed episode only the part that is not learned is remembered. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Episode {
  readonly openedAt: number;
  /** Last time the surprise was high enough to page. */
  readonly hotAt: number;
  /** Surprise of the last page. */
  readonly paged: number;
}

export interface Episodes {
  readonly open: Episode | null;
  readonly past: readonly Period[];
}

export const noEpisodes: Episodes = { open: null, past: [] };

/**
 * Takes the surprise at `now` into account.
 *
 * @param pageable false while something other than the surprise speaks against paging (too few critics, cold start)
 * @returns the episodes after it, and whether this moment is a reason to page
 */
export function follow(
  episodes: Episodes,
  now: number,
  surprise: number,
  pageable: boolean,
  thresholds: Thresholds['surge'],
  grid: Grid,
): { episodes: Episodes; page: boolean } {
  const { open, past } = closed(episodes, now, Math.max(thresholds.calmHours * HOUR, CALM_STEPS * grid.step), grid);
  const hot = surprise >= thresholds.page;
  if (!open) {
    if (!hot || !pageable) return { episodes: open === episodes.open ? episodes : { open, past }, page: false };
    return { episodes: { open: { openedAt: now, hotAt: now, paged: surprise }, past }, page: true };
  }
  const page = pageable && surprise > open.paged + thresholds.again;
  if (!hot) return { episodes, page: false };
  return { episodes: { open: { ...open, hotAt: now, paged: page ? surprise : open.paged }, past }, page };
}

/** Up to when the running episode is learned from; Infinity where none runs. */
export function learnedUntil({ open }: Episodes, grid: Grid): number {
  return open ? unlearnedFrom(open, grid) : Infinity;
}

/** Whether no storm reached into a day (UTC, since 1970). */
export function isCalmDay({ open, past }: Episodes, day: number): boolean {
  const [from, to] = [day * DAY, (day + 1) * DAY];
  return (open === null || open.openedAt >= to) && !past.some((storm) => storm.from < to && storm.to > from);
}

function closed(episodes: Episodes, now: number, calm: number, grid: Grid): Episodes {
  const { open, past } = episodes;
  if (!open) return episodes;
  // A level that holds for a week is learned, back to its beginning.
  if (now - open.openedAt >= Math.max(ACCEPTED_AFTER, calm)) return { open: null, past };
  if (now - open.hotAt < calm) return episodes;
  const period = { from: unlearnedFrom(open, grid), to: open.hotAt + grid.step };
  return { open: null, past: period.from < period.to ? [...past, period].slice(-MAX_PAST) : past };
}

/** Fourteen days hold no more than this many episodes of half a day. */
const MAX_PAST = 32;

function unlearnedFrom(open: Episode, grid: Grid): number {
  const block = BLOCK * grid.step;
  return (Math.floor(open.openedAt / block) + LEARNED_BLOCKS) * block;
}
