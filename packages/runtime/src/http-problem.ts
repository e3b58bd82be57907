// What a refused HTTP request is told: a problem document (RFC 9457) that names every field that was wrong.
import type { Fault } from '@sturmwarte/contracts';
import { CodedError, codeOf, messageOf, type FaultCode } from './fault.ts';

export interface Problem {
  /** Tells kinds of problems apart; `about:blank` where the status says it all. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** Every fault of the request, each with a JSON pointer into the part named by `in`. */
  readonly errors?: readonly Fault[];
  readonly in?: 'body' | 'query' | 'path' | 'headers';
  /** The version there is, where the one expected was another. */
  readonly currentVersion?: number;
  readonly requestId?: string;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request took too long',
  409: 'Conflict',
  412: 'Changed in the meantime',
  413: 'Too large',
  414: 'Address too long',
  415: 'Media type not known',
  421: 'Not this host',
  428: 'Condition missing',
  429: 'Too many attempts',
  431: 'Headers too large',
  500: 'Internal error',
  501: 'Not available here',
  503: 'Not ready',
};

/** A problem of the given status; the title follows from it. */
export function problem(status: number, detail?: string, more: Partial<Problem> = {}): Problem {
  return {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    ...(detail === undefined ? {} : { detail }),
    ...more,
  };
}

/** Thrown by a handler to end its request with a problem. */
export class RequestRefused extends CodedError {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(refusal: Problem, headers: Readonly<Record<string, string>> = {}) {
    super('REQUEST_REFUSED', refusal.detail ?? refusal.title);
    this.problem = refusal;
    this.headers = headers;
  }
}

/** Ends the request: `refuse(404, 'there is no watch "x"')`. */
export function refuse(status: number, detail?: string, more?: Partial<Problem>): never {
  throw new RequestRefused(problem(status, detail, more));
}

/** Ends the request because of what it contained. */
export function refuseFaults(errors: readonly Fault[], part: NonNullable<Problem['in']> = 'body'): never {
  throw new RequestRefused(problem(400, summary(errors), { type: 'urn:sturmwarte:problem:invalid', errors, in: part }));
}

/** Our own coded errors that mean something to the one who asked; all others are internal errors. */
const statusOfCode: ReadonlyMap<string, number> = new Map<FaultCode, number>([
  ['SETTINGS_CONFLICT', 409],
  ['SETTINGS_INVALID', 400],
  ['QUERY_INVALID', 400],
  ['NOT_FOUND', 404],
  ['BUS_UNAVAILABLE', 503],
  ['STORE_UNAVAILABLE', 503],
  ['MODEL_FAILED', 503],
  ['TIMEOUT', 503],
  ['CLOSED', 503],
]);

/** Told by its code, as errors may come from another realm. */
export function isRefused(error: unknown): error is RequestRefused {
  return codeOf(error) === 'REQUEST_REFUSED';
}

/** The problem any thrown value amounts to. Only what is meant for the caller is passed on; internals stay inside. */
export function problemOf(error: unknown): Problem {
  if (isRefused(error)) return error.problem;
  const status = ownStatusOf(error) ?? frameworkStatusOf(error);
  return status === undefined ? problem(500) : problem(status, messageOf(error));
}

function ownStatusOf(error: unknown): number | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : statusOfCode.get(code);
}

/** The status of an error the HTTP framework raised about the request itself. */
function frameworkStatusOf(error: unknown): number | undefined {
  if (!codeOf(error)?.startsWith('FST_')) return undefined;
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const { statusCode } = error;
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}

function summary(errors: readonly Fault[]): string {
  const [first] = errors;
  if (!first) return 'the request is not valid';
  const rest = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return `${first.path || 'the value'} ${first.message}${rest}`;
}
