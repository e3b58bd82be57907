import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttpClient, silentLog, systemClock } from '@sturmwarte/runtime';
import { createManualClock, type ManualClock } from '@sturmwarte/testkit';
import { replay } from '../src/connectors/replay.ts';

const NOW = Date.UTC(2025, 5, 2, 8);
const RECORDED = Date.UTC(2024, 0, 1);
const http = createHttpClient({ allowPrivateAddresses: false, userAgent: 'Sturmwarte/test', clock: systemClock });

let directory: string;
let file: string;
let clock: ManualClock;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sturmwarte-replay-'));
  file = join(directory, 'mentions.jsonl');
  clock = createManualClock(NOW);
});

afterEach(() => rm(directory, { recursive: true }));

function line(id: string, offsetMs: number, more: object = {}): string {
  return JSON.stringify({
    id,
    source: 'forum',
    publishedAt: new Date(RECORDED + offsetMs).toISOString(),
    text: id,
    ...more,
  });
}

function begin(options: object, cursor?: unknown) {
  const controller = new AbortController();
  const inputs: unknown[] = [];
  const cursors: unknown[] = [];
  const ended = replay.open({ file, ...options }, { sourceId: 'recording', http, clock, log: silentLog }).run({
    cursor,
    intervalMs: 1_000,
    clock,
    signal: controller.signal,
    observe: () => undefined,
    async emit(batch, next) {
      inputs.push(...batch);
      cursors.push(next);
    },
  });
  return {
    inputs,
    cursors,
    ended,
    async until(count: number) {
      while (inputs.length < count) await setImmediate();
    },
    async asleep() {
      while (clock.sleepers() === 0) await setImmediate();
    },
    stop: async () => {
      controller.abort();
      await ended;
    },
  };
}

describe('the replay connector', () => {
  it('keeps times and ids of a recording and hands it on as fast as it is taken', async () => {
    await writeFile(file, [line('1', 0), line('2', 86_400_000)].join('\n'));
    const run = begin({ mode: 'recorded' });
    await run.ended;
    expect(run.inputs).toMatchObject([
      { id: '1', publishedAt: new Date(RECORDED).toISOString() },
      { id: '2', publishedAt: new Date(RECORDED + 86_400_000).toISOString() },
    ]);
  });

  it('starts a shifted recording now and shrinks its gaps by the speed', async () => {
    await writeFile(file, [line('1', 0), line('2', 60_000), line('3', 61_000, { inReplyTo: '1' })].join('\n'));
    const run = begin({ mode: 'now', speed: 10 });
    await run.asleep();
    expect(run.inputs).toMatchObject([{ publishedAt: NOW, text: '1' }]);
    await clock.advance(5_999);
    expect(run.inputs).toHaveLength(1);
    await clock.advance(1);
    await run.until(2);
    await clock.advance(100);
    await run.ended;
    expect(run.inputs).toMatchObject([
      { publishedAt: NOW },
      { publishedAt: NOW + 6_000 },
      { publishedAt: NOW + 6_100 },
    ]);
  });

  it('gives the mentions of each pass ids of their own, references included', async () => {
    await writeFile(file, [line('1', 0), line('2', 1_000, { inReplyTo: '1' })].join('\n'));
    const first = begin({ mode: 'now', speed: 1_000 });
    await first.asleep();
    await clock.advance(1);
    await first.ended;
    await clock.advance(60_000);
    const second = begin({ mode: 'now', speed: 1_000 });
    await second.asleep();
    await clock.advance(1);
    await second.ended;
    const ids = [...first.inputs, ...second.inputs].map(idOf);
    expect(new Set(ids).size).toBe(4);
    expect(first.inputs).toMatchObject([{}, { inReplyTo: ids[0] }]);
  });

  it('goes on after a pause as if time had passed for the recording too', async () => {
    await writeFile(file, [line('1', 0), line('2', 60_000), line('3', 7_200_000)].join('\n'));
    const first = begin({ mode: 'now' });
    await first.asleep();
    await first.stop();
    await clock.advance(3_600_000);
    const second = begin({ mode: 'now' }, JSON.parse(JSON.stringify(first.cursors.at(-1))));
    await second.until(1);
    expect(second.inputs).toMatchObject([{ text: '2', publishedAt: NOW + 60_000 }]);
    await second.stop();
  });

  it('begins again at the end when told to, and not otherwise', async () => {
    await writeFile(file, [line('1', 0), line('2', 60_000)].join('\n'));
    const run = begin({ mode: 'now', speed: 10_000, loop: true });
    for (let passes = 0; passes < 6; passes++) {
      await run.asleep();
      await clock.advance(6);
    }
    await run.stop();
    expect(run.inputs.length).toBeGreaterThan(4);
    expect(new Set(run.inputs.map(idOf)).size).toBe(run.inputs.length);

    const over = begin({ mode: 'recorded' });
    await over.ended;
    const again = begin({ mode: 'recorded' }, over.cursors.at(-1));
    await again.ended;
    expect(again.inputs).toEqual([]);
  });

  it('hands on lines that are not JSON, to be rejected and counted, and goes on', async () => {
    await writeFile(file, [line('1', 0), '{"id": broken', '', line('3', 0)].join('\n'));
    const run = begin({ mode: 'recorded' });
    await run.ended;
    expect(run.inputs).toMatchObject([{ id: '1' }, '{"id": broken', { id: '3' }]);
  });

  it('paces a recording that keeps its times where a speed is given', async () => {
    await writeFile(file, [line('1', 0), line('2', 60_000)].join('\n'));
    const run = begin({ mode: 'recorded', speed: 60 });
    await run.asleep();
    expect(run.inputs).toHaveLength(1);
    await clock.advance(1_000);
    await run.ended;
    expect(run.inputs).toHaveLength(2);
  });

  it('says which file problem there is without telling what is in it', async () => {
    await expect(begin({ mode: 'recorded' }).ended).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('ENOENT'),
    });
  });

  it('refuses to repeat mentions that keep their ids', () => {
    expect(replay.optionFaults({ file, mode: 'recorded', loop: true })).toMatchObject([{ path: '/loop' }]);
    expect(replay.optionFaults({ file, mode: 'now', loop: true, speed: 10_000 })).toEqual([]);
    expect(replay.optionFaults({ file, mode: 'now', speed: 0 })).toMatchObject([{ path: '/speed' }]);
  });
});

function idOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
}
