// The one table of coded errors: what went wrong, and whether trying again can help.
// Errors are told apart by `code`, never by `instanceof`: they may come from another realm or a worker.

export const faults = {
  CONFIG_INVALID: { retry: false },
  SETTINGS_CONFLICT: { retry: false },
  SETTINGS_INVALID: { retry: false },
  QUERY_INVALID: { retry: false },
  NOT_FOUND: { retry: false },
  REQUEST_REFUSED: { retry: false },
  STATE_CORRUPT: { retry: false },
  DATA_IN_USE: { retry: false },
  RECORD_INVALID: { retry: false },
  BUS_UNAVAILABLE: { retry: true },
  STORE_UNAVAILABLE: { retry: true },
  DOCUMENTS_REJECTED: { retry: false },
  CLOSED: { retry: false },
  ADDRESS_FORBIDDEN: { retry: false },
  RESPONSE_TOO_LARGE: { retry: false },
  TIMEOUT: { retry: true },
  REMOTE_REFUSED: { retry: false },
  REMOTE_FAILED: { retry: true },
  MODEL_FAILED: { retry: true },
  FEED_INVALID: { retry: true },
  FILE_INVALID: { retry: false },
} as const;

export type FaultCode = keyof typeof faults;

/** An error with a code of the table; `retryAfterMs` where the remote side said how long to wait. */
export class CodedError extends Error {
  override readonly name = 'CodedError';
  readonly code: FaultCode;
  readonly retry: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(code: FaultCode, message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retry = faults[code].retry;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The code of any thrown value, ours or the platform's (`ENOSPC` …). */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** A sentence for a log line, a dead letter or a delivery's `error`. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
