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
const dry = [
  'Nordlicht Kaffee für vier Euro fünfzig',
  'Heute bei Nordlicht Kaffee: Tisch 7',
  'Nordlicht Kaffee, Stand gestern',
];

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
    const marks = (number: number) => '!'.repeat(number % 4) + '.'.repeat(number % 3);
    const mentions = Array.from({ length: 120 }, (_, number) => {
      const isForum = number % 3 === 0;
      const [text, label] = isForum
        ? [dry[number % dry.length] ?? '', 'negative']
        : (plain[number % plain.length] ?? ['', '']);
      const source = isForum ? 'forum' : 'mastodon';
      return { id: String(number), source, text: `${text} ${marks(number)}`, label };
    });
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
