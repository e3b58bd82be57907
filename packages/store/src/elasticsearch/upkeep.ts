// Whether the server can serve this store, and what keeps the words of removed texts out of its files.
import { CodedError } from '@sturmwarte/runtime';
import type { Connection } from './connection.ts';

export interface Upkeep {
  readonly ping: () => Promise<void>;
  readonly vacuum: () => Promise<void>;
}

const PING_TIMEOUT_MS = 5_000;
/** Rewriting a large index takes its time. */
const MERGE_TIMEOUT_MS = 3_600_000;

export function createUpkeep({ client, names }: Connection): Upkeep {
  const index = `${names.prefix}*`;
  return {
    async ping() {
      const { status } = await client.cluster.health({ index }, { requestTimeout: PING_TIMEOUT_MS, maxRetries: 0 });
      if (status === 'red') throw new CodedError('STORE_UNAVAILABLE', 'Elasticsearch has lost parts of the store');
    },
    async vacuum() {
      await client.indices.flush({ index });
      await client.indices.forcemerge(
        { index, only_expunge_deletes: true },
        { requestTimeout: MERGE_TIMEOUT_MS, maxRetries: 0 },
      );
      // The log of writes ends here; what it still had of removed texts goes with it.
      await client.indices.flush({ index, force: true });
    },
  };
}
