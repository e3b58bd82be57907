// Back-testing mentions: the live detector over a file of the past, streamed; memory does not grow with the file.
import type { Evidence, Force, Reading, Reason, Thresholds } from '@sturmwarte/contracts';
import { createDetector, type DetectorOptions } from './detector.ts';
import { cellAt, DAY, MINUTE, standardGrid } from './grid.ts';

/** A storm somebody has labelled; the unit a back-test is judged by. */
export interface LabelledStorm {
  readonly from: number;
  readonly to: number;
}

export interface ReplayOptions extends DetectorOptions {
  /** Known storms in order of time; without them nothing is said of detection and false pages. */
  readonly storms?: readonly LabelledStorm[];
}

export interface ReplayChange {
  readonly kind: 'change';
  readonly at: number;
  readonly force: Force;
  readonly page: boolean;
  readonly reasons: readonly Reason[];
}

export interface ReplaySummary {
  readonly kind: 'summary';
  readonly mentions: number;
  readonly matched: number;
  readonly pages: number;
  readonly peakForce: Force;
  readonly days: number;
  readonly labelled?: {
    readonly storms: number;
    readonly detected: number;
    /** From each storm's beginning to its first page; null where it was missed. */
    readonly minutesToPage: readonly (number | null)[];
    readonly falsePages: number;
    readonly falsePagesPerWeek: number;
  };
}

/** A mention that did not match the watch is `null`: it is counted, and that is all. */
export type Replayed = Evidence | null;

/**
 * Replays evidence in order of event time (disorder is treated as lateness) as if it came in live, looking at every
 * minute that brought something and every five minutes while a storm is on. It comes in batches of any size: to wait for
 * each piece would take as long as to count it.
 *
 * Yields a change whenever the force changes or a page is due, and one summary at the end.
 */
export async function* replayMentions(
  evidence: AsyncIterable<readonly Replayed[]> | Iterable<readonly Replayed[]>,
  thresholds: Thresholds,
  options: ReplayOptions,
): AsyncGenerator<ReplayChange | ReplaySummary> {
  const { storms, ...detectorOptions } = options;
  const detector = createDetector(detectorOptions);
  const tally = createTally(storms);
  let force: Force = 0;
  let cell: number | undefined;

  const look = (at: number): ReplayChange | undefined => {
    const { force: seen, page } = detector.glance(at, thresholds);
    tally.read({ at, force: seen, page });
    if (seen === force && !page) return undefined;
    force = seen;
    return { kind: 'change', at, force, page, reasons: detector.look(at, thresholds).reasons };
  };
  function* lookUntil(next: number): Generator<ReplayChange> {
    if (cell === undefined) return;
    const first = look(endOf(cell));
    if (first) yield first;
    // Nothing arrives: look on while the storm dies down, then wait for what comes next.
    for (let quiet = cell + QUIET_CELLS; quiet < next && force > 0; quiet += QUIET_CELLS) {
      const change = look(endOf(quiet));
      if (change) yield change;
    }
  }

  for await (const batch of evidence) {
    for (const each of batch) {
      tally.mention(each);
      if (each === null) continue;
      const next = cellAt(standardGrid, each.mention.publishedAt);
      if (cell === undefined || next > cell) {
        yield* lookUntil(next);
        cell = next;
      }
      detector.observe(each);
    }
  }
  yield* lookUntil((cell ?? 0) + LAST_CELLS);
  yield tally.summary();
}

const QUIET_CELLS = (5 * MINUTE) / standardGrid.cell;
/** How long a storm is watched dying down after the last mention. */
const LAST_CELLS = DAY / standardGrid.cell;
const WEEK = 7 * DAY;

function endOf(cell: number): number {
  return (cell + 1) * standardGrid.cell - 1;
}

function createTally(storms: readonly LabelledStorm[] | undefined) {
  let mentions = 0;
  let matched = 0;
  let pages = 0;
  let falsePages = 0;
  let peakForce: Force = 0;
  let first = Infinity;
  let last = -Infinity;
  const pagedAt = new Map<LabelledStorm, number>();
  return {
    mention(evidence: Replayed) {
      mentions++;
      if (evidence === null) return;
      matched++;
      first = Math.min(first, evidence.mention.publishedAt);
      last = Math.max(last, evidence.mention.publishedAt);
    },
    read({ at, page, force }: Pick<Reading, 'at' | 'page' | 'force'>) {
      if (force > peakForce) peakForce = force;
      if (!page) return;
      pages++;
      const storm = storms?.find(({ from, to }) => at >= from && at <= to);
      if (!storm) falsePages++;
      else if (!pagedAt.has(storm)) pagedAt.set(storm, at);
    },
    summary(): ReplaySummary {
      const span = Math.max(0, last - first);
      const summary = { kind: 'summary', mentions, matched, pages, peakForce, days: span / DAY } as const;
      if (!storms) return summary;
      return {
        ...summary,
        labelled: {
          storms: storms.length,
          detected: pagedAt.size,
          minutesToPage: storms.map((storm) => {
            const at = pagedAt.get(storm);
            return at === undefined ? null : (at - storm.from) / MINUTE;
          }),
          falsePages,
          falsePagesPerWeek: falsePages / Math.max(1, span / WEEK),
        },
      };
    },
  };
}
