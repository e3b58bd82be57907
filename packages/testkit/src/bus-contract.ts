// What every bus engine owes the services, whatever is behind it. An engine's own tests add only what is special to it.
// Nothing here waits for a time to pass: it waits for conditions, so that slow brokers pass and fast ones are fast.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Bus } from '@sturmwarte/bus';
import { topics, Type, type Topic } from '@sturmwarte/contracts';
import { consumingContract } from './bus-contract-consuming.ts';
import { foldKeys, notes, readAll, someNotes, states, until, type Note } from './bus-contract-records.ts';

/** An empty bus over the engine under test, with the topics of `busContractTopics`. */
export interface BusHarness {
  /** The bus as it is open now. */
  readonly bus: () => Bus;
  /** Puts a record on the engine past the bus's checks. */
  readonly appendRaw: (topic: Topic<unknown>, partition: number, key: string, value: string | null) => Promise<void>;
  /** Closes the bus and opens it again on the same data. */
  readonly reopen: () => Promise<Bus>;
  /** Closes whatever is open and removes the data. */
  readonly close: () => Promise<void>;
}

export const busContractTopics: readonly Topic<unknown>[] = [
  notes,
  states,
  topics.deadLetters,
  topics.snapshots,
  topics.erasures,
];

/** Slow brokers take seconds to hand partitions over. */
const CASE_TIMEOUT_MS = 60_000;

/** Declares the suite; `open` is called once per case. */
export function busContract(name: string, open: () => Promise<BusHarness>): void {
  describe(`${name} as a bus`, () => {
    let harness: BusHarness;
    beforeEach(async () => {
      harness = await open();
    }, CASE_TIMEOUT_MS);
    afterEach(() => harness.close(), CASE_TIMEOUT_MS);

    const contractCase = (title: string, run: (harness: BusHarness) => Promise<void>) =>
      it(title, () => run(harness), CASE_TIMEOUT_MS);

    describe('publishing', () => publishingContract(contractCase));
    describe('reading', () => readingContract(contractCase));
    describe('following', () => followingContract(contractCase));
    describe('consuming', () => consumingContract(contractCase));
  });
}

export type ContractCase = (title: string, run: (harness: BusHarness) => Promise<void>) => void;

function publishingContract(contractCase: ContractCase): void {
  contractCase('gives positions in the order of the records, counting up without gaps', async ({ bus }) => {
    const records = Array.from({ length: 40 }, (_, n) => ({ key: `key-${n % 7}`, value: { n } }));
    const positions = [...(await bus().publish(notes, records)), ...(await bus().publish(notes, records))];
    for (const [n, position] of positions.entries())
      expect(position.partition).toBe(bus().partitionOf(`key-${(n % 40) % 7}`));
    for (let partition = 0; partition < bus().partitions; partition += 1) {
      const offsets = positions.filter((position) => position.partition === partition).map(({ offset }) => offset);
      expect(offsets).toEqual(offsets.map((_, n) => n + (offsets[0] ?? 0)));
    }
  });

  contractCase('keeps what was published when it is opened again', async ({ bus, reopen }) => {
    await bus().publish(notes, [
      { key: 'a', value: { n: 1 } },
      { key: 'b', value: { n: 2 } },
    ]);
    const before = await readAll(bus(), notes);
    expect(await readAll(await reopen(), notes)).toEqual(before);
    expect(before).toHaveLength(2);
  });

  contractCase('never gives an offset twice', async ({ bus, reopen }) => {
    const [first] = await bus().publish(notes, [{ key: 'a', value: { n: 1 } }]);
    const [second] = await (await reopen()).publish(notes, [{ key: 'a', value: { n: 2 } }]);
    expect(second).toEqual({ partition: first?.partition, offset: (first?.offset ?? NaN) + 1 });
  });

  contractCase('sends records to the partition of their key, of another key, or named outright', async ({ bus }) => {
    const last = bus().partitions - 1;
    const [own, other, named] = await bus().publish(notes, [
      { key: 'kaffee', value: { n: 1 } },
      { key: 'kaffee', partitionKey: 'watch', value: { n: 2 } },
      { key: 'kaffee', partition: last, value: { n: 3 } },
    ]);
    expect([own?.partition, other?.partition, named?.partition]).toEqual([
      bus().partitionOf('kaffee'),
      bus().partitionOf('watch'),
      last,
    ]);
  });

  contractCase('refuses a record that does not meet the schema, and with it the whole call', async ({ bus }) => {
    const loose: Topic<unknown> = notes;
    const publishing = bus().publish(loose, [
      { key: 'right', value: { n: 1 } },
      { key: 'wrong', value: { n: 'one' } },
    ]);
    await expect(publishing).rejects.toMatchObject({ code: 'RECORD_INVALID', message: expect.stringContaining('/n') });
    await expect(bus().publish(notes, [{ key: 'a', value: null }])).rejects.toMatchObject({ code: 'RECORD_INVALID' });
    expect(await readAll(bus(), notes)).toEqual([]);
  });

  contractCase('keeps keys and texts as they were, however odd', async ({ bus }) => {
    const texts = ['', 'Straße „Kiel“ ☕️', 'line\nbreak', 'x'.repeat(200_000), '\u{1F300}'];
    await bus().publish(
      notes,
      texts.map((text, n) => ({ key: text.slice(0, 300), value: { n, text } })),
    );
    const read = (await readAll(bus(), notes)).toSorted((a, b) => (a.value?.n ?? 0) - (b.value?.n ?? 0));
    expect(read.map(({ key, value }) => [key, value?.text])).toEqual(texts.map((text) => [text.slice(0, 300), text]));
  });

  contractCase('finds a key again that no text column can hold as it is', async ({ bus }) => {
    for (const key of ['half \uD83C', 'nil\u0000nil']) {
      const [position] = await bus().publish(states, [{ key, value: { n: 1, text: key } }]);
      expect(position?.partition).toBe(bus().partitionOf(key));
      expect([...foldKeys(await readAll(bus(), states)).values()]).toEqual([{ n: 1, text: key }]);
      await bus().publish(states, [{ key, value: null }]);
      expect(foldKeys(await readAll(bus(), states)).size).toBe(0);
    }
  });

  contractCase('refuses to publish once it is closed', async ({ bus }) => {
    await bus().close();
    await expect(bus().publish(notes, [{ key: 'a', value: { n: 1 } }])).rejects.toMatchObject({ code: 'CLOSED' });
  });

  contractCase('refuses a topic it was not given', async ({ bus }) => {
    const unknown: Topic<unknown> = { ...notes, name: 'unknown', schema: Type.Unknown() };
    await expect(bus().publish(unknown, [{ key: 'a', value: {} }])).rejects.toThrow();
  });
}

function readingContract(contractCase: ContractCase): void {
  const partition = 0;
  const publishTo = (bus: Bus, count: number) =>
    bus.publish(
      notes,
      someNotes(count).map((note) => ({ ...note, partition })),
    );

  async function readFrom(bus: Bus, from: number): Promise<Note[]> {
    const found: Note[] = [];
    for await (const records of bus.read(notes, partition, from))
      found.push(...records.flatMap(({ value }) => value ?? []));
    return found;
  }

  contractCase('reads a partition in order from the offset asked for to the end', async ({ bus }) => {
    const positions = await publishTo(bus(), 2_500);
    const from = positions[1_700]?.offset ?? NaN;
    expect((await readFrom(bus(), from)).map(({ n }) => n)).toEqual(Array.from({ length: 800 }, (_, n) => 1_700 + n));
  });

  contractCase('ends at what was there when the reading began', async ({ bus }) => {
    await publishTo(bus(), 10);
    let seen = 0;
    for await (const records of bus().read(notes, partition, 0)) {
      seen += records.length;
      await publishTo(bus(), 10);
    }
    expect(seen).toBe(10);
  });

  contractCase('reads nothing from an empty partition and from beyond the end', async ({ bus }) => {
    expect(await readFrom(bus(), 0)).toEqual([]);
    await publishTo(bus(), 3);
    const [bounds] = await bus().bounds(notes);
    expect(await readFrom(bus(), bounds?.next ?? NaN)).toEqual([]);
  });

  contractCase('tells the first offset and the next per partition', async ({ bus }) => {
    const empty = await bus().bounds(notes);
    expect(empty).toHaveLength(bus().partitions);
    for (const { first, next } of empty) expect(first).toBe(next);
    await publishTo(bus(), 5);
    const [filled, ...others] = await bus().bounds(notes);
    expect((filled?.next ?? NaN) - (filled?.first ?? NaN)).toBe(5);
    expect(others).toEqual(empty.slice(1));
  });

  contractCase('passes over what it cannot read, or stops there where told to', async ({ bus, appendRaw }) => {
    await publishTo(bus(), 1);
    await appendRaw(notes, partition, 'key', '{ "n": ');
    await publishTo(bus(), 1);
    expect(await readFrom(bus(), 0)).toEqual([{ n: 0 }, { n: 0 }]);
    const strict = async () => {
      for await (const _ of bus().read(notes, partition, 0, { invalid: 'reject' }));
    };
    await expect(strict()).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });

  contractCase('lets a later record of the key have the last word over one that cannot be read', async (harness) => {
    const { bus, appendRaw } = harness;
    await appendRaw(states, partition, 'key', '{ "n": ');
    const strict = async () => {
      for await (const _ of bus().read(states, partition, 0, { invalid: 'reject' }));
    };
    await expect(strict()).rejects.toMatchObject({ code: 'STATE_CORRUPT', message: expect.stringContaining('/0/0') });
    await appendRaw(states, partition, 'key', null);
    await strict();
  });

  contractCase('keeps the last record of each key and the removals of a compacted topic', async ({ bus, reopen }) => {
    for (let round = 1; round <= 5; round += 1) {
      await bus().publish(states, [
        { key: 'a', value: { n: round } },
        { key: 'b', value: { n: round * 10 } },
      ]);
    }
    await bus().publish(states, [{ key: 'b', value: null }]);
    await bus().housekeep({ retentionHours: (topic) => topic.retentionHours });
    expect(foldKeys(await readAll(await reopen(), states))).toEqual(new Map([['a', { n: 5 }]]));
  });

  contractCase('rewrites what contains a text, or says that it cannot', async ({ bus }) => {
    await bus().publish(notes, [
      { key: 'a', value: { n: 1, text: 'by author "4711" of Kiel' } },
      { key: 'b', value: { n: 2, text: 'by somebody else' } },
    ]);
    const changed = await bus().redact(notes, 'author "4711"', () => ({ n: 1, text: '' }));
    if (changed === null) return;
    expect(changed).toBe(1);
    const texts = (await readAll(bus(), notes)).map(({ value }) => value?.text);
    expect(texts.toSorted()).toEqual(['', 'by somebody else']);
  });
}

function followingContract(contractCase: ContractCase): void {
  contractCase('hands over everything from the start before it resolves, then what comes', async ({ bus }) => {
    const seen: number[] = [];
    await bus().publish(notes, someNotes(1_200));
    const following = await bus().follow(notes, 'start', (records) => {
      seen.push(...records.flatMap(({ value }) => value?.n ?? []));
    });
    expect(seen).toHaveLength(1_200);
    await bus().publish(notes, [{ key: 'late', value: { n: 5_000 } }]);
    await until(() => seen.includes(5_000));
    expect(new Set(seen).size).toBe(1_201);
    await following.close();
  });

  contractCase('shows every follower every record, from the end only what is new', async ({ bus }) => {
    await bus().publish(notes, [{ key: 'old', value: { n: 1 } }]);
    const seen: [number[], number[]] = [[], []];
    for (const list of seen) {
      await bus().follow(notes, 'end', (records) => {
        list.push(...records.flatMap(({ value }) => value?.n ?? []));
      });
    }
    await bus().publish(notes, [
      { key: 'a', value: { n: 2 } },
      { key: 'b', value: { n: 3 } },
    ]);
    await until(() => seen.every((list) => list.length >= 2));
    for (const list of seen) expect(list.toSorted()).toEqual([2, 3]);
  });

  contractCase('hands removals over as such', async ({ bus }) => {
    const seen: (Note | null)[] = [];
    await bus().publish(states, [{ key: 'a', value: { n: 1 } }]);
    await bus().follow(states, 'start', (records) => {
      seen.push(...records.map(({ value }) => value));
    });
    await bus().publish(states, [{ key: 'a', value: null }]);
    await until(() => seen.length === 2);
    expect(seen).toEqual([{ n: 1 }, null]);
  });

  contractCase('gives a handler that failed the same records again', async ({ bus }) => {
    await bus().publish(notes, [{ key: 'a', value: { n: 1 } }]);
    let calls = 0;
    await bus().follow(notes, 'start', () => {
      calls += 1;
      if (calls === 1) throw new Error('not yet');
    });
    expect(calls).toBe(2);
  });

  contractCase('never calls one handler twice at the same time', async ({ bus }) => {
    let running = 0;
    let most = 0;
    let seen = 0;
    await bus().follow(notes, 'end', async (records) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      seen += records.length;
    });
    for (let n = 0; n < 50; n += 1) await bus().publish(notes, [{ key: `key-${n}`, value: { n } }]);
    await until(() => seen === 50);
    expect(most).toBe(1);
  });

  contractCase('stops when closed', async ({ bus }) => {
    const closed: number[] = [];
    const open: number[] = [];
    const following = await bus().follow(notes, 'end', (records) => void closed.push(records.length));
    await bus().follow(notes, 'end', (records) => void open.push(records.length));
    await following.close();
    await bus().publish(notes, [{ key: 'a', value: { n: 1 } }]);
    await until(() => open.length === 1);
    expect(closed).toEqual([]);
  });
}
