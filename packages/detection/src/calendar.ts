// A watch's own calendar: which local hour it is, and which days are days of rest.
import { holidaysOf } from './holidays.ts';
import { localTime } from './local-time.ts';

export interface Calendar {
  /** Milliseconds to add to UTC for local time. */
  offsetAt(at: number): number;
  /** Saturdays, Sundays and public holidays, by local day since 1970-01-01. */
  isRestDay(localDay: number): boolean;
}

/** 1 January 1970 was a Thursday; Monday is 0. */
const WEEKDAY_OF_EPOCH = 3;

/** Monday 0 … Sunday 6. */
export function weekdayOf(localDay: number): number {
  return (((localDay + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
}

/** @param region Bundesland whose holidays count as Sundays; without one only weekends are days of rest */
export function createCalendar(timeZone: string, region?: string): Calendar {
  const local = localTime(timeZone);
  const isHoliday = holidaysOf(region);
  return {
    offsetAt: (at) => local.offsetAt(at),
    isRestDay: (localDay) => weekdayOf(localDay) >= 5 || isHoliday(localDay),
  };
}
