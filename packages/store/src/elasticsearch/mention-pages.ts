// Pages of mentions. The order is total (time, then key), so a page begins exactly after the one before, and what arrives
// meanwhile shifts nothing. From the second page on a snapshot keeps what changes meanwhile out as well: most readers look
// at one page only, and a snapshot costs the server open files.
import type { estypes } from '@elastic/elasticsearch';
import { CodedError } from '@sturmwarte/runtime';
import type { MentionPage } from '../store.ts';
import type { Connection } from './connection.ts';
import { statusOf } from './engine-fault.ts';
import { toKept, type MentionDocument } from './mention-document.ts';
import { PUBLISHED_AT } from './mention-query.ts';
import { search, totalOf } from './search.ts';
import { KEEP_ALIVE, type Snapshots } from './snapshots.ts';

export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
  readonly order?: 'newest' | 'oldest';
}

interface Cursor {
  readonly at: number;
  readonly key: string;
  readonly total: number;
  /** Empty: none yet. */
  readonly snapshot: string;
}

/** Greater than any number the server gives a document: what has the cursor's time and key was on the page before. */
const BEHIND_ALL = Number.MAX_SAFE_INTEGER;

export function createMentionPages(
  connection: Connection,
  snapshots: Snapshots,
): (filter: estypes.QueryDslQueryContainer, page: PageRequest) => Promise<MentionPage> {
  const index = connection.names.all('mentions');

  return async (filter, { limit, after, order = 'newest' }) => {
    const cursor = after === undefined ? undefined : readCursor(after);
    const direction = order === 'newest' ? ('desc' as const) : ('asc' as const);
    const sort = [PUBLISHED_AT, 'search.key'].map((field) => ({ [field]: direction }));
    const common = { query: filter, size: limit + 1, sort };

    async function firstPage() {
      const { hits } = await search<MentionDocument>(connection, { ...common, index, track_total_hits: true });
      return { hits: hits.hits, total: totalOf(hits), snapshot: '' };
    }

    async function nextPage({ at, key, total, snapshot: named }: Cursor) {
      const snapshot = named === '' ? await snapshots.open(index) : named;
      const id = snapshots.get(snapshot);
      if (id !== undefined) {
        try {
          const { hits, pit_id } = await search<MentionDocument>(connection, {
            ...common,
            pit: { id, keep_alive: KEEP_ALIVE },
            search_after: [at, key, BEHIND_ALL],
          });
          if (pit_id !== undefined) snapshots.renamed(snapshot, pit_id);
          return { hits: hits.hits, total, snapshot };
        } catch (error) {
          if (statusOf(error) !== 404) throw error;
        }
      }
      // Expired, or opened by another process: the order is the same, so the walk goes on.
      const { hits } = await search<MentionDocument>(connection, {
        ...common,
        index,
        search_after: [at, key],
      });
      return { hits: hits.hits, total, snapshot };
    }

    const { hits, total, snapshot } = await (cursor ? nextPage(cursor) : firstPage());
    const items = hits.slice(0, limit).flatMap(({ _source }) => (_source ? [toKept(_source).scored] : []));
    const last = hits[limit - 1];
    if (hits.length <= limit || !last) {
      if (snapshot) await snapshots.close(snapshot);
      return { items, total };
    }
    return { items, total, next: writeCursor(last, total, snapshot) };
  };
}

function writeCursor({ sort }: estypes.SearchHit<MentionDocument>, total: number, snapshot: string): string {
  const at: unknown = sort?.[0];
  const key: unknown = sort?.[1];
  return [String(at), String(total), snapshot, Buffer.from(String(key)).toString('base64url')].join('.');
}

function readCursor(after: string): Cursor {
  const [, at, total, snapshot = '', key = ''] =
    /^(\d{1,16})\.(\d{1,15})\.([\w-]{0,40})\.([\w-]{1,800})$/.exec(after) ?? [];
  if (!at || !total) throw new CodedError('QUERY_INVALID', 'after: is not what a page gave as its next');
  return { at: Number(at), total: Number(total), snapshot, key: Buffer.from(key, 'base64url').toString() };
}
