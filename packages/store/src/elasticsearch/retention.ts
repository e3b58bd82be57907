// Retention without the server's lifecycle management, which not every distribution has: a month whose documents are all
// too old goes as a whole index, which costs nothing; the rest goes by query.
import type { Connection } from './connection.ts';
import { endOfMonth, type MonthlyKind } from './index-names.ts';
import { wholeTime } from './mention-query.ts';
import { count } from './search.ts';

export interface Removed {
  /** Documents, those of whole months included. */
  readonly removed: number;
  /** Months whose index is gone. */
  readonly months: readonly string[];
}

/** Removes documents whose `field` is a time before `before`. */
export async function removeBefore(
  connection: Connection,
  kind: MonthlyKind,
  field: string,
  before: number,
): Promise<Removed> {
  const { client, names } = connection;
  const all = names.all(kind);
  const older = { range: { [field]: { lt: wholeTime(before) } } };
  const younger = { range: { [field]: { gte: wholeTime(before) } } };
  const months: string[] = [];
  let removed = 0;

  await client.indices.refresh({ index: all });
  for (const index of Object.keys(await client.indices.get({ index: all, features: ['aliases'] }))) {
    const month = names.monthOf(kind, index);
    if (endOfMonth(month) > before) continue;
    // A later sighting may have told a later time than that of the month it was filed under.
    if ((await count(connection, { index, query: younger })) > 0) continue;
    removed += await count(connection, { index });
    await client.indices.delete({ index, ignore_unavailable: true });
    months.push(month);
  }

  let conflicts = 0;
  do {
    const done = await client.deleteByQuery({ index: all, conflicts: 'proceed', query: older, refresh: true });
    removed += done.deleted ?? 0;
    // Changed while it was to be removed: looked at again.
    conflicts = done.version_conflicts ?? 0;
  } while (conflicts > 0);
  return { removed, months };
}
