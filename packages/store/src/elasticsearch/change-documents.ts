// Read, decide, write, each in bulk; where somebody else was faster, again: no writer undoes another's work.
import { CodedError } from '@sturmwarte/runtime';
import type { RejectedDocument } from '../rejected-documents.ts';
import type { Condition, Write } from './bulk.ts';
import type { Connection } from './connection.ts';
import { patiently } from './patiently.ts';

export interface DocumentPlace {
  readonly index: string;
  readonly id: string;
}

export interface Change<T extends object> {
  readonly place: DocumentPlace;
  /** What a rejection calls it. */
  readonly name: string;
  /** What the document is to be, given what it is; undefined leaves it. May be asked again, and must not have effects. */
  readonly decide: (known: T | undefined) => T | undefined;
}

export interface Known<T> extends Condition {
  readonly document: T;
}

/** Reads by id see every write that was confirmed, searched or not. */
const READ_AT_ONCE = 1_000;

/** Each round at least one writer has won; more means that something else is wrong. */
const MAX_ROUNDS = 50;

/** Known documents in the order of their places. Those of an index that does not exist are not there. */
export async function readDocuments<T>(
  connection: Connection,
  places: readonly DocumentPlace[],
): Promise<readonly (Known<T> | undefined)[]> {
  const found: (Known<T> | undefined)[] = [];
  for (let from = 0; from < places.length; from += READ_AT_ONCE) {
    const some = places.slice(from, from + READ_AT_ONCE);
    found.push(...(await patiently(connection.clock, () => readSome<T>(connection, some))));
  }
  return found;
}

async function readSome<T>(
  { client }: Connection,
  places: readonly DocumentPlace[],
): Promise<readonly (Known<T> | undefined)[]> {
  const { docs } = await client.mget<T>({ docs: places.map(({ index, id }) => ({ _index: index, _id: id })) });
  return docs.map((doc) => {
    if ('error' in doc) {
      if (doc.error.type === 'index_not_found_exception') return undefined;
      throw new CodedError('STORE_UNAVAILABLE', `Elasticsearch cannot read from ${doc._index}: ${doc.error.type}`);
    }
    const { _source, _seq_no, _primary_term } = doc;
    const isThere = _source !== undefined && _seq_no !== undefined && _primary_term !== undefined;
    return isThere ? { document: _source, seqNo: _seq_no, primaryTerm: _primary_term } : undefined;
  });
}

/** Makes the changes, each document's once; returns those the server rejects. Places must differ. */
export async function changeDocuments<T extends object>(
  connection: Connection,
  changes: readonly Change<T>[],
  options: { readonly refresh?: boolean } = {},
): Promise<readonly RejectedDocument[]> {
  const rejected: RejectedDocument[] = [];
  let open = changes;
  for (let round = 0; open.length > 0; round++) {
    if (round === MAX_ROUNDS) throw new CodedError('STORE_UNAVAILABLE', `${open.length} documents change all the time`);
    const known = await readDocuments<T>(
      connection,
      open.map(({ place }) => place),
    );
    const decided = open.flatMap((change, place) => {
      const document = change.decide(known[place]?.document);
      return document ? [{ change, write: writeOf(change.place, known[place], document) }] : [];
    });
    const outcomes = await connection.bulk(
      decided.map(({ write }) => write),
      options,
    );
    open = decided.flatMap(({ change }, place) => {
      const outcome = outcomes[place];
      if (outcome?.kind === 'rejected') rejected.push({ id: change.name, reason: outcome.reason });
      return outcome?.kind === 'conflict' ? [change] : [];
    });
  }
  return rejected;
}

function writeOf({ index, id }: DocumentPlace, known: Condition | undefined, document: object): Write {
  if (!known) return { index, id, action: 'create', document };
  const { seqNo, primaryTerm } = known;
  return { index, id, action: 'index', document, condition: { seqNo, primaryTerm } };
}
