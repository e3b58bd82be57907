import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eraseAuthor, topics, type Topic } from '@sturmwarte/contracts';
import {
  aDigest,
  aMention,
  anEvidence,
  anIncident,
  aReading,
  aScoredMention,
  MONDAY_MORNING,
  NORDLICHT,
} from '@sturmwarte/testkit';
import { openControl, type ControlHarness } from './control-harness.ts';

const AUTHOR = 'hash-of-mastodon-kaffeefan';
const WORDS = 'Spülmittelgeschmack';

let harness: ControlHarness;

beforeEach(async () => {
  harness = await openControl();
  const { bus } = harness;
  const mention = {
    id: 'mastodon:1',
    author: AUTHOR,
    text: `Furchtbarer ${WORDS}`,
    url: `https://mastodon.example/${WORDS}`,
  };
  const other = { id: 'mastodon:2', author: 'somebody-else', text: `Bei mir auch ${WORDS}` };
  const digest = aDigest({ author: AUTHOR, excerpt: WORDS });
  await bus.publish(topics.mentions, [{ key: mention.id, value: aMention(mention) }]);
  await bus.publish(
    topics.scoredMentions,
    [mention, other].map((one) => ({ key: one.id, value: aScoredMention({ mention: one }) })),
  );
  await bus.publish(topics.evidence, [{ key: NORDLICHT, value: anEvidence({ mention: digest }) }]);
  const reading = aReading({ topMentions: [digest] });
  await bus.publish(topics.signals, [{ key: NORDLICHT, value: { kind: 'reading', reading } }]);
  const incident = anIncident({ reading: { topMentions: [digest] } });
  await bus.publish(topics.incidents, [
    { key: incident.id, value: { incident, position: { partition: 0, offset: 0 } } },
  ]);
  await bus.deadLetter(
    topics.mentions,
    'score',
    { partition: 0, offset: 0, key: mention.id, value: aMention(mention), timestamp: MONDAY_MORNING },
    'did not meet the schema',
  );
  await harness.archived();
});
afterEach(() => harness.close());

/** All texts on the bus and in the store that are not somebody else's. */
async function leftOver(): Promise<string[]> {
  const { bus, store } = harness;
  const found: string[] = [];
  for (const topic of Object.values<Topic<unknown>>(topics)) {
    const follower = await bus.follow(topic, 'start', (records) => {
      for (const { value } of records)
        if (JSON.stringify(eraseAuthor(value, 'somebody-else')).includes(WORDS)) found.push(topic.name);
    });
    await follower.close();
  }
  const [incident] = await store.incidents.list({}, 1);
  if (JSON.stringify(incident).includes(WORDS)) found.push('incidents in the store');
  if (JSON.stringify(await store.readings.latest()).includes(WORDS)) found.push('readings in the store');
  if (JSON.stringify(await store.mentions.get('mastodon:1')).includes(WORDS)) found.push('mentions in the store');
  return found;
}

describe('an erasure request', () => {
  const erase = (as: 'officer' | 'operations' = 'operations') =>
    harness.ask('POST /v1/erasures', { as, body: { source: 'mastodon', handle: 'Kaffeefan' } });

  it('removes what the person wrote everywhere, says what it removed where, and touches nobody else', async () => {
    expect((await leftOver()).length).toBeGreaterThan(6);
    const { status, json } = await erase();
    expect([status, json['author']]).toEqual([200, AUTHOR]);
    expect(json['removed']).toMatchObject({
      mentions: 1,
      readings: 1,
      incidents: 1,
      bus: { mentions: 1, 'scored-mentions': 1, evidence: 1, signals: 1, incidents: 1, 'dead-letters': 1 },
    });
    expect(await leftOver()).toEqual([]);
    expect((await harness.store.mentions.get('mastodon:2'))?.mention.text).toContain(WORDS);
    expect((await harness.store.mentions.search({ text: WORDS }, { limit: 10 })).total).toBe(1);
  });

  it('is announced to everyone who holds texts, and recorded without the handle', async () => {
    await erase();
    const announced: unknown[] = [];
    const follower = await harness.bus.follow(topics.erasures, 'start', (records) => {
      for (const { value } of records) announced.push(value);
    });
    await follower.close();
    expect(announced).toEqual([{ author: AUTHOR, at: MONDAY_MORNING, by: 'the operations' }]);
    const { items } = (await harness.ask('GET /v1/audit/access')).json as {
      items: { action: string; detail: string }[];
    };
    expect(items.map(({ action }) => action)).toEqual(['erasure.end', 'erasure.begin']);
    expect(JSON.stringify(items)).not.toContain('Kaffeefan');
  });

  it('holds for what was still under way when it was made', async () => {
    await erase();
    const late = aScoredMention({
      mention: { id: 'mastodon:3', author: AUTHOR, text: WORDS, receivedAt: MONDAY_MORNING - 1 },
    });
    await harness.bus.publish(topics.scoredMentions, [{ key: 'mastodon:3', value: late }]);
    await harness.archived();
    expect((await harness.store.mentions.get('mastodon:3'))?.mention.text).toBe('');
  });

  it('is not for officers to make', async () => {
    expect((await erase('officer')).status).toBe(403);
  });
});

describe('dead letters', () => {
  it('are listed with their reason, worked again once, and gone from the list', async () => {
    const { items, total } = (await harness.ask('GET /v1/dead-letters')).json as {
      items: { id: string }[];
      total: number;
    };
    expect(total).toBe(1);
    expect(items).toMatchObject([{ id: 'mentions.0.0.score', letter: { reason: 'did not meet the schema' } }]);
    const before = await ends();
    expect((await harness.ask('POST /v1/dead-letters/mentions.0.0.score/replay')).status).toBe(200);
    expect(await ends()).toBe(before + 1);
    expect((await harness.ask('GET /v1/dead-letters')).json).toEqual({ items: [], total: 0 });
    expect((await harness.ask('POST /v1/dead-letters/mentions.0.0.score/replay')).status).toBe(404);
  });

  it('stay when they still cannot be worked, until somebody gives them up', async () => {
    const letter = {
      topic: 'mentions',
      partition: 1,
      offset: 7,
      key: 'x',
      value: '{"id":',
      group: 'score',
      reason: 'not JSON',
      at: MONDAY_MORNING,
    };
    await harness.bus.publish(topics.deadLetters, [{ key: 'mentions', value: letter }]);
    expect((await harness.ask('POST /v1/dead-letters/mentions.1.7.score/replay')).status).toBe(409);
    expect((await harness.ask('GET /v1/dead-letters?topic=mentions')).json['total']).toBe(2);
    expect((await harness.ask('POST /v1/dead-letters/mentions.1.7.score/discard')).status).toBe(200);
    expect((await harness.ask('GET /v1/dead-letters')).json['total']).toBe(1);
  });

  async function ends(): Promise<number> {
    return (await harness.bus.bounds(topics.mentions)).reduce((sum, { next }) => sum + next, 0);
  }
});
