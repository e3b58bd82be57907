import { describe, expect, it } from '@jest/globals';
import { createManualClock } from './manual-clock.ts';

describe('createManualClock', () => {
  it('ends sleeps in the order of their ends and shows each its own time', async () => {
    const clock = createManualClock(1_000);
    const woke: [string, number][] = [];
    const sleep = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woke.push([name, clock.now()]);
    };
    void sleep('late', 300);
    void sleep('early', 100);
    void sleep('also early', 100);
    await clock.advance(300);
    expect(woke).toEqual([
      ['early', 1_100],
      ['also early', 1_100],
      ['late', 1_300],
    ]);
  });

  it('lets a loop that sleeps again run as often as time allows', async () => {
    const clock = createManualClock(0);
    const ticks: number[] = [];
    void (async () => {
      while (ticks.length < 100) {
        await clock.sleep(10);
        ticks.push(clock.now());
      }
    })();
    await clock.advance(35);
    expect(ticks).toEqual([10, 20, 30]);
    expect(clock.now()).toBe(35);
    await clock.set(40);
    expect(ticks).toEqual([10, 20, 30, 40]);
  });

  it('ends an aborted sleep at once and forgets it', async () => {
    const clock = createManualClock(0);
    const abort = new AbortController();
    const sleep = clock.sleep(1_000, abort.signal);
    expect(clock.sleepers()).toBe(1);
    abort.abort();
    await sleep;
    expect([clock.sleepers(), clock.now()]).toEqual([0, 0]);
    await clock.sleep(1_000, abort.signal);
    expect(clock.sleepers()).toBe(0);
  });

  it('refuses to go back', async () => {
    const clock = createManualClock(50);
    await expect(clock.set(49)).rejects.toMatchObject({ name: 'RangeError' });
    await clock.set(60);
    expect(clock.now()).toBe(60);
  });

  it('makes movements asked for at once one after the other', async () => {
    const clock = createManualClock(0);
    await Promise.all([clock.advance(10), clock.advance(10)]);
    expect(clock.now()).toBe(20);
  });

  it('leaps over a long stretch in one stride, ending each sleep on the way once', async () => {
    const clock = createManualClock(0);
    const ticks: number[] = [];
    void (async () => {
      for (;;) {
        await clock.sleep(10);
        ticks.push(clock.now());
      }
    })();
    await clock.leap(1_000_000);
    expect(ticks).toEqual([1_000_000]);
    await expect(clock.leap(999_999)).rejects.toThrow('cannot go back');
    await clock.advance(10);
    expect(ticks).toEqual([1_000_000, 1_000_010]);
  });
});
