import { describe, expect, it } from '@jest/globals';
import { createManualClock } from '@sturmwarte/testkit';
import { polling, type Found } from './polling.ts';

const NOW = Date.UTC(2025, 5, 2, 8);

function begin(look: (cursor: unknown, takes: (ms: number) => Promise<void>) => Promise<Found>) {
  const clock = createManualClock(NOW);
  const controller = new AbortController();
  const began: number[] = [];
  const took: number[] = [];
  const cursors: unknown[] = [];
  const ended = polling((from) => {
    began.push(from.clock.now() - NOW);
    return look(from.cursor, (ms) => from.clock.sleep(ms, from.signal));
  }).run({
    cursor: 0,
    intervalMs: 60_000,
    clock,
    signal: controller.signal,
    observe: (ms) => took.push(ms),
    emit: async (_inputs, cursor) => void cursors.push(cursor),
  });
  return { clock, began, took, cursors, ended, stop: () => controller.abort() };
}

describe('polling', () => {
  it('keeps its schedule however long looks take, and does not make up for missed ones', async () => {
    const durations = [10_000, 70_000, 0];
    const run = begin(async (cursor, takes) => {
      await takes(durations.shift() ?? 0);
      return { inputs: [], cursor };
    });
    await run.clock.advance(240_000);
    run.stop();
    await run.ended;
    expect(run.began).toEqual([0, 60_000, 180_000, 240_000]);
    expect(run.took.slice(0, 3)).toEqual([10_000, 70_000, 0]);
  });

  it('looks again at once while there is more', async () => {
    const run = begin(async (cursor) => ({ inputs: [], cursor: Number(cursor) + 1, more: Number(cursor) < 2 }));
    await run.clock.advance(59_999);
    run.stop();
    await run.ended;
    expect(run.began).toEqual([0, 0, 0]);
    expect(run.cursors).toEqual([1, 2, 3]);
  });

  it('ends with the error of a look that failed', async () => {
    const run = begin(() => Promise.reject(new Error('no answer')));
    await expect(run.ended).rejects.toThrow('no answer');
    expect(run.cursors).toEqual([]);
  });
});
