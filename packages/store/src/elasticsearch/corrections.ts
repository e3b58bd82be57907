// Corrections in Elasticsearch, by mention. What is written is found before it is confirmed: who corrects looks at once.
import type { Correction } from '@sturmwarte/contracts';
import { correctionAfter, correctionKey } from '../correction-pages.ts';
import type { CorrectionStore } from '../store.ts';
import { readDocuments, type DocumentPlace } from './change-documents.ts';
import type { Connection } from './connection.ts';
import { documentId } from './index-names.ts';
import { removeOlder } from './remove-documents.ts';
import { count, search } from './search.ts';
import { writeNamed, type NamedWrite } from './write-named.ts';

interface CorrectionDocument {
  readonly mention: string;
  readonly at: number;
  readonly publishedAt: number;
  readonly correction: Correction;
}

/** What the server gives in one answer. */
const MOST = 10_000;

export function createCorrections(connection: Connection): CorrectionStore {
  const { bulk, names } = connection;
  const index = names.of('corrections');
  const placeOf = (mention: string): DocumentPlace => ({ index, id: documentId(mention) });
  const toDocument = (correction: Correction): CorrectionDocument => {
    const { mention, at, publishedAt } = correction;
    return { mention, at, publishedAt, correction };
  };

  return {
    async put(corrections) {
      const writes = corrections.map((each): NamedWrite => {
        return { ...placeOf(each.mention), action: 'index', name: each.mention, document: toDocument(each) };
      });
      await writeNamed(bulk, writes, { refresh: true });
    },
    async of(mentions) {
      const known = await readDocuments<CorrectionDocument>(connection, mentions.map(placeOf));
      return known.flatMap((document) => document?.document.correction ?? []);
    },
    async remove(mention) {
      const [known] = await readDocuments<CorrectionDocument>(connection, [placeOf(mention)]);
      if (!known) return false;
      await writeNamed(bulk, [{ ...placeOf(mention), action: 'delete', name: mention }], { refresh: true });
      return true;
    },
    async list({ limit, after }) {
      const size = Math.min(limit, MOST);
      const behind = after === undefined ? undefined : correctionAfter(after);
      const { hits } = await search<CorrectionDocument>(connection, {
        index,
        size,
        sort: [{ at: 'desc' }, { mention: 'asc' }],
        ...(behind ? { search_after: [behind.at, behind.mention] } : {}),
      });
      const items = hits.hits.flatMap(({ _source }) => _source?.correction ?? []);
      const last = items.at(-1);
      return { items, ...(last && hits.hits.length === size ? { next: correctionKey(last) } : {}) };
    },
    count: () => count(connection, { index }),
    prune: (before) => removeOlder(connection, index, 'publishedAt', before),
  };
}
