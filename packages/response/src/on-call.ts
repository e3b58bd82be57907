// Who is on call: rotations in local time, so that a handoff at 08:00 is at 08:00 in summer and in winter, on days of
// 23, 24 and 25 hours alike. A handoff in the hour that a night skips happens when that hour would have been; one in
// the hour a night repeats happens the first time (`compatible`, as RFC 5545 calendars do).
import type { Rotation, Schedule } from '@sturmwarte/contracts';
import { Temporal } from 'temporal-polyfill';

export interface Shift {
  readonly contact: string;
  /** When somebody else, or nobody, is on call; milliseconds. */
  readonly until: number;
}

export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Who covers a moment, and until when that is so. */
interface Coverage {
  readonly contact: string | undefined;
  readonly until: number;
}

type Restriction = NonNullable<Rotation['restriction']>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** How far `until` looks ahead where the same contact takes shift after shift. */
const LOOK_AHEAD_MS = 56 * 24 * 3_600_000;

/**
 * Who is on call at a moment (milliseconds); undefined: nobody. Overrides win over rotations, later entries over earlier
 * ones. Throws a RangeError where a date or time zone does not exist; `settingsFaults` finds those beforehand.
 */
export function onCall(schedule: Schedule, at: number): Shift | undefined {
  const { contact, until } = coverage(schedule, at);
  if (contact === undefined) return undefined;
  let end = until;
  while (end < at + LOOK_AHEAD_MS) {
    const next = coverage(schedule, end);
    if (next.contact !== contact) break;
    end = next.until;
  }
  return { contact, until: Math.min(end, at + LOOK_AHEAD_MS) };
}

/** The times between `from` and `to` (milliseconds) at which nobody is on call, in order, none touching the next. */
export function gaps(schedule: Schedule, from: number, to: number): Gap[] {
  const found: { from: number; to: number }[] = [];
  for (let at = from; at < to;) {
    const { contact, until } = coverage(schedule, at);
    const end = Math.min(until, to);
    const last = found.at(-1);
    if (contact === undefined && last?.to === at) last.to = end;
    else if (contact === undefined) found.push({ from: at, to: end });
    at = end;
  }
  return found;
}

function coverage({ rotations, overrides = [], timeZone }: Schedule, at: number): Coverage {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  let until = Infinity;
  // From the layer that wins downwards: whatever lies below the one that covers the moment does not matter to it.
  for (const { contact, from, to } of overrides.toReversed()) {
    if (from <= at && at < to) return { contact, until: Math.min(until, to) };
    if (at < from && from < to) until = Math.min(until, from);
  }
  for (const rotation of rotations.toReversed()) {
    const layer = rotationCoverage(rotation, local);
    until = Math.min(until, layer.until);
    if (layer.contact !== undefined) return { contact: layer.contact, until };
  }
  return { contact: undefined, until };
}

function rotationCoverage(rotation: Rotation, local: Temporal.ZonedDateTime): Coverage {
  const at = local.epochMilliseconds;
  const { contacts, restriction } = rotation;
  const start = Temporal.PlainDate.from(rotation.start, { overflow: 'reject' });
  const days = (rotation.shift === 'week' ? 7 : 1) * (rotation.length ?? 1);
  const handoff = (shift: number) => instantOf(start.add({ days: shift * days }), rotation.handoff, local.timeZoneId);
  const begin = handoff(0);
  if (at < begin) return { contact: undefined, until: begin };
  const elapsed = start.until(local.toPlainDate(), { largestUnit: 'days' }).days;
  const candidate = Math.floor(elapsed / days);
  const shift = at < handoff(candidate) ? candidate - 1 : candidate;
  const until = handoff(shift + 1);
  const hours = restriction ? restrictedHours(restriction, local) : { open: true, until };
  return { contact: hours.open ? contacts[shift % contacts.length] : undefined, until: Math.min(until, hours.until) };
}

/** Whether the restriction's hours are running, and until when that is so. */
function restrictedHours(restriction: Restriction, local: Temporal.ZonedDateTime): { open: boolean; until: number } {
  const at = local.epochMilliseconds;
  const today = local.toPlainDate();
  // From yesterday, whose hours may last over midnight, to the same weekday next week and a day more for hours that a
  // night in spring skips altogether.
  for (let ahead = -1; ahead <= 8; ahead += 1) {
    const day = today.add({ days: ahead });
    const weekday = weekdays[day.dayOfWeek - 1];
    if (!weekday || !restriction.days.includes(weekday)) continue;
    const from = instantOf(day, restriction.from, local.timeZoneId);
    const overMidnight = restriction.to <= restriction.from;
    const to = instantOf(overMidnight ? day.add({ days: 1 }) : day, restriction.to, local.timeZoneId);
    if (to <= from || to <= at) continue;
    return at < from ? { open: false, until: from } : { open: true, until: to };
  }
  return { open: false, until: instantOf(today.add({ days: 8 }), '00:00', local.timeZoneId) };
}

/** The moment of a local date and time `HH:MM`; `24:00` is the next day's midnight. */
function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const day = hour === 24 ? date.add({ days: 1 }) : date;
  const plain = day.toPlainDateTime({ hour: hour % 24, minute });
  return plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}
