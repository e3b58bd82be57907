// Public holidays of the German Länder: on them people write as on Sundays.
import { DAY } from './grid.ts';

const lands = [
  'BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH',
] as const; // prettier-ignore
type Land = (typeof lands)[number];

/** Where a holiday is one by law for the whole Land; `since` is the first year. */
interface Holiday {
  readonly day: (year: number) => number;
  readonly lands?: Partial<Record<Land, { readonly since: number }>>;
}

const always = { since: 0 };
const holidays: readonly Holiday[] = [
  { day: date(1, 1) },
  { day: date(1, 6), lands: { BW: always, BY: always, ST: always } },
  { day: date(3, 8), lands: { BE: { since: 2019 }, MV: { since: 2023 } } },
  { day: afterEaster(-2) },
  { day: afterEaster(1) },
  { day: date(5, 1) },
  { day: afterEaster(39) },
  { day: afterEaster(50) },
  { day: afterEaster(60), lands: { BW: always, BY: always, HE: always, NW: always, RP: always, SL: always } },
  { day: date(8, 15), lands: { SL: always } },
  { day: date(9, 20), lands: { TH: { since: 2019 } } },
  { day: date(10, 3) },
  {
    day: date(10, 31),
    lands: {
      BB: always, MV: always, SN: always, ST: always, TH: always,
      HB: { since: 2018 }, HH: { since: 2018 }, NI: { since: 2018 }, SH: { since: 2018 },
    }, // prettier-ignore
  },
  { day: date(11, 1), lands: { BW: always, BY: always, NW: always, RP: always, SL: always } },
  { day: repentanceDay, lands: { SN: always } },
  { day: date(12, 25) },
  { day: date(12, 26) },
];

/** Tells holidays of a Land by local day since 1970-01-01. An unknown or missing Land has none. */
export function holidaysOf(region: string | undefined): (localDay: number) => boolean {
  const land = lands.find((known) => known === region);
  if (!land) return () => false;
  const years = new Map<number, ReadonlySet<number>>();
  return (localDay) => {
    const year = new Date(localDay * DAY).getUTCFullYear();
    let days = years.get(year);
    if (!days) {
      const inForce = holidays.filter((holiday) => !holiday.lands || year >= (holiday.lands[land]?.since ?? Infinity));
      years.set(year, (days = new Set(inForce.map((holiday) => holiday.day(year)))));
    }
    return days.has(localDay);
  };
}

function date(month: number, day: number): (year: number) => number {
  return (year) => Date.UTC(year, month - 1, day) / DAY;
}

function afterEaster(days: number): (year: number) => number {
  return (year) => easterSunday(year) + days;
}

/** The Wednesday before 23 November. */
function repentanceDay(year: number): number {
  const last = Date.UTC(year, 10, 22);
  return last / DAY - ((new Date(last).getUTCDay() + 4) % 7);
}

/** The Gregorian computus as given anonymously in Nature, 20 April 1876. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, day) / DAY;
}
