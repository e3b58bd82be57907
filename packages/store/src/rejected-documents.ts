// One document a server will never take must not keep the others out: it is named, and whoever wrote it sets it aside.
import { CodedError, codeOf } from '@sturmwarte/runtime/fault';

export interface RejectedDocument {
  /** Of a mention or an incident its id, of a reading its `readingId`. */
  readonly id: string;
  readonly reason: string;
}

/** What to reject a write with after everything else of it has been written. */
export function documentsRejected(rejected: readonly RejectedDocument[]): CodedError {
  const [first] = rejected;
  const more = rejected.length > 1 ? ` (and ${rejected.length - 1} more)` : '';
  const message = `the store rejects ${first?.id ?? 'nothing'}: ${first?.reason ?? ''}${more}`;
  return Object.assign(new CodedError('DOCUMENTS_REJECTED', message), { rejected });
}

/** Which documents a failed write named, and why; undefined where it failed for another reason. */
export function rejectedBy(error: unknown): readonly RejectedDocument[] | undefined {
  if (codeOf(error) !== 'DOCUMENTS_REJECTED' || typeof error !== 'object' || error === null) return undefined;
  return 'rejected' in error && Array.isArray(error.rejected) ? error.rejected.filter(isRejected) : undefined;
}

/** What a reading is called where it is rejected. */
export function readingId({ watchId, at }: { readonly watchId: string; readonly at: number }): string {
  return `${watchId}/${at}`;
}

function isRejected(value: unknown): value is RejectedDocument {
  return typeof value === 'object' && value !== null && 'id' in value && 'reason' in value;
}
