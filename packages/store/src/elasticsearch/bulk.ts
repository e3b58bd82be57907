// All writes: many documents to a request, a bounded number of bytes on the way, an outcome for each document.
import type { Client, estypes } from '@elastic/elasticsearch';
import { backoffMs, CodedError, type Clock } from '@sturmwarte/runtime';
import { atMost } from './at-most.ts';
import { statusOf } from './engine-fault.ts';

/** The state of a document a write builds on. */
export interface Condition {
  readonly seqNo: number;
  readonly primaryTerm: number;
}

export interface Write {
  readonly index: string;
  readonly id: string;
  /** `create` takes only what is not there, `index` replaces. */
  readonly action: 'create' | 'index' | 'delete';
  readonly document?: object;
  readonly condition?: Condition;
}

/** `conflict`: somebody else has written it meanwhile. `rejected`: the server will never take it. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'rejected'; readonly reason: string };

/**
 * Outcomes in the order of the writes. What the server is too busy for is waited out. Rejects with STORE_UNAVAILABLE
 * where that takes too long or the server cannot write at all.
 */
export type Bulk = (writes: readonly Write[], options?: { readonly refresh?: boolean }) => Promise<readonly Outcome[]>;

/** Characters in a request: large enough that its costs are those of its documents, small enough to wait out. */
const MAX_REQUEST_SIZE = 3_000_000;

/** Requests on the way from one process: the second one is made while the first is worked. */
const MAX_REQUESTS = 2;

const BUSY = { baseMs: 200, maxMs: 10_000 };
/** Attempts at a document the server is too busy for: about a minute. Whoever writes tries again after that. */
const MAX_ATTEMPTS = 12;

interface Chunk {
  readonly positions: readonly number[];
  readonly lines: readonly string[];
}

export function createBulk(client: Client, clock: Clock): Bulk {
  const slot = atMost(MAX_REQUESTS);

  /** Which of the chunk's documents are to be tried again. */
  async function attempt(chunk: Chunk, refresh: boolean, outcomes: Outcome[]): Promise<Chunk> {
    const items = await request(chunk, refresh);
    const again: { positions: number[]; lines: string[] } = { positions: [], lines: [] };
    chunk.positions.forEach((position, place) => {
      const outcome = items === 'busy' ? 'busy' : outcomeOf(items[place]);
      if (outcome !== 'busy') {
        outcomes[position] = outcome;
        return;
      }
      again.positions.push(position);
      again.lines.push(chunk.lines[place] ?? '');
    });
    return again;
  }

  async function request({ lines }: Chunk, refresh: boolean): Promise<readonly BulkItem[] | 'busy'> {
    try {
      return (await client.bulk({ operations: [...lines], refresh })).items;
    } catch (error) {
      if (statusOf(error) === 429) return 'busy';
      throw error;
    }
  }

  async function send(chunk: Chunk, refresh: boolean, outcomes: Outcome[]): Promise<void> {
    let rest = await attempt(chunk, refresh, outcomes);
    for (let attempts = 1; rest.lines.length > 0; attempts++) {
      if (attempts === MAX_ATTEMPTS) {
        throw new CodedError('STORE_UNAVAILABLE', `Elasticsearch is too busy for ${rest.lines.length} documents`);
      }
      await clock.sleep(backoffMs(BUSY, attempts, Math.random()));
      rest = await attempt(rest, refresh, outcomes);
    }
  }

  return async (writes, { refresh = false } = {}) => {
    const outcomes = Array.from({ length: writes.length }, (): Outcome => ({ kind: 'conflict' }));
    const chunks = chunksOf(writes);
    const worker = async () => {
      for (const chunk of chunks) await slot(() => send(chunk, refresh, outcomes));
    };
    await Promise.all(Array.from({ length: MAX_REQUESTS }, worker));
    return outcomes;
  };
}

/** Made one at a time, when there is somebody to send it. */
function* chunksOf(writes: readonly Write[]): Generator<Chunk> {
  let positions: number[] = [];
  let lines: string[] = [];
  let size = 0;
  for (const [position, write] of writes.entries()) {
    const line = lineOf(write);
    if (lines.length > 0 && size + line.length > MAX_REQUEST_SIZE) {
      yield { positions, lines };
      [positions, lines, size] = [[], [], 0];
    }
    positions.push(position);
    lines.push(line);
    size += line.length;
  }
  if (lines.length > 0) yield { positions, lines };
}

function lineOf({ index, id, action, document, condition }: Write): string {
  const place = { _index: index, _id: id };
  const expected = condition && { if_seq_no: condition.seqNo, if_primary_term: condition.primaryTerm };
  const head = JSON.stringify({ [action]: { ...place, ...expected } });
  return document === undefined ? head : `${head}\n${JSON.stringify(document)}`;
}

type BulkItem = Partial<Record<estypes.BulkOperationType, estypes.BulkResponseItem>>;

/** Refusals that say nothing of the document, whatever their status: no room for another index, a blocked one … */
const SERVER_REFUSES =
  /^(?:validation|index_|invalid_index|cluster_block|security|unavailable_shards|no_shard|circuit_breaking)/;

function outcomeOf(item: BulkItem | undefined): Outcome | 'busy' {
  const answer = item && Object.values(item)[0];
  if (!answer) throw new CodedError('STORE_UNAVAILABLE', 'Elasticsearch does not say what became of a document');
  const { status, error } = answer;
  if (status < 300 || (status === 404 && !error)) return { kind: 'done' };
  if (status === 409) return { kind: 'conflict' };
  if (status === 429) return 'busy';
  const reason = `${error?.type ?? status}: ${error?.reason ?? 'no reason given'}`;
  if (status !== 400 || SERVER_REFUSES.test(error?.type ?? '')) {
    throw new CodedError('STORE_UNAVAILABLE', `Elasticsearch cannot write to ${answer._index}: ${reason}`);
  }
  // What somebody wrote does not belong into a log.
  return { kind: 'rejected', reason: reason.replace(/\.? Preview of field's value: .*$/s, '') };
}
