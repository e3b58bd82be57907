import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '@sturmwarte/contracts';
import type { BusHarness } from '@sturmwarte/testkit/contract-suites';
import { embeddedHarness } from '../test/embedded-harness.ts';
import { loadSnapshots, saveSnapshots, saveStates } from './snapshots.ts';

let harness: BusHarness;
beforeEach(async () => {
  harness = await embeddedHarness([topics.snapshots, topics.deadLetters]);
});
afterEach(() => harness.close());

describe('snapshots', () => {
  it('tell a stage that never saved that there is nothing', async () => {
    expect(await loadSnapshots(harness.bus(), 'detect', 0)).toEqual({ next: undefined, states: new Map() });
  });

  it('come back as they were saved, per stage and partition', async () => {
    await saveSnapshots(harness.bus(), 'detect', 1, 10, [['nordlicht', { count: 3 }]]);
    await saveSnapshots(harness.bus(), 'detect', 2, 20, [['nordlicht', { count: 4 }]]);
    await saveSnapshots(harness.bus(), 'score', 1, 30, [['nordlicht', { count: 5 }]]);
    await harness.reopen();
    const loaded = await loadSnapshots(harness.bus(), 'detect', 1);
    expect(loaded).toEqual({ next: 10, states: new Map([['nordlicht', { state: { count: 3 }, next: 10 }]]) });
  });

  it('keep a state that did not change while the position moves on', async () => {
    await saveSnapshots(harness.bus(), 'detect', 0, 10, [
      ['a', 1],
      ['b', 2],
    ]);
    await saveSnapshots(harness.bus(), 'detect', 0, 15, [['b', 3]]);
    const { next, states } = await loadSnapshots(harness.bus(), 'detect', 0);
    expect(next).toBe(15);
    expect([...states].map(([key, { state }]) => [key, state])).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
  });

  it('may be saved in parts, each as far as it is, before the position moves to where they began', async () => {
    await saveSnapshots(harness.bus(), 'detect', 0, 10, [['a', 1]]);
    await saveStates(harness.bus(), 'detect', 0, 20, [['a', 2]]);
    await saveStates(harness.bus(), 'detect', 0, 30, [['b', 3]]);
    const states = new Map([
      ['a', { state: 2, next: 20 }],
      ['b', { state: 3, next: 30 }],
    ]);
    expect(await loadSnapshots(harness.bus(), 'detect', 0)).toEqual({ next: 10, states });
    await saveSnapshots(harness.bus(), 'detect', 0, 20, []);
    expect(await loadSnapshots(harness.bus(), 'detect', 0)).toEqual({ next: 20, states });
  });

  it('forget a state saved as null', async () => {
    await saveSnapshots(harness.bus(), 'detect', 0, 10, [['a', 1]]);
    await saveSnapshots(harness.bus(), 'detect', 0, 11, [['a', null]]);
    expect(await loadSnapshots(harness.bus(), 'detect', 0)).toEqual({ next: 11, states: new Map() });
  });

  it('never take a watch named like a partition for the position', async () => {
    await saveSnapshots(harness.bus(), 'detect', 3, 10, [
      ['3', 'state of watch 3'],
      ['partition', 'another'],
    ]);
    const { next, states } = await loadSnapshots(harness.bus(), 'detect', 3);
    expect(next).toBe(10);
    expect([...states.keys()]).toEqual(['3', 'partition']);
  });

  it('say how far each state is where a save was cut short before the position', async () => {
    await saveSnapshots(harness.bus(), 'detect', 0, 10, [
      ['a', 1],
      ['b', 1],
    ]);
    await harness
      .bus()
      .publish(topics.snapshots, [
        { key: 'detect/state/a', partition: 0, value: { stage: 'detect', next: 25, state: 2 } },
      ]);
    const { next, states } = await loadSnapshots(harness.bus(), 'detect', 0);
    expect(next).toBe(10);
    expect([states.get('a')?.next, states.get('b')?.next]).toEqual([25, 10]);
  });

  it('start over where the very first save was cut short', async () => {
    await harness
      .bus()
      .publish(topics.snapshots, [
        { key: 'detect/state/a', partition: 0, value: { stage: 'detect', next: 25, state: 2 } },
      ]);
    expect((await loadSnapshots(harness.bus(), 'detect', 0)).next).toBe(0);
  });

  it('stop the stage where one cannot be read', async () => {
    await harness.appendRaw(topics.snapshots, 0, 'detect/state/a', '{"stage": "detect"}');
    await expect(loadSnapshots(harness.bus(), 'detect', 0)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });
});
