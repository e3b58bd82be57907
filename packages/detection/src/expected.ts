// What an hour usually brings: medians over days, so that a storm last week does not become this week's normal.
import { borrowRhythm } from './borrowed.ts';
import { weekdayOf, type Calendar } from './calendar.ts';
import { DAY, HOUR, stepsPerHour, type Grid } from './grid.ts';
import { median } from './median.ts';

/** Days' worth of overall level the profile of an hour is shrunk with. */
const PRIOR_DAYS = 2;
/** Count in three usual hours below which half of the profile is noise. */
const PRIOR_COUNT = 1;
/** Days' worth of the all-days profile that the profile of one kind of day is shrunk with. */
const PRIOR_KIND_DAYS = 6;

/** With fewer days none can be called the loudest. */
const MIN_DAYS_TO_TRIM = 3;
/** Days of a kind from which their median is worth something. */
const MIN_DAYS_TO_BE_SURE = 2;

export interface Expectation {
  /** Usual count of one step at this moment. */
  readonly at: (at: number) => number;
  /** What this very hour brought on half of the days of its kind at least; 0 while days are few. */
  readonly surelyAt: (at: number) => number;
  /** Usual count of one step over all hours. */
  readonly overall: number;
  /** Steps all of this rests on. */
  readonly steps: number;
  /** Distinct days seen. */
  readonly days: number;
}

/** The past of one series. */
export interface Past {
  readonly grid: Grid;
  readonly calendar: Calendar;
  /** Step of the first count. */
  readonly from: number;
  /** One a step. */
  readonly counts: Float64Array;
  /** 1 for steps that may be learned from; 0 for gaps, storms, and what was before watching began. */
  readonly known: Uint8Array;
}

/**
 * The expected count per step by local hour and kind of day (workday, weekend or holiday).
 *
 * For every hour: the median over days of the mean of this hour and its neighbours, shrunk to the overall level while
 * days are few or counts too small to show a rhythm; then the same among the days of its kind, shrunk to that. Steps
 * wider than an hour have no hours; their profile is by weekday.
 */
export function expectation(past: Past): Expectation {
  const hourly = past.grid.step <= HOUR;
  const slots = hourly ? 24 : 7;
  const slotAt = hourly ? hourOfDay : dayOfWeek;
  const days = collect(past, slots, slotAt);
  const steps = days.reduce((count, day) => count + total(day.steps), 0);
  const rhythmOfOthers = hourly ? borrowRhythm((steps * past.grid.step) / DAY) : undefined;
  const overall = usualLevel(days, rhythmOfOthers);
  const stepsIn3Hours = Math.max(1, (3 * HOUR) / past.grid.step);
  const rhythm = (overall * stepsIn3Hours) / (overall * stepsIn3Hours + PRIOR_COUNT);
  const reach = hourly ? 1 : 0;

  const around = new Map(days.map((day) => [day, means(day, reach)]));
  const profile = (chosen: readonly Day[], prior: (slot: number) => number, priorDays: number) => {
    const known = chosen.map((day) => around.get(day) ?? []);
    return Float64Array.from({ length: slots }, (_, slot) => {
      const found = ofSlot(known, slot);
      const weight = rhythm * (found.length / (found.length + priorDays));
      return weight * (median(found) ?? 0) + (1 - weight) * prior(slot);
    });
  };
  const everyDay = profile(days, (slot) => overall * (rhythmOfOthers?.[slot] ?? 1), PRIOR_DAYS);
  const kinds = hourly ? [days.filter((day) => !day.rest), days.filter((day) => day.rest)] : [days, days];
  const usual = kinds.map((kind) => profile(kind, (slot) => everyDay[slot] ?? overall, hourly ? PRIOR_KIND_DAYS : 0));
  const sure = kinds.map((kind) => sureCounts(kind, slots));
  return {
    overall,
    steps,
    days: days.length,
    at: lookUp(past.calendar, slotAt, usual),
    surelyAt: lookUp(past.calendar, slotAt, sure),
  };
}

function sureCounts(days: readonly Day[], slots: number): Float64Array {
  const known = days.map((day) => means(day, 0));
  return Float64Array.from({ length: slots }, (_, slot) => {
    const found = ofSlot(known, slot);
    return found.length < MIN_DAYS_TO_BE_SURE ? 0 : (median(found) ?? 0);
  });
}

/** What is known of a slot. */
function ofSlot(days: readonly (readonly number[])[], slot: number): number[] {
  const found: number[] = [];
  for (const each of days) {
    const mean = each[slot] ?? NaN;
    if (!Number.isNaN(mean)) found.push(mean);
  }
  return found;
}

/** On its own, so that what is kept for long does not hold on to the counts it was derived from. */
function lookUp(
  calendar: Calendar,
  slotAt: (local: number) => number,
  [workday, restDay]: readonly Float64Array[],
): (at: number) => number {
  return (at) => {
    const local = at + calendar.offsetAt(at);
    const profile = calendar.isRestDay(Math.floor(local / DAY)) ? restDay : workday;
    return profile?.[slotAt(local)] ?? 0;
  };
}

interface Day {
  readonly rest: boolean;
  // No typed arrays: these are too short to be worth memory of their own outside of the heap.
  readonly sums: number[];
  readonly steps: number[];
}

function hourOfDay(local: number): number {
  return Math.floor((local % DAY) / HOUR);
}

function dayOfWeek(local: number): number {
  return weekdayOf(Math.floor(local / DAY));
}

function collect(past: Past, slots: number, slotAt: (local: number) => number): Day[] {
  const days = new Map<number, Day>();
  const { step } = past.grid;
  const hour = stepsPerHour(past.grid);
  for (let start = 0; start < past.counts.length;) {
    // The zone is asked once an hour, not once a step.
    const end = Math.min(past.counts.length, start + hour - ((past.from + start) % hour));
    let sum = 0;
    let steps = 0;
    for (let i = start; i < end; i++) {
      if (past.known[i] === 0) continue;
      sum += past.counts[i] ?? 0;
      steps++;
    }
    if (steps > 0) {
      const at = (past.from + start) * step;
      const local = at + past.calendar.offsetAt(at);
      const day = dayOf(days, past, Math.floor(local / DAY), slots);
      const slot = slotAt(local);
      day.sums[slot] = (day.sums[slot] ?? 0) + sum;
      day.steps[slot] = (day.steps[slot] ?? 0) + steps;
    }
    start = end;
  }
  return [...days.values()];
}

function dayOf(days: Map<number, Day>, past: Past, localDay: number, slots: number): Day {
  const known = days.get(localDay);
  if (known) return known;
  const day = {
    rest: past.calendar.isRestDay(localDay),
    sums: new Array<number>(slots).fill(0),
    steps: new Array<number>(slots).fill(0),
  };
  days.set(localDay, day);
  return day;
}

/**
 * Mean per step over the days' own means, the loudest tenth of the days left out.
 *
 * @param rhythm what a step of each slot is worth, where one is borrowed: a morning says little of the night
 */
function usualLevel(days: readonly Day[], rhythm?: readonly number[]): number {
  const worth = (steps: readonly number[]) =>
    rhythm ? steps.reduce((sum, count, slot) => sum + count * (rhythm[slot] ?? 1), 0) : total(steps);
  const means = days.map((day) => total(day.sums) / worth(day.steps)).sort((a, b) => a - b);
  const loud = means.length < MIN_DAYS_TO_TRIM ? 0 : Math.ceil(means.length / 10);
  const kept = means.slice(0, means.length - loud);
  return kept.length === 0 ? 0 : total(kept) / kept.length;
}

/** The mean of every slot and its neighbours; NaN where nothing is known of them. */
function means({ sums, steps }: Day, reach: number): number[] {
  const slots = sums.length;
  const found: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    let sum = 0;
    let count = 0;
    for (let i = slot - reach; i <= slot + reach; i++) {
      const around = (i + slots) % slots;
      sum += sums[around] ?? 0;
      count += steps[around] ?? 0;
    }
    found.push(sum / count);
  }
  return found;
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
