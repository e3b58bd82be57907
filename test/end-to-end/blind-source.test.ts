import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFeedServer, type FeedServer } from '@sturmwarte/testkit';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { HOUR, MINUTE, MORNING } from '../support/nordlicht.ts';
import { mailsTo } from '../support/pages.ts';
import type { Story } from '../support/story.ts';

const SELF_WATCH = 'sturmwarte';
const stories = afterTwoOrdinaryWeeks();
let web: FeedServer;

beforeAll(async () => {
  web = await openFeedServer();
});
afterAll(() => web.close());

describe('a source', () => {
  it('that goes dead is told as blindness, not as calm, and when it is back that is told as well', async () => {
    const story = await stories.open({ coarseMs: 30_000 });
    web.feed('/news', [{ id: 'n1', title: 'Nordlicht Kaffee eröffnet im Leuchtturm', publishedAt: MORNING - HOUR }]);
    await addSource(story, 'news', '/news');
    await story.pass(2 * MINUTE, MINUTE);
    expect(await found(story, 'Leuchtturm')).toBe(1);

    web.answer('/news', { kind: 'status', status: 500 });
    await passUntil(story, async () => (await story.incidents(SELF_WATCH)).length > 0);
    const incident = await story.incident(SELF_WATCH);
    expect(incident.reading.reasons[0]?.de).toMatch(/^Blind seit .*Quelle news/);
    expect(mailsTo(story, 'officer')[0]?.subject).toContain('Blind seit');
    expect((await story.ask('GET /v1/health')).text).toContain('"blindSince"');

    web.feed('/news', [{ id: 'n2', title: 'Nordlicht Kaffee röstet am Deich', publishedAt: story.now() }]);
    await passUntil(story, async () => (await found(story, 'Deich')) === 1);
    await passUntil(story, async () => (await story.incident(SELF_WATCH)).state === 'resolved');
    expect(mailsTo(story, 'officer').at(-1)?.subject).toContain('Sturmwarte sieht wieder alles');
    expect((await story.ask('GET /v1/health')).text).not.toContain('"blindSince"');
  });

  it('that answers with a web page or leads to a private address says what is wrong with it, and the others go on', async () => {
    const story = await stories.open({ coarseMs: 30_000, config: { connectors: { allowPrivateAddresses: false } } });
    await addSource(story, 'inside', '/inside');
    await story.pass(10 * MINUTE, MINUTE);
    expect(await errorOf(story, 'inside')).toMatch(/not an address of the public internet/);

    const open = await stories.open({ coarseMs: 30_000 });
    web.answer('/page', {
      kind: 'body',
      body: '<!doctype html><html><body>Willkommen</body></html>',
      type: 'text/html',
    });
    web.feed('/good', [{ id: 'g1', title: 'Nordlicht Kaffee mahlt im Windrad', publishedAt: open.now() }]);
    await addSource(open, 'page', '/page');
    await addSource(open, 'good', '/good');
    await open.pass(2 * MINUTE, MINUTE);
    expect(await errorOf(open, 'page')).toMatch(/feed/i);
    expect(await found(open, 'Windrad')).toBe(1);
  });
});

async function addSource(story: Story, id: string, path: string): Promise<void> {
  const { status, text } = await story.ask(`PUT /v1/sources/${id}`, {
    body: { id, connector: 'rss', options: { url: web.url(path), source: 'presse' }, intervalSeconds: 60 },
  });
  if (status !== 201) throw new Error(text);
}

async function found(story: Story, text: string): Promise<unknown> {
  return (await story.ask(`GET /v1/mentions?text=${encodeURIComponent(text)}&limit=1`)).json['total'];
}

async function errorOf(story: Story, id: string): Promise<string> {
  const { json } = await story.ask('GET /v1/health');
  const sources = json['sources'] as readonly { readonly id: string; readonly health?: { readonly error?: string } }[];
  return sources.find((source) => source.id === id)?.health?.error ?? '';
}

/** Back-off makes some things take their time; a day is more than any. */
async function passUntil(story: Story, condition: () => Promise<boolean>): Promise<void> {
  for (let minutes = 0; minutes < 24 * 60; minutes++) {
    if (await condition()) return;
    await story.pass(MINUTE, MINUTE);
  }
  throw new Error('it never came to pass');
}
