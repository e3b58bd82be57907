// Local hours of a time zone, fast enough to ask for every hour of two weeks: an offset is looked up once a day.
import { DAY, HOUR } from './grid.ts';

export interface LocalTime {
  /** Milliseconds to add to UTC at this moment. */
  offsetAt(at: number): number;
}

const zones = new Map<string, LocalTime>();

/**
 * The local time of an IANA zone. Remembered per zone: what a zone's clock shows is a constant of the process.
 * A zone the platform does not know counts as UTC: a typing error must not silence a watch.
 */
export function localTime(timeZone: string): LocalTime {
  let zone = zones.get(timeZone);
  if (!zone) zones.set(timeZone, (zone = createLocalTime(timeZone)));
  return zone;
}

/** Days whose offsets are remembered per zone: more than the span of a series with a row a day. */
const REMEMBERED_DAYS = 5_000;
/** Hours of the days on which the clocks change: some years' worth. */
const REMEMBERED_HOURS = 500;

function createLocalTime(timeZone: string): LocalTime {
  const format = formatFor(timeZone);
  if (!format) return { offsetAt: () => 0 };
  const measure = (at: number) => offsetOf(format, at);
  // null: the clocks change on this day, every hour has to be asked for.
  const ofDay = remembered(REMEMBERED_DAYS, (day) => {
    const start = measure(day * DAY);
    return start === measure((day + 1) * DAY) ? start : null;
  });
  const ofHour = remembered(REMEMBERED_HOURS, (hour) => measure(hour * HOUR));
  return { offsetAt: (at) => ofDay(Math.floor(at / DAY)) ?? ofHour(Math.floor(at / HOUR)) };
}

/** Asks once for each number and begins anew when it remembers too many. */
function remembered<Value>(most: number, ask: (index: number) => Value): (index: number) => Value {
  const known = new Map<number, Value>();
  return (index) => {
    let value = known.get(index);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(index, (value = ask(index)));
    }
    return value;
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

function offsetOf(format: Intl.DateTimeFormat, at: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
