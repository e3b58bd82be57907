// Numbers and times as people read them, in their language and their local time.
import type { Iso } from './records.ts';

export type Language = 'de' | 'en';

/** Functions that may be passed around on their own. */
export interface Format {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** `20:03`. */
  readonly clock: (at: Iso) => string;
  /** `20:03:48`. */
  readonly exactClock: (at: Iso) => string;
  /** `20:03` today, `Mo., 23.11., 20:03` on other days. */
  readonly moment: (at: Iso, now: number) => string;
  /** Of a running clock: `0:48`, `12:05`, `3:12:05`. */
  readonly stopwatch: (seconds: number) => string;
  /** `48 s`, `12 min`, `3 h 20 min`, `2 d 4 h`. */
  readonly span: (seconds: number) => string;
}

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

export function createFormat(language: Language, timeZone?: string): Format {
  const locale = locales[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone });
  const exactClock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    ...zone,
  });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'numeric', ...zone });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dayUnit = language === 'de' ? 'T.' : 'd';

  return {
    // Below ten one decimal says something; above it only distracts.
    number(value) {
      if (value > 0 && value < 0.1) return `< ${tenths.format(0.1)}`;
      return value < 10 ? tenths.format(value) : whole.format(value);
    },
    percent: (share) => percent.format(share),
    clock: (at) => clock.format(new Date(at)),
    exactClock: (at) => exactClock.format(new Date(at)),
    moment(at, now) {
      const date = new Date(at);
      return day.format(date) === day.format(now) ? clock.format(date) : `${day.format(date)}, ${clock.format(date)}`;
    },
    stopwatch(seconds) {
      const { hours, minutes, rest } = parts(seconds);
      const tail = String(rest).padStart(2, '0');
      return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
    },
    span(seconds) {
      const { hours, minutes, rest } = parts(seconds);
      if (hours >= 24) return `${Math.floor(hours / 24)} ${dayUnit} ${hours % 24} h`;
      if (hours > 0) return `${hours} h ${minutes} min`;
      return minutes > 0 ? `${minutes} min` : `${rest} s`;
    },
  };
}

function parts(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Math.max(0, Math.floor(seconds));
  return { hours: Math.floor(whole / 3_600), minutes: Math.floor((whole % 3_600) / 60), rest: whole % 60 };
}
