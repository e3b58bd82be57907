// Writes of which none may be passed over in silence.
import { documentsRejected } from '../rejected-documents.ts';
import type { Bulk, Write } from './bulk.ts';

export interface NamedWrite extends Write {
  /** What it is called where it is rejected. */
  readonly name: string;
}

/** Rejects with DOCUMENTS_REJECTED, once all others are written, naming what the server will never take. */
export async function writeNamed(
  bulk: Bulk,
  writes: readonly NamedWrite[],
  options?: Parameters<Bulk>[1],
): Promise<void> {
  const outcomes = await bulk(
    writes.map(({ name: _, ...write }) => write),
    options,
  );
  const rejected = outcomes.flatMap((outcome, at) =>
    outcome.kind === 'rejected' ? [{ id: writes[at]?.name ?? '', reason: outcome.reason }] : [],
  );
  if (rejected.length > 0) throw documentsRejected(rejected);
}
