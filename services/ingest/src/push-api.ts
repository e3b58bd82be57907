// POST /v1/mentions: systems that already have mentions hand them in. Each item has its own outcome, and the answer is
// sent when the good ones are durable.
import { check, oneOf, Type, type Fault } from '@sturmwarte/contracts';
import { problem, refuse, RequestRefused } from '@sturmwarte/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { combine, type Accept, type Acceptance, type AcceptOptions } from './acceptance.ts';
import { findJsonFault } from './json-fault.ts';
import { linesOf } from './lines.ts';
import { MentionInput } from './mention-input.ts';

export interface MentionsRouteOptions {
  readonly accept: Accept;
  /** Largest body. Default 8 MiB. */
  readonly maxBytes?: number;
}

const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;
/** More items than that in one request would keep everyone else waiting, however small they are. */
const MAX_ITEMS = 50_000;
/** Lines handed on at once while a stream of them is still arriving. */
const LINES_AT_ONCE = 500;

const YesOrNo = Type.Optional(oneOf('true', 'false'));
const Query = Type.Object({ history: YesOrNo, drill: YesOrNo }, { additionalProperties: false });

const FaultSchema = Type.Object({
  path: Type.String(),
  message: Type.String(),
  allowed: Type.Optional(Type.String()),
});
const AcceptanceSchema = Type.Object({
  accepted: Type.Integer(),
  rejected: Type.Integer(),
  errors: Type.Array(
    Type.Object({ index: Type.Integer(), id: Type.Optional(Type.String()), faults: Type.Array(FaultSchema) }),
  ),
});
const ProblemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(FaultSchema)),
});

const schema = {
  summary: 'Hand in mentions',
  description:
    'One object, an array of them, or NDJSON. Idempotent by source and id. Items that are not acceptable are listed with ' +
    'their faults (the first 100); the others are kept. With `history=true` they build the baseline and page nobody; ' +
    'with `drill=true` they belong to a drill: marked to everyone they reach, and no part of any baseline.',
  tags: ['mentions'],
  querystring: Query,
  body: {
    content: {
      'application/json': { schema: Type.Union([MentionInput, Type.Array(MentionInput)]) },
      'application/x-ndjson': { schema: Type.String({ description: 'One mention a line' }) },
    },
  },
  response: {
    202: AcceptanceSchema,
    400: { content: { 'application/problem+json': { schema: ProblemSchema } } },
    413: { content: { 'application/problem+json': { schema: ProblemSchema } } },
  },
};

/** Fastify plugin; everything it refuses is thrown as `RequestRefused`, which the HTTP server answers as a problem. */
export async function mentionsRoute(app: FastifyInstance, options: MentionsRouteOptions): Promise<void> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  // Bodies are read here: per-item outcomes need more than a parser that takes all or nothing, and limits hold for streams too.
  for (const type of ['application/json', 'application/x-ndjson']) {
    if (app.hasContentTypeParser(type)) app.removeContentTypeParser(type);
    app.addContentTypeParser(type, (_request, payload, done) => {
      done(null, payload);
    });
  }

  app.post(
    '/v1/mentions',
    {
      schema,
      config: { role: 'ingest' },
      bodyLimit: maxBytes,
      // The schema describes; items are checked one by one.
      validatorCompiler: () => () => true,
      serializerCompiler: () => JSON.stringify,
    },
    async (request, reply) => {
      const purpose = purposeOf(request);
      const accept = (items: readonly unknown[]) => options.accept(items, { connector: 'push', ...purpose });
      const body = limited(request, maxBytes);
      const ndjson = request.headers['content-type']?.startsWith('application/x-ndjson') ?? false;
      return ndjson ? answer(reply, await acceptLines(body, accept)) : acceptDocument(body, accept, reply);
    },
  );
}

type AcceptItems = (items: readonly unknown[]) => Promise<Acceptance>;

async function acceptDocument(
  body: AsyncIterable<string>,
  accept: AcceptItems,
  reply: FastifyReply,
): Promise<FastifyReply> {
  let text = '';
  for await (const part of body) text += part;
  const parsed = parse(text);
  if (!parsed.ok) refuse(400, `the body is not JSON: ${parsed.fault.message}`, { errors: [parsed.fault], in: 'body' });
  if (Array.isArray(parsed.value)) {
    if (parsed.value.length > MAX_ITEMS) throw tooMany();
    return answer(reply, await accept(parsed.value));
  }
  const outcome = await accept([parsed.value]);
  const [single] = outcome.errors;
  if (single) refuse(400, 'the mention is not acceptable', { errors: single.faults, in: 'body' });
  return answer(reply, outcome);
}

/**
 * Hands lines on while more arrive. A line that is not JSON is one rejected item; blank lines are none. What came before a
 * limit was reached is kept: sending it again does no harm.
 */
async function acceptLines(body: AsyncIterable<string>, accept: AcceptItems): Promise<Acceptance> {
  const outcomes: Acceptance[] = [];
  let pending: { index: number; item: unknown }[] = [];
  const flush = async () => {
    const places = pending.map(({ index }) => index);
    const outcome = await accept(pending.map(({ item }) => item));
    pending = [];
    const errors = outcome.errors.map((error) => ({ ...error, index: places[error.index] ?? error.index }));
    outcomes.push({ ...outcome, errors });
  };

  let index = 0;
  for await (const { text, number } of linesOf(body)) {
    if (index === MAX_ITEMS) throw tooMany();
    const parsed = parse(text);
    if (parsed.ok) pending.push({ index, item: parsed.value });
    else {
      const fault = { path: '', message: `line ${number} is not JSON: ${parsed.fault.message}` };
      outcomes.push({ accepted: 0, rejected: 1, errors: [{ index, faults: [fault] }] });
    }
    index++;
    if (pending.length >= LINES_AT_ONCE) await flush();
    if (outcomes.length >= LINES_AT_ONCE) outcomes.splice(0, outcomes.length, combine(outcomes));
  }
  if (pending.length > 0) await flush();
  return combine(outcomes);
}

function answer(reply: FastifyReply, outcome: Acceptance): FastifyReply {
  if (outcome.accepted === 0 && outcome.rejected > 0) {
    const errors = outcome.errors.flatMap(({ index, faults }) =>
      faults.map((fault) => ({ ...fault, path: `/${index}${fault.path}` })),
    );
    refuse(400, `none of the ${outcome.rejected} mentions is acceptable`, { errors, in: 'body' });
  }
  return reply.code(202).send(outcome);
}

function purposeOf(request: FastifyRequest): Pick<AcceptOptions, 'history' | 'drill'> {
  const query = check(Query, request.query);
  if (!query.ok) refuse(400, 'the query is not valid', { errors: query.faults, in: 'query' });
  const { history, drill } = query.value;
  return { ...(history === 'true' ? { history: true } : {}), ...(drill === 'true' ? { drill: true } : {}) };
}

/** The body as text, refused with 413 as soon as it is larger than allowed. */
async function* limited(request: FastifyRequest, maxBytes: number): AsyncGenerator<string> {
  const tooLarge = () => tooMuch(`the body is larger than ${maxBytes} bytes: send it in parts`);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const decoder = new TextDecoder();
  // Destroying the request would take the connection with it, and with that the answer.
  const body: AsyncIterable<Uint8Array> = request.raw.iterator({ destroyOnReturn: false });
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

function tooMany(): RequestRefused {
  return tooMuch(`more than ${MAX_ITEMS} mentions at once: send them in parts`);
}

function tooMuch(detail: string): RequestRefused {
  return new RequestRefused(problem(413, detail));
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; fault: Fault } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    const place = findJsonFault(text);
    const message = place
      ? `expected ${place.expected} at line ${place.line}, column ${place.column} (position ${place.position})`
      : 'it cannot be read';
    return { ok: false, fault: { path: '', message } };
  }
}
