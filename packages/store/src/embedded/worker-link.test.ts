import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLog } from '@sturmwarte/runtime';
import { aScoredMention } from '@sturmwarte/testkit';
import { openInWorker } from './worker-link.ts';

/** A worker needs JavaScript: what the build made of the sources next to this test. */
const script = new URL('../../dist/embedded/worker.js', import.meta.url);
const itBuilt = existsSync(fileURLToPath(script)) ? it : it.skip;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('openInWorker', () => {
  itBuilt('carries calls, answers and coded failures between the threads, and ends the thread on closing', async () => {
    const link = await openInWorker(script, directory, silentLog);
    await link.call('mentions', 'put', [[aScoredMention()]]);
    expect(await link.call('mentions', 'get', ['mastodon:1'])).toEqual(aScoredMention());
    await expect(link.call('mentions', 'search', [{}, { limit: 1, after: 'x' }])).rejects.toMatchObject({
      code: 'QUERY_INVALID',
    });
    const last = link.call('mentions', 'count', [{}]);
    await link.close();
    expect(await last).toBe(1);
    const again = await openInWorker(script, directory, silentLog);
    expect(await again.call('mentions', 'count', [{}])).toBe(1);
    await again.close();
  });

  itBuilt('rejects with what opening the files failed with', async () => {
    writeFileSync(join(directory, 'settings.db'), 'not a database '.repeat(500));
    await expect(openInWorker(script, directory, silentLog)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });

  it('rejects what was asked of a thread that ends, and whatever is asked afterwards', async () => {
    const dying = join(directory, 'dying.mjs');
    writeFileSync(
      dying,
      `import { parentPort } from 'node:worker_threads';
       parentPort.postMessage({ number: 0, ok: true });
       parentPort.on('message', () => process.exit(1));`,
    );
    const link = await openInWorker(pathToFileURL(dying), directory, silentLog);
    const lost = { code: 'STORE_UNAVAILABLE' };
    await expect(link.call('upkeep', 'ping', [])).rejects.toMatchObject(lost);
    await expect(link.call('upkeep', 'ping', [])).rejects.toMatchObject(lost);
    await link.close();
  });
});
