// The access log in Elasticsearch: appended to, read from the end, pruned by age.
import { randomUUID } from 'node:crypto';
import type { AccessEntry, AccessLog } from '../store.ts';
import type { Connection } from './connection.ts';
import { removeOlder } from './remove-documents.ts';
import { search } from './search.ts';
import { writeNamed, type NamedWrite } from './write-named.ts';

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
      const writes = entries.map(({ at, by, action, detail }): NamedWrite => {
        return { index, id: randomUUID(), action: 'create', name: action, document: { at, by, action, detail } };
      });
      await writeNamed(bulk, writes);
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
      return removeOlder(connection, index, 'at', before);
    },
  };
}
