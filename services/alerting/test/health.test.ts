import { afterEach, describe, expect, it } from '@jest/globals';
import { topics, type Health, type SettingsDocument } from '@sturmwarte/contracts';
import {
  boss,
  HOUR,
  MINUTE,
  officer,
  openAlertingWorld,
  policy,
  SECOND,
  watch,
  type AlertingWorld,
} from './alerting-harness.ts';

let world: AlertingWorld;
afterEach(() => world.close());

const feed = { id: 'feed', connector: 'rss', options: {} } satisfies SettingsDocument<'source'>;
const self = () => world.incident('sturmwarte');
const told = async (component: string): Promise<Health['state'][]> =>
  (await world.all(topics.health)).filter((health) => health.component === component).map(({ state }) => state);

describe('what is dead', () => {
  it('raises an incident that says since when, and that ends soon after it is alive again', async () => {
    world = await openAlertingWorld();
    await world.health('source:feed', 'dead', 'HTTP 500');
    await world.pass(10 * SECOND);
    expect(await self()).toMatchObject({ state: 'triggered', watchName: 'Sturmwarte', force: 3 });
    expect((await self()).reading.reasons[0]?.en).toBe('Blind since 2026-03-02 09:00 UTC: source feed (HTTP 500)');
    expect(world.said('sturmwarte')).toEqual(['slack page officer']);
    const since = await world.metric('sturmwarte_blind_since_timestamp_seconds', { component: 'source:feed' });
    expect(since).toBe(world.clock.now() / 1_000 - 10);

    await world.health('source:feed', 'alive');
    await world.pass(7 * MINUTE);
    expect(await self()).toMatchObject({ state: 'resolved', resolvedBy: 'calm' });
    expect(world.said('sturmwarte')).toContain('slack end officer');
  });

  it('is told at whatever force the policy pages, and by the policy for operations where there is one', async () => {
    const operations = { ...policy, id: 'operations', steps: [{ targets: [{ contact: 'boss' }], delayMinutes: 5 }] };
    world = await openAlertingWorld([
      ['contact', officer],
      ['contact', boss],
      ['policy', { ...policy, pageAtForce: 5 }],
      ['policy', { ...operations, pageAtForce: 6 }],
      ['watch', watch],
    ]);
    await world.health('consumer:archive', 'dead');
    await world.pass(10 * SECOND);
    expect(world.said('sturmwarte')).toEqual(['email page boss']);
  });

  it('is an incident even where there is no policy: the catch-all is told, and where there is none it stays open', async () => {
    world = await openAlertingWorld([['contact', { ...boss, id: 'catch-all' }]]);
    await world.health('source:feed', 'dead');
    await world.pass(10 * SECOND);
    expect(world.said('sturmwarte')).toEqual(['email catch-all catch-all']);
    await world.close();

    world = await openAlertingWorld([]);
    await world.health('source:feed', 'dead');
    await world.pass(10 * SECOND);
    expect((await self()).state).toBe('triggered');
    expect((await self()).timeline.map(({ text }) => text)).toContain('Nobody is left to be told');
  });

  it('pages once, not again by a restart; what dies besides is told as well', async () => {
    world = await openAlertingWorld();
    await world.health('source:feed', 'dead');
    await world.pass(10 * SECOND);
    await world.command({ kind: 'resolve', incidentId: (await self()).id, watchId: 'sturmwarte' });
    const before = world.said('sturmwarte').length;
    await world.restart();
    await world.pass(3 * MINUTE);
    await world.crash();
    await world.pass(3 * MINUTE);
    expect(world.said('sturmwarte')).toHaveLength(before);

    await world.health('source:shop', 'dead');
    await world.pass(10 * SECOND);
    expect(world.said('sturmwarte').slice(before)).toEqual(['slack page officer']);
    expect(await world.incidents('sturmwarte')).toHaveLength(2);
  });

  it('and came back to life while nobody was running ends its incident', async () => {
    world = await openAlertingWorld();
    await world.health('source:feed', 'dead');
    await world.pass(10 * SECOND);
    await world.stop();
    await world.bus.publish(topics.health, [{ key: 'source:feed', value: null }]);
    await world.restart();
    await world.pass(7 * MINUTE);
    expect((await self()).state).toBe('resolved');
  });
});

describe('calm', () => {
  it('of a watch whose sources are all dead is blindness, and resolves nothing', async () => {
    world = await openAlertingWorld();
    await world.change('source', 'feed', feed);
    await world.read({ force: 4 });
    await world.command({ kind: 'acknowledge', incidentId: (await world.incident()).id });
    await world.health('source:feed', 'dead');
    await world.read({ force: 0 });
    await world.pass(3 * HOUR, 5 * MINUTE);
    expect((await world.incident()).state).toBe('acknowledged');

    await world.health('source:feed', 'alive');
    await world.read({ force: 0 });
    await world.pass(3 * HOUR, 5 * MINUTE);
    expect((await world.incident()).state).toBe('resolved');
  });
});

describe('a channel', () => {
  it('that fails three times in a row is dead, and alive with the next page that gets through', async () => {
    world = await openAlertingWorld();
    world.behave('slack', { kind: 'retry', error: 'busy' });
    await world.read({ force: 4 });
    expect(await told('notifier:slack')).toEqual(['failing']);
    await world.pass(30 * SECOND, SECOND);
    expect(await told('notifier:slack')).toEqual(['dead']);
    world.behave('slack', { kind: 'sent' });
    await world.pass(40 * SECOND, SECOND);
    expect(await told('notifier:slack')).toEqual(['alive']);
  });

  it('that says itself it does not work is known to be dead before anybody is paged', async () => {
    world = await openAlertingWorld();
    world.answers('email', { kind: 'failing', error: 'login refused' });
    await world.pass(4 * MINUTE);
    expect(await told('notifier:email')).toEqual(['dead']);
    expect((await self()).reading.reasons[0]?.en).toContain('notifier email (login refused)');
    expect(world.said('sturmwarte')[0]).toBe('slack page officer');

    world.answers('email', { kind: 'working' });
    await world.pass(12 * MINUTE);
    expect(await told('notifier:email')).toEqual(['alive']);
    expect((await self()).state).toBe('resolved');
  });

  it('that drops pages is not alive because it says so, until none has been dropped for a while', async () => {
    world = await openAlertingWorld();
    world.behave('email', { kind: 'failed', error: '550' });
    world.behave('slack', { kind: 'failed', error: 'no_channel' });
    await world.read({ force: 4 });
    await world.pass(6 * MINUTE);
    expect(await told('notifier:slack')).not.toEqual(['alive']);
    await world.command({ kind: 'acknowledge', incidentId: (await world.incident()).id });
    await world.pass(25 * MINUTE, 30 * SECOND);
    expect(await told('notifier:slack')).toEqual(['alive']);
  });

  it('is remembered over a restart as what it was, and forgotten when it is no longer set up', async () => {
    world = await openAlertingWorld();
    world.behave('slack', { kind: 'retry', error: 'busy' });
    await world.read({ force: 4 });
    await world.pass(30 * SECOND, SECOND);
    await world.health('notifier:fax', 'dead');
    await world.restart();
    await world.pass(20 * SECOND, SECOND);
    expect(await told('notifier:slack')).toEqual(['dead']);
    expect(await told('notifier:fax')).toEqual([]);
  });
});
