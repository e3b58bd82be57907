import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '@sturmwarte/contracts';
import { afterTwoOrdinaryWeeks } from '../support/history.ts';
import { critics, HOUR, MINUTE, WATCH } from '../support/nordlicht.ts';
import type { Story } from '../support/story.ts';

const stories = afterTwoOrdinaryWeeks();

/** Written by one person and nowhere else. */
const PHRASE = 'Quastenflossergedicht';
const SENTENCE = `${PHRASE}: Nordlicht Kaffee ist ein Skandal`;
const PERSON = { source: 'mastodon', handle: '@Lieselotte' };

describe('an erasure', () => {
  it('takes what a person wrote out of search, incidents, readings, dead letters and every file, and says what it removed', async () => {
    const story = await stormWithPerson();
    expect(await found(story)).toBe(1);
    expect(JSON.stringify(await story.incident())).toContain(PHRASE);
    expect(filesWith(story, PHRASE)).not.toEqual([]);
    expect((await story.ask('GET /v1/dead-letters')).text).toContain(PHRASE);

    const { status, json } = await story.ask('POST /v1/erasures', { body: PERSON });
    await story.settled();
    expect(status).toBe(200);
    expect(json['removed']).toMatchObject({ mentions: 1, incidents: 1 });
    expect(json['removed']).toHaveProperty('bus.mentions', 1);
    expect(json['removed']).toHaveProperty('bus.dead-letters', 1);

    expect(await found(story)).toBe(0);
    expect(JSON.stringify(await story.incident())).not.toContain(PHRASE);
    expect((await story.ask('GET /v1/dead-letters')).text).not.toContain(PHRASE);
    expect((await story.ask('GET /v1/audit/access')).text).not.toContain('Lieselotte');
    // What is told from now on does not bring it back.
    await story.push(critics(story.now(), 20, { name: 'later' }));
    await story.pass(MINUTE, MINUTE);
    expect((await story.ask(`GET /v1/watches/${WATCH}/reading`)).text).not.toContain(PHRASE);

    await story.stop();
    expect(filesWith(story, SENTENCE)).toEqual([]);
    expect(filesWith(story, 'Lieselotte')).toEqual([]);
  });

  it('leaves not a single word behind once the nightly clean-up is done and the talk has moved on', async () => {
    const story = await stormWithPerson();
    await story.ask('POST /v1/erasures', { body: PERSON });
    await story.pass(3 * HOUR, 10 * MINUTE);
    await story.push(critics(story.now(), 3, { name: 'later' }));
    await story.service.scheduled.run('vacuum');
    await story.stop();

    expect(filesWith(story, PHRASE)).toEqual([]);
  });

  it('leaves the counts as they were: a storm is not smaller because somebody asked to be forgotten', async () => {
    const story = await stormWithPerson();
    const before = await story.incident();
    await story.ask('POST /v1/erasures', { body: PERSON });
    await story.settled();
    await story.pass(2 * MINUTE, MINUTE);

    expect((await story.incident()).reading).toMatchObject({ critics: before.reading.critics, force: before.force });
    expect(story.mail.mails).toHaveLength(1);
  });

  it('of a person nobody knows removes nothing and says so', async () => {
    const story = await stories.open();
    const { json } = await story.ask('POST /v1/erasures', { body: { source: 'mastodon', handle: 'nobody' } });
    expect(json['removed']).toMatchObject({ mentions: 0, readings: 0, incidents: 0 });
  });
});

/** A storm one of whose loudest voices is the person, and a record of theirs that was set aside. */
async function stormWithPerson(): Promise<Story> {
  const story = await stories.open({ coarseMs: MINUTE });
  const post = {
    id: 'l1',
    source: PERSON.source,
    author: 'lieselotte',
    publishedAt: story.now() - MINUTE,
    text: `${SENTENCE}, ihr seid unverschämt und widerlich! #nordlichtskandal`,
    url: 'https://mastodon.example/@lieselotte/1',
    shares: 5_000,
    reach: 90_000,
  };
  await story.push([...critics(story.now(), 20), post]);
  const { bus, store } = story.service;
  const stored = await store.mentions.get('mastodon:l1');
  if (!stored) throw new Error('the post was not stored');
  const record = { partition: 0, offset: 0, key: 'mastodon:l1', value: stored.mention, timestamp: story.now() };
  await bus.deadLetter(topics.mentions, 'score', record, 'for the sake of the story');
  return story;
}

async function found(story: Story): Promise<unknown> {
  const query = 'text=unverschaemt%20widerlich&source=mastodon&minHostility=0.6&limit=1';
  return (await story.ask(`GET /v1/mentions?${query}`)).json['total'];
}

/** Files of the data folder that hold the text in any spelling it is stored in, down to the last byte. */
function filesWith({ folder }: Story, text: string): string[] {
  return readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'latin1').toLowerCase().includes(text.toLowerCase()));
}
