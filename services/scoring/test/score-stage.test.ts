import { afterEach, describe, expect, it } from '@jest/globals';
import { topics } from '@sturmwarte/contracts';
import { createJudge, loadLanguages, type Analysis } from '@sturmwarte/language';
import { NORDLICHT } from '@sturmwarte/testkit';
import type { Considered, OpenJudge } from '../src/index.ts';
import { MINUTE, openScoringWorld, post, SECOND, watch, type ScoringWorld } from './scoring-harness.ts';

let world: ScoringWorld;
afterEach(() => world.close());

const sightings = async () => (await world.scored()).map(({ mention, sighting }) => `${mention.id} ${sighting}`).sort();
const evidenceIds = async () => (await world.evidence()).map(({ mention }) => mention.id).sort();
const processed = (outcome: string) => world.metric('sturmwarte_mentions_processed_total', { outcome });

describe('the score stage', () => {
  it('makes evidence of a mention once, however often it is seen: in one batch, and in batches to come', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1), post(1, { shares: 5 }), post(2)]);
    await world.push([post(1, { shares: 9 })]);

    expect(await evidenceIds()).toEqual(['mastodon:1', 'mastodon:2']);
    expect(await sightings()).toEqual(['mastodon:1 first', 'mastodon:1 later', 'mastodon:1 later', 'mastodon:2 first']);
    expect((await world.scored()).at(-1)?.mention.shares ?? 9).toBe(9);
  });

  it('judges an edit anew and passes it on although it concerns no watch any more', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1)]);
    await world.push([post(1, { text: 'Alles wieder gut, danke!' })]);

    const [first, later] = await world.scored();
    expect(first).toMatchObject({
      sighting: 'first',
      judgement: { label: 'negative' },
      watches: [{ watchId: NORDLICHT }],
    });
    expect(later).toMatchObject({ sighting: 'later', judgement: { label: 'positive' }, watches: [] });
  });

  it('counts what concerns nobody, and keeps nothing of it', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1, { text: 'Die Bahn kommt zu spät.' }), post(2)]);

    expect(await sightings()).toEqual(['mastodon:2 first']);
    expect([await processed('unmatched'), await processed('scored'), await processed('updated')]).toEqual([1, 1, 0]);
    // Seen for the first time by the watch it now concerns.
    await world.change('watch', 'bahn', watch({ id: 'bahn', name: 'Bahn', query: 'Bahn' }));
    await world.push([post(1, { text: 'Die Bahn kommt zu spät.' })]);
    expect(await sightings()).toEqual(['mastodon:1 first', 'mastodon:2 first']);
  });

  it('passes a deletion on even where the mention was never seen, and takes nothing that follows for new', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1, { text: '', deleted: true })]);
    await world.push([post(1)]);

    expect(await sightings()).toEqual(['mastodon:1 later', 'mastodon:1 later']);
    expect(await evidenceIds()).toEqual([]);
  });

  const gone = (number: number) => post(number, { text: '', deleted: true });
  const vanished = async () => (await world.evidence()).filter((piece) => piece.vanished);

  it('tells a watch that criticism of it has vanished, and nothing where nothing critical was deleted', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([
      post(1),
      post(2, { text: 'Nordlicht ist wunderbar, danke!' }),
      post(3, { text: 'Die Bahn kommt.' }),
    ]);
    await world.push([gone(1), gone(2), gone(3), gone(4)]);

    expect(await vanished()).toEqual([
      expect.objectContaining({
        watchId: NORDLICHT,
        mention: expect.objectContaining({ id: 'mastodon:1', excerpt: '' }),
      }),
    ]);
  });

  it('tells so after a restart, too', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1)]);
    await world.restart();
    await world.push([gone(1)]);

    expect(await vanished()).toHaveLength(1);
  });

  it('tells so although the bus refused it at first', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1)]);
    world.failing.add(topics.evidence.name);
    await world.bus.publish(topics.mentions, [{ key: gone(1).id, value: gone(1) }]);
    for (let n = 0; n < 10; n++) await world.clock.advance(SECOND);
    expect(await vanished()).toEqual([]);
    world.failing.clear();
    await world.pass(MINUTE);

    expect(await vanished()).toHaveLength(1);
  });

  it('says of what the own accounts write that it is theirs, and never calls it critical', async () => {
    world = await openScoringWorld({ stages: ['score'], watches: [watch({ ownAccounts: ['mastodon:nordlicht'] })] });
    await world.push([post(1, { author: 'hash of mastodon:nordlicht' }), post(2)]);

    const byId = new Map((await world.evidence()).map((piece) => [piece.mention.id, piece]));
    expect(byId.get('mastodon:1')).toMatchObject({ own: true, critical: false });
    expect(byId.get('mastodon:2')).toMatchObject({ own: false, critical: true });
  });

  it('knows accounts in a query by the hash their mentions carry', async () => {
    const query = 'Nordlicht -is:own -author:mastodon:somebody';
    world = await openScoringWorld({
      stages: ['score'],
      watches: [watch({ query, ownAccounts: ['mastodon:nordlicht'] })],
    });
    await world.push([
      post(1, { author: 'hash of mastodon:nordlicht' }),
      post(2, { author: 'hash of mastodon:somebody' }),
      post(3),
    ]);

    expect(await evidenceIds()).toEqual(['mastodon:3']);
  });

  it('says what criticism is about, what it calls for and which words decided', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    const text = 'Nordlicht: schon wieder zwei Stunden Verspätung, was für ein Saftladen. Boykottiert Nordlicht!';
    await world.push([post(1, { text })]);

    const [scored] = await world.scored();
    expect(scored?.reasons).toMatchObject({ about: ['delay'], calls: ['boycott'], threat: false });
    expect(scored?.reasons?.words.map(({ from, to, kind }) => `${text.slice(from, to)} ${kind}`)).toEqual(
      expect.arrayContaining(['Verspätung blame', 'Saftladen insult']),
    );
    const [piece] = await world.evidence();
    expect(piece).toMatchObject({ themes: ['delay'], calls: ['boycott'], signals: { firstPerson: 0 } });
    expect(piece).not.toHaveProperty('threat');
  });

  it('names themes to the watches for which a mention is critical, and calls to all', async () => {
    const patient = { critical: { sentiment: -1, hostility: 1 } };
    world = await openScoringWorld({
      stages: ['score'],
      watches: [watch(), watch({ id: 'patient', name: 'Patient', thresholds: patient })],
    });
    await world.push([post(1, { text: 'Schon wieder Verspätung bei Nordlicht. Unterschreibt die Petition!' })]);

    const told = new Map((await world.evidence()).map(({ watchId, themes, calls }) => [watchId, { themes, calls }]));
    expect(told.get(NORDLICHT)).toEqual({ themes: ['delay'], calls: ['protest'] });
    expect(told.get('patient')).toEqual({ themes: undefined, calls: ['protest'] });
  });

  it('gives no reasons where there are none to give: nothing decided, or a language that is not understood', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([
      post(1, { text: 'Die Halle von Nordlicht steht in Bremen.' }),
      post(2, { text: 'Nordlicht, le service est nul', language: 'fr' }),
    ]);

    expect((await world.scored()).map((scored) => 'reasons' in scored)).toEqual([false, false]);
    expect((await world.evidence()).map(({ mention, signals }) => [mention.id, signals !== undefined])).toEqual(
      expect.arrayContaining([
        ['mastodon:1', true],
        ['mastodon:2', false],
      ]),
    );
  });

  it('works with the settings of the moment: new watches, other queries, thresholds, pauses and deletions', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1)]);
    await world.change('watch', 'kaffee', watch({ id: 'kaffee', name: 'Kaffee', query: 'Kaffee' }));
    await world.push([post(2)]);
    await world.change('watch', NORDLICHT, watch({ thresholds: { critical: { sentiment: -1, hostility: 1 } } }));
    await world.push([post(3)]);
    await world.change('watch', NORDLICHT, watch({ paused: true }));
    await world.push([post(4)]);
    await world.change('watch', 'kaffee', null);
    await world.push([post(5)]);

    const told = (await world.evidence()).map(
      ({ mention, watchId, critical }) => `${mention.id} ${watchId} ${critical ? 'critical' : 'not critical'}`,
    );
    expect(told.sort()).toEqual([
      'mastodon:1 nordlicht-kaffee critical',
      'mastodon:2 kaffee critical',
      'mastodon:2 nordlicht-kaffee critical',
      'mastodon:3 kaffee critical',
      'mastodon:3 nordlicht-kaffee not critical',
      'mastodon:4 kaffee critical',
    ]);
  });

  it('leaves out a watch whose query cannot be read, and that one only', async () => {
    const broken = watch({ id: 'broken', name: 'Broken', query: '(Nordlicht AND' });
    world = await openScoringWorld({ stages: ['score'], watches: [broken, watch()] });
    await world.push([post(1)]);

    expect((await world.evidence()).map(({ watchId }) => watchId)).toEqual([NORDLICHT]);
  });

  it('sets poison aside and goes on with what lies around it', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    const { id } = post(1);
    const partition = world.bus.partitionOf(id);
    await world.engine.append(topics.mentions, [
      { partition, key: 'a', value: '{"id": "a"' },
      { partition, key: id, value: JSON.stringify(post(1)) },
      { partition, key: 'b', value: JSON.stringify({ ...post(2), publishedAt: 'gestern' }) },
    ]);
    await world.settled();

    expect(await evidenceIds()).toEqual([id]);
    const letters = await world.read(topics.deadLetters);
    expect(letters.map(({ key, group }) => [key, group])).toEqual([
      ['a', 'score'],
      ['b', 'score'],
    ]);
    expect(letters[1]?.reason).toContain('publishedAt');
  });

  it('takes whatever a stranger writes: one word of thousands of letters, half characters, nothing at all', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    const texts = [
      `Nordlicht ${'x'.repeat(9_000)}`,
      `Nordlicht \uD83D\uDE00\uDE00 \uD800`,
      `Nordlicht #${'y'.repeat(6_000)} https://a.example/${'z'.repeat(3_000)}`,
      `Nordlicht ${'\u0301'.repeat(9_000)}`,
    ];
    await world.push(texts.map((text, n) => post(n, { text })));
    await world.push([post(99, { text: '' }), post(100)]);

    expect(await processed('failed')).toBe(0);
    expect(await evidenceIds()).toHaveLength(texts.length + 1);
  });

  it('works thousands at once, a fifth of them seen twice', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    const mentions = Array.from({ length: 5_000 }, (_, index) => post(index % 4_000));
    await world.push(mentions);

    expect(new Set(await evidenceIds()).size).toBe(4_000);
    expect(await world.evidence()).toHaveLength(4_000);
    expect([await processed('scored'), await processed('updated')]).toEqual([4_000, 1_000]);
  });
});

describe('beside a model that is asked before, the score stage', () => {
  /** Says 0.9 of every text it was asked about, and remembers what that was. */
  async function askedBefore() {
    const asked: string[][] = [];
    const said = new WeakMap<Analysis, number>();
    const selection = { model: 'own', languages: { de: 'onnx' } } as const;
    return {
      asked,
      judge: createJudge({ languages: await loadLanguages(selection, (text) => said.get(text)) }),
      async consider(texts: readonly Considered[]) {
        asked.push(texts.map(({ text, language }) => `${language} ${text.text}`));
        for (const { text } of texts) said.set(text, 0.9);
      },
    };
  }

  it('asks about what concerns a watch, and about edits of what did', async () => {
    const model = await askedBefore();
    world = await openScoringWorld({ stages: ['score'], judge: model });
    await world.push([post(1, { text: 'Nordlicht, furchtbar' }), post(2, { text: 'Die Bahn kommt.' })]);
    await world.push([post(1, { text: 'Alles furchtbar hier' })]);

    expect(model.asked.flat()).toEqual(['de Nordlicht, furchtbar', 'de Alles furchtbar hier']);
    expect((await world.scored()).map(({ judgement }) => judgement.sentiment)).toEqual([0.9, 0.9]);
  });

  it('leaves a batch to whoever works next where it has to stop before the model has answered', async () => {
    const model = await askedBefore();
    const first = { waits: true };
    const consider: OpenJudge['consider'] = async (texts, { signal } = {}) => {
      if (!first.waits) return model.consider(texts);
      first.waits = false;
      await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
    };
    world = await openScoringWorld({ stages: ['score'], judge: { judge: model.judge, consider } });
    await world.bus.publish(topics.mentions, [{ key: post(1).id, value: post(1) }]);
    while (first.waits) await world.clock.advance(SECOND);
    await world.restart();

    expect((await world.scored()).map(({ judgement }) => judgement.sentiment)).toEqual([0.9]);
  });
});

describe('after a kill, the score stage', () => {
  it.each([
    ['before anything was written down', 0],
    ['after it was written down', MINUTE],
  ])('knows what it had seen, %s', async (_when, wait) => {
    world = await openScoringWorld();
    await world.push([post(1)]);
    await world.pass(wait);
    await world.push([post(2)]);
    await world.crash();
    await world.push([post(1), post(2), post(3)]);
    await world.pass(MINUTE);

    expect((await world.readings()).at(-1)).toMatchObject({ mentions: 3, critical: 3, critics: 3 });
    expect(new Set(await evidenceIds())).toEqual(new Set(['mastodon:1', 'mastodon:2', 'mastodon:3']));
  });

  it('counts nothing twice where evidence was out and the sightings were not', async () => {
    world = await openScoringWorld();
    await world.push([post(1)]);
    await world.pass(10 * SECOND);
    world.failing.add(topics.sightings.name);
    await world.bus.publish(
      topics.mentions,
      [post(2), post(3)].map((value) => ({ key: value.id, value })),
    );
    await world.clock.advance(SECOND);
    expect(new Set(await evidenceIds())).toEqual(new Set(['mastodon:1', 'mastodon:2', 'mastodon:3']));
    await world.crash();
    await world.push([post(2)]);
    await world.pass(MINUTE);

    expect((await world.readings()).at(-1)).toMatchObject({ mentions: 3, critical: 3 });
  });

  it('forgets nothing over a stop in good order', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1)]);
    await world.restart();
    await world.push([post(1)]);

    expect(await evidenceIds()).toEqual(['mastodon:1']);
    expect(await sightings()).toEqual(['mastodon:1 first', 'mastodon:1 later']);
  });

  it('goes on where it stood when all it had written down was deleted by age', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1)]);
    await world.restart();
    await world.clock.advance(4 * 24 * 60 * MINUTE);
    await world.bus.housekeep({ retentionHours: ({ retentionHours }) => retentionHours });
    expect(await world.read(topics.sightings)).toEqual([]);
    expect(await world.read(topics.mentions)).toHaveLength(1);
    await world.restart();

    expect(await evidenceIds()).toEqual(['mastodon:1']);
  });

  it.each([
    ['of another shape', { stage: 'score', next: 1, state: 7 }],
    ['cut short', { stage: 'score', next: 1, state: 'AAAA' }],
    ['not of its schema', { stage: 'score' }],
  ])('stops the process where what it had seen is %s', async (_how, value) => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.push([post(1)]);
    await world.engine.append(topics.sightings, [{ partition: 0, key: 'score/0', value: JSON.stringify(value) }]);
    await world.crash().catch(() => undefined);

    expect(world.fatal).toMatchObject([{ code: 'STATE_CORRUPT' }]);
  });
});
