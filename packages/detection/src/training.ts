// What a watch has lived through, for the table from which new ones borrow (`borrowed.ts`).
import { keyOf, type BorrowedView } from './borrowed.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import { learnedUntil } from './episode.ts';
import type { Expectation } from './expected.ts';
import { BLOCK, DAY, HOUR, REMEMBERED, SPAN, standardGrid, stepAt } from './grid.ts';
import { rest } from './history.ts';
import { deriveNormal, hourly, lentWithout, viewMaxima } from './normal.ts';
import { Ring } from './ring.ts';
import { readState } from './state.ts';
import { BLOCKS_REMEMBERED } from './tie-days.ts';

export { quantile } from './yardstick.ts';

/** Values of one kind, most of them one a block, with the size of the watch they come from. */
export interface Lived {
  /** As `borrowedTable.maxima` is keyed, or `nets`; `rhythm` with a value for each local hour of a working day. */
  readonly kind: string;
  /** Usual count a step. */
  readonly size: number;
  readonly values: readonly number[];
}

/**
 * What the whole blocks of the last fourteen days reached, without those of storms.
 *
 * @param state as `Detector.save` gives it, of a watch that has watched for longer than that
 * @throws STATE_CORRUPT
 */
export function livedThrough(state: unknown): Lived[] {
  const { baseline, live, now, options } = readState(state);
  const until = Math.floor(stepAt(standardGrid, now) / BLOCK) * BLOCK;
  const from = until - SPAN;
  const countsOf = (ring: Ring) => ring.copy(from, until);
  const all = countsOf(Ring.restore(REMEMBERED, baseline.all.ring));
  const critical = countsOf(Ring.restore(REMEMBERED, baseline.critical.ring));
  const { episodes } = live.storm;
  const storms = [...episodes.past, { from: learnedUntil(episodes, standardGrid), to: Infinity }];
  const blocks = Array.from({ length: SPAN / BLOCK }, (_, block) => block * BLOCK).filter((block) => {
    const begins = (from + block) * standardGrid.step;
    return !storms.some((storm) => storm.from < begins + BLOCK * standardGrid.step && storm.to > begins);
  });
  const known = new Uint8Array(SPAN);
  for (const block of blocks) known.fill(1, block, block + BLOCK);

  const lived: Lived[] = [];
  const calendar = createCalendar(options.timeZone ?? 'Europe/Berlin', options.region);
  const rhythm: number[] = [];
  const learn = (series: BorrowedView['series'], counts: Float64Array, beside?: Float64Array) => {
    const past = { grid: standardGrid, calendar, from, counts, known };
    const { expected, perOther } = deriveNormal(past, beside);
    const usual = hourly(past, expected.at);
    const size = expected.overall;
    if (series === 'all') rhythm.push(...hoursOf(expected, calendar, now));
    for (const view of viewMaxima(counts, usual, blocks, beside && { counts: beside, perOther })) {
      const { width, ratio, kind, second } = view;
      const own = lentWithout(kind, width, size);
      lived.push({ kind: keyOf({ series, view: 'ratio', width }), size, values: [...ratio] });
      lived.push({
        kind: keyOf({ series, view: kind, width }),
        size,
        values: Array.from(second, (value) => value - own),
      });
    }
    return size;
  };
  learn('all', all);
  const size = learn('critical', critical, rest(all, critical));
  lived.push({ kind: 'rhythm', size, values: rhythm });
  const nets = Ring.restore(BLOCKS_REMEMBERED, baseline.ties);
  lived.push({ kind: 'nets', size, values: blocks.map((block) => nets.get((from + block) / BLOCK)) });
  return lived;
}

/** What each local hour of the last working day brings, against the mean of all. */
function hoursOf({ at, overall }: Expectation, calendar: Calendar, now: number): number[] {
  let day = Math.floor(now / DAY) - 1;
  while (calendar.isRestDay(day)) day--;
  const midnight = day * DAY - calendar.offsetAt(day * DAY);
  return Array.from(
    { length: DAY / HOUR },
    (_, hour) => at(midnight + hour * HOUR) / Math.max(Number.MIN_VALUE, overall),
  );
}
