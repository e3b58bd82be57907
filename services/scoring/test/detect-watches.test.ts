import { afterEach, describe, expect, it } from '@jest/globals';
import { topics } from '@sturmwarte/contracts';
import { createMetrics, silentLog } from '@sturmwarte/runtime';
import { NORDLICHT } from '@sturmwarte/testkit';
import { startDetectStage } from '../src/detect-stage.ts';
import { MINUTE, openScoringWorld, post, SECOND, watch, type ScoringWorld } from './scoring-harness.ts';

let world: ScoringWorld;
afterEach(() => world.close());

const gauges = [
  'sturmwarte_storm_force', 'sturmwarte_critical_mentions', 'sturmwarte_critical_mentions_expected', 'sturmwarte_surprise',
]; // prettier-ignore
const figures = (id = NORDLICHT) => Promise.all(gauges.map((name) => world.metric(name, { watch: id })));
const nothing = [undefined, undefined, undefined, undefined];
const savedStates = async () =>
  (await world.read(topics.snapshots)).flatMap(({ stage, state }) => (stage === 'detect' && state ? [state] : []));
const now = () => ({ publishedAt: world.clock.now(), receivedAt: world.clock.now() });

describe('a watch', () => {
  it('is read from the moment it is made, before anybody writes about it', async () => {
    world = await openScoringWorld();
    await world.change('watch', 'roestbar', watch({ id: 'roestbar', name: 'Röstbar', query: 'Röstbar' }));
    await world.pass(10 * SECOND);
    expect((await world.readings('roestbar')).at(-1)).toMatchObject({ force: 0, baseline: 'none' });
    expect((await figures('roestbar'))[0]).toBe(0);
  });

  it('keeps what is known of it when it is renamed, and moves to other hours when its time zone changes', async () => {
    world = await openScoringWorld();
    await world.push([post(1, now())]);
    await world.change('watch', NORDLICHT, watch({ name: 'Nordlicht', timeZone: 'Asia/Tokyo', region: 'SH' }));
    await world.push([post(2, now())]);
    await world.pass(MINUTE);
    expect((await world.readings()).at(-1)).toMatchObject({ critics: 2 });
    expect(await savedStates()).toMatchObject([{ options: { timeZone: 'Asia/Tokyo', region: 'SH' } }]);

    await world.change('watch', NORDLICHT, watch());
    await world.pass(MINUTE);
    expect(await savedStates()).toMatchObject([{ options: { timeZone: 'Europe/Berlin', region: '' } }]);
  });

  it('takes a time zone that was changed while nobody was running', async () => {
    world = await openScoringWorld({ stages: ['score'] });
    await world.close();
    world = await openScoringWorld();
    await world.push([post(1, now())]);
    await world.pass(MINUTE);
    const document = watch({ timeZone: 'America/New_York' });
    const value = { kind: 'watch', id: NORDLICHT, version: 9, document, at: world.clock.now(), by: 'test' };
    await world.bus.publish(topics.settings, [{ key: `watch/${NORDLICHT}`, value }]);
    await world.crash();
    await world.push([post(2, now())]);
    await world.pass(MINUTE);
    expect(await savedStates()).toMatchObject([{ options: { timeZone: 'America/New_York' } }]);
  });

  it('is not looked at while it is paused: no reading says calm, no figure stays behind', async () => {
    world = await openScoringWorld();
    await world.push([post(1, now())]);
    await world.change('watch', NORDLICHT, watch({ paused: true }));
    expect(await figures()).toEqual(nothing);
    const before = await world.readings();
    await world.pass(10 * MINUTE);
    expect(await world.readings()).toEqual(before);
    expect(await figures()).toEqual(nothing);

    await world.change('watch', NORDLICHT, watch());
    await world.pass(10 * SECOND);
    expect((await world.readings()).slice(before.length)).toMatchObject([{ critics: 1 }]);
    expect((await figures())[0]).toBe(1);
  });

  it('leaves nothing behind when it is deleted, and begins anew under the same name', async () => {
    world = await openScoringWorld();
    await world.push([post(1, now()), post(2, now())]);
    await world.pass(MINUTE);
    expect(await savedStates()).toHaveLength(1);
    await world.change('watch', NORDLICHT, null);
    expect(await figures()).toEqual(nothing);
    const told = (await world.readings()).length;
    await world.pass(MINUTE);
    expect(await savedStates()).toEqual([]);
    expect(await world.readings()).toHaveLength(told);

    await world.change('watch', NORDLICHT, watch());
    await world.push([post(3, now())]);
    expect((await world.readings()).at(-1)).toMatchObject({ mentions: 1, critics: 1 });
    await world.restart();
    await world.pass(MINUTE);
    expect((await world.readings()).at(-1)).toMatchObject({ mentions: 1, critics: 1 });
  });

  it('is forgotten at the start where it was deleted while nobody was running', async () => {
    world = await openScoringWorld();
    await world.push([post(1, now())]);
    await world.pass(MINUTE);
    const value = { kind: 'watch', id: NORDLICHT, version: 9, document: null, at: world.clock.now(), by: 'test' };
    await world.bus.publish(topics.settings, [{ key: `watch/${NORDLICHT}`, value }]);
    await world.crash();
    await world.pass(MINUTE);
    expect(await savedStates()).toEqual([]);
    expect(await figures()).toEqual(nothing);
  });

  it('has its figures at the process that reads it, and at no other', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `w${n}`);
    world = await openScoringWorld({
      stages: ['detect'],
      watches: names.map((id) => watch({ id, name: id, query: id })),
    });
    await world.pass(10 * SECOND);
    const metrics = createMetrics();
    const second = await startDetectStage({
      ...world,
      log: silentLog,
      metrics,
      bus: world.bus,
      settings: world.settings,
    });
    await world.pass(10 * SECOND);
    const shown = async (of: typeof metrics) =>
      ((await of.registry.getSingleMetric('sturmwarte_storm_force')?.get())?.values ?? []).map(({ labels }) =>
        String(labels['watch']),
      );
    const [ours, theirs] = [await shown(world.metrics), await shown(metrics)];
    expect(theirs.length).toBeGreaterThan(0);
    expect([...ours, ...theirs].sort()).toEqual([...names].sort());
    await second.close();
    await second.close();
    await world.pass(10 * SECOND);
    expect((await shown(world.metrics)).sort()).toEqual([...names].sort());
  });
});

describe('what somebody wrote who asks to be forgotten', () => {
  const quotes = async () => ((await world.readings()).at(-1)?.topMentions ?? []).map(({ excerpt }) => excerpt);
  const erase = (author: string) =>
    world.bus.publish(topics.erasures, [{ key: author, value: { author, at: world.clock.now(), by: 'test' } }]);

  it('is not quoted any more, counts all the same, and does not come back by a replay', async () => {
    world = await openScoringWorld();
    await world.push([post(1, now())]);
    expect((await quotes()).join()).toContain('Frechheit');
    await world.pass(SECOND);
    await erase('person-1');
    await world.pass(MINUTE);
    expect((await quotes()).join()).toBe('');

    // The saved state is older than the erasure, and so is the evidence that is replayed.
    await world.crash();
    await world.pass(MINUTE);
    expect((await world.readings()).at(-1)).toMatchObject({ critics: 1 });
    expect((await quotes()).join()).toBe('');
  });

  it('before they asked says nothing of what they write afterwards', async () => {
    world = await openScoringWorld();
    await erase('person-1');
    await world.pass(SECOND);
    await world.push([post(1, now())]);
    expect((await quotes()).join()).toContain('Frechheit');
  });
});
