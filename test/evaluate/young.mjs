// What a new watch makes of its first three days, beside one that has listened to the same brand for three weeks.
import { quantile } from '../bench/measures.mjs';
import { shareOut } from './share-out.mjs';
import { minute, percent } from './table.mjs';

const SIZES = [0.2, 2, 20, 200];
/** Hours. */
const AGES = [
  [0, 2],
  [2, 12],
  [12, 24],
  [24, 72],
];
const STRONG = 4;

export async function printYoung(seeds, workers) {
  const tasks = [true, false].flatMap((isNew) =>
    SIZES.flatMap((perHour) => seeds.map((seed) => ({ seed, perHour, isNew }))),
  );
  const watched = await shareOut(tasks, workers);
  console.log(
    '\nstorms of force 4 to 6 in the first three days of a watch, and in the same days after three weeks of watching\n' +
      'mentions an hour  hours old  number   paged  before half  within 15 min  median minutes  |   paged  before half  within 15 min  median',
  );
  for (const perHour of [...SIZES, undefined]) {
    const ofSize = watched.filter((each) => perHour === undefined || each.perHour === perHour);
    for (const [from, to] of perHour === undefined ? [...AGES, [0, Infinity]] : [[0, Infinity]]) {
      const storms = ofSize.filter(({ age, storm }) => age >= from && age < to && storm.force >= STRONG);
      const [young, old] = [true, false].map((isNew) => storms.filter((each) => each.isNew === isNew));
      if (young.length === 0) continue;
      console.log(
        [
          String(perHour ?? 'all').padStart(16),
          (to === Infinity ? 'all' : `${from} to ${to}`).padStart(10),
          String(young.length).padStart(7),
          ...verdict(young, 15),
          ' | ',
          ...verdict(old, 7),
        ].join(' '),
      );
    }
  }
  for (const isNew of [true, false]) {
    const watches = watched.filter((each) => each.isNew === isNew);
    const pages = watches.flatMap(({ falsePages }) => falsePages);
    const early = pages.filter(({ age }) => age < 2).length;
    console.log(
      `false pages of ${isNew ? 'new watches' : 'the same after three weeks'}: ${pages.length}, ` +
        `${((100 * pages.length) / watches.length).toFixed(1)} in a hundred watches of four days, ${early} of them in the first two hours`,
    );
  }
}

function verdict(watches, width) {
  const share = (of) => percent(watches.filter(({ storm }) => of(storm)).length / watches.length);
  const median = quantile(
    watches.map(({ storm }) => storm.minutes ?? Infinity),
    0.5,
  );
  return [
    share(({ paged }) => paged).padStart(7),
    share(({ beforeHalf }) => beforeHalf).padStart(12),
    share(({ minutes }) => minutes !== null && minutes <= 15).padStart(14),
    minute(median).padStart(width),
  ];
}
