// The client's errors as ours.
import { codeOf, CodedError, messageOf } from '@sturmwarte/runtime';

/** Kafka's name for what a broker refused, e.g. `MESSAGE_TOO_LARGE`; looked for through what wraps it. */
export function refusalOf(error: unknown): string | undefined {
  for (let inner: unknown = error; typeof inner === 'object' && inner !== null;) {
    if ('type' in inner && typeof inner.type === 'string') return inner.type;
    inner = 'cause' in inner ? inner.cause : undefined;
  }
  return undefined;
}

/** As the port has it: `RECORD_INVALID` for what no broker will ever take, `BUS_UNAVAILABLE` for everything else. */
export function asBusFault(error: unknown, what: string): CodedError {
  if (codeOf(error) !== undefined && error instanceof CodedError) return error;
  const refusal = refusalOf(error);
  const isTooLarge = refusal === 'MESSAGE_TOO_LARGE' || refusal === 'RECORD_LIST_TOO_LARGE';
  return new CodedError(isTooLarge ? 'RECORD_INVALID' : 'BUS_UNAVAILABLE', `${what}: ${messageOf(error)}`, {
    cause: error,
  });
}
