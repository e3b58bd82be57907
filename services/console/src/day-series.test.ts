import { describe, expect, it } from '@jest/globals';
import { BIN_MS, dayRange, daySeries } from './day-series.ts';
import type { Force } from './records.ts';

const NOW = Date.parse('2026-03-02T03:14:20Z');
const { from, to } = dayRange(NOW);
const iso = (at: number) => new Date(at).toISOString();
const point = (bin: number, force: Force) => ({ at: iso(from + bin * BIN_MS + 60_000), force });

describe('the last day', () => {
  it('ends with the running quarter of an hour and has 96 of them', () => {
    expect([iso(from), iso(to)]).toEqual(['2026-03-01T03:15:00.000Z', '2026-03-02T03:15:00.000Z']);
    expect(daySeries([], [], NOW).at).toHaveLength(96);
  });

  it('puts critical mentions into their bins and leaves out what lies outside', () => {
    const bin = (at: number, critical: number) => ({ at: iso(at), mentions: critical, critical });
    const { critical } = daySeries([bin(from, 2), bin(to - BIN_MS, 7), bin(from - BIN_MS, 100), bin(to, 100)], [], NOW);
    expect([critical[0], critical[95], critical.reduce((sum, count) => sum + count)]).toEqual([2, 7, 9]);
  });

  it('shows the highest force of a bin, as a peak of five minutes matters', () => {
    const { force } = daySeries([], [point(10, 2), point(10, 5), point(10, 3)], NOW);
    expect(force[10]).toBe(5);
  });

  it('bridges one bin without a reading and leaves a gap where nothing is known', () => {
    const { force } = daySeries([], [point(10, 4), point(10, 3)], NOW);
    expect(force.slice(9, 13)).toEqual([null, 4, 3, null]);
  });
});
