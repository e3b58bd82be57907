// Deletes by id: documents that are to be written anew.
import { readDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';

/** Deletes the documents at these places; returns how many there were. */
export async function removeDocuments(connection: Connection, places: readonly DocumentPlace[]): Promise<number> {
  const known = await readDocuments(connection, places);
  const there = places.filter((_, position) => known[position] !== undefined);
  await connection.bulk(there.map((place) => ({ ...place, action: 'delete' })));
  return there.length;
}
