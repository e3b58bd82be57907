// What went wrong, in the words of the port.
import { CodedError, codeOf, faults, messageOf } from '@sturmwarte/runtime/fault';

/**
 * The coded error for whatever a call to the engine threw: QUERY_INVALID where it does not understand what it was asked,
 * else STORE_UNAVAILABLE (also where it refuses the login: that is put right at the server, and then the call may pass).
 */
export function toFault(error: unknown): unknown {
  const code = codeOf(error);
  if (code !== undefined && Object.hasOwn(faults, code)) return error;
  if (isProgrammingError(error)) return error;
  const status = statusOf(error);
  const said = `Elasticsearch${status === undefined ? '' : ` answers ${status}`}: ${messageOf(error)}`;
  return new CodedError(status === 400 ? 'QUERY_INVALID' : 'STORE_UNAVAILABLE', said, { cause: error });
}

/** The HTTP status of a refused request. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** A bug of ours must not look like an outage. */
function isProgrammingError(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return name === 'TypeError' || name === 'RangeError' || name === 'ReferenceError';
}
