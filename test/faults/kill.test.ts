import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describeBuilt } from '../support/command-line.ts';

const DRIVER = fileURLToPath(new URL('./kill.mjs', import.meta.url));

describeBuilt('a service that is killed in the middle of a storm', () => {
  it('loses no mention and no page, counts nothing twice, and repeats a page once at most', async () => {
    const driver = spawn(process.execPath, [DRIVER, '--kills', '3', '--seed', '7'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise((resolve) => driver.once('close', resolve));
    const table = await text(driver.stdout);
    expect(table.split('\n').filter((line) => line.startsWith('WRONG'))).toEqual([]);
    expect(table).toContain('ok    killed: pages owed that arrived');
    expect(await ended).toBe(0);
  }, 120_000);
});
