// Deletes by id: documents that are to be written anew; and by age, those whose time is over.
import { readDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';

/** Deletes the documents at these places; returns how many there were. */
export async function removeDocuments(connection: Connection, places: readonly DocumentPlace[]): Promise<number> {
  const known = await readDocuments(connection, places);
  const there = places.filter((_, position) => known[position] !== undefined);
  await connection.bulk(there.map((place) => ({ ...place, action: 'delete' })));
  return there.length;
}

/** Deletes the documents of an index whose `field` is a time before `before`; returns how many. */
export async function removeOlder(
  { client }: Connection,
  index: string,
  field: string,
  before: number,
): Promise<number> {
  const { deleted } = await client.deleteByQuery({
    index,
    ignore_unavailable: true,
    conflicts: 'proceed',
    query: { range: { [field]: { lt: before } } },
    refresh: true,
  });
  return deleted ?? 0;
}
