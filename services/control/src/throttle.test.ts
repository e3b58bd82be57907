import { describe, expect, it } from '@jest/globals';
import { createManualClock } from '@sturmwarte/testkit';
import { createThrottle } from './throttle.ts';

describe('the throttle', () => {
  it('lets an address go on until it has failed too often, then makes it wait for the end of the window', async () => {
    const clock = createManualClock(0);
    const throttle = createThrottle({ clock, failures: 2, windowMs: 1_000 });
    throttle.failed('a');
    expect(throttle.waitMs('a')).toBe(0);
    await clock.advance(400);
    throttle.failed('a');
    expect(throttle.waitMs('a')).toBe(600);
    expect(throttle.waitMs('b')).toBe(0);
    await clock.advance(600);
    expect(throttle.waitMs('a')).toBe(0);
  });

  it('remembers a bounded number of addresses, the latest to fail', () => {
    const throttle = createThrottle({ clock: createManualClock(0), failures: 1, windowMs: 1_000, addresses: 2 });
    for (const address of ['a', 'b', 'c']) throttle.failed(address);
    expect(['a', 'b', 'c'].map((address) => throttle.waitMs(address) > 0)).toEqual([false, true, true]);
  });
});
