// Where a page of corrections ends, as both engines write it.
import type { Correction } from '@sturmwarte/contracts';
import { CodedError } from '@sturmwarte/runtime/fault';

type Place = Pick<Correction, 'at' | 'mention'>;

export function correctionKey({ at, mention }: Place): string {
  return `${at} ${mention}`;
}

/** @throws QUERY_INVALID where it is not one. */
export function correctionAfter(key: string): Place {
  const blank = key.indexOf(' ');
  const at = Number(key.slice(0, Math.max(0, blank)));
  if (blank < 1 || !Number.isSafeInteger(at))
    throw new CodedError('QUERY_INVALID', `"${key}" is no page of corrections`);
  return { at, mention: key.slice(blank + 1) };
}
