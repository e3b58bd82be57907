import { afterEach, describe, expect, it } from '@jest/globals';
import { topics, type Mention, type Reading } from '@sturmwarte/contracts';
import { anEvidence, MONDAY_MORNING, NORDLICHT } from '@sturmwarte/testkit';
import { HOUR, MINUTE, openScoringWorld, post, SECOND, watch, type ScoringWorld } from './scoring-harness.ts';

const worlds: ScoringWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

async function open(...options: Parameters<typeof openScoringWorld>): Promise<ScoringWorld> {
  const world = await openScoringWorld(...options);
  worlds.push(world);
  return world;
}

const last = async (world: ScoringWorld): Promise<Reading> => {
  const reading = (await world.readings()).at(-1);
  if (!reading) throw new Error('nothing has been read');
  return reading;
};
const pages = async (world: ScoringWorld) => (await world.readings()).filter(({ page }) => page);

describe('the state of detection', () => {
  it.each([1, 2, 3])('is the same after kills at any moment as without them (seed %i)', async (seed) => {
    const kills = seeded(seed);
    const script = storm(seed);
    const play = async (world: ScoringWorld, killed: boolean) => {
      await world.push(history());
      for (const mentions of script) {
        await world.push(at(mentions, world.clock.now()));
        if (killed && kills() < 0.2) await world.crash();
        await world.pass(20 * SECOND);
        if (killed && kills() < 0.2) await world.crash();
      }
      // What is read first after a start is told at once, in both worlds at the same moment.
      await world.restart();
      await world.pass(10 * SECOND);
      return last(world);
    };
    const undisturbed = await open();
    const killed = await open();
    const expected = await play(undisturbed, false);
    expect(await play(killed, true)).toEqual(expected);
    expect(expected.critical).toBeGreaterThan(50);
    expect(await pages(undisturbed)).not.toEqual([]);
    expect(await pages(killed)).not.toEqual([]);
  });

  it('remembers how far a storm has fallen although nobody wrote any more: a restart raises no old one', async () => {
    const world = await open();
    await world.push(history());
    await world.push(at(posts(0, 40), world.clock.now()));
    await world.pass(10 * SECOND);
    const { force } = await last(world);
    expect(force).toBeGreaterThanOrEqual(3);
    for (let hours = 0; hours < 8; hours++) for (let n = 0; n < 12; n++) await world.pass(5 * MINUTE);
    expect((await last(world)).force).toBe(0);

    const told = (await world.readings()).length;
    await world.crash();
    await world.pass(MINUTE);
    const after = (await world.readings()).slice(told);
    expect(after.length).toBeGreaterThan(0);
    expect(after.map((reading) => reading.force)).toEqual(after.map(() => 0));
  });

  it('loses nothing of what was worked before the first save', async () => {
    const world = await open();
    await world.push(posts(0, 3));
    await world.crash();
    await world.pass(MINUTE);
    expect(await last(world)).toMatchObject({ mentions: 3, critics: 3 });
  });

  it('is saved slice by slice, and only where it would go on differently', async () => {
    const watches = Array.from({ length: 120 }, (_, n) => watch({ id: `w${n}`, name: `W${n}`, query: `Marke${n}` }));
    const world = await open({ watches });
    for (let n = 0; n < 12; n++) await world.pass(5 * SECOND);
    const saved = () => world.attempts.filter(({ topic }) => topic === topics.snapshots.name);
    expect(saved().reduce((sum, { records }) => sum + records, 0)).toBeGreaterThanOrEqual(120);
    expect(Math.max(...saved().map(({ records }) => records))).toBeLessThanOrEqual(20);

    world.attempts.length = 0;
    for (let n = 0; n < 8; n++) {
      await world.push([post(n, { text: 'Marke7 ist eine Frechheit.', publishedAt: world.clock.now() })]);
      await world.pass(15 * SECOND);
    }
    // One watch and its marker each time, the positions of the other partitions at most.
    const records = saved().reduce((sum, one) => sum + one.records, 0);
    expect(records).toBeGreaterThan(4);
    expect(records).toBeLessThan(40);
  });

  it.each([
    ['is not of its schema', { stage: 'detect' }],
    ['is no state of a detector', { stage: 'detect', next: 0, state: { version: 1 } }],
  ])('stops the process where it %s', async (_what, value) => {
    const world = await open({ stages: ['detect'] });
    const partition = world.bus.partitionOf(NORDLICHT);
    await world.engine.append(topics.snapshots, [
      { partition, key: `detect/state/${NORDLICHT}`, value: JSON.stringify(value) },
    ]);
    await world.crash().catch(() => undefined);
    expect(world.fatal).toMatchObject([{ code: 'STATE_CORRUPT' }]);
  });
});

describe('readings', () => {
  it('come every minute while nothing changes, and at once when something does', async () => {
    const world = await open();
    for (let n = 0; n < 60; n++) await world.pass(10 * SECOND);
    const calm = await world.readings();
    expect(calm.length).toBeGreaterThanOrEqual(9);
    expect(calm.length).toBeLessThanOrEqual(11);

    await world.push([post(1, { publishedAt: world.clock.now() })]);
    const after = await world.readings();
    expect(after).toHaveLength(calm.length + 1);
    expect(after.at(-1)).toMatchObject({ at: world.clock.now(), force: 1, critics: 1 });
  });

  it('that page are neither lost nor doubled while the bus refuses them', async () => {
    const world = await open();
    await world.push(history());
    await world.pass(10 * SECOND);
    world.failing.add(topics.signals.name);
    await world.bus.publish(
      topics.mentions,
      at(posts(0, 40), world.clock.now()).map((value) => ({ key: value.id, value })),
    );
    for (let n = 0; n < 30; n++) await world.clock.advance(SECOND);
    expect(await pages(world)).toEqual([]);
    world.failing.clear();
    await world.pass(30 * SECOND);

    expect(await pages(world)).toHaveLength(1);
    const times = (await world.readings()).map((reading) => reading.at);
    expect(new Set(times).size).toBe(times.length);
  });

  it('that page are told by the next process where this one was killed before it could', async () => {
    const world = await open();
    await world.push(history());
    await world.pass(20 * SECOND);
    world.failing.add(topics.signals.name);
    await world.bus.publish(
      topics.mentions,
      at(posts(0, 40), world.clock.now()).map((value) => ({ key: value.id, value })),
    );
    for (let n = 0; n < 30; n++) await world.clock.advance(SECOND);
    await world.crash();
    await world.pass(10 * SECOND);

    expect(await pages(world)).not.toEqual([]);
  });

  it('of imported history page nobody, however loud it was, and build what is usual', async () => {
    const world = await open();
    await world.push(history().concat(at(posts(90_000, 300), world.clock.now() - 2 * HOUR).map(asHistory)));
    for (let n = 0; n < 6; n++) await world.pass(10 * SECOND);
    expect(await pages(world)).toEqual([]);
    const reading = await last(world);
    expect(reading.expectedMentions).toBeGreaterThan(0);
    expect(reading).toMatchObject({ force: 0, mentions: 0, baseline: 'own' });
  });

  it('go on for every other watch where evidence of one cannot be worked', async () => {
    const world = await open({ stages: ['detect'] });
    const partition = world.bus.partitionOf(NORDLICHT);
    await world.engine.append(topics.evidence, [{ partition, key: 'x', value: '{"watchId":"x"}' }]);
    await world.bus.publish(topics.evidence, [{ key: NORDLICHT, value: anEvidence() }]);
    await world.settled();
    expect(await last(world)).toMatchObject({ critics: 1 });
    expect(await world.read(topics.deadLetters)).toMatchObject([{ topic: 'evidence', group: 'detect', key: 'x' }]);
  });
});

/** Two ordinary weeks: two mentions an hour, one in six critical. */
function history(): Mention[] {
  return Array.from({ length: 2 * 24 * 14 }, (_, n) => {
    const publishedAt = MONDAY_MORNING - (n + 1) * (HOUR / 2);
    const text = n % 6 === 0 ? 'Nordlicht ist furchtbar.' : 'Kaffee von Nordlicht im Büro.';
    return asHistory(post(100_000 + n, { publishedAt, receivedAt: MONDAY_MORNING, text }));
  });
}

function asHistory(mention: Mention): Mention {
  return { ...mention, history: true };
}

/** What is written in each of forty steps: silence, then a storm, then less. */
function storm(seed: number): Mention[][] {
  const chance = seeded(seed * 7_919);
  let number = 0;
  return Array.from({ length: 40 }, (_, step) => {
    const loud = step < 8 ? 0.3 : step < 30 ? 8 : 2;
    const count = Math.floor(chance() * 2 * loud);
    const mentions = posts(number, count);
    number += count;
    return mentions;
  });
}

function posts(from: number, count: number): Mention[] {
  return Array.from({ length: count }, (_, n) => post(from + n));
}

function at(mentions: readonly Mention[], moment: number): Mention[] {
  return mentions.map((mention) => ({ ...mention, publishedAt: moment, receivedAt: moment }));
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
