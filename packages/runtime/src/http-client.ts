// The one way to speak HTTP to the outside: every request has a deadline, a largest body and an address that was checked
// when the connection was made, so that neither a setting nor a redirect can make us read what is not public.
import { lookup as resolveHost, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, request as send } from 'undici';
import { acceptedEncodings, decodeContent, decodeText } from './body-decoding.ts';
import type { Clock } from './clock.ts';
import { codeOf, CodedError, faults, messageOf, type FaultCode } from './fault.ts';
import type { Metrics } from './metrics.ts';
import { isPublicAddress } from './public-address.ts';

/** What a server gave to ask later whether anything has changed since. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface HttpRequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Whole request, redirects and body included. Default 20,000. */
  readonly timeoutMs?: number;
  /** Largest body, before and after decompression. Default 5 MiB. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Where it came from after redirects. */
  readonly url: string;
  /** What `Retry-After` asks for, milliseconds from now. */
  readonly retryAfterMs?: number;
}

/**
 * All methods resolve for every status that arrives; see `refusalOf`. They reject with TIMEOUT, ADDRESS_FORBIDDEN,
 * RESPONSE_TOO_LARGE or REMOTE_FAILED (no answer, or one that cannot be read), and with the reason of `signal` when it
 * aborts. Messages name the host only: paths and queries may hold secrets.
 */
export interface HttpClient {
  /** With `validators` the answer may be 304 with an empty text. */
  get(url: string, options?: HttpRequestOptions & { readonly validators?: Validators }): Promise<HttpResponse>;
  /** A string is sent as it is (signed payloads), anything else as JSON. Redirects other than 307 and 308 are not followed. */
  postJson(url: string, body: unknown, options?: HttpRequestOptions): Promise<HttpResponse>;
  close(): Promise<void>;
}

export interface HttpClientOptions {
  /** Whether also loopback, private and link-local addresses may be reached: all of them, or only those listed (feeds inside a company). */
  readonly allowPrivateAddresses: boolean | readonly string[];
  readonly userAgent: string;
  readonly clock: Clock;
  readonly metrics?: Metrics;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 5;
/** Never sent to another origin than the one they were meant for. */
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);

interface Call {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

export function createHttpClient({ allowPrivateAddresses, userAgent, clock, metrics }: HttpClientOptions): HttpClient {
  const isAllowed = addressPolicy(allowPrivateAddresses);
  const agent = new Agent({
    connections: 8,
    // The deadline of the request is the only one.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { lookup: lookupAllowed(isAllowed) },
  });
  const durations = metrics?.histogram(
    'sturmwarte_http_client_request_duration_seconds',
    'Requests to the outside by outcome: class of the status, or code of the error',
    [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    ['outcome'],
  );

  const once = async (url: URL, call: Call): Promise<HttpResponse> => {
    checkLiteral(url, isAllowed);
    const answer = await send(url, {
      dispatcher: agent,
      method: call.method,
      headers: call.headers,
      signal: call.signal,
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    const headers = flatten(answer.headers);
    const raw = await collect(answer.body, Number(headers['content-length'] ?? 0), call.maxBytes);
    const decoded = await decodeContent(raw, headers['content-encoding'] ?? '', call.maxBytes);
    const retryAfterMs = retryAfter(headers['retry-after'], clock.now());
    return {
      status: answer.statusCode,
      headers,
      text: decodeText(decoded, headers['content-type'] ?? ''),
      url: url.href,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  };

  const follow = async (address: string, call: Call): Promise<HttpResponse> => {
    let url = parseUrl(address);
    let { headers } = call;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await once(url, { ...call, headers });
      const target = redirectTarget(response, call.method);
      if (target === undefined) return response;
      const next = parseUrl(target, url);
      if (next.origin !== url.origin) headers = withoutCredentials(headers);
      url = next;
    }
    throw new CodedError('REMOTE_FAILED', `${url.host} redirected more than ${MAX_REDIRECTS} times`);
  };

  const perform = async (
    address: string,
    method: 'GET' | 'POST',
    headers: Record<string, string>,
    options: HttpRequestOptions,
    body?: string,
  ): Promise<HttpResponse> => {
    const { timeoutMs = DEFAULT_TIMEOUT_MS, maxBytes = DEFAULT_MAX_BYTES } = options;
    const began = clock.now();
    const count = (outcome: string) => durations?.observe({ outcome }, (clock.now() - began) / 1000);
    const deadline = withDeadline(timeoutMs, options.signal);
    try {
      const response = await follow(address, {
        method,
        headers: {
          'user-agent': userAgent,
          'accept-encoding': acceptedEncodings,
          ...headers,
          ...lowerCased(options.headers),
        },
        maxBytes,
        signal: deadline.signal,
        ...(body === undefined ? {} : { body }),
      });
      count(`${Math.floor(response.status / 100)}xx`);
      return response;
    } catch (error) {
      if (options.signal?.aborted) throw options.signal.reason;
      const coded = deadline.signal.aborted
        ? new CodedError('TIMEOUT', `${hostOf(address)} did not answer within ${timeoutMs} ms`, { cause: error })
        : asCoded(error, hostOf(address));
      count(coded.code);
      throw coded;
    } finally {
      deadline.cancel();
    }
  };

  return {
    get: (url, { validators, ...options } = {}) => perform(url, 'GET', conditions(validators), options),
    postJson: (url, body, options = {}) =>
      perform(
        url,
        'POST',
        { 'content-type': 'application/json' },
        options,
        typeof body === 'string' ? body : JSON.stringify(body),
      ),
    close: () => agent.destroy(),
  };
}

/** The error an answer outside 200…299 amounts to: REMOTE_FAILED where waiting can help, REMOTE_REFUSED where not. */
export function refusalOf(response: Pick<HttpResponse, 'status' | 'url' | 'retryAfterMs'>): CodedError | undefined {
  const { status, url, retryAfterMs } = response;
  if (status >= 200 && status < 300) return undefined;
  const temporary = status >= 500 || status === 408 || status === 425 || status === 429;
  return new CodedError(
    temporary ? 'REMOTE_FAILED' : 'REMOTE_REFUSED',
    `${hostOf(url)} answered ${status}`,
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
}

function parseUrl(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new CodedError(
      'REMOTE_REFUSED',
      base ? `${base.host} redirected to what is no address` : 'not a web address',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new CodedError('ADDRESS_FORBIDDEN', `only http and https are allowed, not ${url.protocol.slice(0, 20)}`);
  }
  return url;
}

type AddressPolicy = (address: string) => boolean;

function addressPolicy(allowPrivate: boolean | readonly string[]): AddressPolicy {
  if (typeof allowPrivate === 'boolean') return allowPrivate ? () => true : isPublicAddress;
  const exceptions = new Set(allowPrivate);
  return (address) => exceptions.has(address) || isPublicAddress(address);
}

/** No lookup is made for address literals, so they are checked before connecting. */
function checkLiteral(url: URL, isAllowed: AddressPolicy): void {
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isAllowed(literal)) throw forbidden(url.hostname);
}

/** Resolves names to allowed addresses only, at the moment of connecting: what was public a moment ago does not count. */
function lookupAllowed(isAllowed: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) {
        callback(error, []);
        return;
      }
      const allowed = addresses.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (!first) callback(forbidden(hostname), []);
      else if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function forbidden(host: string): CodedError {
  return new CodedError('ADDRESS_FORBIDDEN', `${host} is not an address of the public internet`);
}

/** Leaving the loop early ends the stream and its connection. */
async function collect(body: AsyncIterable<Buffer>, announced: number, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (Math.max(size, announced) > maxBytes) {
      throw new CodedError('RESPONSE_TOO_LARGE', `the body is larger than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function redirectTarget({ status, headers }: HttpResponse, method: 'GET' | 'POST'): string | undefined {
  const keepsMethod = status === 307 || status === 308;
  // A POST that turned into a GET would be answered 200 and have delivered nothing.
  const follows = keepsMethod || (method === 'GET' && (status === 301 || status === 302 || status === 303));
  return follows ? headers['location'] : undefined;
}

/** Aborts when the outer signal does or after `ms`, whichever is first. Real time: the network knows no other. */
function withDeadline(ms: number, outer: AbortSignal | undefined): { signal: AbortSignal; cancel(): void } {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(abort, ms);
  return {
    signal: controller.signal,
    cancel() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

function conditions(validators: Validators = {}): Record<string, string> {
  return {
    ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
    ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
  };
}

/** Seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIALS.has(name)));
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : 'the address';
}

function asCoded(error: unknown, host: string): CodedError {
  const code = codeOf(error);
  if (code !== undefined && isFaultCode(code)) {
    return error instanceof CodedError ? error : new CodedError(code, messageOf(error), { cause: error });
  }
  return new CodedError('REMOTE_FAILED', `no answer from ${host}: ${code ?? messageOf(error)}`, { cause: error });
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(faults, code);
}
