import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '@sturmwarte/contracts';
import { NORDLICHT } from '@sturmwarte/testkit';
import { MINUTE, officer, openAlertingWorld, SECOND, type AlertingWorld } from './alerting-harness.ts';

let world: AlertingWorld;
beforeEach(async () => {
  world = await openAlertingWorld();
});
afterEach(() => world.close());

const states = async () =>
  (await world.incident()).deliveries.map(({ purpose, state, attempts }) => [purpose, state, attempts]);
const delivered = (notifier: string, outcome: string) =>
  world.metric('sturmwarte_deliveries_total', { notifier, outcome });

describe('a page', () => {
  it('is durable before it is attempted', async () => {
    world.failing.add(topics.incidents.name);
    await world.read({ force: 4 });
    for (let n = 0; n < 20; n++) await world.clock.advance(SECOND);
    expect(world.attempts).toEqual([]);
    world.failing.clear();
    await world.pass(MINUTE);
    expect(world.said()).toEqual(['slack page officer']);
  });

  it('written down and not attempted before a kill is attempted by the next process', async () => {
    // The kill comes before the channel has answered: nothing was sent, as far as anybody knows.
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    expect(await states()).toEqual([['page', 'pending', 0]]);
    world.behave('slack', { kind: 'sent' });
    await world.crash();
    expect(world.said()).toEqual(['slack page officer', 'slack page officer']);
    expect(await states()).toEqual([['page', 'sent', 1]]);
    await world.crash();
    await world.pass(MINUTE);
    expect(world.attempts).toHaveLength(2);
  });

  it('that was sent while its outcome could not be written down is not sent again until a kill, and then once', async () => {
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    world.failing.add(topics.incidents.name);
    world.attempts[0]?.answer({ kind: 'sent' });
    for (let n = 0; n < 60; n++) await world.clock.advance(SECOND);
    expect(world.attempts).toHaveLength(1);

    world.behave('slack', { kind: 'sent' });
    await world.crash();
    await world.pass(MINUTE);
    expect(world.said()).toEqual(['slack page officer', 'slack page officer']);
    expect(await states()).toEqual([['page', 'sent', 1]]);
  });

  it('that a process has died over twice goes another way instead of a third time the same', async () => {
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    await world.crash();
    await world.crash();
    expect(world.said()).toEqual(['slack page officer', 'slack page officer', 'email page officer']);
    await world.crash();
    await world.pass(MINUTE);
    expect(world.attempts).toHaveLength(3);
  });

  it('goes out also where the bus does not take that it is attempted', async () => {
    world.behave('slack', { kind: 'retry', error: 'busy' });
    await world.read({ force: 4 });
    world.behave('slack', { kind: 'sent' });
    world.failing.add(topics.incidents.name);
    for (let n = 0; n < 10; n++) await world.clock.advance(SECOND);
    expect(world.said()).toEqual(['slack page officer', 'slack page officer']);
    world.failing.clear();
    await world.pass(MINUTE);
    expect(await states()).toEqual([['page', 'sent', 2]]);
    expect(world.attempts).toHaveLength(2);
  });

  it('has its outcome written down as soon as the bus takes it', async () => {
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    world.failing.add(topics.incidents.name);
    world.attempts[0]?.answer({ kind: 'sent' });
    for (let n = 0; n < 5; n++) await world.clock.advance(SECOND);
    world.failing.clear();
    await world.pass(MINUTE);
    expect(await states()).toEqual([['page', 'sent', 1]]);
    expect(world.attempts).toHaveLength(1);
  });

  it('is attempted again when its time has come, then goes another way', async () => {
    world.behave('slack', { kind: 'retry', error: 'busy' });
    await world.read({ force: 4 });
    await world.pass(7 * SECOND, SECOND);
    expect(world.attempts).toHaveLength(1);
    await world.pass(2 * SECOND, 500);
    expect(world.attempts).toHaveLength(2);
    await world.pass(150 * SECOND, SECOND);
    expect(world.said()).toEqual([...Array<string>(5).fill('slack page officer'), 'email page officer']);
  });

  it('to somebody who has lost this way to be reached goes on to the next, and blames no channel', async () => {
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    await world.change('contact', 'officer', { ...officer, methods: [{ notifier: 'fax' }, { notifier: 'email' }] });
    world.attempts[0]?.answer({ kind: 'retry', error: 'busy' });
    await world.pass(MINUTE);
    expect(world.said()).toEqual(['slack page officer', 'email page officer']);
    expect(await world.all(topics.health)).not.toContainEqual(expect.objectContaining({ component: 'notifier:fax' }));
  });

  it('is counted by channel and outcome, from the start and with zeros', async () => {
    expect([await delivered('slack', 'sent'), await delivered('email', 'failed')]).toEqual([0, 0]);
    world.behave('slack', { kind: 'failed', error: 'gone' });
    await world.read({ force: 4 });
    expect([await delivered('slack', 'failed'), await delivered('email', 'sent')]).toEqual([1, 1]);
  });

  it('keeps its place: nothing else goes to an inbox before what is on its way has arrived', async () => {
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    const { id } = await world.incident();
    await world.command({ kind: 'acknowledge', incidentId: id });
    await world.pass(10 * SECOND);
    expect(world.said()).toEqual(['slack page officer']);
    world.behave('slack', { kind: 'sent' });
    world.attempts[0]?.answer({ kind: 'sent', receipt: { ts: '1' } });
    await world.pass(SECOND);
    expect(world.said()).toEqual(['slack page officer', 'slack update officer']);
  });
});

describe('two processes', () => {
  it('never both page: whoever gives a partition away first ends what it has begun', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `w${n}`);
    world.behave('slack', 'slow');
    for (const watchId of ids) await world.read({ watchId, force: 4 });
    expect(world.attempts).toHaveLength(8);

    const second = await world.second();
    await world.clock.advance(SECOND);
    for (const { answer } of world.attempts) answer({ kind: 'sent' });
    await world.pass(10 * SECOND, SECOND);
    for (const watchId of ids) await world.read({ watchId, force: 5, page: false });
    await world.pass(MINUTE);

    expect(world.attempts).toHaveLength(8);
    for (const watchId of ids) expect((await world.incident(watchId)).force).toBe(5);
    await second.close();
    for (const watchId of ids) await world.read({ watchId, force: 6, page: false });
    for (const watchId of ids) expect((await world.incident(watchId)).force).toBe(6);
    await second.close();
  });

  it('attempt again what the one before could not end in time, once', async () => {
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    await world.stop();
    expect(await states()).toEqual([['page', 'pending', 0]]);
    world.behave('slack', { kind: 'sent' });
    const second = await world.second();
    while (world.attempts.length < 2) await world.clock.advance(100);
    await world.clock.advance(MINUTE);
    expect(world.said()).toEqual(['slack page officer', 'slack page officer']);
    expect(await states()).toEqual([['page', 'sent', 1]]);
    await second.close();
  });
});

describe('a stop', () => {
  it('waits for what is on its way and writes down what became of it, and may be asked for twice', async () => {
    world.behave('slack', 'slow');
    await world.read({ force: 4 });
    const stopped = Promise.all([world.stop(), world.stop()]);
    world.attempts[0]?.answer({ kind: 'sent' });
    await stopped;
    expect(await states()).toEqual([['page', 'sent', 1]]);
    expect((await world.incident()).watchId).toBe(NORDLICHT);
  });
});
