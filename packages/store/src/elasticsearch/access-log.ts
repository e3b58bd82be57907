// The access log in Elasticsearch: appended to, read from the end, pruned by age.
import { randomUUID } from 'node:crypto';
import { documentsRejected } from '../rejected-documents.ts';
import type { AccessEntry, AccessLog } from '../store.ts';
import type { Connection } from './connection.ts';
import { search } from './search.ts';

/** What the server gives in one answer. */
const MOST = 10_000;

export function createAccessLog(connection: Connection): AccessLog {
  const { client, bulk, names } = connection;
  const index = names.of('access');
  // Reading the log is rare, writing it goes with every request: who reads waits, not who writes.
  const settle = () => client.indices.refresh({ index, ignore_unavailable: true });

  return {
    async append(entries) {
      // An id chosen here: a request repeated after its answer was lost writes nothing twice.
      const outcomes = await bulk(
        entries.map(({ at, by, action, detail }) => ({
          index,
          id: randomUUID(),
          action: 'create',
          document: { at, by, action, detail },
        })),
      );
      const rejected = outcomes.flatMap((outcome, place) =>
        outcome.kind === 'rejected' ? [{ id: entries[place]?.action ?? '', reason: outcome.reason }] : [],
      );
      if (rejected.length > 0) throw documentsRejected(rejected);
    },
    async list(limit) {
      await settle();
      const { hits } = await search<AccessEntry>(connection, {
        index,
        size: Math.min(limit, MOST),
        // The order of writing within a moment.
        sort: [{ at: 'desc' }, { _seq_no: 'desc' }],
      });
      return hits.hits.flatMap(({ _source }) => _source ?? []);
    },
    async prune(before) {
      await settle();
      const { deleted } = await client.deleteByQuery({
        index,
        ignore_unavailable: true,
        conflicts: 'proceed',
        query: { range: { at: { lt: before } } },
        refresh: true,
      });
      return deleted ?? 0;
    },
  };
}
