// Moments as the reader sees them on the wall: the local clock, and the day where it is not the same one.
import type { TimeParts } from './notice-text.ts';

/** Most watches are German; a contact or watch may say otherwise. */
const HOME_ZONE = 'Europe/Berlin';

/** The first usable IANA time zone: a misspelt one in the settings must not cost a page. */
export function readerTimeZone(...wishes: readonly (string | undefined)[]): string {
  return wishes.find((zone) => zone !== undefined && isTimeZone(zone)) ?? HOME_ZONE;
}

/** How `at` reads in that zone at the moment `now` (both in milliseconds since 1970). */
export function localTime(at: number, now: number, timeZone: string): TimeParts {
  const local = wall(at, timeZone);
  const clock = `${pad(local.hour)}:${pad(local.minute)}`;
  const today = wall(now, timeZone);
  if (local.year === today.year && local.month === today.month && local.day === today.day) return { clock };
  const weekday = new Date(Date.UTC(local.year, local.month - 1, local.day)).getUTCDay();
  return { clock, day: { weekday, day: local.day, month: local.month } };
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function wall(at: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const field = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
