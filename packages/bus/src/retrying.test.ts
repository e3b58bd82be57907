import { describe, expect, it, jest } from '@jest/globals';
import { CodedError } from '@sturmwarte/runtime';
import { createManualClock } from '@sturmwarte/testkit';
import { retrying } from './retrying.ts';

const MINUTE = 60_000;

function setUp() {
  const clock = createManualClock(0);
  const log = { info: jest.fn(), warn: jest.fn() };
  const failed = jest.fn();
  const abort = new AbortController();
  const run = (work: () => Promise<string>) =>
    retrying({ clock, log, failed, chance: () => 1 }, 'the work', abort.signal, work);
  return { clock, log, failed, abort, run };
}

describe('retrying', () => {
  it('tries until it works and logs the beginning and the end of the trouble only', async () => {
    const { clock, log, failed, run } = setUp();
    let attempts = 0;
    const done = run(async () => {
      attempts += 1;
      if (attempts < 8) throw new Error('not yet');
      return 'done';
    });
    await clock.advance(5 * MINUTE);
    expect(await done).toBe('done');
    expect(failed).toHaveBeenCalledTimes(7);
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect(log.info).toHaveBeenCalledTimes(1);
  });

  it('waits longer each time, up to half a minute', async () => {
    const { clock, abort, run } = setUp();
    const starts: number[] = [];
    const done = run(async () => {
      starts.push(clock.now());
      throw new Error('never');
    });
    await clock.advance(3 * MINUTE);
    abort.abort();
    await expect(done).rejects.toThrow('never');
    const waits = starts.slice(1).map((at, n) => at - (starts[n] ?? 0));
    expect(waits.slice(0, 4)).toEqual([100, 200, 400, 800]);
    expect(Math.max(...waits)).toBe(30_000);
  });

  it('gives up at once when told to, without another attempt', async () => {
    const { clock, abort, failed, run } = setUp();
    const done = run(() => Promise.reject(new Error('never')));
    await clock.advance(0);
    abort.abort();
    await expect(done).rejects.toThrow('never');
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('does not repeat what found its own state corrupt', async () => {
    const { failed, run } = setUp();
    await expect(run(() => Promise.reject(new CodedError('STATE_CORRUPT', 'torn')))).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
    });
    expect(failed).not.toHaveBeenCalled();
  });
});
