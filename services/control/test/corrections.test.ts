import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics, type Correction, type Label, type ScoredMention } from '@sturmwarte/contracts';
import { createJudge } from '@sturmwarte/language';
import { aScoredMention, MONDAY_MORNING } from '@sturmwarte/testkit';
import { openControl, type ControlHarness } from './control-harness.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const judge = createJudge();

let harness: ControlHarness;
let ask: ControlHarness['ask'];

beforeEach(async () => {
  harness = await openControl();
  ({ ask } = harness);
});
afterEach(() => harness.close());

/** Mentions with these texts, as scoring hands them on. */
async function archive(...texts: readonly { readonly id: string; readonly text: string }[]): Promise<void> {
  const scored = texts.map(({ id, text }, number): ScoredMention => {
    const [source = 'mastodon'] = id.split(':');
    const mention = { id, source, text, language: 'de', publishedAt: MONDAY_MORNING - (number + 1) * MINUTE };
    return aScoredMention({ mention, judgement: judge.judge(text, { language: 'de' }) });
  });
  await harness.bus.publish(
    topics.scoredMentions,
    scored.map((value) => ({ key: value.mention.id, value })),
  );
  await harness.archived();
}

const correct = (id: string, label: Label, as: 'officer' | 'viewer' = 'officer') =>
  ask(`PUT /v1/mentions/${encodeURIComponent(id)}/correction`, { as, body: { label } });

describe('a correction', () => {
  beforeEach(() => archive({ id: 'forum:1', text: 'Linie 5 nach Hamburg' }, { id: 'forum:2', text: 'Gute Fahrt!' }));

  it('is seen with the mention from then on: what, by whom, when, and what it was judged', async () => {
    expect((await correct('forum:1', 'negative')).status).toBe(200);
    const correction = { label: 'negative', judged: 'neutral', by: 'the officer', at: '2026-03-02T09:00:00.000Z' };
    expect((await ask('GET /v1/mentions/forum:1')).json).toMatchObject({ correction });
    const { items } = (await ask('GET /v1/mentions')).json as { items: { mention: { id: string } }[] };
    expect(items.map((item) => ('correction' in item ? item.mention.id : undefined))).toEqual(['forum:1', undefined]);
    expect(items[0]).toMatchObject({ correction });
  });

  it('keeps numbers of the text and no word of it', async () => {
    await correct('forum:1', 'negative');
    const [kept] = (await harness.store.corrections.list({ limit: 10 })).items;
    expect(kept).toMatchObject({ mention: 'forum:1', source: 'forum', language: 'de' });
    expect(kept?.features?.style).toHaveProperty('numbers');
    expect(JSON.stringify(kept)).not.toMatch(/Linie|Hamburg/i);
  });

  it('is replaced by the next one, and gone when it is taken back', async () => {
    await correct('forum:1', 'negative');
    await correct('forum:1', 'positive');
    expect((await ask('GET /v1/corrections')).json).toMatchObject({ total: 1, items: [{ label: 'positive' }] });
    expect((await ask('DELETE /v1/mentions/forum:1/correction')).status).toBe(204);
    expect((await ask('DELETE /v1/mentions/forum:1/correction')).status).toBe(404);
    expect((await ask('GET /v1/mentions/forum:1')).json).not.toHaveProperty('correction');
  });

  it('is recorded with who made it', async () => {
    await correct('forum:1', 'negative');
    await ask('DELETE /v1/mentions/forum:1/correction', { as: 'operations' });
    const entries = (await harness.store.access.list(10)).map(({ by, action }) => [by, action]);
    expect(entries).toContainEqual(['the officer', 'mention.correct']);
    expect(entries).toContainEqual(['the operations', 'mention.correction-withdrawn']);
  });

  it('is for those who work with mentions, and of mentions there are', async () => {
    expect((await correct('forum:1', 'negative', 'viewer')).status).toBe(403);
    expect((await correct('forum:9', 'negative')).status).toBe(404);
    expect((await ask('PUT /v1/mentions/forum:1/correction', { body: { label: 'bad' } })).status).toBe(400);
  });

  it('is refused in a drill: what is invented teaches nothing', async () => {
    const drilled = aScoredMention({ mention: { id: 'forum:drill', text: 'ÜBUNG: furchtbar', drill: true } });
    await harness.bus.publish(topics.scoredMentions, [{ key: 'forum:drill', value: drilled }]);
    await harness.archived();
    expect(await correct('forum:drill', 'negative')).toMatchObject({ status: 409 });
  });

  it('is taken of any language, and teaches nothing of those that are not judged', async () => {
    const french = aScoredMention({ mention: { id: 'forum:fr', text: 'Le café est froid', language: 'fr' } });
    await harness.bus.publish(topics.scoredMentions, [{ key: 'forum:fr', value: french }]);
    await harness.archived();
    expect((await correct('forum:fr', 'negative')).status).toBe(200);
    expect((await harness.store.corrections.of(['forum:fr']))[0]).not.toHaveProperty('features');
  });

  it('is refused where the text is gone', async () => {
    await harness.store.mentions.prune({ textsBefore: MONDAY_MORNING, allBefore: 0 });
    expect(await correct('forum:1', 'negative')).toMatchObject({
      status: 409,
      json: { detail: expect.stringContaining('text is gone') },
    });
  });
});

describe('mentions drawn to be labelled', () => {
  const texts = Array.from({ length: 40 }, (_, number) => ({ id: `forum:${number}`, text: `Linie ${number}` }));
  const drawn = async (query = '') =>
    (
      (await ask(`GET /v1/mentions/drawn?count=20${query}`, { as: 'officer' })).json as {
        items: { id: string }[];
      }
    ).items.map(({ id }) => id);

  it('are none that somebody has labelled, and do not say how they were judged', async () => {
    await archive(...texts);
    for (const { id } of texts.slice(0, 30)) await correct(id, 'neutral');
    const ids = await drawn();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => Number(id.split(':')[1]) >= 30)).toBe(true);
    expect((await ask('GET /v1/mentions/drawn')).body).not.toMatch(/judgement|neutral/);
  });

  it('are none where there are none', async () => {
    expect(await drawn()).toEqual([]);
    await archive(...texts);
    expect(await drawn('&watch=another')).toEqual([]);
  });
});

describe('learning from corrections', () => {
  /** Of a forum where what reads neutral is a complaint; elsewhere everything is judged rightly. */
  async function teach(): Promise<void> {
    const plain = [
      'Der Zug ist pünktlich gewesen, sehr gut',
      'Furchtbar, schon wieder kaputt',
      'Die Filiale öffnet um neun Uhr',
    ];
    const dry = ['Linie 5 nach Hamburg', 'Der Fahrplan von gestern', 'Heute mit Wagen 7', 'Kaffee für vier Euro'];
    const endings = ['', '!', '…', ' #bahn', ' (Kiel)', ' 12', ', oder?', ' und dann', '!!', ' :)'];
    const ended = (texts: readonly string[], number: number) =>
      `${texts[number % texts.length]}${endings[Math.floor(number / texts.length) % endings.length]}`;
    const correction = (id: string, text: string, label?: Label): Correction => {
      const judged = judge.judge(text, { language: 'de' }).label;
      const [source = ''] = id.split(':');
      const shared = { publishedAt: MONDAY_MORNING, at: MONDAY_MORNING, by: 'the officer', source, judged };
      return { mention: id, label: label ?? judged, ...judge.features(text, { language: 'de' }), ...shared };
    };
    await harness.store.corrections.put([
      ...Array.from({ length: 80 }, (_, number) => correction(`mastodon:${number}`, ended(plain, number))),
      ...Array.from({ length: 20 }, (_, number) => correction(`forum:right-${number}`, ended(plain, number))),
      ...Array.from({ length: 40 }, (_, number) => correction(`forum:${number}`, ended(dry, number), 'negative')),
    ]);
  }
  const learn = (body: object = {}) => ask('POST /v1/tunings/learn', { as: 'operations', body });
  const inForce = async () => (await harness.store.settings.get('tuning', 'default'))?.document;

  it('is refused, with what is missing, below a hundred', async () => {
    await archive({ id: 'forum:1', text: 'Linie 5 nach Hamburg' });
    await correct('forum:1', 'negative');
    expect((await learn()).json).toMatchObject({ kept: false, said: expect.stringContaining('100 are needed') });
    expect(await inForce()).toBeUndefined();
  });

  it('puts what judges better in force, with its figures, and tells the services', async () => {
    await teach();
    const { json } = await learn({ why: 'the forum' });
    expect(json).toMatchObject({ kept: true, version: 1, figures: { negativeShare: expect.any(Number) } });
    const tuning = await inForce();
    expect(tuning).toMatchObject({ id: 'default', corrections: 140 });
    expect(tuning?.negative.sources['forum']).toBeGreaterThan(0);
    const published: unknown[] = [];
    for (let partition = 0; partition < harness.bus.partitions; partition++)
      for await (const records of harness.bus.read(topics.settings, partition, 0))
        published.push(...records.map(({ value }) => value));
    expect(published).toContainEqual(
      expect.objectContaining({ kind: 'tuning', by: 'the operations', why: 'the forum' }),
    );
  });

  it('changes nothing where it is not better than what is in force', async () => {
    await teach();
    await learn();
    expect((await learn()).json).toMatchObject({ kept: false, said: expect.stringContaining('in force') });
    expect((await harness.store.settings.get('tuning', 'default'))?.version).toBe(1);
  });

  it('changes nothing where it is only tried', async () => {
    await teach();
    expect((await learn({ dryRun: true })).json).toMatchObject({
      kept: false,
      figures: { gain: { from: expect.any(Number) } },
    });
    expect(await inForce()).toBeUndefined();
  });

  it('is taken back, to the version before, to any, and to judging as shipped', async () => {
    await teach();
    const rollback = (body: object) => ask('POST /v1/tunings/rollback', { as: 'operations', body });
    expect((await rollback({})).status).toBe(409);
    await learn();
    const first = await inForce();
    expect(first).toBeDefined();
    await ask('PUT /v1/tunings/default', { body: { ...first, corrections: 139 }, headers: { 'if-match': '"1"' } });
    const second = await inForce();
    expect(second).not.toEqual(first);

    expect((await rollback({})).json).toEqual({ version: 3 });
    expect(await inForce()).toEqual(first);
    expect((await rollback({ version: 2 })).json).toEqual({ version: 4 });
    expect(await inForce()).toEqual(second);
    expect((await rollback({ version: 0 })).json).toEqual({ version: 5 });
    expect(await inForce()).toBeUndefined();
    expect((await rollback({ version: 0 })).status).toBe(409);
    expect((await rollback({ version: 9 })).status).toBe(404);
    expect((await rollback({})).json).toEqual({ version: 6 });
    expect(await inForce()).toEqual(second);

    const { items } = (await ask('GET /v1/tunings/versions', { as: 'viewer' })).json as { items: object[] };
    expect(items).toMatchObject([
      { version: 6, why: 'back to version 4', corrections: 139 },
      { version: 5, why: 'back to judging as shipped' },
      { version: 4, why: 'back to version 2' },
      { version: 3, why: 'back to version 1' },
      { version: 2, corrections: 139, figures: { gain: {} } },
      { version: 1, by: 'the operations', at: '2026-03-02T09:00:00.000Z' },
    ]);
    expect(items[1]).not.toHaveProperty('corrections');
  });

  it('is for operations', async () => {
    expect((await ask('POST /v1/tunings/learn', { as: 'officer', body: {} })).status).toBe(403);
    expect((await ask('POST /v1/tunings/rollback', { as: 'officer', body: {} })).status).toBe(403);
  });
});

describe('corrections', () => {
  it('go when their mentions go', async () => {
    await archive({ id: 'forum:1', text: 'Linie 5 nach Hamburg' });
    await correct('forum:1', 'negative');
    expect(await harness.store.corrections.prune(MONDAY_MORNING - DAY)).toBe(0);
    expect(await harness.store.corrections.prune(MONDAY_MORNING)).toBe(1);
  });
});
