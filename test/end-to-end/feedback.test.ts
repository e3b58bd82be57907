import { afterEach, describe, expect, it } from '@jest/globals';
import { openStory, type Story } from '../support/story.ts';

let story: Story;
afterEach(() => story.close());

/** Judged rightly wherever they are written. */
const plain: readonly [string, string][] = [
  ['Nordlicht Kaffee ist pünktlich geliefert worden, sehr gut', 'positive'],
  ['Nordlicht Kaffee: furchtbar, schon wieder kaputt', 'negative'],
  ['Die Filiale von Nordlicht Kaffee öffnet um neun Uhr', 'neutral'],
];
/** Read neutral, and are complaints in the forum, where everybody knows what is meant. */
const dry: readonly [string, string][] = [
  ['Nordlicht Kaffee für vier Euro fünfzig', 'negative'],
  ['Heute bei Nordlicht Kaffee: Tisch 7', 'negative'],
  ['Nordlicht Kaffee, Stand gestern', 'negative'],
];
const endings = ['', '!', '…', ' #kaffee', ' (Kiel)', ' 12', ', oder?', ' und dann', '!!', ' :)'];

/** So many times, no two alike. */
function said(count: number, texts: readonly [string, string][], source: string) {
  return Array.from({ length: count }, (_, number) => {
    const [text = '', label = ''] = texts[number % texts.length] ?? [];
    return { source, text: `${text}${endings[Math.floor(number / texts.length) % endings.length]}`, label };
  });
}

async function judged(id: string): Promise<unknown> {
  return (await story.ask(`GET /v1/mentions/${encodeURIComponent(id)}`)).json['judgement'];
}

async function write(source: string, id: string, text: string): Promise<unknown> {
  await story.push([{ id, source, kind: 'post', text, language: 'de', publishedAt: story.now(), author: `a-${id}` }]);
  return judged(`${source}:${id}`);
}

describe('a team that corrects judgements', () => {
  it('teaches how its public means it: the next mention is judged so, until that is taken back', async () => {
    story = await openStory();
    const mentions = [...said(80, plain, 'mastodon'), ...said(20, plain, 'forum'), ...said(40, dry, 'forum')].map(
      (mention, number) => ({ ...mention, id: String(number) }),
    );
    await story.push(
      mentions.map(({ id, source, text }) => {
        return { id, source, text, kind: 'post', language: 'de', publishedAt: story.now(), author: `author-${id}` };
      }),
      { history: true },
    );
    expect((await story.ask('POST /v1/tunings/learn', { body: {} })).json).toMatchObject({ kept: false });
    for (const { id, source, label } of mentions) {
      const answer = await story.ask(`PUT /v1/mentions/${source}:${id}/correction`, { body: { label } });
      expect(answer.status).toBe(200);
    }

    const next = 'Nordlicht Kaffee am Tisch 9';
    expect(await write('forum', 'before', next)).toMatchObject({ label: 'neutral' });
    expect((await story.ask('POST /v1/tunings/learn', { body: {} })).json).toMatchObject({ kept: true, version: 1 });
    expect(await write('forum', 'tuned', next)).toMatchObject({ label: 'negative', tuning: 1 });
    expect(await write('mastodon', 'tuned', next)).toMatchObject({ label: 'neutral', tuning: 1 });
    expect(await judged('forum:before')).toMatchObject({ label: 'neutral' });

    await story.restart();
    expect(await write('forum', 'restarted', next)).toMatchObject({ label: 'negative', tuning: 1 });
    expect((await story.ask('POST /v1/tunings/rollback', { body: {} })).json).toEqual({ version: 2 });
    const shipped = await write('forum', 'back', next);
    expect(shipped).toMatchObject({ label: 'neutral' });
    expect(shipped).not.toHaveProperty('tuning');
  });
});
