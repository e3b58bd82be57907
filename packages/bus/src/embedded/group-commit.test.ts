import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CodedError, silentLog, systemClock } from '@sturmwarte/runtime';
import { makeDirectory } from '../../test/embedded-harness.ts';
import type { TopicSpec } from '../engine.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { openLogDatabase, type LogDatabase } from './log-database.ts';

const topic: TopicSpec = { name: 'log', cleanup: 'delete', retentionHours: 1 };

let directory: string;
let database: LogDatabase;
let commits: GroupCommit;
let transactions: number;
let full: boolean;
let announced: string[][];
let failures: unknown[];

beforeEach(() => {
  directory = makeDirectory();
  database = openLogDatabase(join(directory, 'log.db'), { partitions: 2, onDamage: () => undefined });
  database.prepare([topic]);
  transactions = 0;
  full = false;
  announced = [];
  failures = [];
  commits = createGroupCommit({
    database: {
      write(...write) {
        if (full) throw new CodedError('BUS_UNAVAILABLE', 'the disk is full');
        transactions += 1;
        return database.write(...write);
      },
      committed: (...position) => database.committed(...position),
    },
    clock: systemClock,
    log: silentLog,
    appended: (topics) => announced.push([...topics]),
    failed: (error) => failures.push(error),
  });
});
afterEach(() => {
  database.close();
  rmSync(directory, { recursive: true });
});

const one = (partition: number) => ({ topic, records: [{ partition, key: 'key', value: '1' }] });
const position = (next: number) => ({ topic: 'log', group: 'group', partition: 0, next });

describe('group commit', () => {
  it('writes what is appended in one turn in one transaction, and gives each its own positions', async () => {
    const positions = await Promise.all(Array.from({ length: 100 }, (_, n) => commits.append(one(n % 2))));
    expect(transactions).toBe(1);
    expect(announced).toEqual([['log']]);
    expect(positions.flat()).toEqual(
      Array.from({ length: 100 }, (_, n) => ({ partition: n % 2, offset: Math.floor(n / 2) })),
    );
  });

  it('splits a flood into several transactions', async () => {
    const records = Array.from({ length: 3_000 }, () => ({ partition: 0, key: 'key', value: '1' }));
    await Promise.all([1, 2, 3].map(() => commits.append({ topic, records })));
    expect(transactions).toBe(2);
  });

  it('knows a position before it is written, and writes only the last one noted', async () => {
    commits.position(position(1));
    commits.position(position(2));
    expect(commits.positionOf('log', 'group', 0)).toBe(2);
    expect(database.committed('log', 'group', 0)).toBeUndefined();
    await commits.append(one(0));
    expect(transactions).toBe(1);
    expect(database.committed('log', 'group', 0)).toBe(2);
    expect(commits.positionOf('log', 'group', 1)).toBeUndefined();
  });

  it('refuses every append of a group that could not be written, keeps its positions, and recovers', async () => {
    full = true;
    commits.position(position(7));
    const refused = await Promise.allSettled([commits.append(one(0)), commits.append(one(1))]);
    expect(refused).toEqual(
      [1, 2].map(() => ({ status: 'rejected', reason: expect.objectContaining({ code: 'BUS_UNAVAILABLE' }) })),
    );
    expect(announced).toEqual([]);
    full = false;
    expect(await commits.append(one(0))).toEqual([{ partition: 0, offset: 0 }]);
    expect(database.committed('log', 'group', 0)).toBe(7);
    expect(failures).toEqual([]);
  });

  it('reports a fault that no disk explains', async () => {
    await expect(commits.append({ topic: { ...topic, name: 'unknown' }, records: [] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(failures).toHaveLength(1);
  });

  it('writes what is pending when it closes, and nothing afterwards', async () => {
    const appending = commits.append(one(0));
    commits.position(position(1));
    commits.close();
    expect(await appending).toEqual([{ partition: 0, offset: 0 }]);
    expect(database.committed('log', 'group', 0)).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(transactions).toBe(1);
  });
});
