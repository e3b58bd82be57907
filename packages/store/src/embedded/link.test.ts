import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CodedError, openDatabase } from '@sturmwarte/runtime';
import { openEngine } from './engine.ts';
import { answer, toError, toFailure } from './link.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('answer', () => {
  it('gives the value, or the failure with its code', () => {
    const engine = openEngine(directory);
    const search = { part: 'mentions', method: 'search' };
    expect(answer(engine, { number: 1, ...search, args: [{}, { limit: 1 }] })).toEqual({
      number: 1,
      ok: true,
      value: { items: [], total: 0 },
    });
    expect(answer(engine, { number: 2, ...search, args: [{}, { limit: 1, after: 'x' }] })).toMatchObject({
      number: 2,
      ok: false,
      failure: { code: 'QUERY_INVALID' },
    });
    expect(answer(engine, { number: 3, part: 'mentions', method: 'nonsense', args: [] })).toEqual({
      number: 3,
      ok: false,
      failure: { message: 'mentions has no nonsense' },
    });
    engine.upkeep.close();
  });
});

describe('toFailure', () => {
  it('takes a lock held by somebody else for a failure that may pass', () => {
    const file = join(directory, 'a.db');
    const [one, other] = [openDatabase(file), openDatabase(file)];
    other.exec('BEGIN IMMEDIATE');
    try {
      one.exec('BEGIN IMMEDIATE');
      throw new Error('the lock did not hold');
    } catch (error) {
      expect(toError(toFailure(error))).toMatchObject({ code: 'STORE_UNAVAILABLE', retry: true });
    }
    other.close();
    one.close();
  });

  it('keeps the code of an error of ours, and gives none to a mistake', () => {
    expect(toFailure(new CodedError('NOT_FOUND', 'gone'))).toEqual({ code: 'NOT_FOUND', message: 'gone' });
    expect(toFailure(new TypeError('x is not a function'))).toEqual({ message: 'x is not a function' });
  });
});
