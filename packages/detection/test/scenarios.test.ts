import { describe, expect, it } from '@jest/globals';
import { defaultThresholds, type Evidence, type Reading } from '@sturmwarte/contracts';
import { createDetector } from '../src/index.ts';
import { createWorld, DAY, HOUR, inOrder, MINUTE, MONDAY, type Traffic } from './traffic.ts';

/** The end of a story is looked at every minute, the weeks before it every twenty. */
const WATCHED_CLOSELY = 14 * HOUR;

/** Plays evidence to a detector as it is received; returns what there was to say. */
function watch(evidence: readonly Evidence[], from: number, to: number) {
  const detector = createDetector({ watchId: 'nordlicht-kaffee' });
  const readings: Reading[] = [];
  let next = 0;
  for (let now = from; now <= to; now += to - now > WATCHED_CLOSELY ? 20 * MINUTE : MINUTE) {
    for (let each = evidence[next]; each && each.receivedAt <= now; each = evidence[++next]) detector.observe(each);
    readings.push(detector.read(now, defaultThresholds));
  }
  return {
    detector,
    readings,
    pages: readings.filter(({ page }) => page),
    peak: (since = from, until = to) =>
      Math.max(...readings.filter(({ at }) => at >= since && at <= until).map(({ force }) => force)),
    at: (at: number) => readings.findLast((reading) => reading.at <= at),
  };
}

const WEEKS = 16 * DAY;
const STORM = MONDAY + WEEKS + 10 * HOUR;
const quiet = (perHour: number, to = STORM + DAY): Traffic => ({ from: MONDAY, to, perHour });

describe('a storm', () => {
  it('pages within minutes after quiet weeks that paged nobody', () => {
    const world = createWorld(1);
    const storm = world.burst(400, { from: STORM, to: STORM + 2 * HOUR, hostility: 0.3, links: ['#spülkaffee'] });
    const { pages, peak, at } = watch(inOrder(world.traffic(quiet(20)), storm), MONDAY, STORM + 3 * HOUR);
    expect(pages.filter(({ at: time }) => time < STORM)).toHaveLength(0);
    expect(pages[0]?.at).toBeLessThanOrEqual(STORM + 10 * MINUTE);
    expect(peak()).toBeGreaterThanOrEqual(5);
    const reading = at(STORM + 30 * MINUTE);
    expect(reading?.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['surge', 'critics', 'linked']));
    expect(reading?.firstCriticalAt).toBeGreaterThanOrEqual(STORM - 15 * MINUTE);
    expect(reading?.firstCriticalAt).toBeLessThanOrEqual(STORM + MINUTE);
  });

  it('is an Orkan when it grows and most of it insults', () => {
    const world = createWorld(2);
    const waves = [100, 200, 400].map((count, i) =>
      world.burst(count, {
        from: STORM + i * 30 * MINUTE,
        to: STORM + (i + 1) * 30 * MINUTE,
        hostility: 0.8,
        links: ['#spülkaffee'],
      }),
    );
    const { peak } = watch(inOrder(world.traffic(quiet(20)), ...waves), MONDAY, STORM + 2 * HOUR);
    expect(peak()).toBe(6);
  });

  it.each([
    [6, 'civil', 0.1],
    [5, 'as rough as that at all times', 0.8],
  ])('of half insults is force %d where half of the criticism is %s', (force, _, hostility) => {
    const world = createWorld(2);
    const waves = [100, 200, 400].flatMap((count, i) =>
      [0.1, 0.8].map((tone) =>
        world.burst(count / 2, {
          from: STORM + i * 30 * MINUTE,
          to: STORM + (i + 1) * 30 * MINUTE,
          hostility: tone,
          links: ['#spülkaffee'],
        }),
      ),
    );
    const ordinary = [world.traffic(quiet(10)), world.traffic({ ...quiet(10), hostility })];
    expect(watch(inOrder(...ordinary, ...waves), MONDAY, STORM + 2 * HOUR).peak()).toBe(force);
  });

  it('is found at night on a small brand that hardly anybody mentions', () => {
    const world = createWorld(3);
    const night = MONDAY + WEEKS + DAY + 2 * HOUR;
    const storm = world.burst(14, { from: night, to: night + HOUR, sources: ['reddit'], links: ['re:reddit:1'] });
    const { pages } = watch(inOrder(world.traffic(quiet(0.2, night + DAY)), storm), MONDAY, night + 3 * HOUR);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.at).toBeGreaterThan(night);
    expect(pages[0]?.at).toBeLessThanOrEqual(night + HOUR);
  });

  it('of few angry voices is found between many friendly ones', () => {
    const world = createWorld(4);
    const storm = world.burst(60, { from: STORM, to: STORM + 2 * HOUR, hostility: 0.7 });
    const { pages } = watch(
      inOrder(world.traffic({ ...quiet(200), criticalShare: 0.02 }), storm),
      MONDAY,
      STORM + 3 * HOUR,
    );
    expect(pages.map(({ at }) => at >= STORM && at <= STORM + HOUR)).toEqual([true]);
  });

  it('pages again when a second, much larger wave comes', () => {
    const world = createWorld(5);
    const first = world.burst(60, { from: STORM, to: STORM + HOUR });
    const second = world.burst(1_500, { from: STORM + 4 * HOUR, to: STORM + 5 * HOUR });
    const { pages } = watch(inOrder(world.traffic(quiet(20)), first, second), MONDAY, STORM + 6 * HOUR);
    expect(pages.some(({ at }) => at >= STORM && at < STORM + HOUR)).toBe(true);
    expect(pages.some(({ at }) => at >= STORM + 4 * HOUR && at < STORM + 5 * HOUR)).toBe(true);
  });

  it('pages again two days later: the first one has not become normal', () => {
    const world = createWorld(6);
    const again = STORM + 2 * DAY;
    const storms = [STORM, again].map((from) => world.burst(300, { from, to: from + 3 * HOUR }));
    const { pages } = watch(inOrder(world.traffic(quiet(20, again + DAY)), ...storms), MONDAY, again + 3 * HOUR);
    expect(pages.some(({ at }) => at >= again && at <= again + 15 * MINUTE)).toBe(true);
  });

  it('falls step by step once it is over, and not before', () => {
    const world = createWorld(7);
    const storm = world.burst(400, { from: STORM, to: STORM + HOUR, links: ['#spülkaffee'] });
    const { at, readings, peak } = watch(inOrder(world.traffic(quiet(20)), storm), MONDAY, STORM + 8 * HOUR);
    expect(at(STORM + HOUR + 20 * MINUTE)?.force).toBe(peak());
    expect(at(STORM + 8 * HOUR)?.force).toBeLessThanOrEqual(1);
    const falling = readings.filter(({ at: time }) => time > STORM + HOUR).map(({ force }) => force);
    falling.forEach((force, i) => expect((falling[i - 1] ?? force) - force).toBeLessThanOrEqual(1));
  });

  it('is carried by the press when several outlets write pieces of their own', () => {
    const world = createWorld(8);
    const outlets = ['kieler-bote.example', 'foerde-blatt.example', 'roestpost.example', 'nordzeitung.example'];
    const press = outlets.flatMap((outlet, i) =>
      world.burst(1, { from: STORM + i * 20 * MINUTE, to: STORM + DAY, kind: 'article', outlets: [outlet] }),
    );
    const { pages, at } = watch(inOrder(world.traffic(quiet(20)), press), MONDAY, STORM + 2 * HOUR);
    expect(at(STORM + 5 * MINUTE)?.media).toBe(3);
    expect(at(STORM + 2 * HOUR)?.media).toBe(4);
    expect(at(STORM + 2 * HOUR)?.outlets).toEqual(outlets);
    expect(pages).toHaveLength(1);
  });
});

describe('what ties critics', () => {
  it('is heard before their number alone stands out, and named', () => {
    const storm = { from: STORM, to: STORM + 30 * MINUTE };
    const pagesOf = (links: readonly string[]) => {
      const world = createWorld(26);
      const wave = world.burst(34, { ...storm, links });
      return watch(inOrder(world.traffic(quiet(200)), wave), MONDAY, STORM + HOUR).pages;
    };
    expect(pagesOf([])).toHaveLength(0);
    const [page] = pagesOf(['#spülkaffee']);
    expect(page?.reasons.find(({ kind }) => kind === 'linked')?.de).toMatch(
      /Kritiker verbindet #spülkaffee, sonst (selten mehr als|kaum jemanden)/,
    );
  });

  it('is no tie of critics where most who share it are not critical', () => {
    const world = createWorld(27);
    const joke = { from: STORM, to: STORM + 6 * HOUR, rhythm: false, links: ['re:x:joke'] };
    const meme = world.traffic({ ...joke, perHour: 300, criticalShare: 0.2 });
    const { pages } = watch(inOrder(world.traffic(quiet(20)), meme), MONDAY, STORM + 8 * HOUR);
    expect(pages).toHaveLength(0);
  });
});

describe('who is heard far', () => {
  it('weighs like the press: a handful of well-known critics is a storm', () => {
    const world = createWorld(28);
    const known = world
      .burst(5, { from: STORM, to: STORM + 2 * HOUR })
      .map((each) => ({ ...each, mention: { ...each.mention, reach: 400_000 } }));
    const { pages, at } = watch(inOrder(world.traffic(quiet(20)), known), MONDAY, STORM + 3 * HOUR);
    expect(pages).toHaveLength(1);
    expect(at(STORM + 2 * HOUR)?.media).toBe(4);
    expect(at(STORM + 2 * HOUR)?.reasons.find(({ kind }) => kind === 'media')?.de).toBe(
      '5 Konten großer Reichweite berichten in 24 Stunden kritisch',
    );
  });

  it('counts an outlet of great reach twice', () => {
    const world = createWorld(29);
    const press = [20_000, 300_000].map((reach, i) => {
      const [article] = world.burst(1, {
        from: STORM,
        to: STORM + HOUR,
        kind: 'article',
        outlets: [`blatt-${i}.example`],
      });
      if (!article) throw new Error('a burst of one is one mention');
      return { ...article, mention: { ...article.mention, reach } };
    });
    const { at } = watch(inOrder(world.traffic(quiet(20)), press), MONDAY, STORM + HOUR);
    expect(at(STORM + HOUR)?.media).toBe(4);
  });
});

describe('criticism that vanishes', () => {
  it('raises the force by one and is named', () => {
    const world = createWorld(31);
    const storm = world.burst(60, { from: STORM, to: STORM + 2 * HOUR, links: ['#spülkaffee'] });
    const gone = storm
      .filter((_, i) => i % 5 === 0)
      .map((each) => ({ ...each, vanished: true, receivedAt: each.receivedAt + 10 * MINUTE }));
    const play = (notices: readonly Evidence[]) => {
      const evidence = [...world.traffic(quiet(2)), ...storm, ...notices].sort((a, b) => a.receivedAt - b.receivedAt);
      const stream = evidence.map((each, offset) => ({ ...each, origin: { partition: 0, offset } }));
      return watch(stream, MONDAY, STORM + 2 * HOUR);
    };
    const [kept, deleted] = [play([]), play(gone)];
    expect(deleted.peak()).toBe(Math.min(6, kept.peak() + 1));
    expect(deleted.at(STORM + HOUR)?.reasons.map(({ kind }) => kind)).toContain('vanished');
    expect(deleted.at(STORM + HOUR)?.critics).toBe(kept.at(STORM + HOUR)?.critics);
  });
});

describe('loud, but no storm', () => {
  it.each([
    [0.2, 40],
    [2, 30],
    [20, 21],
    [200, 16],
  ])('is ordinary traffic at %d mentions an hour, for %d days', (perHour, days) => {
    const world = createWorld(10 + perHour);
    const to = MONDAY + days * DAY;
    const { pages } = watch(world.traffic({ from: MONDAY, to, perHour }), MONDAY, to);
    expect(pages).toHaveLength(0);
  });

  it('is a meme that ten times as many share with no more than the usual share of critics', () => {
    const world = createWorld(20);
    const meme = world.traffic({ from: STORM, to: STORM + 6 * HOUR, perHour: 300, rhythm: false, criticalShare: 0.15 });
    const { pages, peak, at } = watch(inOrder(world.traffic(quiet(20)), meme), MONDAY, STORM + 8 * HOUR);
    expect(pages).toHaveLength(0);
    expect(peak()).toBeLessThanOrEqual(2);
    expect(at(STORM + 2 * HOUR)?.loudness).toBeGreaterThan(2);
  });

  it('is one author who posts two hundred times', () => {
    const world = createWorld(121);
    const said = { hostility: 0.9, text: 'Ihr seid doch alle das Letzte, schließt endlich zu' };
    const bot = world.burst(200, { from: STORM, to: STORM + 3 * HOUR, authors: 1, ...said });
    const { pages, peak, at } = watch(inOrder(world.traffic(quiet(2)), bot), MONDAY, STORM + 4 * HOUR);
    expect(pages).toHaveLength(0);
    expect(peak(STORM, STORM + 3 * HOUR)).toBe(2);
    expect(at(STORM + HOUR)?.topMentions.filter(({ author }) => author === 'person-1-0')).toHaveLength(1);
  });

  it('is a swarm of accounts nobody follows that write the same, word for word', () => {
    const world = createWorld(32);
    const text = 'Nordlicht Kaffee ist ein Skandal, wer dort noch einkauft, hat nichts verstanden. Teilt das!';
    const swarm = world
      .burst(150, { from: STORM, to: STORM + HOUR, authors: 150, text })
      .map((each) => ({ ...each, mention: { ...each.mention, reach: 3 } }));
    const { pages, at } = watch(inOrder(world.traffic(quiet(2)), swarm), MONDAY, STORM + 2 * HOUR);
    expect(pages).toHaveLength(0);
    expect(at(STORM + HOUR)?.critics).toBeLessThanOrEqual(3);
  });

  it('is such a swarm that writes each time to another account, with another number, picture and link', () => {
    const world = createWorld(33);
    const swarm = Array.from({ length: 150 }, (_, i) =>
      world.burst(1, {
        from: STORM + i * 20_000,
        to: STORM + HOUR,
        authors: 1,
        text: `@kunde_${i} Grund ${i}: Nordlicht Kaffee betrügt seine Kunden seit Jahren ${i % 2 ? '😡' : '🤮'} https://t.example/${i}`,
      }),
    )
      .flat()
      .map((each, i) => ({ ...each, mention: { ...each.mention, author: `swarm-${i}`, reach: 3 } }));
    const { pages, at } = watch(inOrder(world.traffic(quiet(2)), swarm), MONDAY, STORM + 2 * HOUR);
    expect(pages).toHaveLength(0);
    expect(at(STORM + HOUR)?.critics).toBeLessThanOrEqual(3);
  });

  it('is an agency text on forty sites', () => {
    const world = createWorld(22);
    const text =
      'Kiel (na) - Die Rösterei Nordlicht Kaffee ruft eine Charge ihrer Hausmischung wegen eines Etikettenfehlers zurück.';
    const copies = Array.from({ length: 40 }, (_, i) =>
      world.burst(1, {
        from: STORM + i * MINUTE,
        to: STORM + DAY,
        kind: 'article',
        text,
        outlets: [`blatt-${i}.example`],
      }),
    );
    const { pages, at } = watch(inOrder(world.traffic(quiet(2)), ...copies), MONDAY, STORM + 2 * HOUR);
    expect(pages).toHaveLength(0);
    expect(at(STORM + 2 * HOUR)?.critics).toBeLessThanOrEqual(2);
    expect(at(STORM + 2 * HOUR)?.media).toBe(3);
  });

  it('is what the brand writes itself', () => {
    const world = createWorld(23);
    const own = world.burst(200, { from: STORM, to: STORM + HOUR }).map((each) => ({ ...each, own: true }));
    const { pages, at } = watch(inOrder(world.traffic(quiet(2)), own), MONDAY, STORM + 2 * HOUR);
    expect(pages).toHaveLength(0);
    expect(at(STORM + HOUR)?.critics).toBeLessThanOrEqual(2);
  });

  it('is an old storm that arrives late', () => {
    const world = createWorld(24);
    const yesterday = world
      .burst(500, { from: STORM - 30 * HOUR, to: STORM - 29 * HOUR })
      .map((each) => ({ ...each, receivedAt: STORM }));
    const evidence = [...world.traffic(quiet(20)), ...yesterday].sort((a, b) => a.receivedAt - b.receivedAt);
    const { pages } = watch(
      evidence.map((each, offset) => ({ ...each, origin: { partition: 0, offset } })),
      MONDAY,
      STORM + HOUR,
    );
    expect(pages).toHaveLength(0);
  });

  it('is a source that comes back after a day of silence', () => {
    const world = createWorld(25);
    const gap = [STORM - DAY, STORM] as const;
    const traffic = world
      .traffic({ ...quiet(200, STORM + 2 * DAY) })
      .filter(({ mention }) => mention.publishedAt < gap[0] || mention.publishedAt >= gap[1]);
    const { pages } = watch(inOrder(traffic), MONDAY, STORM + 2 * DAY);
    expect(pages).toHaveLength(0);
  });
});

describe('the first days', () => {
  it('do not call a storm what was there from the first minute', () => {
    const world = createWorld(30);
    const from = MONDAY + 10 * HOUR;
    const storm = world.burst(500, { from, to: from + 110 * MINUTE, authors: 60 });
    const { pages, peak, at } = watch(inOrder(storm), from, from + 110 * MINUTE);
    expect(pages).toHaveLength(0);
    expect(peak()).toBe(2);
    expect(at(from + 10 * MINUTE)).toMatchObject({ baseline: 'none' });
    expect(at(from + HOUR)).toMatchObject({ baseline: 'borrowed' });
    expect(at(from + HOUR)?.reasons.map(({ kind }) => kind)).toContain('cold-start');
  });

  it.each([
    [0.2, 12],
    [2, 12],
    [20, 40],
    [200, 200],
  ])('page a storm that breaks in their second hour, at %d mentions an hour', (perHour, critics) => {
    const world = createWorld(32 + perHour);
    const from = MONDAY + 10 * HOUR;
    const breaks = from + 70 * MINUTE;
    const storm = world.burst(critics, { from: breaks, to: breaks + 30 * MINUTE, links: ['#spülkaffee'] });
    const traffic = world.traffic({ from, to: breaks + HOUR, perHour });
    const { pages } = watch(inOrder(traffic, storm), from, breaks + HOUR);
    expect(pages[0]?.at).toBeGreaterThan(breaks);
    expect(pages[0]?.at).toBeLessThanOrEqual(breaks + 30 * MINUTE);
  });

  it.each([0.2, 2, 20, 200])('do not mistake talk about complaints for a storm, at %d mentions an hour', (perHour) => {
    const world = createWorld(36 + perHour);
    const from = MONDAY + 6 * HOUR;
    const traffic = world.traffic({ from, to: from + 2 * DAY, perHour, criticalShare: 0.9 });
    expect(watch(inOrder(traffic), from, from + 2 * DAY).pages).toHaveLength(0);
  });

  it.each([2, 20, 200])('do not mistake the first morning for a storm at %d mentions an hour', (perHour) => {
    const world = createWorld(40 + perHour);
    const from = MONDAY + 2 * HOUR;
    const { pages } = watch(inOrder(world.traffic({ from, to: from + 3 * DAY, perHour })), from, from + 3 * DAY);
    expect(pages).toHaveLength(0);
  });

  it('are over at once when history is imported, in any order, and the import pages nobody', () => {
    const world = createWorld(50);
    const past = world.traffic({ from: STORM - 15 * DAY, to: STORM, perHour: 20, history: true }).reverse();
    const imported = past.map((each, offset) => ({ ...each, receivedAt: STORM, origin: { partition: 1, offset } }));
    const storm = inOrder(world.burst(200, { from: STORM + MINUTE, to: STORM + HOUR }));
    const { pages, readings } = watch([...imported, ...storm], STORM, STORM + HOUR);
    expect(readings[0]).toMatchObject({ baseline: 'own', force: 0 });
    expect(pages[0]?.at).toBeLessThanOrEqual(STORM + 12 * MINUTE);
  });
});

describe('critics within half an hour', () => {
  it.each([
    { perHour: 0.2, days: 16, enough: 7, few: 3 },
    { perHour: 2, days: 16, enough: 7, few: 4 },
    { perHour: 20, days: 16, enough: 18, few: 6 },
    { perHour: 200, days: 16, enough: 70, few: 25 },
    { perHour: 2, days: 0.5, enough: 12, few: 4 },
    { perHour: 20, days: 0.5, enough: 28, few: 8 },
  ])('page a watch with $perHour mentions an hour after $days days when they are $enough, not $few', (volume) => {
    const { perHour, days, enough, few } = volume;
    const storm = MONDAY + days * DAY + (days < 1 ? 0 : 11 * HOUR);
    const pagesOf = (critics: number) => {
      const world = createWorld(70 + perHour);
      const wave = world.burst(critics, { from: storm, to: storm + 30 * MINUTE });
      const evidence = inOrder(world.traffic({ from: MONDAY, to: storm + HOUR, perHour }), wave);
      return watch(evidence, MONDAY, storm + HOUR).pages;
    };
    expect(pagesOf(few)).toHaveLength(0);
    expect(pagesOf(enough)).not.toHaveLength(0);
  });
});

describe('a drill', () => {
  it('runs the real measurement, is marked, and leaves no trace in what is normal', () => {
    const world = createWorld(60);
    const drill = world.burst(300, { from: STORM, to: STORM + HOUR, drill: true, links: ['#übung'] });
    const evidence = inOrder(world.traffic(quiet(20)), drill);
    const { pages, at, peak } = watch(evidence, MONDAY, STORM + 12 * HOUR);
    expect(pages).not.toHaveLength(0);
    expect(pages.every((page) => page.drill)).toBe(true);
    expect(peak(STORM)).toBeGreaterThanOrEqual(4);
    const without = watch(
      evidence.filter((each) => !each.drill),
      MONDAY,
      STORM + 12 * HOUR,
    );
    expect(at(STORM + 12 * HOUR)).toEqual(without.at(STORM + 12 * HOUR));
  });

  it('does not hide a real storm', () => {
    const world = createWorld(61);
    const drill = world.burst(300, { from: STORM, to: STORM + 2 * HOUR, drill: true });
    const storm = world.burst(300, { from: STORM + HOUR, to: STORM + 2 * HOUR });
    const { pages } = watch(inOrder(world.traffic(quiet(20)), drill, storm), MONDAY, STORM + 2 * HOUR);
    expect(pages.filter((page) => !page.drill && page.at > STORM + HOUR)).not.toHaveLength(0);
  });
});
