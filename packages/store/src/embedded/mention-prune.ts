// Retention in bounded steps, so that writes and searches get their turn while a million texts go.
import type { Database } from '@sturmwarte/runtime';
import { withhold } from '../sighting.ts';
import { FIRST_KEY, millisecondOf } from './mention-query.ts';
import type { MentionWriter } from './mention-writer.ts';
import type { Quotes } from './quotes.ts';

export interface PruneLimits {
  readonly textsBefore: number;
  readonly allBefore: number;
}

export interface PruneProgress {
  readonly texts: number;
  readonly mentions: number;
  /** Where to go on; absent when all is done. */
  readonly next?: string;
}

/** About a tenth of a second of work. */
const MENTIONS_PER_STEP = 1_000;

/** One step from `after` (absent: the oldest mention) on. Call it inside a transaction. */
export function pruneMentions(
  database: Database,
  writer: MentionWriter,
  quotes: Quotes,
  { textsBefore, allBefore }: PruneLimits,
  after?: string,
): PruneProgress {
  if (after === undefined) {
    const removal = { publishedBefore: Math.max(textsBefore, allBefore) };
    quotes.removeFromReadings(removal);
    quotes.removeFromIncidents(removal);
  }
  const all = millisecondOf(allBefore);
  const due = database
    .prepare<{ key: string; whole: number }>(
      `SELECT CAST(key AS TEXT) AS key, key < ${FIRST_KEY} AS whole FROM mention
       WHERE ${after === undefined ? '' : 'key > CAST(? AS INTEGER) AND'}
             key < ${FIRST_KEY} AND (withheld = 0 OR key < ${FIRST_KEY})
       ORDER BY key LIMIT ?`,
    )
    .all(
      all,
      ...(after === undefined ? [] : [after]),
      Math.max(all, millisecondOf(textsBefore)),
      all,
      MENTIONS_PER_STEP,
    );
  let texts = 0;
  let mentions = 0;
  for (const { key, whole } of due) {
    const stored = writer.readKey(key);
    if (!stored) continue;
    if (whole) {
      writer.remove(stored);
      mentions++;
    } else {
      writer.write(stored, withhold(stored.scored));
      texts++;
    }
  }
  const last = due[MENTIONS_PER_STEP - 1];
  return { texts, mentions, ...(last ? { next: last.key } : {}) };
}
