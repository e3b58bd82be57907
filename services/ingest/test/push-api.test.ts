import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createBus, type Bus } from '@sturmwarte/bus';
import { openEmbeddedEngine } from '@sturmwarte/bus/embedded';
import { topics, type Mention } from '@sturmwarte/contracts';
import { CodedError, createHttpServer, createMetrics, silentLog, type HttpServer } from '@sturmwarte/runtime';
import { createManualClock } from '@sturmwarte/testkit';
import { createIngestMetrics } from '../src/ingest-metrics.ts';
import { createIntake } from '../src/intake.ts';
import { mentionsRoute, type Accept } from '../src/index.ts';

const NOW = Date.UTC(2025, 5, 2, 8);
const MEGABYTE = 1024 * 1024;
const clock = createManualClock(NOW);

let directory: string;
let bus: Bus;
let server: HttpServer;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sturmwarte-push-'));
  const metrics = createMetrics();
  const engine = await openEmbeddedEngine({ directory, clock, log: silentLog });
  bus = await createBus({ engine, clock, log: silentLog, metrics });
  server = serve(createIntake({ bus, clock, count: createIngestMetrics(metrics), salt: 'pepper' }));
});

afterEach(async () => {
  await server.close();
  await bus.close();
  await rm(directory, { recursive: true });
});

function serve(accept: Accept): HttpServer {
  const app = createHttpServer({
    log: silentLog,
    metrics: createMetrics(),
    clock,
    auth: async (_request, role) => ({ id: 'test', name: 'test', role }),
  });
  app.register(mentionsRoute, { accept });
  return app;
}

function mention(id: string, more: object = {}) {
  return { id, source: 'forum', publishedAt: new Date(NOW).toISOString(), text: `Nordlicht Kaffee ${id}`, ...more };
}

async function push(payload: unknown, type = 'application/json', query = '') {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const response = await server.inject({
    method: 'POST',
    url: `/v1/mentions${query}`,
    payload: body,
    headers: { 'content-type': type },
  });
  return { status: response.statusCode, type: response.headers['content-type'], body: response.json<unknown>() };
}

async function onBus(): Promise<Mention[]> {
  const found: Mention[] = [];
  for (let partition = 0; partition < bus.partitions; partition++) {
    for await (const records of bus.read(topics.mentions, partition, 0)) {
      for (const { value } of records) if (value) found.push(value);
    }
  }
  return found.sort((a, b) => a.id.localeCompare(b.id));
}

describe('POST /v1/mentions', () => {
  it('takes one mention, durable before the answer', async () => {
    expect(await push(mention('1'))).toMatchObject({ status: 202, body: { accepted: 1, rejected: 0, errors: [] } });
    expect(await onBus()).toMatchObject([{ id: 'forum:1', connector: 'push', receivedAt: NOW }]);
  });

  it('takes an array and keeps the good ones', async () => {
    const { status, body } = await push([mention('1'), mention('2', { colour: 'red' }), 7, mention('4')]);
    expect(status).toBe(202);
    expect(body).toEqual({
      accepted: 2,
      rejected: 2,
      errors: [
        { index: 1, id: '2', faults: [{ path: '/colour', message: 'is not known here' }] },
        { index: 2, faults: [{ path: '', message: 'must be object' }] },
      ],
    });
    expect((await onBus()).map(({ id }) => id)).toEqual(['forum:1', 'forum:4']);
  });

  it('takes NDJSON, names the line that is not JSON and keeps the rest', async () => {
    const lines = [JSON.stringify(mention('1')), '', '{"id": "2", oops}', JSON.stringify(mention('3'))].join('\r\n');
    const { status, body } = await push(lines, 'application/x-ndjson; charset=utf-8');
    expect(status).toBe(202);
    expect(body).toMatchObject({
      accepted: 2,
      rejected: 1,
      errors: [{ index: 1, faults: [{ message: expect.stringContaining('line 3 is not JSON: expected a name in double quotes at line 1, column 13') }] }],
    }); // prettier-ignore
  });

  it('keeps the places of items in a long stream of lines', async () => {
    const lines = Array.from({ length: 1_234 }, (_, k) =>
      JSON.stringify(mention(String(k), k === 1_200 ? { kind: 'tweet' } : {})),
    );
    const { body } = await push(lines.join('\n'), 'application/x-ndjson');
    expect(body).toMatchObject({ accepted: 1_233, rejected: 1, errors: [{ index: 1_200, id: '1200' }] });
    expect(await onBus()).toHaveLength(1_233);
  });

  it('marks imports of the past', async () => {
    await push(mention('1', { publishedAt: '2024-01-01T00:00:00Z' }), 'application/json', '?history=true');
    expect(await onBus()).toMatchObject([{ history: true }]);
  });

  it('takes a repetition again and writes one sighting of several in a request', async () => {
    await push([mention('1'), mention('1', { shares: 3 })]);
    expect(await onBus()).toMatchObject([{ id: 'forum:1', shares: 3 }]);
    expect(await push(mention('1'))).toMatchObject({ status: 202, body: { accepted: 1 } });
  });

  it('says where the body stops being JSON', async () => {
    const { status, type, body } = await push('{"id": "1",\n "text": }');
    expect(status).toBe(400);
    expect(type).toContain('application/problem+json');
    expect(body).toMatchObject({
      detail: expect.stringContaining('expected a value at line 2, column 10 (position 21)'),
    });
  });

  it.each(['', '   ', 'NaN', '"half', '\u0000'])('refuses the body %j with 400', async (body) => {
    expect(await push(body)).toMatchObject({ status: 400, type: expect.stringContaining('problem+json') });
  });

  it('answers 400 where nothing was acceptable, with all faults in their places', async () => {
    expect(await push(mention('1', { publishedAt: '1970-01-01T00:00:00Z' }))).toMatchObject({
      status: 400,
      body: { errors: [{ path: '/publishedAt', message: expect.stringContaining('before the year 2000') }] },
    });
    expect(await push([mention('1', { publishedAt: '3000-01-01T00:00:00Z' }), mention('2', { url: 'javascript:1' })])).toMatchObject({
      status: 400,
      body: { title: 'Bad request', detail: 'none of the 2 mentions is acceptable', errors: [{ path: '/0/publishedAt' }, { path: '/1/url' }] },
    }); // prettier-ignore
  });

  it('takes an empty array for what it is', async () => {
    expect(await push([])).toMatchObject({ status: 202, body: { accepted: 0, rejected: 0 } });
  });

  it('makes lone surrogates well-formed and cuts a megabyte of one word', async () => {
    await push(
      `[${JSON.stringify(mention('1')).replace('Kaffee', '\\ud83d')}, ${JSON.stringify(mention('2', { text: 'o'.repeat(MEGABYTE) }))}]`,
    );
    const [first, second] = await onBus();
    expect(first?.text).toBe('Nordlicht \ufffd 1');
    expect(second?.text).toHaveLength(10_000);
  });

  it('refuses 10 MB before reading them and goes on serving', async () => {
    expect(await push(mention('1', { text: 'o'.repeat(10 * MEGABYTE) }))).toMatchObject({
      status: 413,
      type: expect.stringContaining('problem+json'),
      body: { detail: expect.stringContaining('8388608 bytes') },
    });
    expect(await push(mention('2'))).toMatchObject({ status: 202 });
  });

  it('answers a body that announced no length as soon as it is too large, although more is on its way', async () => {
    const { socket, answer } = await sendEndlessly();
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('hangs up on whoever does not stop sending after the answer', async () => {
    const { socket, answer, closed } = await sendEndlessly();
    expect(await answer).toContain('8388608 bytes');
    await closed;
    expect(socket.destroyed).toBe(true);
    expect(await push(mention('2'))).toMatchObject({ status: 202 });
  });

  it('keeps the connection of a sender whose refused body ends', async () => {
    const socket = await connectToServer();
    const body = Buffer.alloc(9 * MEGABYTE, 'o');
    socket.write(head(`content-length: ${body.length}`));
    socket.write(body);
    expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 413 /);
    const one = JSON.stringify(mention('1'));
    socket.write(`${head(`content-length: ${Buffer.byteLength(one)}`)}${one}`);
    expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 202 /);
    socket.destroy();
  });

  it('refuses more items than one request may hold, however small', async () => {
    const many = `[${'0,'.repeat(50_000)}0]`;
    expect(await push(many)).toMatchObject({ status: 413, body: { detail: expect.stringContaining('50000') } });
    expect(await push('0\n'.repeat(50_001), 'application/x-ndjson')).toMatchObject({ status: 413 });
  });

  it('lists the first hundred errors and counts the others', async () => {
    const { body } = await push([mention('ok'), ...Array<number>(2_500).fill(0)]);
    const errors = Array.from({ length: 100 }, (_, k) => ({ index: k + 1 }));
    expect(body).toMatchObject({ accepted: 1, rejected: 2_500, errors });
  });

  it('refuses other media types and unknown query parameters', async () => {
    expect(await push('a,b', 'text/csv')).toMatchObject({ status: 415 });
    expect(await push(mention('1'), 'application/json', '?histroy=true')).toMatchObject({
      status: 400,
      body: { errors: [{ path: '/histroy' }] },
    });
  });

  it('answers 503 when the bus cannot take them', async () => {
    await server.close();
    server = serve(async () => {
      throw new CodedError('BUS_UNAVAILABLE', 'the disk is full');
    });
    expect(await push(mention('1'))).toMatchObject({ status: 503 });
  });
});

async function connectToServer(): Promise<Socket> {
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = new URL(server.listeningOrigin);
  return connect(Number(port), '127.0.0.1');
}

function head(framing: string): string {
  return `POST /v1/mentions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${framing}\r\n\r\n`;
}

function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const read = (data: Buffer) => {
      answer += data.toString();
      if (!answer.includes('}')) return;
      socket.off('data', read);
      resolve(answer);
    };
    socket.on('data', read);
    socket.once('error', reject);
  });
}

/** Writes chunks until the connection closes. */
async function sendEndlessly(): Promise<{ socket: Socket; answer: Promise<string>; closed: Promise<unknown> }> {
  const socket = await connectToServer();
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const more = () => {
    while (socket.writable && socket.write(chunk));
  };
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const answer = answerOn(socket);
  // The reset that ends the connection is what is waited for.
  socket.on('error', () => undefined);
  socket.on('drain', more);
  socket.write(head('transfer-encoding: chunked'));
  more();
  return { socket, answer, closed };
}
