// Until when what was received of an author stays without its text.
import { changeDocuments, readDocuments } from './change-documents.ts';
import type { Connection } from './connection.ts';
import { documentId } from './index-names.ts';

export interface Erasures {
  /** Remembers it; the later time counts. Read by id, so whoever asks after this has resolved sees it. */
  remember(author: string, at: number): Promise<void>;
  /** Until when the texts of these authors are withheld, milliseconds; others are not among the answers. */
  of(authors: Iterable<string | undefined>): Promise<ReadonlyMap<string, number>>;
}

interface ErasureDocument {
  readonly at: number;
}

export function createErasures(connection: Connection): Erasures {
  const index = connection.names.of('erasures');
  return {
    async remember(author, at) {
      const decide = (known: ErasureDocument | undefined) => (known && known.at >= at ? undefined : { at });
      await changeDocuments(connection, [{ place: { index, id: documentId(author) }, name: author, decide }]);
    },
    async of(authors) {
      const asked = [...new Set(authors)].filter((author) => author !== undefined);
      const known = await readDocuments<ErasureDocument>(
        connection,
        asked.map((author) => ({ index, id: documentId(author) })),
      );
      return new Map(
        asked.flatMap((author, place): [string, number][] => {
          const document = known[place]?.document;
          return document ? [[author, document.at]] : [];
        }),
      );
    },
  };
}
