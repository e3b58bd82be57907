import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, MORNING, WATCH, watch } from '../support/nordlicht.ts';
import { openStory, type Answer, type Story } from '../support/story.ts';

let story: Story;
let good = 0;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.close());

/** Whatever came before: a good mention is taken and can be found. */
afterEach(async () => {
  good++;
  await story.push([mention({ id: `good${good}`, text: `Nordlicht Kaffee schmeckt, Nummer gut${good}` })]);
  const { json } = await story.ask(`GET /v1/mentions?text=gut${good}&limit=1`);
  expect(json['total']).toBe(1);
});

describe('bad input', () => {
  it('that is no JSON is refused with the place where it ceases to be', async () => {
    const answer = await send('[{"id": "1", "source": "mastodon",');
    expect(answer.status).toBe(400);
    expect(problem(answer)).toMatch(/line 1, column \d+/);
  });

  it('of 10 MB is refused as too large, with the limit', async () => {
    const answer = await send(JSON.stringify([mention({ text: 'x'.repeat(10 * 1024 * 1024) })])).catch(() => undefined);
    // The connection may be cut while the rest is still being sent.
    if (answer) expect(answer).toMatchObject({ status: 413, text: expect.stringContaining('8388608') });
  });

  it('with unknown fields names them', async () => {
    const answer = await send(JSON.stringify(mention({ mood: 'bad', followers: 3 })));
    expect(answer.status).toBe(400);
    expect(problem(answer)).toContain('/mood is not known here');
  });

  it.each([
    ['1970-01-01T00:00:00Z', 'a parser’s zero'],
    ['3000-01-01T00:00:00Z', 'a day to come'],
    ['yesterday', 'no date at all'],
  ])('dated %s (%s) is refused, and the good ones of the batch are kept', async (publishedAt) => {
    const answer = await send(
      JSON.stringify([mention({ id: `bad-${publishedAt}`, publishedAt }), mention({ id: `ok-${publishedAt}` })]),
    );
    expect(answer.status).toBe(202);
    expect(answer.json).toMatchObject({ accepted: 1, rejected: 1 });
    expect(JSON.stringify(answer.json['errors'])).toContain('/publishedAt');
  });

  it('with half a surrogate pair is taken with the half replaced', async () => {
    const answer = await send(
      '{"id":"half","source":"mastodon","publishedAt":' +
        String(MORNING) +
        ',"text":"Nordlicht Kaffee \\ud83d kaputtzeichen"}',
    );
    await story.settled();
    expect(answer.status).toBe(202);
    const { json } = await story.ask('GET /v1/mentions/mastodon%3Ahalf');
    expect(json['mention']).toMatchObject({ text: 'Nordlicht Kaffee \ufffd kaputtzeichen' });
  });

  it('of one word of a million letters is taken, cut', async () => {
    const answer = await send(
      JSON.stringify(mention({ id: 'long', text: `Nordlicht Kaffee ${'a'.repeat(1_000_000)}` })),
    );
    await story.settled();
    expect(answer.status).toBe(202);
    const { json } = await story.ask('GET /v1/mentions/mastodon%3Along');
    expect(JSON.stringify(json).length).toBeLessThan(12_000);
  });

  it('among lines of NDJSON is refused line by line', async () => {
    const lines = [
      JSON.stringify(mention({ id: 'l1' })),
      '{"id":',
      JSON.stringify({ id: 'l3' }),
      JSON.stringify(mention({ id: 'l4' })),
    ];
    const answer = await send(lines.join('\n'), 'application/x-ndjson');
    expect(answer.json).toMatchObject({ accepted: 2, rejected: 2 });
    expect(answer.json['errors']).toEqual([
      expect.objectContaining({ index: 1 }),
      expect.objectContaining({ index: 2 }),
    ]);
  });

  it('of a type nobody speaks is refused with what is', async () => {
    const answer = await send('<mention/>', 'application/xml');
    expect(answer.status).toBe(415);
    expect(answer.json['title']).toBeDefined();
  });

  it('that nests 100,000 brackets is refused', async () => {
    const answer = await send('['.repeat(100_000));
    expect(answer.status).toBe(400);
  });

  it('as a query of 10,000 terms is either worked or refused with its reason, soon', async () => {
    const query = Array.from({ length: 10_000 }, (_, index) => `wort${index}`).join(' OR ');
    const answer = await story.ask('PUT /v1/watches/viel', { body: { ...watch, id: 'viel', query } });
    expect(answer.status).toBe(400);
    expect(problem(answer)).toContain('/query');
  });

  it('as a query that does not parse is refused with the place', async () => {
    const answer = await story.ask('PUT /v1/watches/krumm', { body: { ...watch, id: 'krumm', query: '(kaffee AND' } });
    expect(answer.status).toBe(400);
    expect(problem(answer)).toMatch(/\/query/);
  });

  it('as a search that means harm to the index is refused or finds nothing', async () => {
    for (const text of ['"', '* NEAR(', 'a'.repeat(3_000), '-', '\u0000', "';--"]) {
      const { status } = await story.ask(`GET /v1/mentions?text=${encodeURIComponent(text)}&watch=${WATCH}`);
      expect([200, 400]).toContain(status);
    }
  });

  it('leaves no dead letter behind', async () => {
    const { json } = await story.ask('GET /v1/dead-letters');
    expect(json['items']).toEqual([]);
  });

  it('without a token is nobody’s', async () => {
    const answer = await story.ask('POST /v1/mentions', { body: mention({}), token: null });
    expect(answer.status).toBe(401);
  });
});

function mention(changes: object): object {
  return {
    id: 'm1',
    source: 'mastodon',
    publishedAt: MORNING - MINUTE,
    text: 'Nordlicht Kaffee',
    author: 'someone',
    ...changes,
  };
}

function send(body: string, type = 'application/json'): Promise<Answer> {
  return story.ask('POST /v1/mentions', { body, type });
}

/** Everything a problem says: what was wrong, and where. */
function problem({ headers, json }: Answer): string {
  expect(headers.get('content-type')).toContain('application/problem+json');
  const errors = (json['errors'] ?? []) as readonly { readonly path: string; readonly message: string }[];
  return [json['detail'], ...errors.map(({ path, message }) => `${path} ${message}`)].join('\n');
}
