// What is special to the embedded engine: one file on a disk that may be full, damaged, in use, or cut off by a crash.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BusEngine, RawRecord, TopicSpec } from '@sturmwarte/bus';
import type { EmbeddedEngineOptions } from '@sturmwarte/bus/embedded';
import { createManualClock } from '@sturmwarte/testkit';
import { makeDirectory, openEngine } from './embedded-harness.ts';

const HOUR = 3_600_000;
const log: TopicSpec = { name: 'log', cleanup: 'delete', retentionHours: 24 };
const table: TopicSpec = { name: 'table', cleanup: 'compact', retentionHours: 0 };

let directory: string;
let engines: BusEngine[];

beforeEach(() => {
  directory = makeDirectory();
  engines = [];
});
afterEach(async () => {
  for (const engine of engines) await engine.close();
  rmSync(directory, { recursive: true });
});

async function open(options: Partial<EmbeddedEngineOptions> = {}): Promise<BusEngine> {
  const engine = await openEngine(directory, options);
  engines.push(engine);
  await engine.prepare([log, table]);
  return engine;
}

async function readAll(engine: BusEngine, topic: TopicSpec, partition = 0): Promise<RawRecord[]> {
  const found: RawRecord[] = [];
  for await (const records of engine.read(topic, partition, 0)) found.push(...records);
  return found;
}

const lines = (count: number, value = 'x') =>
  Array.from({ length: count }, (_, n) => ({ partition: 0, key: `k${n}`, value: `"${value}${n}"` }));

describe('a directory', () => {
  it('belongs to one engine at a time, and the refusal names the process', async () => {
    await open();
    await expect(openEngine(directory)).rejects.toMatchObject({
      code: 'DATA_IN_USE',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it('is free again after a close', async () => {
    const engine = await open();
    await engine.close();
    await expect(open()).resolves.toBeDefined();
  });

  it('keeps the number of partitions it was made with', async () => {
    await (await open({ partitions: 2 })).close();
    await expect(openEngine(directory, { partitions: 3 })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('keeps the cleanup of a topic', async () => {
    const engine = await open();
    await expect(engine.prepare([{ ...log, cleanup: 'compact' }])).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('topic log'),
    });
  });
});

describe('a crash', () => {
  it('loses nothing that was acknowledged and leaves nothing half written', async () => {
    const perPublish = 7;
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'append-forever.mjs'), directory, String(perPublish)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const acknowledged: number[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(Number(line));
      if (acknowledged.length === 500) child.kill('SIGKILL');
    }
    const engine = await open();
    const publishes = new Map<number, number>();
    let last = -1;
    for (let partition = 0; partition < engine.partitions; partition += 1) {
      const records = await readAll(engine, log, partition);
      expect(records.map(({ offset }) => offset)).toEqual(records.map((_, n) => n));
      for (const { value } of records) {
        const publish = Number(JSON.parse(value ?? ''));
        publishes.set(publish, (publishes.get(publish) ?? 0) + 1);
        last = Math.max(last, publish);
      }
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(500);
    expect(acknowledged.filter((publish) => publishes.get(publish) !== perPublish)).toEqual([]);
    expect([...publishes.values()].every((count) => count === perPublish)).toBe(true);
    const [bounds] = await engine.bounds(log);
    const [position] = await engine.append(log, lines(1));
    expect(position?.offset).toBe(bounds?.next);
  });
});

describe('damage', () => {
  /** Overwrites the file from `from` on, `count` bytes. */
  function damage(from: number, count: number): void {
    const file = openSync(join(directory, 'log.db'), 'r+');
    writeSync(file, Buffer.alloc(count, 0xa5), 0, count, from);
    closeSync(file);
  }

  it('of the header stops the opening', async () => {
    await (await open()).close();
    damage(0, 100);
    await expect(openEngine(directory)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });

  it('found while reading stops the engine and is reported once', async () => {
    const engine = await open();
    await engine.append(log, lines(5_000, 'a longer text that fills pages '));
    await engine.close();
    const { size } = statSync(join(directory, 'log.db'));
    damage(Math.floor(size / 2), Math.floor(size / 4));
    const reported: unknown[] = [];
    const damaged = await open({ onFatal: (error) => reported.push(error) });
    await expect(readAll(damaged, log)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    await expect(damaged.append(log, lines(1))).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    expect(reported).toEqual([expect.objectContaining({ code: 'STATE_CORRUPT' })]);
  });
});

describe('a full disk', () => {
  it('refuses what has no room, can be tried again, and takes records again once there is room', async () => {
    const clock = createManualClock(100 * HOUR);
    const engine = await open({ clock, maxBytes: 1_000_000 });
    const value = 'x'.repeat(1_000);
    const append = () => engine.append(log, lines(50, value));
    const fill = async () => {
      for (;;) await append();
    };
    await expect(fill()).rejects.toMatchObject({ code: 'BUS_UNAVAILABLE', retry: true });
    const kept = await readAll(engine, log);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.length % 50).toBe(0);

    await clock.advance(25 * HOUR);
    await engine.housekeep([log]);
    const [position] = await append();
    expect(position?.offset).toBe(kept.length);
  });
});

describe('housekeeping', () => {
  it('deletes by age and never gives an offset again, not even after everything has gone', async () => {
    const clock = createManualClock(100 * HOUR);
    const engine = await open({ clock });
    await engine.append(log, lines(5_000));
    await clock.advance(20 * HOUR);
    await engine.append(log, lines(10, 'young'));
    await clock.advance(5 * HOUR);
    await engine.housekeep([log]);
    expect((await engine.bounds(log))[0]).toEqual({ first: 5_000, next: 5_010 });
    await clock.advance(24 * HOUR);
    await engine.housekeep([log]);
    expect((await engine.bounds(log))[0]).toEqual({ first: 5_010, next: 5_010 });
    await engine.close();
    expect(await (await open()).append(log, lines(1))).toEqual([{ partition: 0, offset: 5_010 }]);
  });

  it('lets a group go on whose next record was deleted', async () => {
    const clock = createManualClock(100 * HOUR);
    const engine = await open({ clock });
    await engine.append(log, lines(10));
    await clock.advance(48 * HOUR);
    await engine.housekeep([log]);
    await engine.append(log, lines(1, 'young'));
    const seen: string[] = [];
    await new Promise<void>((resolve) => {
      void engine.consume(log, 'group', {
        assigned: async (partition) => (partition === 0 ? 3 : 'committed'),
        process: async ({ records }) => {
          seen.push(...records.map(({ value }) => value ?? ''));
          resolve();
        },
        revoked: async () => undefined,
        start: 'earliest',
        maxBatch: 10,
      });
    });
    expect(seen).toEqual(['"young0"']);
  });

  it('keeps of a compacted topic the last record per key at once, and a removal for a day', async () => {
    const clock = createManualClock(100 * HOUR);
    const engine = await open({ clock });
    const record = (key: string, value: string | null) => ({ partition: 1, key, value });
    await engine.append(table, [record('a', '1'), record('b', '1'), record('a', '2')]);
    await engine.append(table, [record('b', null)]);
    const keys = async () => (await readAll(engine, table, 1)).map(({ key, value }) => [key, value]);
    expect(await keys()).toEqual([
      ['a', '2'],
      ['b', null],
    ]);
    await clock.advance(23 * HOUR);
    await engine.housekeep([table]);
    expect(await keys()).toHaveLength(2);
    await clock.advance(2 * HOUR);
    await engine.housekeep([table]);
    expect(await keys()).toEqual([['a', '2']]);
    expect((await engine.bounds(table))[1]).toEqual({ first: 2, next: 4 });
  });

  it('gives the disk back what a large deletion freed', async () => {
    const clock = createManualClock(100 * HOUR);
    const engine = await open({ clock });
    await engine.append(log, lines(4_000, 'x'.repeat(500)));
    await clock.advance(48 * HOUR);
    await engine.housekeep([log]);
    expect(statSync(join(directory, 'log.db')).size).toBeLessThan(500_000);
  });
});

describe('redaction', () => {
  it('leaves the text in no file of the log', async () => {
    const engine = await open();
    const needle = 'nobody shall find this';
    await engine.append(log, [...lines(3_000), { partition: 0, key: 'a', value: JSON.stringify(needle.repeat(50)) }]);
    await engine.append(table, [{ partition: 0, key: 'a', value: JSON.stringify(needle) }]);
    const holding = () =>
      readdirSync(directory).filter(
        (name) => name.startsWith('log.db') && readFileSync(join(directory, name)).includes(needle),
      );
    expect(holding()).not.toEqual([]);
    expect(await engine.redact(log, needle, () => '""')).toBe(1);
    expect(await engine.redact(table, needle, () => '""')).toBe(1);
    expect(holding()).toEqual([]);
    expect((await readAll(engine, log)).at(-1)?.value).toBe('""');
  });

  it('leaves no superseded or deleted text behind either', async () => {
    const clock = createManualClock(100 * HOUR);
    const engine = await open({ clock });
    await engine.append(table, [{ partition: 0, key: 'a', value: '"superseded text"' }]);
    await engine.append(table, [{ partition: 0, key: 'a', value: '"new"' }]);
    await engine.append(log, lines(10, 'text past its time'));
    await clock.advance(48 * HOUR);
    await engine.housekeep([log, table]);
    const files = readdirSync(directory).map((name) => readFileSync(join(directory, name)));
    for (const text of ['superseded text', 'text past its time']) {
      expect(files.some((file) => file.includes(text))).toBe(false);
    }
  });
});
