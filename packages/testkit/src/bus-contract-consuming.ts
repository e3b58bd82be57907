// The part of the bus contract about consumer groups: order, resuming, redelivery, poison, sharing, letting go.
import { expect } from '@jest/globals';
import { joinLeadership, loadSnapshots, saveSnapshots, type Batch } from '@sturmwarte/bus';
import { topics } from '@sturmwarte/contracts';
import type { ContractCase } from './bus-contract.ts';
import { notes, readAll, someNotes, until, type Note } from './bus-contract-records.ts';

const numbers = (batch: Batch<Note>) => batch.records.flatMap(({ value }) => value?.n ?? []);
const byNumber = (a: number, b: number) => a - b;
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

export function consumingContract(contractCase: ContractCase): void {
  contractCase('hands the records of a key over in the order they were published', async ({ bus }) => {
    const seen = new Map<string, number[]>();
    let count = 0;
    for (let n = 0; n < 300; n += 1) await bus().publish(notes, [{ key: `key-${n % 5}`, value: { n } }]);
    await bus().consume(notes, 'group', {
      maxBatch: 7,
      async process({ records }) {
        for (const { key, value } of records) seen.set(key, [...(seen.get(key) ?? []), value?.n ?? NaN]);
        count += records.length;
      },
    });
    await until(() => count === 300);
    for (const list of seen.values()) expect(list).toEqual(list.toSorted(byNumber));
  });

  contractCase('gives every group every record', async ({ bus }) => {
    const seen: Record<'one' | 'two', number[]> = { one: [], two: [] };
    await bus().publish(notes, someNotes(20));
    for (const group of ['one', 'two'] as const) {
      await bus().consume(notes, group, { process: async (batch) => void seen[group].push(...numbers(batch)) });
    }
    await until(() => seen.one.length >= 20 && seen.two.length >= 20);
    expect([seen.one.toSorted(byNumber), seen.two.toSorted(byNumber)]).toEqual([upTo(20), upTo(20)]);
  });

  contractCase('resumes where the group stood when it was closed', async ({ bus, reopen }) => {
    const seen: number[] = [];
    const processor = { process: async (batch: Batch<Note>) => void seen.push(...numbers(batch)) };
    await bus().publish(notes, someNotes(30));
    await bus().consume(notes, 'group', processor);
    await until(() => seen.length === 30);
    await reopen();
    await bus().publish(notes, someNotes(10, 30));
    await bus().consume(notes, 'group', processor);
    await until(() => seen.length >= 40);
    expect(seen.toSorted(byNumber)).toEqual(upTo(40));
  });

  contractCase(
    'starts a new group at the end where it asks for that, and stays there over a restart',
    async ({ bus, reopen }) => {
      const seen: number[] = [];
      const latest = {
        start: 'latest',
        process: async (batch: Batch<Note>) => void seen.push(...numbers(batch)),
      } as const;
      await bus().publish(notes, someNotes(10));
      const subscription = await bus().consume(notes, 'group', latest);
      await until(() => subscription.partitions().length === bus().partitions);
      await reopen();
      await bus().publish(notes, someNotes(5, 10));
      await bus().consume(notes, 'group', latest);
      await until(() => seen.length >= 5);
      expect(seen.toSorted(byNumber)).toEqual([10, 11, 12, 13, 14]);
    },
  );

  contractCase('starts where the stage says when it is given a partition', async ({ bus }) => {
    const positions = await bus().publish(
      notes,
      someNotes(20).map((note) => ({ ...note, partition: 0 })),
    );
    const seen: number[] = [];
    for (const from of [12, 4]) {
      seen.length = 0;
      const subscription = await bus().consume(notes, 'group', {
        assigned: async (partition) => (partition === 0 ? (positions[from]?.offset ?? NaN) : 'committed'),
        process: async (batch) => void seen.push(...numbers(batch)),
      });
      await until(() => seen.includes(19));
      await subscription.close();
      expect(seen).toEqual(upTo(20).slice(from));
    }
  });

  contractCase('hands a batch over again until it succeeds, and nothing after it before', async ({ bus }) => {
    const attempts: number[][] = [];
    await bus().publish(
      notes,
      someNotes(9).map((note) => ({ ...note, partition: 0 })),
    );
    await bus().consume(notes, 'group', {
      maxBatch: 3,
      async process(batch) {
        attempts.push(numbers(batch));
        if (attempts.length < 4) throw new Error('not yet');
      },
    });
    await until(() => attempts.flat().includes(8));
    const first = attempts[0] ?? [];
    expect(attempts.slice(0, 4)).toEqual([first, first, first, first]);
    expect(attempts.slice(3).flat()).toEqual(upTo(9));
  });

  contractCase('hands a batch over again after a restart where it was not finished', async ({ bus, reopen }) => {
    let failed = 0;
    const seen: number[] = [];
    await bus().publish(
      notes,
      someNotes(3).map((note) => ({ ...note, partition: 0 })),
    );
    await bus().consume(notes, 'group', {
      async process() {
        failed += 1;
        throw new Error('never');
      },
    });
    await until(() => failed > 0);
    await reopen();
    await bus().consume(notes, 'group', { process: async (batch) => void seen.push(...numbers(batch)) });
    await until(() => seen.length >= 3);
    expect(seen).toEqual([0, 1, 2]);
  });

  contractCase('sets poison aside with the reason and goes on with the rest', async ({ bus, appendRaw }) => {
    const seen: number[] = [];
    await bus().publish(notes, [{ key: 'a', partition: 0, value: { n: 0 } }]);
    await appendRaw(notes, 0, 'torn', '{"n": 1');
    await appendRaw(notes, 0, 'other', '{"n": "one"}');
    await bus().publish(notes, [{ key: 'b', partition: 0, value: { n: 3 } }]);
    await bus().consume(notes, 'group', { process: async (batch) => void seen.push(...numbers(batch)) });
    await until(() => seen.includes(3));
    expect(seen).toEqual([0, 3]);
    const letters = (await readAll(bus(), topics.deadLetters)).flatMap(({ value }) => value ?? []);
    const set = { topic: notes.name, group: 'group', partition: 0 };
    expect(letters).toEqual([
      expect.objectContaining({ ...set, key: 'torn', value: '{"n": 1', reason: expect.stringContaining('not JSON') }),
      expect.objectContaining({ ...set, key: 'other', value: '{"n": "one"}', reason: expect.stringContaining('/n') }),
    ]);
    expect(letters[1]?.offset).toBe((letters[0]?.offset ?? NaN) + 1);
  });

  contractCase('moves past a batch that is all poison', async ({ bus, appendRaw }) => {
    const nexts: number[] = [];
    await appendRaw(notes, 0, 'torn', '{');
    await bus().consume(notes, 'group', { process: async ({ next }) => void nexts.push(next) });
    await until(() => nexts.length > 0);
    expect(nexts).toEqual([(await bus().bounds(notes))[0]?.next]);
  });

  contractCase('sets aside what a stage says it cannot work', async ({ bus }) => {
    await bus().publish(notes, [{ key: 'a', value: { n: 1 } }]);
    await bus().consume(notes, 'group', {
      async process({ records }) {
        for (const record of records) await bus().deadLetter(notes, 'group', record, 'the stage cannot work it');
      },
    });
    await until(async () => (await readAll(bus(), topics.deadLetters)).length === 1);
    const [letter] = await readAll(bus(), topics.deadLetters);
    expect(letter?.value).toMatchObject({ key: 'a', value: '{"n":1}', reason: 'the stage cannot work it' });
  });

  contractCase('pulls: a slow stage has one batch of bounded size per partition in hand', async ({ bus }) => {
    let inHand = 0;
    let largest = 0;
    let most = 0;
    let worked = 0;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const subscription = await bus().consume(notes, 'group', {
      maxBatch: 10,
      async process({ records }) {
        largest = Math.max(largest, records.length);
        most = Math.max(most, (inHand += records.length));
        await held;
        inHand -= records.length;
        worked += records.length;
      },
    });
    await until(() => subscription.partitions().length === bus().partitions);
    for (let n = 0; n < 20; n += 1) await bus().publish(notes, someNotes(50, n * 50));
    await until(async () => inHand > 0 && (await subscription.lag()) === 1_000);
    expect(worked).toBe(0);
    letGo();
    await until(async () => worked === 1_000 && (await subscription.lag()) === 0);
    expect(largest).toBeLessThanOrEqual(10);
    expect(most).toBeLessThanOrEqual(10 * bus().partitions);
  });

  contractCase('says when a batch reaches the end', async ({ bus }) => {
    const live: boolean[] = [];
    await bus().publish(
      notes,
      someNotes(10).map((note) => ({ ...note, partition: 0 })),
    );
    await bus().consume(notes, 'group', { maxBatch: 4, process: async (batch) => void live.push(batch.live) });
    await until(() => live.includes(true));
    expect(live[0]).toBe(false);
    expect(live.indexOf(true)).toBe(live.length - 1);
  });

  contractCase(
    'shares the partitions between two members and never has one worked twice at a time',
    async ({ bus }) => {
      const working = new Map<number, string>();
      const seen: number[] = [];
      const overlaps: string[] = [];
      const member = (name: string) =>
        bus().consume(notes, 'group', {
          maxBatch: 5,
          async process(batch) {
            if (working.has(batch.partition)) overlaps.push(`${name} on ${batch.partition}`);
            working.set(batch.partition, name);
            await new Promise((resolve) => setImmediate(resolve));
            working.delete(batch.partition);
            seen.push(...numbers(batch));
          },
        });
      await bus().publish(notes, someNotes(200));
      const one = await member('one');
      const two = await member('two');
      const owned = () => [...one.partitions(), ...two.partitions()].toSorted(byNumber);
      await until(
        () => one.partitions().length > 0 && two.partitions().length > 0 && owned().length === bus().partitions,
      );
      expect(owned()).toEqual(upTo(bus().partitions));
      await bus().publish(notes, someNotes(200, 200));
      await one.close();
      await until(() => two.partitions().length === bus().partitions);
      await bus().publish(notes, someNotes(200, 400));
      await until(() => new Set(seen).size === 600);
      expect(overlaps).toEqual([]);
    },
  );

  contractCase(
    'revokes after the last batch has ended and before the next owner is given the partition',
    async ({ bus }) => {
      const story: string[] = [];
      const member = (name: string) =>
        bus().consume(notes, 'group', {
          assigned: async (partition) => {
            if (partition === 0) story.push(`${name} is given it`);
            return 'committed';
          },
          async process({ partition }) {
            if (partition === 0) story.push(`${name} begins`);
            await new Promise((resolve) => setTimeout(resolve, 5));
            if (partition === 0) story.push(`${name} ends`);
          },
          revoked: async (partition) => {
            if (partition === 0) story.push(`${name} lets go`);
          },
        });
      const one = await member('one');
      await until(() => one.partitions().includes(0));
      await bus().publish(notes, [{ key: 'a', partition: 0, value: { n: 1 } }]);
      await until(() => story.includes('one begins'));
      await one.close();
      const two = await member('two');
      await until(() => two.partitions().includes(0));
      await two.close();
      expect(story).toEqual([
        'one is given it',
        'one begins',
        'one ends',
        'one lets go',
        'two is given it',
        'two lets go',
      ]);
    },
  );

  contractCase('finishes the running batch before it closes, and counts it as worked', async ({ bus, reopen }) => {
    const story: string[] = [];
    const seen: number[] = [];
    await bus().publish(notes, [{ key: 'a', value: { n: 1 } }]);
    await bus().consume(notes, 'group', {
      async process({ signal }) {
        story.push('begun');
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        await bus().publish(notes, [{ key: 'a', value: { n: 2 } }]);
        story.push('ended');
      },
    });
    await until(() => story.length === 1);
    await reopen();
    expect(story).toEqual(['begun', 'ended']);
    await bus().consume(notes, 'group', { process: async (batch) => void seen.push(...numbers(batch)) });
    await until(() => seen.includes(2));
    expect(seen).toEqual([2]);
  });

  contractCase('tells how a group stands, also where none of its members runs', async ({ bus, reopen }) => {
    const toFirst = (count: number, from = 0) => someNotes(count, from).map((note) => ({ ...note, partition: 0 }));
    await bus().publish(notes, toFirst(5));
    const standing = async () => (await bus().standing(notes, 'group')).map(({ position, end }) => end - position);
    expect((await standing())[0]).toBe(5);
    await bus().consume(notes, 'group', { process: async () => undefined });
    await until(async () => (await standing()).every((lag) => lag === 0));
    await reopen();
    await bus().publish(notes, toFirst(3, 5));
    expect((await standing())[0]).toBe(3);
  });

  contractCase('has one leader, and another once it has gone', async ({ bus }) => {
    const one = await joinLeadership(bus(), 'work');
    await until(() => one.leads());
    const two = await joinLeadership(bus(), 'work');
    const other = await joinLeadership(bus(), 'other work');
    await until(() => other.leads() && one.leads() !== two.leads());
    const [leader, follower] = one.leads() ? [one, two] : [two, one];
    await leader.close();
    await until(() => follower.leads());
  });

  contractCase('is ready while it is open', async ({ bus, reopen }) => {
    await bus().consume(notes, 'group', { process: async () => undefined });
    const ready = () =>
      bus()
        .ready()
        .then(
          () => true,
          () => false,
        );
    await until(ready);
    await reopen();
    await until(ready);
    await bus().close();
    expect(await ready()).toBe(false);
  });

  contractCase('lets a stage save its state with its position, and go on from there', async ({ bus, reopen }) => {
    let sum = 0;
    const count = async () => {
      let next = 0;
      const subscription = await bus().consume(notes, 'sum', {
        async assigned(partition) {
          if (partition !== 0) return 'committed';
          const saved = await loadSnapshots(bus(), 'sum', partition);
          sum = Number(saved.states.get('total')?.state ?? 0);
          return (next = saved.next ?? 0);
        },
        async process(batch) {
          if (batch.partition === 0) for (const n of numbers(batch)) sum += n;
          if (batch.partition === 0) next = batch.next;
        },
        revoked: (partition) =>
          partition === 0 ? saveSnapshots(bus(), 'sum', 0, next, [['total', sum]]) : Promise.resolve(),
      });
      await until(async () => subscription.partitions().includes(0) && next === (await bus().bounds(notes))[0]?.next);
    };
    await bus().publish(
      notes,
      someNotes(10).map((note) => ({ ...note, partition: 0 })),
    );
    await count();
    await reopen();
    await bus().publish(
      notes,
      someNotes(5, 10).map((note) => ({ ...note, partition: 0 })),
    );
    sum = NaN;
    await count();
    expect(sum).toBe(105);
  });
}
