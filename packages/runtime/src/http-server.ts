// One HTTP server for every part that answers requests: problems instead of stack traces, health, metrics, and no route without a role.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { check, converted, withDefaults, type Static, type TSchema } from '@sturmwarte/contracts';
import {
  fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifyTypeProvider,
  type RawServerDefault,
} from 'fastify'; // prettier-ignore
import type { Clock } from './clock.ts';
import { discardRest } from './discard-rest.ts';
import { isRefused, problem, problemOf, PROBLEM_TYPE, RequestRefused, type Problem } from './http-problem.ts';
import { parseJsonBody } from './json-body.ts';
import type { Log } from './log.ts';
import { messageOf } from './fault.ts';
import type { Metrics } from './metrics.ts';

/**
 * What a route asks of the one who calls. `viewer < officer < operations < admin`, each may what those before it may;
 * `ingest` stands beside them (pushing mentions, and nothing else); `public` asks for nobody.
 */
export type RouteRole = 'public' | 'ingest' | 'viewer' | 'officer' | 'operations' | 'admin';

/** Who is calling. */
export interface Principal {
  readonly id: string;
  /** As it appears in histories and logs. */
  readonly name: string;
  readonly role: Exclude<RouteRole, 'public'>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    role?: RouteRole;
  }
  interface FastifyRequest {
    /** Set on every route whose role is not `public`. */
    principal: Principal | undefined;
  }
}

export interface SchemaTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
  readonly serializer: unknown;
}

export type HttpServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  SchemaTypes
>;

export interface HttpServerOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Finds out who is calling and whether they may; rejects with `RequestRefused`. Without it only public routes may be added. */
  readonly auth?: (request: FastifyRequest, role: Exclude<RouteRole, 'public'>) => Promise<Principal>;
  /**
   * Named conditions of being ready; one that rejects makes `/readyz` answer 503 and say which. One that resolves to
   * `degraded` is said to be so, and ready: it works, though not with all it should.
   */
  readonly readiness?: Readonly<Record<string, () => Promise<unknown>>>;
  /**
   * Names this server answers to besides `localhost` and addresses. A browser tricked by DNS rebinding sends the
   * attacker's name and is refused. `any` where a proxy in front checks.
   */
  readonly hosts?: readonly string[] | 'any';
  /** Largest request body in bytes where the route sets none. */
  readonly bodyLimit?: number;
}

const MEBIBYTE = 2 ** 20;
/** A slow client is cut off after this time. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Requests still running this long after the close began are cut off, so that closing ends within 5 s. */
const CLOSE_GRACE_MS = 3_500;
const READINESS_DEADLINE_MS = 2_000;
const DEGRADED = 'degraded';
/** Mention ids, the longest things in our paths, have up to 600 characters; percent-encoding triples them. */
const MAX_PARAM_LENGTH = 2_000;

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * A server with `/healthz`, `/readyz` and `/metrics`; routes are added by the caller, each with `config: { role }`.
 * Every error is answered as `application/problem+json`. Times out slow clients and closes within 5 s.
 */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const app: HttpServer = fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? MEBIBYTE,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: 0,
    keepAliveTimeout: 5_000,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    // Ours are set below; without a factory here fastify would load its own compilers, which takes a tenth of a second.
    schemaController: { compilersFactory: { buildValidator: unused, buildSerializer: unused } },
    frameworkErrors: (error, request, reply) => {
      sendError(options.log, error, request, reply);
    },
  }).withTypeProvider<SchemaTypes>();

  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => validator(schema, httpPart));
  // Answers are sent as they are: response schemas document, they do not filter.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler((error, request, reply) => sendError(options.log, error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, problem(404, `there is no ${request.method} ${pathOf(request)}`)),
  );
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request: unknown, body: string) =>
    parseJsonBody(body),
  );

  app.decorateRequest('principal', undefined);
  guardHosts(app, options.hosts ?? []);
  guardRoles(app, options.auth);
  app.addHook('onSend', async (request, reply) => {
    letAnswerArrive(request.raw, reply);
    for (const [name, value] of Object.entries(securityHeaders)) if (!reply.hasHeader(name)) reply.header(name, value);
  });
  measure(app, options);
  addOperationalRoutes(app, options);
  cutOffOnClose(app);
  return app;
}

/** The framework closes the connection over a body it has refused; what is left of it is thrown away instead. */
function letAnswerArrive(request: IncomingMessage, reply: FastifyReply): void {
  if (request.complete) return;
  reply.removeHeader('connection');
  discardRest(request);
}

function unused(): never {
  throw new TypeError('a schema was to be compiled by other means than ours');
}

export function sendProblem(reply: FastifyReply, refusal: Problem): FastifyReply {
  return reply.code(refusal.status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(refusal);
}

function sendError(log: Log, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = problemOf(error);
  if (isRefused(error)) reply.headers(error.headers);
  if (refusal.status >= 500) {
    log.error({ err: error, requestId: request.id, method: request.method, path: pathOf(request) }, 'request failed');
    return sendProblem(reply, { ...refusal, requestId: request.id });
  }
  return sendProblem(reply, refusal);
}

type Part = NonNullable<Problem['in']>;

const parts: Readonly<Record<string, Part>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'headers',
};

/** The check used for everything else too, so that faults read the same everywhere. What comes as text (all but bodies) is converted first. */
function validator(schema: TSchema, httpPart: string | undefined) {
  const part = parts[httpPart ?? 'body'] ?? 'body';
  return (data: unknown) => {
    const value: unknown = part === 'body' ? (data ?? null) : converted(schema, withDefaults(schema, data ?? {}));
    const checked = check(schema, value);
    if (checked.ok) return { value: checked.value };
    const [first] = checked.faults;
    const detail = first && `${first.path || `the ${part}`} ${first.message}`;
    const type = 'urn:sturmwarte:problem:invalid';
    return { error: new RequestRefused(problem(400, detail, { type, in: part, errors: checked.faults })) };
  };
}

function guardHosts(app: HttpServer, hosts: readonly string[] | 'any'): void {
  if (hosts === 'any') return;
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  app.addHook('onRequest', async (request) => {
    const host = hostNameOf(request.headers.host);
    if (host === undefined || isThisMachine(host) || known.has(host)) return;
    throw new RequestRefused(problem(421, `this server does not answer to the name "${host.slice(0, 100)}"`));
  });
}

/** Without port and brackets; undefined for a request that names none (HTTP/1.0, never a browser). */
function hostNameOf(header: string | undefined): string | undefined {
  return header
    ?.toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '');
}

/** Rebinding needs a name: whoever says an address means this machine, be it a probe or a scrape. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || isIP(host) !== 0;
}

function guardRoles(app: HttpServer, auth: HttpServerOptions['auth']): void {
  const routes: { readonly method: string | string[]; readonly url: string; readonly config?: { role?: RouteRole } }[] =
    [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.addHook('onReady', async () => {
    const open = routes.filter(({ config }) => !config?.role || (config.role !== 'public' && !auth));
    if (open.length === 0) return;
    throw new TypeError(
      `routes without a role: ${open.map(({ method, url }) => `${String(method)} ${url}`).join(', ')}`,
    );
  });
  app.addHook('onRequest', async (request) => {
    if (request.is404) return;
    const { role } = request.routeOptions.config;
    if (role === 'public') return;
    if (!role || !auth) throw new RequestRefused(problem(403));
    request.principal = await auth(request, role);
  });
}

function measure(app: HttpServer, { metrics, clock }: HttpServerOptions): void {
  const duration = metrics.histogram(
    'sturmwarte_http_request_duration_seconds',
    'Time from the request to the end of its answer.',
    [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    ['method', 'route', 'status'],
  );
  const started = new WeakMap<FastifyRequest, number>();
  app.addHook('onRequest', async (request) => {
    started.set(request, clock.now());
  });
  app.addHook('onResponse', async (request, reply) => {
    const seconds = (clock.now() - (started.get(request) ?? clock.now())) / 1_000;
    // The pattern of the route, never the path itself: labels come from closed sets.
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    duration.observe({ method: request.method, route, status: String(reply.statusCode) }, Math.max(0, seconds));
  });
}

function addOperationalRoutes(app: HttpServer, { metrics, clock, readiness = {} }: HttpServerOptions): void {
  const config = { role: 'public' } as const;
  app.get('/healthz', { config }, async () => ({ status: 'alive' }));
  app.get('/readyz', { config }, async (_request, reply) => {
    const entries = await Promise.all(
      Object.entries(readiness).map(async ([name, ready]) => [name, await outcomeOf(ready, clock)] as const),
    );
    const failed = entries.some(([, outcome]) => outcome !== 'ok' && outcome !== DEGRADED);
    return reply
      .code(failed ? 503 : 200)
      .send({ status: failed ? 'not ready' : 'ready', checks: Object.fromEntries(entries) });
  });
  app.get('/metrics', { config }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}

async function outcomeOf(ready: () => Promise<unknown>, clock: Clock): Promise<string> {
  const answered = new AbortController();
  try {
    return await Promise.race([
      ready().then((said) => (said === DEGRADED ? DEGRADED : 'ok')),
      clock.sleep(READINESS_DEADLINE_MS, answered.signal).then(() => `no answer within ${READINESS_DEADLINE_MS} ms`),
    ]);
  } catch (error) {
    return messageOf(error);
  } finally {
    answered.abort();
  }
}

function cutOffOnClose(app: HttpServer): void {
  let cutOff: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    cutOff = setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS);
  });
  app.addHook('onClose', async () => {
    clearTimeout(cutOff);
  });
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url;
}
