import { describe, expect, it } from '@jest/globals';
import { defaultThresholds } from '@sturmwarte/contracts';
import { replayCounts, replayMentions, type CountRow } from '../src/index.ts';
import { createWorld, DAY, HOUR, inOrder, MINUTE, MONDAY, seeded } from './traffic.ts';

/** A series with a daily rhythm, overdispersed, and one surge. */
function series(
  spacing: number,
  rows: number,
  perRow: number,
  surge: { from: number; rows: number; times: number },
): CountRow[] {
  const random = seeded(7);
  return Array.from({ length: rows }, (_, i) => {
    const at = MONDAY + i * spacing;
    const rhythm = spacing < DAY ? 1 + 0.7 * Math.sin(((at % DAY) / DAY) * 2 * Math.PI) : 1;
    const times = i >= surge.from && i < surge.from + surge.rows ? surge.times : 1;
    return { at, value: Math.round(perRow * rhythm * times * (0.7 + 0.6 * random())) };
  });
}

describe('a replay of counts', () => {
  it.each([
    ['1 minute', MINUTE, 5 * 1_440],
    ['5 minutes', 5 * MINUTE, 20 * 288],
    ['7 minutes', 7 * MINUTE, 20 * 205],
    ['1 hour', HOUR, 90 * 24],
    ['1 day', DAY, 400],
  ])('finds one surge among rows %s apart, and nothing else', (_, spacing, rows) => {
    const from = rows - 60;
    const verdicts = [...replayCounts(series(spacing, rows, 100, { from, rows: 12, times: 12 }), defaultThresholds)];
    expect(verdicts).toHaveLength(rows);
    const pages = verdicts.flatMap(({ page }, i) => (page ? [i] : []));
    expect(pages[0]).toBeGreaterThanOrEqual(from);
    expect(pages[0]).toBeLessThan(from + 4);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(verdicts[pages[0] ?? 0]?.force).toBeGreaterThanOrEqual(3);
  });

  it('uses only what was known up to each row', () => {
    const rows = series(5 * MINUTE, 10 * 288, 50, { from: 2_000, rows: 10, times: 8 });
    const whole = [...replayCounts(rows, defaultThresholds)];
    for (const length of [60, 500, 2_005]) {
      expect([...replayCounts(rows.slice(0, length), defaultThresholds)]).toEqual(whole.slice(0, length));
    }
  });

  it('takes a gap for missing, not for calm', () => {
    const rows = series(5 * MINUTE, 20 * 288, 100, { from: 0, rows: 0, times: 1 });
    const gap = rows.filter(({ at }) => at < MONDAY + 10 * DAY || at >= MONDAY + 12 * DAY);
    const verdicts = [...replayCounts(gap, defaultThresholds)];
    expect(verdicts.filter(({ at, page }) => page && at > MONDAY + 5 * DAY)).toHaveLength(0);
    const after = verdicts.find(({ at }) => at >= MONDAY + 13 * DAY);
    expect(after?.expected).toBeGreaterThan(60);
  });

  it('answers a series too short to say anything', () => {
    expect([...replayCounts([], defaultThresholds)]).toEqual([]);
    expect([...replayCounts([{ at: MONDAY, value: 3 }], defaultThresholds)]).toMatchObject([
      { at: MONDAY, value: 3, surprise: 0, force: 0, page: false },
    ]);
  });

  it.each([
    [
      'an earlier row',
      [
        { at: MONDAY, value: 1 },
        { at: MONDAY - 1, value: 1 },
      ],
      /earlier/,
    ],
    ['a value below zero', [{ at: MONDAY, value: -1 }], /not a count/],
    ['no number', [{ at: MONDAY, value: Number.NaN }], /not a count/],
  ])('refuses %s', (_, rows, message) => {
    expect(() => [...replayCounts(rows, defaultThresholds)]).toThrow(message);
  });
});

describe('a replay of mentions', () => {
  const storm = MONDAY + 15 * DAY + 10 * HOUR;
  const world = createWorld(8);
  const evidence = inOrder(
    world.traffic({ from: MONDAY, to: storm + DAY, perHour: 10 }),
    world.burst(300, { from: storm, to: storm + HOUR, links: ['#spülkaffee'] }),
  );

  async function replay(storms?: { from: number; to: number }[]) {
    const changes = [];
    for await (const each of replayMentions([[null], [], evidence], defaultThresholds, {
      watchId: 'nordlicht-kaffee',
      ...(storms ? { storms } : {}),
    })) {
      changes.push(each);
    }
    return changes;
  }

  it('tells every change of the force and every page, then sums up', async () => {
    const told = await replay([{ from: storm, to: storm + 3 * HOUR }]);
    const summary = told.at(-1);
    expect(summary).toMatchObject({
      kind: 'summary',
      mentions: evidence.length + 1,
      matched: evidence.length,
      labelled: { storms: 1, detected: 1, falsePages: 0 },
    });
    const changes = told.filter((each) => each.kind === 'change');
    changes.forEach((change, i) => {
      if (!change.page) expect(change.force).not.toBe(changes[i - 1]?.force ?? 0);
    });
    const page = changes.find((change) => change.page);
    expect(page?.at).toBeGreaterThanOrEqual(storm);
    expect(page?.at).toBeLessThan(storm + 10 * MINUTE);
    expect(page?.reasons).not.toHaveLength(0);
    expect(changes.at(-1)?.force).toBeLessThan(3);
  });

  it('says nothing of detection where no storm is labelled', async () => {
    expect((await replay()).at(-1)).not.toHaveProperty('labelled');
  });
});
