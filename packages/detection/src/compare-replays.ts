// Two replays of one past held against each other: what another setting would have changed.
import { HOUR, MINUTE } from './grid.ts';
import type { ReplayChange } from './replay-mentions.ts';

/** Pages this far apart are about the same. */
const SAME_WITHIN = 6 * HOUR;

export interface Comparison {
  /** Pages both settings send. */
  readonly both: number;
  /** Times of the pages that only one of them sends, milliseconds. */
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  /** How much earlier the second sends the pages that both send, mean in minutes; null where there are none. */
  readonly secondEarlierMinutes: number | null;
}

/** Pairs the pages of two replays, each with the nearest of the other within six hours, in order of time. */
export function compareReplays(first: readonly ReplayChange[], second: readonly ReplayChange[]): Comparison {
  const left = pagesOf(second);
  const onlyFirst: number[] = [];
  const gains: number[] = [];
  for (const at of pagesOf(first)) {
    const twin = nearest(left, at);
    if (twin === undefined) onlyFirst.push(at);
    else {
      left.splice(left.indexOf(twin), 1);
      gains.push((at - twin) / MINUTE);
    }
  }
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return {
    both: gains.length,
    onlyFirst,
    onlySecond: left,
    secondEarlierMinutes: gains.length === 0 ? null : mean,
  };
}

function pagesOf(changes: readonly ReplayChange[]): number[] {
  return changes.flatMap(({ page, at }) => (page ? at : []));
}

function nearest(pages: readonly number[], at: number): number | undefined {
  let best: number | undefined;
  for (const page of pages) {
    const distance = Math.abs(page - at);
    if (distance <= SAME_WITHIN && (best === undefined || distance < Math.abs(best - at))) best = page;
  }
  return best;
}
