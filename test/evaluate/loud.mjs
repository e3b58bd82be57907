// What detection makes of brands of which tens of thousands of mentions an hour are made: a quiet day, a storm that doubles
// the criticism and one four times as much, and what all of it costs.
import { defaultThresholds } from '@sturmwarte/contracts';
import { createDetector } from '@sturmwarte/detection';
import { loudPublic } from '@sturmwarte/testkit/world';

const RATES = [20_000, 200_000];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Learned from before anything is expected of the detector. */
const PAST_DAYS = 3;
const STORMS = [
  { day: PAST_DAYS + 1, times: 2 },
  { day: PAST_DAYS + 2, times: 4 },
];

export function printLoud(seed) {
  console.log(
    '\nmentions an hour   day                     pages  first after      highest force  |  µs a mention  µs a look  state',
  );
  for (const perHour of RATES) for (const line of watch(seed, perHour)) console.log(line);
}

function watch(seed, perHour) {
  const world = loudPublic(seed, { perHour, days: PAST_DAYS + 3, storms: STORMS });
  const detector = createDetector({ watchId: 'world' });
  const looks = [];
  const spent = { observing: 0, looking: 0, mentions: 0, looks: 0 };
  for (const piece of world.pieces) {
    let next = 0;
    for (let minute = Math.floor((piece[0]?.receivedAt ?? 0) / MINUTE); next < piece.length; minute++) {
      let began = cpuTime();
      const first = next;
      while (next < piece.length && piece[next].receivedAt < (minute + 1) * MINUTE) detector.observe(piece[next++]);
      spent.observing += cpuTime() - began;
      began = cpuTime();
      const { at, force, page } = detector.look((minute + 1) * MINUTE - 1, defaultThresholds);
      spent.looking += cpuTime() - began;
      spent.mentions += next - first;
      spent.looks++;
      looks.push({ at, force, page });
    }
  }
  const days = [
    ...Array.from({ length: PAST_DAYS }, (_, day) => ({ name: `learned from, day ${day + 1}`, day })),
    { name: 'quiet', day: PAST_DAYS },
    ...world.storms.map(({ day, times, from }) => ({ name: `${times} times the criticism`, day, from })),
  ];
  const cost = costOf(spent, JSON.stringify(detector.save()).length);
  return days.map(({ name, day, from }, index) => {
    const seen = looks.filter(({ at }) => Math.floor((at - world.from) / DAY) === day);
    const pages = seen.filter(({ page }) => page);
    const after =
      from === undefined || pages.length === 0 ? '' : `${Math.round((pages[0].at - from) / MINUTE)} minutes`;
    return [
      String(perHour).padStart(16),
      '  ',
      name.padEnd(24),
      String(pages.length).padStart(5),
      after.padStart(13),
      String(Math.max(...seen.map(({ force }) => force))).padStart(18),
      index === days.length - 1 ? `  |  ${cost}` : '',
    ].join('');
  });
}

function costOf({ observing, looking, mentions, looks }, state) {
  return (
    `${((1e6 * observing) / mentions).toFixed(2)} (${mentions})  ${((1e6 * looking) / looks).toFixed(0)} (${looks})  ` +
    `${(state / 1024).toFixed(1)} kB`
  );
}

/** Seconds of processor time. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
