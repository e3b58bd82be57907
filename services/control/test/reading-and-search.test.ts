import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics, type JudgementReasons, type Reading } from '@sturmwarte/contracts';
import { aDigest, aReading, aScoredMention, MONDAY_MORNING, NORDLICHT, anIncident } from '@sturmwarte/testkit';
import { openControl, putDemo, type ControlHarness } from './control-harness.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let harness: ControlHarness;
let ask: ControlHarness['ask'];

beforeEach(async () => {
  harness = await openControl();
  ({ ask } = harness);
});
afterEach(() => harness.close());

const reading = (minutesAgo: number, force: Reading['force']) =>
  aReading({ at: MONDAY_MORNING - minutesAgo * MINUTE, force, social: force, topMentions: [aDigest()] });

describe('mentions', () => {
  beforeEach(async () => {
    await harness.bus.publish(
      topics.scoredMentions,
      [...Array(30).keys()].map((index) => {
        const source = index % 3 === 0 ? 'reddit' : 'mastodon';
        const value = aScoredMention({
          mention: {
            id: `${source}:${index}`,
            publishedAt: MONDAY_MORNING - index * MINUTE,
            text: `Kaffee Nummer ${index}`,
          },
          judgement: index < 10 ? { label: 'negative', sentiment: -0.7 } : {},
          watches: [{ watchId: NORDLICHT, critical: index < 10, own: false }],
        });
        return { key: value.mention.id, value };
      }),
    );
    await harness.archived();
  });

  it('are found by every filter together, page by page', async () => {
    const query =
      'text=kaffee&watch=nordlicht-kaffee&source=mastodon&critical=true&label=negative&from=2026-03-02T08:00:00Z';
    const first = (await ask(`GET /v1/mentions?${query}&limit=4`)).json as {
      items: object[];
      total: number;
      next: string;
    };
    expect([first.items.length, first.total]).toEqual([4, 6]);
    const second = (await ask(`GET /v1/mentions?${query}&limit=4&after=${encodeURIComponent(first.next)}`)).json;
    expect(second['items']).toHaveLength(2);
    expect(second['next']).toBeUndefined();
  });

  it('are found by what they are about and call for, and say which words decided', async () => {
    const reasons: JudgementReasons = {
      about: ['delay', 'service'],
      calls: ['boycott'],
      threat: false,
      words: [{ part: 'text', from: 0, to: 10, kind: 'blame', weight: -2 }],
    };
    const late = aScoredMention({ mention: { id: 'mastodon:late', text: 'Verspätung bei Nordlicht' }, reasons });
    await harness.bus.publish(topics.scoredMentions, [{ key: late.mention.id, value: late }]);
    await harness.archived();

    for (const query of ['theme=delay', 'call=boycott', 'theme=service&call=boycott'])
      expect((await ask(`GET /v1/mentions?${query}`)).json).toMatchObject({
        total: 1,
        items: [{ mention: { id: 'mastodon:late' }, reasons }],
      });
    expect((await ask('GET /v1/mentions?theme=price')).json).toMatchObject({ total: 0 });
    expect((await ask('GET /v1/mentions?theme=weather')).status).toBe(400);
  });

  it('say where in the text they were hit', async () => {
    const found = (await ask('GET /v1/mentions?text=kaffee&limit=1')).json as {
      items: { mention: { text: string } }[];
      highlights: { from: number; to: number }[][];
    };
    const text = found.items[0]?.mention.text ?? '';
    expect(found.highlights[0]?.map(({ from, to }) => text.slice(from, to).toLowerCase())).toContain('kaffee');
    expect((await ask('GET /v1/mentions?limit=1')).json['highlights']).toBeUndefined();
  });

  it('are counted over time and by field', async () => {
    const range = 'from=2026-03-02T08:00:00Z&to=2026-03-02T09:00:00Z';
    const { bins } = (await ask(`GET /v1/mentions/histogram?${range}&binMinutes=30`)).json as { bins: object[] };
    expect(bins).toMatchObject([
      { at: '2026-03-02T08:00:00.000Z', mentions: 0 },
      { at: '2026-03-02T08:30:00.000Z', mentions: 29, critical: 9 },
    ]);
    const { values } = (await ask('GET /v1/mentions/facets?field=source')).json;
    expect(values).toEqual([
      { value: 'mastodon', count: 20 },
      { value: 'reddit', count: 10 },
    ]);
  });

  it('have an address of their own, with whatever characters their id has', async () => {
    const id = 'rss:https://blog.example/a/b?c=d#e%';
    await harness.store.mentions.put([aScoredMention({ mention: { id } })]);
    expect((await ask(`GET /v1/mentions/${encodeURIComponent(id)}`)).json).toMatchObject({ mention: { id } });
    expect((await ask('GET /v1/mentions/reddit:none')).status).toBe(404);
  });

  it('are looked at on the record: who, and which query', async () => {
    await ask('GET /v1/mentions?text=kaffee', { as: 'viewer' });
    await ask('GET /v1/mentions/reddit:0', { as: 'officer' });
    const { items } = (await ask('GET /v1/audit/access')).json;
    expect(items).toMatchObject([
      { by: 'the officer', action: 'mention.read', detail: '{"mention":"reddit:0"}' },
      { by: 'the viewer', action: 'mentions.search', detail: '{"text":"kaffee"}' },
    ]);
  });

  it('are asked for with times and numbers that make sense', async () => {
    for (const query of ['from=yesterday', 'limit=0', 'minHostility=2', 'colour=red', 'critical=maybe', 'after=%00']) {
      expect([query, (await ask(`GET /v1/mentions?${query}`)).status]).toEqual([query, 400]);
    }
    const fine = await ask('GET /v1/mentions/histogram?from=2000-01-01T00:00:00Z&binMinutes=1');
    expect(fine.json['errors']).toMatchObject([{ path: '/binMinutes' }]);
  });
});

describe('readings', () => {
  it('come as a series without what people wrote, and as the latest one with it', async () => {
    await putDemo(harness);
    await harness.store.readings.put([reading(50, 0), reading(30, 3), reading(10, 4)]);
    const { items } = (await ask(`GET /v1/watches/${NORDLICHT}/readings?from=2026-03-02T08:15:00Z`)).json as {
      items: object[];
    };
    expect(items).toMatchObject([{ at: '2026-03-02T08:30:00.000Z', force: 3 }, { force: 4 }]);
    expect(items[0]).not.toHaveProperty('topMentions');
    const latest = await ask(`GET /v1/watches/${NORDLICHT}/reading`);
    expect(latest.json).toMatchObject({ force: 4, topMentions: [{ id: 'mastodon:1' }] });
    expect((await ask('GET /v1/watches/none/readings')).status).toBe(404);
  });
});

describe('the overview', () => {
  it('shows each watch with its force, since when, its open incidents and its last day', async () => {
    await putDemo(harness);
    await harness.store.readings.put([reading(120, 0), reading(60, 4), reading(30, 4), reading(0, 4)]);
    await harness.store.incidents.put([
      anIncident({ drill: true }),
      anIncident({ watchId: 'other', state: 'resolved' }),
    ]);
    const { json, body } = await ask('GET /v1/overview', { as: 'viewer' });
    expect(json).toMatchObject({
      at: '2026-03-02T09:00:00.000Z',
      drill: true,
      watches: [
        {
          id: NORDLICHT,
          reading: { force: 4, since: '2026-03-02T08:00:00.000Z' },
          incidents: [{ state: 'triggered', responseClock: { acknowledged: false } }],
          sparkline: [{ force: 0 }, { force: 4 }, { force: 4 }, { force: 4 }],
        },
      ],
    });
    expect(body).not.toContain(aDigest().excerpt);
  });

  it('says since when it is blind, not that all is calm', async () => {
    await ask('PUT /v1/sources/blog', { body: { connector: 'rss', options: {} } });
    const component = 'source:blog';
    const value = { component, state: 'dead', since: MONDAY_MORNING - HOUR, lastSuccessAt: MONDAY_MORNING - 2 * HOUR, error: 'HTTP 500', at: MONDAY_MORNING } as const; // prettier-ignore
    await harness.bus.publish(topics.health, [{ key: component, value }]);
    const seen = new Promise<void>((resolve) => {
      void harness.bus.follow(topics.health, 'start', (records) => {
        if (records.length > 0) setImmediate(resolve);
      });
    });
    await seen;
    const { json } = await ask('GET /v1/health');
    expect(json['sources']).toMatchObject([
      { id: 'blog', health: { state: 'dead', blindSince: '2026-03-02T07:00:00.000Z', error: 'HTTP 500' } },
    ]);
  });
});

describe('schedules', () => {
  it('say who is on call, and when nobody is', async () => {
    await putDemo(harness);
    const schedule = {
      name: 'Bürozeiten',
      timeZone: 'Europe/Berlin',
      rotations: [
        { contacts: ['officer'], start: '2026-03-02', handoff: '00:00', shift: 'week', restriction: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' } },
      ],
    }; // prettier-ignore
    expect((await ask('PUT /v1/schedules/office', { body: schedule })).status).toBe(201);
    expect((await ask('GET /v1/schedules/office/on-call')).json).toMatchObject({
      contact: 'officer',
      name: 'Bereitschaft',
    });
    expect((await ask('GET /v1/schedules/office/on-call?at=2026-03-02T20:00:00Z')).json).toMatchObject({
      contact: null,
    });
    const { gaps } = (await ask('GET /v1/schedules/office/gaps?to=2026-03-03T09:00:00Z')).json;
    expect(gaps).toEqual([{ from: '2026-03-02T17:00:00.000Z', to: '2026-03-03T07:00:00.000Z' }]);
  });
});

describe('the console', () => {
  it('is served beside the API, under its security headers, and the documentation needs no other server', async () => {
    const consoleFolder = await mkdtemp(join(tmpdir(), 'console-'));
    await writeFile(join(consoleFolder, 'index.html'), '<!doctype html><title>Sturmwarte</title>');
    const other = await openControl({ consoleFolder });
    try {
      const page = await other.ask('GET /', { as: 'nobody' });
      expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(page.headers['content-security-policy']).toContain("default-src 'self'");
      const docs = await other.ask('GET /docs/static/index.html', { as: 'nobody' });
      expect(docs.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect((await other.ask('GET /../package.json', { as: 'nobody' })).status).toBe(404);
    } finally {
      await other.close();
      await rm(consoleFolder, { recursive: true });
    }
  });
});

describe('live events', () => {
  it('tell what changed as it happens, and nothing of what people wrote', async () => {
    const { port } = new URL(await harness.control.app.listen({ host: '127.0.0.1', port: 0 }));
    const leaving = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${port}/v1/events`, {
      headers: { authorization: `Bearer ${harness.tokens.viewer}` },
      signal: leaving.signal,
    });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    await harness.bus.publish(topics.signals, [{ key: NORDLICHT, value: { kind: 'reading', reading: reading(0, 5) } }]);
    let received = '';
    for await (const chunk of answer.body ?? []) {
      received += new TextDecoder().decode(chunk);
      if (received.includes('event: reading')) break;
    }
    leaving.abort();
    expect(received).toContain(`"watchId":"${NORDLICHT}","force":5`);
    expect(received).not.toContain(aDigest().excerpt);
  });
});
