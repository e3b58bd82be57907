import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '@sturmwarte/contracts';
import { aDigest, anIncident, NORDLICHT } from '@sturmwarte/testkit';
import { HOUR, MINUTE, openAlertingWorld, policy, SECOND, watch, type AlertingWorld } from './alerting-harness.ts';

let world: AlertingWorld;
beforeEach(async () => {
  world = await openAlertingWorld();
});
afterEach(() => world.close());

const storm = async () => {
  await world.read({ force: 4 });
  return world.incident();
};
const kinds = async () => (await world.incident()).timeline.map(({ kind }) => kind);

describe('signals', () => {
  it('are decided on in the order they came: what is acknowledged before it rises pages again', async () => {
    const { id } = await storm();
    await world.command({ kind: 'acknowledge', incidentId: id });
    await world.read({ force: 5 });
    expect(await kinds()).toEqual(['opened', 'paged', 'delivered', 'acknowledged', 'force', 'paged', 'delivered']);
    expect(world.said().filter((said) => !said.includes('update'))).toEqual([
      'slack page officer',
      'slack rise officer',
    ]);
  });

  it('are decided on once, however often they are handed over', async () => {
    const { id } = await storm();
    await world.command({ kind: 'note', incidentId: id, note: 'Röstung 7', id: 'same' });
    await world.command({ kind: 'note', incidentId: id, note: 'Röstung 7', id: 'same' });
    await world.crash();
    await world.crash();
    expect((await kinds()).filter((kind) => kind === 'note')).toHaveLength(1);
    expect(world.said()).toEqual(['slack page officer']);
  });

  it('of the past are not decided on anew by a later start, whatever the settings say by then', async () => {
    const { id } = await storm();
    await world.command({ kind: 'resolve', incidentId: id });
    await world.read({ force: 2, page: true });
    await world.read({ force: 0 });
    await world.restart();
    await world.change('policy', 'default', { ...policy, pageAtForce: 2 });
    await world.restart();
    await world.pass(10 * SECOND);
    expect(await world.incidents()).toHaveLength(1);
  });

  it('that cannot be decided on are set aside, and those after them are not', async () => {
    const partition = world.bus.partitionOf(NORDLICHT);
    await world.engine.append(topics.signals, [{ partition, key: NORDLICHT, value: '{"kind":"reading"}' }]);
    const { id } = await storm();
    await world.command({ kind: 'acknowledge', incidentId: id });
    expect((await world.incident()).state).toBe('acknowledged');
    expect(await world.all(topics.deadLetters)).toMatchObject([{ topic: 'signals', group: 'alerting' }]);
  });

  it('for an incident that is not the last: a note is taken, a reopening is not', async () => {
    const { id: first } = await storm();
    await world.command({ kind: 'resolve', incidentId: first });
    await world.pass(MINUTE);
    await world.read({ force: 1 });
    await world.pass(HOUR, MINUTE);
    await world.read({ force: 5 });
    await world.pass(10 * SECOND);
    expect(await world.incidents()).toHaveLength(2);

    await world.command({ kind: 'note', incidentId: first, note: 'Nachtrag' });
    await world.command({ kind: 'reopen', incidentId: first });
    await world.command({ kind: 'note', incidentId: 'nobody-knows-this', note: 'x' });
    const [old, running] = await world.incidents();
    expect(old).toMatchObject({ id: first, state: 'resolved' });
    expect(old?.timeline.at(-1)).toMatchObject({ kind: 'note', text: 'Nachtrag' });
    expect(running?.state).toBe('triggered');
  });

  it('open the last incident again, and the policy begins anew', async () => {
    const { id } = await storm();
    await world.command({ kind: 'resolve', incidentId: id });
    await world.command({ kind: 'reopen', incidentId: id });
    expect(await world.incident()).toMatchObject({ id, state: 'triggered' });
    const said = world.said().filter((one) => !one.includes('update'));
    expect(said).toEqual(['slack page officer', 'slack end officer', 'slack page officer']);
  });
});

describe('settings', () => {
  it('act at once: a silence that ends early lets the page out', async () => {
    const now = world.clock.now();
    const silence = { id: 'launch', from: now, to: now + 2 * HOUR, reason: 'Umbau' };
    await world.change('silence', 'launch', silence);
    await storm();
    expect(world.said()).toEqual([]);
    await world.change('silence', 'launch', null);
    await world.pass(SECOND, 500);
    expect(world.said()).toEqual(['slack page officer']);
  });

  it('hold back the pages of a paused watch, and let them go when it is resumed', async () => {
    await world.read({ force: 2 });
    await storm();
    await world.change('watch', NORDLICHT, { ...watch, paused: true });
    await world.pass(10 * MINUTE, MINUTE);
    expect(world.said()).toEqual(['slack page officer']);
    await world.change('watch', NORDLICHT, watch);
    await world.pass(SECOND, 500);
    expect(world.said()).toEqual(['slack page officer', 'slack page officer']);
  });
});

describe('an incident', () => {
  it('whose record cannot be read stops the process: passing over it would lose it', async () => {
    const partition = world.bus.partitionOf(NORDLICHT);
    await world.engine.append(topics.incidents, [{ partition, key: 'x', value: '{"incident":{}}' }]);
    await world.crash().catch(() => undefined);
    expect(world.fatal).toMatchObject([{ code: 'STATE_CORRUPT' }]);
  });

  it('is counted by its state from the start, zeros included', async () => {
    const count = (state: string) => world.metric('sturmwarte_incidents', { state });
    expect([await count('triggered'), await count('acknowledged'), await count('resolved')]).toEqual([0, 0, 0]);
    const { id } = await storm();
    expect(await count('triggered')).toBe(1);
    await world.command({ kind: 'acknowledge', incidentId: id });
    expect([await count('triggered'), await count('acknowledged')]).toEqual([0, 1]);
  });

  it('quotes nobody who asked to be forgotten, neither now nor in a reading that was under way', async () => {
    const topMentions = [
      aDigest({ author: 'person-1', excerpt: 'Spülwasser!' }),
      aDigest({ id: 'reddit:2', author: 'b' }),
    ];
    await world.read({ force: 4, topMentions });
    const { version } = await world.incident();
    const value = { author: 'person-1', at: world.clock.now(), by: 'admin' };
    await world.bus.publish(topics.erasures, [{ key: 'person-1', value }]);
    await world.pass(SECOND);
    const quotes = async () => (await world.incident()).reading.topMentions.map(({ excerpt }) => excerpt);
    expect(await quotes()).toEqual(['', aDigest().excerpt]);
    expect((await world.incident()).version).toBe(version + 1);

    await world.read({ force: 5, topMentions });
    expect(await quotes()).toEqual(['', aDigest().excerpt]);
    const after = (await world.incident()).version;
    await world.restart();
    expect((await world.incident()).version).toBe(after);
  });

  it('that was known before an erasure comes back without the quote', async () => {
    await world.stop();
    const incident = anIncident({
      reading: { topMentions: [aDigest({ author: 'person-1', excerpt: 'Spülwasser!' })] },
    });
    const partition = world.bus.partitionOf(NORDLICHT);
    const record = { incident: { ...incident, nextActionAt: world.clock.now() }, position: { partition, offset: -1 } };
    await world.bus.publish(topics.incidents, [{ key: incident.id, partition, value: record }]);
    const value = { author: 'person-1', at: world.clock.now(), by: 'admin' };
    await world.bus.publish(topics.erasures, [{ key: 'person-1', value }]);
    await world.restart();
    await world.command({ kind: 'acknowledge', incidentId: incident.id });
    expect((await world.incident()).reading.topMentions).toMatchObject([{ excerpt: '', erased: true }]);
  });
});
