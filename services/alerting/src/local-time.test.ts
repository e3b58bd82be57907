import { describe, expect, it } from '@jest/globals';
import { localTime, readerTimeZone } from './local-time.ts';

const at = (iso: string) => Date.parse(iso);

describe('local time', () => {
  it('shows the clock of the zone, and the day only where it is another one there', () => {
    const now = at('2026-03-02T23:30:00Z');
    expect(localTime(at('2026-03-02T23:10:00Z'), now, 'Europe/Berlin')).toEqual({ clock: '00:10' });
    expect(localTime(at('2026-03-02T22:59:00Z'), now, 'Europe/Berlin')).toEqual({
      clock: '23:59',
      day: { weekday: 1, day: 2, month: 3 },
    });
  });

  it('follows the change to summer time', () => {
    const now = at('2026-03-29T12:00:00Z');
    expect(localTime(at('2026-03-29T00:59:00Z'), now, 'Europe/Berlin').clock).toBe('01:59');
    expect(localTime(at('2026-03-29T01:00:00Z'), now, 'Europe/Berlin').clock).toBe('03:00');
  });

  it('takes the first zone that exists, and Berlin where none does', () => {
    expect(readerTimeZone(undefined, 'Europe/Lissabon', 'Europe/Lisbon')).toBe('Europe/Lisbon');
    expect(readerTimeZone('Mars/Olympus', undefined)).toBe('Europe/Berlin');
  });
});
