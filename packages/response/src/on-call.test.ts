import { describe, expect, it } from '@jest/globals';
import type { Rotation, Schedule } from '@sturmwarte/contracts';
import fc from 'fast-check';
import { gaps, onCall } from './on-call.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BERLIN = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);

function scheduleOf(rotations: Rotation[], more: Partial<Schedule> = {}): Schedule {
  return { id: 'social', name: 'Social desk', timeZone: BERLIN, rotations, ...more };
}

const daily: Rotation = { contacts: ['ida', 'jonas', 'kaya'], start: '2025-01-01', handoff: '08:00', shift: 'day' };

describe('onCall', () => {
  it('gives shift k to contact k mod n and names the handoff', () => {
    const schedule = scheduleOf([daily]);
    expect(onCall(schedule, at('2025-01-01T07:00:00Z'))).toEqual({ contact: 'ida', until: at('2025-01-02T07:00:00Z') });
    expect(onCall(schedule, at('2025-01-02T06:59:59Z'))?.contact).toBe('ida');
    expect(onCall(schedule, at('2025-01-02T07:00:00Z'))?.contact).toBe('jonas');
    expect(onCall(schedule, at('2025-01-04T07:00:00Z'))?.contact).toBe('ida');
  });

  it('knows nobody before the first shift', () => {
    expect(onCall(scheduleOf([daily]), at('2025-01-01T06:59:59Z'))).toBeUndefined();
  });

  it('keeps the local hour of the handoff over both clock changes', () => {
    const schedule = scheduleOf([daily]);
    expect(onCall(schedule, at('2025-03-29T12:00:00Z'))?.until).toBe(at('2025-03-30T06:00:00Z'));
    expect(onCall(schedule, at('2025-10-25T12:00:00Z'))?.until).toBe(at('2025-10-26T07:00:00Z'));
  });

  it('hands off at 03:30 summer time where the night skips 02:30, and at the first 02:30 where it has two', () => {
    const schedule = scheduleOf([{ ...daily, handoff: '02:30' }]);
    expect(onCall(schedule, at('2025-03-29T12:00:00Z'))?.until).toBe(at('2025-03-30T01:30:00Z'));
    expect(onCall(schedule, at('2025-10-25T12:00:00Z'))?.until).toBe(at('2025-10-26T00:30:00Z'));
    expect(onCall(schedule, at('2025-10-26T01:30:00Z'))?.contact).not.toBe(
      onCall(schedule, at('2025-10-26T00:29:00Z'))?.contact,
    );
  });

  it('changes every second week where a shift is two weeks long', () => {
    const schedule = scheduleOf([{ ...daily, contacts: ['ida', 'jonas'], shift: 'week', length: 2 }]);
    expect(onCall(schedule, at('2025-01-15T06:59:00Z'))?.contact).toBe('ida');
    expect(onCall(schedule, at('2025-01-15T07:00:00Z'))).toEqual({
      contact: 'jonas',
      until: at('2025-01-29T07:00:00Z'),
    });
  });

  it('lets a later rotation win during its hours, also over midnight', () => {
    const nights: Rotation = {
      contacts: ['lena'], start: '2025-01-01', handoff: '00:00', shift: 'day',
      restriction: { days: ['fri'], from: '22:00', to: '06:00' },
    }; // prettier-ignore
    const schedule = scheduleOf([{ ...daily, contacts: ['ida'] }, nights]);
    // 2025-01-10 is a Friday.
    expect(onCall(schedule, at('2025-01-10T20:00:00Z'))).toEqual({ contact: 'ida', until: at('2025-01-10T21:00:00Z') });
    expect(onCall(schedule, at('2025-01-11T04:59:00Z'))).toEqual({
      contact: 'lena',
      until: at('2025-01-11T05:00:00Z'),
    });
    expect(onCall(schedule, at('2025-01-11T22:00:00Z'))?.contact).toBe('ida');
  });

  it('lets an override win over everything, and a later override over an earlier one', () => {
    const schedule = scheduleOf([daily], {
      overrides: [
        { contact: 'mats', from: at('2025-01-01T10:00:00Z'), to: at('2025-01-01T14:00:00Z') },
        { contact: 'nora', from: at('2025-01-01T12:00:00Z'), to: at('2025-01-01T13:00:00Z') },
      ],
    });
    expect(onCall(schedule, at('2025-01-01T09:00:00Z'))).toEqual({ contact: 'ida', until: at('2025-01-01T10:00:00Z') });
    expect(onCall(schedule, at('2025-01-01T10:00:00Z'))).toEqual({
      contact: 'mats',
      until: at('2025-01-01T12:00:00Z'),
    });
    expect(onCall(schedule, at('2025-01-01T12:59:00Z'))).toEqual({
      contact: 'nora',
      until: at('2025-01-01T13:00:00Z'),
    });
    expect(onCall(schedule, at('2025-01-01T13:00:00Z'))).toEqual({
      contact: 'mats',
      until: at('2025-01-01T14:00:00Z'),
    });
  });
});

describe('gaps', () => {
  const office: Rotation = {
    ...daily,
    restriction: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
  };

  it('finds evenings and weekends of a schedule for office hours', () => {
    // Friday noon to Monday noon.
    expect(gaps(scheduleOf([office]), at('2025-01-10T11:00:00Z'), at('2025-01-13T11:00:00Z'))).toEqual([
      { from: at('2025-01-10T17:00:00Z'), to: at('2025-01-13T07:00:00Z') },
    ]);
  });

  it('finds none around the clock, and everything before the first shift', () => {
    expect(gaps(scheduleOf([daily]), at('2025-01-01T07:00:00Z'), at('2026-01-01T00:00:00Z'))).toEqual([]);
    expect(gaps(scheduleOf([daily]), 0, DAY)).toEqual([{ from: 0, to: DAY }]);
  });
});

const QUARTER = 15 * MINUTE;
const YEAR_START = at('2025-01-01T00:00:00Z');
const clockChanges = [at('2025-03-30T01:00:00Z'), at('2025-10-26T01:00:00Z')];
const YEAR_END = at('2026-01-01T00:00:00Z');

/**
 * The oracle: the wall clock of a year in Berlin, written down quarter by quarter by `Intl`, from which shifts are read
 * off. It shares no calendar arithmetic with the code under test.
 */
const wallClock = new Map<string, number>();
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: BERLIN, dateStyle: 'short', timeStyle: 'short' });
for (let now = YEAR_START - 3 * DAY; now < YEAR_END + 10 * DAY; now += QUARTER) {
  const local = format.format(now);
  if (!wallClock.has(local)) wallClock.set(local, now);
}
const dates = [...new Set([...wallClock.keys()].map((local) => local.slice(0, 10)))].slice(1, -1);

function moment(date: string, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (hour === 24) return moment(dates[dates.indexOf(date) + 1] ?? '', '00:00');
  const clock = (hours: number) => `${date} ${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return wallClock.get(clock(hour)) ?? wallClock.get(clock(hour + 1)) ?? NaN;
}

function bruteForce(schedule: Schedule): { at: number; contact: string | undefined }[] {
  const layers = schedule.rotations.map((rotation) => {
    const { contacts, start, handoff, shift, length = 1, restriction } = rotation;
    const period = (shift === 'week' ? 7 : 1) * length;
    const handoffs = dates
      .slice(dates.indexOf(start))
      .filter((_, index) => index % period === 0)
      .map((date) => moment(date, handoff));
    const hours = dates.slice(0, -1).flatMap((date, index) => {
      const weekday = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[new Date(date).getUTCDay()] ?? 'sun';
      if (!restriction?.days.includes(weekday)) return [];
      const endDate = restriction.to <= restriction.from ? dates[index + 1] : date;
      return [{ from: moment(date, restriction.from), to: moment(endDate ?? '', restriction.to) }];
    });
    return (now: number): string | undefined => {
      const begun = handoffs.filter((each) => each <= now).length;
      const open = !restriction || hours.some(({ from, to }) => from <= now && now < to);
      return begun > 0 && open ? contacts[(begun - 1) % contacts.length] : undefined;
    };
  });
  const result = [];
  for (let now = YEAR_START; now < YEAR_END; now += QUARTER) {
    let contact: string | undefined;
    for (const layer of layers) contact = layer(now) ?? contact;
    for (const { contact: stand, from, to } of schedule.overrides ?? []) if (from <= now && now < to) contact = stand;
    result.push({ at: now, contact });
  }
  return result;
}

/** The year as `onCall` tells it when asked from handoff to handoff, and over each gap. */
function plan(schedule: Schedule): Map<number, string | undefined> {
  const planned = new Map<number, string | undefined>();
  const unmanned = gaps(schedule, YEAR_START, YEAR_END);
  for (let now = YEAR_START; now < YEAR_END;) {
    const shift = onCall(schedule, now);
    const until = shift?.until ?? unmanned.find(({ from, to }) => from <= now && now < to)?.to ?? now + QUARTER;
    for (; now < Math.min(until, YEAR_END); now += QUARTER) planned.set(now, shift?.contact);
  }
  return planned;
}

describe('onCall and gaps, against a year walked quarter of an hour by quarter of an hour', () => {
  const schedules: Record<string, Schedule> = {
    'handoff at 02:30, also on the nights that skip or repeat it': scheduleOf([{ ...daily, handoff: '02:30' }]),
    'handoff at 02:00, every third day': scheduleOf([{ ...daily, handoff: '02:00', length: 3 }]),
    'weeks with office hours, nights by others, a stand-in': scheduleOf(
      [
        {
          ...daily, shift: 'week', start: '2025-01-06', handoff: '09:00',
          restriction: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
        },
        {
          ...daily, contacts: ['lena', 'mats'], handoff: '20:00', length: 2,
          restriction: { days: ['fri', 'sat', 'sun'], from: '22:15', to: '02:30' },
        },
      ],
      { overrides: [{ contact: 'nora', from: at('2025-03-29T22:00:00Z'), to: at('2025-03-30T02:00:00Z') }] },
    ),
    'hours that one night skips and one night doubles': scheduleOf([
      { ...daily, restriction: { days: ['sun'], from: '02:00', to: '03:00' } },
      { ...daily, contacts: ['omar'], restriction: { days: ['sat'], from: '08:00', to: '24:00' } },
    ]),
    'all day long from 02:30 to 02:30': scheduleOf([
      { ...daily, restriction: { days: ['sat', 'sun'], from: '02:30', to: '02:30' } },
    ]),
  }; // prettier-ignore

  it.each(Object.entries(schedules))('agrees: %s', (_title, schedule) => {
    const walked = bruteForce(schedule);
    const planned = plan(schedule);
    expect(walked.filter(({ at: now, contact }) => planned.get(now) !== contact)).toEqual([]);
    const nights = walked.filter(({ at: now }) => clockChanges.some((change) => Math.abs(change - now) < DAY / 2));
    expect(nights.filter(({ at: now, contact }) => onCall(schedule, now)?.contact !== contact)).toEqual([]);
    const expectedGaps: { from: number; to: number }[] = [];
    for (const { at: now, contact } of walked) {
      if (contact !== undefined) continue;
      const last = expectedGaps.at(-1);
      if (last?.to === now) last.to = now + QUARTER;
      else expectedGaps.push({ from: now, to: now + QUARTER });
    }
    expect(gaps(schedule, YEAR_START, YEAR_END)).toEqual(expectedGaps);
  });

  it('names as the end of a shift the first moment at which somebody else is on call', () => {
    for (const schedule of Object.values(schedules)) {
      fc.assert(
        fc.property(fc.integer({ min: YEAR_START, max: YEAR_END }), (now) => {
          const shift = onCall(schedule, now);
          fc.pre(shift !== undefined);
          expect(shift.until).toBeGreaterThan(now);
          expect(onCall(schedule, shift.until - 1)?.contact).toBe(shift.contact);
          expect(onCall(schedule, shift.until)?.contact).not.toBe(shift.contact);
        }),
        { numRuns: 50 },
      );
    }
  });
});
