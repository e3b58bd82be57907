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

/**
 * For so long the server keeps what was replaced, for copies that have been away; it looks every half minute whether they
 * still need it.
 */
const HISTORY_MS = 40_000;
const LOOK_AGAIN_MS = 10_000;

export function createUpkeep({ client, names, clock }: Connection): Upkeep {
  const index = `${names.prefix}*`;

  /** Writes segments anew without what was removed; the log of writes ends, and what it still had goes with it. */
  async function rewrite(): Promise<void> {
    await client.indices.flush({ index, force: true });
    const patient = { requestTimeout: MERGE_TIMEOUT_MS, maxRetries: 0 };
    await client.indices.forcemerge({ index, only_expunge_deletes: true }, patient);
  }

  /** Removed or replaced, and still in the files. */
  async function removedDocuments(): Promise<number> {
    const { _all } = await client.indices.stats({ index, metric: 'docs' });
    return _all.primaries?.docs?.deleted ?? 0;
  }

  return {
    async ping() {
      const { status } = await client.cluster.health({ index }, { requestTimeout: PING_TIMEOUT_MS, maxRetries: 0 });
      if (status === 'red') throw new CodedError('STORE_UNAVAILABLE', 'Elasticsearch has lost parts of the store');
    },
    async vacuum() {
      await rewrite();
      for (let waited = 0; waited < HISTORY_MS && (await removedDocuments()) > 0; waited += LOOK_AGAIN_MS) {
        await clock.sleep(LOOK_AGAIN_MS);
        await rewrite();
      }
    },
  };
}
