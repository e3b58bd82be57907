import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createManualClock, silentLog } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { openEmbeddedStore } from '@sturmwarte/store/embedded';
import { aScoredMention, MONDAY_MORNING } from '@sturmwarte/testkit';
import { createRandom } from '@sturmwarte/testkit/world';
import { drawMentions } from './draw-mentions.ts';

const DAY = 86_400_000;
const SECOND = 1_000;

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'draw-'));
  store = await openEmbeddedStore({ directory: folder, clock: createManualClock(MONDAY_MORNING), log: silentLog });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const put = (source: string, count: number, at: (number: number) => number) =>
  store.mentions.put(
    Array.from({ length: count }, (_, number) =>
      aScoredMention({ mention: { id: `${source}:${number}`, source, publishedAt: at(number) } }),
    ),
  );
const range = { from: MONDAY_MORNING - 14 * DAY, to: MONDAY_MORNING };

describe('drawing mentions', () => {
  it('is even: a storm of a minute and quiet days before are drawn by how many there were, its first mention as its last', async () => {
    await put('storm', 900, (number) => MONDAY_MORNING - 60 * SECOND + number * 60);
    await put('calm', 300, (number) => range.from + (number + 0.5) * (range.to - range.from) * (1 / 301));
    const { mentions, corrections } = store;
    const random = createRandom(1);
    const parts = { mentions, corrections, random: () => random.next() };
    const drawn: string[] = [];
    for (let draw = 0; draw < 400; draw++) drawn.push(...(await drawMentions(parts, range, 1)).map(({ id }) => id));

    // Binomial: of 400 draws 300 are expected of the storm, 9 either way being the spread; seed 1.
    const ofStorm = drawn.filter((id) => id.startsWith('storm:')).map((id) => Number(id.split(':')[1]));
    expect(Math.abs(ofStorm.length - 300)).toBeLessThan(4 * 9);
    expect(Math.abs(ofStorm.filter((number) => number < 450).length - ofStorm.length / 2)).toBeLessThan(4 * 9);
  });

  it('ends where all are of one moment, corrected or without a text', async () => {
    await put('flash', 450, () => MONDAY_MORNING - SECOND);
    await store.mentions.prune({ textsBefore: MONDAY_MORNING, allBefore: 0 });
    const { mentions, corrections } = store;
    expect(await drawMentions({ mentions, corrections, random: () => 0.5 }, range, 10)).toEqual([]);
  });
});
