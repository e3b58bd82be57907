// API tokens: shown once, kept as a hash, asked for on every route that is not public.
import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { problem, RequestRefused, type Clock, type HttpServerOptions, type Metrics } from '@sturmwarte/runtime';
import type { ApiToken, Role, TokenStore } from '@sturmwarte/store';
import { grants } from './roles.ts';
import { createThrottle } from './throttle.ts';

export interface NewToken {
  readonly name: string;
  readonly role: Role;
  readonly expiresAt?: number;
}

export interface IssuedToken {
  readonly token: ApiToken;
  /** `sw_` and 32 random bytes as base64url; shown once and kept nowhere. */
  readonly secret: string;
}

const SECRET_PATTERN = /^sw_[A-Za-z0-9_-]{43}$/;
const BEARER = /^Bearer +(\S+)$/i;

/** Failures within a minute after which an address has to wait. */
const FAILURES = 10;
const MINUTE_MS = 60_000;
/** Tokens known to be good that are let through while their address is slowed down by somebody else. */
const REMEMBERED = 1_000;

export async function issueToken(
  tokens: TokenStore,
  clock: Clock,
  { name, role, expiresAt }: NewToken,
): Promise<IssuedToken> {
  const secret = `sw_${randomBytes(32).toString('base64url')}`;
  const token: ApiToken = {
    id: randomUUID(),
    name,
    role,
    hash: hashOf(secret),
    createdAt: clock.now(),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  await tokens.put(token);
  return { token, secret };
}

/** The server's `auth`: 401 for no or a wrong token, 403 for one that may not, 429 for an address that keeps guessing. */
export function createTokenAuth(deps: {
  readonly tokens: TokenStore;
  readonly clock: Clock;
  readonly metrics: Metrics;
}): NonNullable<HttpServerOptions['auth']> {
  const { tokens, clock, metrics } = deps;
  const throttle = createThrottle({ clock, failures: FAILURES, windowMs: MINUTE_MS });
  const refusals = metrics.counter('sturmwarte_auth_refusals_total', 'Requests refused for their token.', ['reason']);
  const good = new Set<string>();
  const touched = new Map<string, number>();

  function refuse(
    reason: 'missing' | 'unknown' | 'expired' | 'role' | 'throttled',
    status: number,
    detail: string,
  ): never {
    refusals.inc({ reason });
    throw new RequestRefused(problem(status, detail), status === 401 ? { 'www-authenticate': 'Bearer' } : {});
  }

  async function find(secret: string): Promise<ApiToken | undefined> {
    if (!SECRET_PATTERN.test(secret)) return undefined;
    const hash = hashOf(secret);
    const token = await tokens.byHash(hash);
    return token && timingSafeEqual(Buffer.from(token.hash, 'hex'), Buffer.from(hash, 'hex')) ? token : undefined;
  }

  function remember(token: ApiToken): void {
    const [oldest] = good;
    if (oldest !== undefined && good.size >= REMEMBERED) good.delete(oldest);
    good.add(token.hash);
  }

  async function touch(token: ApiToken): Promise<void> {
    const now = clock.now();
    if (now - (touched.get(token.id) ?? -Infinity) < MINUTE_MS) return;
    touched.set(token.id, now);
    await tokens.touch(token.id, now);
  }

  return async (request, role) => {
    const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (secret === undefined) refuse('missing', 401, 'send an API token as "Authorization: Bearer sw_…"');
    const waitMs = throttle.waitMs(request.ip);
    if (waitMs > 0 && !good.has(hashOf(secret))) {
      refusals.inc({ reason: 'throttled' });
      const seconds = String(Math.ceil(waitMs / 1_000));
      throw new RequestRefused(problem(429, `too many wrong tokens; wait ${seconds} s`), { 'retry-after': seconds });
    }
    const token = await find(secret);
    if (!token) {
      throttle.failed(request.ip);
      refuse('unknown', 401, 'this API token is not known (it may have been revoked)');
    }
    if (token.expiresAt !== undefined && token.expiresAt <= clock.now()) {
      good.delete(token.hash);
      refuse('expired', 401, 'this API token has expired');
    }
    remember(token);
    await touch(token);
    if (!grants(token.role, role)) refuse('role', 403, `this needs the role "${role}"; the token has "${token.role}"`);
    return { id: token.id, name: token.name, role: token.role };
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
