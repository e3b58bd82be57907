import { describe, expect, it } from '@jest/globals';
import { createCalendar } from './calendar.ts';
import { DAY, HOUR, MINUTE } from './grid.ts';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / DAY;

describe('createCalendar', () => {
  it.each([
    ['Europe/Berlin', Date.UTC(2026, 0, 15), HOUR],
    ['Europe/Berlin', Date.UTC(2026, 6, 15), 2 * HOUR],
    ['Europe/Berlin', Date.UTC(2026, 2, 29, 0, 59), HOUR],
    ['Europe/Berlin', Date.UTC(2026, 2, 29, 1, 0), 2 * HOUR],
    ['America/New_York', Date.UTC(2026, 0, 15), -5 * HOUR],
    ['Asia/Kolkata', Date.UTC(2026, 0, 15), 5 * HOUR + 30 * MINUTE],
    ['Kiel/Holtenau', Date.UTC(2026, 0, 15), 0],
  ])('knows the offset of %s at %d', (zone, at, offset) => {
    expect(createCalendar(zone).offsetAt(at)).toBe(offset);
  });

  it.each([
    [undefined, day(2026, 3, 7), true],
    [undefined, day(2026, 3, 8), true],
    [undefined, day(2026, 3, 9), false],
    [undefined, day(2026, 12, 25), false],
    ['SH', day(2026, 12, 25), true],
    ['SH', day(2026, 4, 3), true],
    ['SH', day(2026, 4, 6), true],
    ['SH', day(2025, 5, 29), true],
    ['SH', day(2025, 10, 31), true],
    ['SH', day(2016, 10, 31), false],
    ['BY', day(2025, 10, 31), false],
    ['BY', day(2026, 6, 4), true],
    ['SH', day(2026, 6, 4), false],
    ['BE', day(2027, 3, 8), true],
    ['SN', day(2025, 11, 19), true],
    ['SN', day(2028, 11, 22), true],
    ['XX', day(2026, 12, 25), false],
  ])('for %s day %d is a day of rest: %s', (region, localDay, rest) => {
    expect(createCalendar('Europe/Berlin', region).isRestDay(localDay)).toBe(rest);
  });
});
