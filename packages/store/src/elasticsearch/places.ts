// Where a mention is. Its index is that of the month it was first seen to be published in, and stays so when a later
// sighting tells another time: a mention has one document, so that one compare-and-set decides about it.
import { readDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import { documentId, monthOf } from './index-names.ts';

export interface Places {
  /** Of mentions that have one, by id. */
  of(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentPlace>>;
  /** Of all of them; who has none gets one by the time of its publication. */
  settle(publications: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, DocumentPlace>>;
  /** Forgets the mentions of months whose indices are gone. */
  forget(months: readonly string[]): Promise<void>;
}

interface PlaceDocument {
  readonly month: string;
}

export function createPlaces(connection: Connection): Places {
  const { client, bulk, names } = connection;
  const index = names.of('places');

  async function find(ids: readonly string[]): Promise<Map<string, DocumentPlace>> {
    const known = await readDocuments<PlaceDocument>(
      connection,
      ids.map((id) => ({ index, id: documentId(id) })),
    );
    return new Map(
      ids.flatMap((id, place): [string, DocumentPlace][] => {
        const month = known[place]?.document.month;
        return month === undefined ? [] : [[id, { index: names.ofMonth('mentions', month), id: documentId(id) }]];
      }),
    );
  }

  return {
    of: find,
    async settle(publications) {
      const places = await find([...publications.keys()]);
      // Whoever creates a place first has decided.
      for (
        let homeless = without(places, publications);
        homeless.length > 0;
        homeless = without(places, publications)
      ) {
        const outcomes = await bulk(
          homeless.map(([id, at]) => ({
            index,
            id: documentId(id),
            action: 'create',
            document: { month: monthOf(at) },
          })),
        );
        homeless.forEach(([id, at], place) => {
          if (outcomes[place]?.kind === 'conflict') return;
          places.set(id, { index: names.ofMonth('mentions', monthOf(at)), id: documentId(id) });
        });
        const taken = without(places, publications).map(([id]) => id);
        for (const [id, place] of await find(taken)) places.set(id, place);
      }
      return places;
    },
    async forget(months) {
      if (months.length === 0) return;
      await client.indices.refresh({ index, ignore_unavailable: true });
      await client.deleteByQuery({
        index,
        ignore_unavailable: true,
        conflicts: 'proceed',
        query: { terms: { month: [...months] } },
      });
    },
  };
}

function without(places: ReadonlyMap<string, unknown>, all: ReadonlyMap<string, number>): [string, number][] {
  return [...all].filter(([id]) => !places.has(id));
}
