// The lives of a member follow one another. The client ends a consumer in its own time: one that is rid of may yet say that
// its group has met. Only a client of our own making says so at the right moment.
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, ConsumerConfig, Kafka } from 'kafkajs';
import { afterEach, expect, it } from '@jest/globals';
import { silentLog } from '@sturmwarte/runtime';
import { joinGroup, type Membership } from './membership.ts';

const EVENTS = { CRASH: 'crash', STOP: 'stop', HEARTBEAT: 'heartbeat', GROUP_JOIN: 'join' };
const TOPIC = 'notes';

const members: Membership[] = [];
afterEach(async () => {
  await Promise.all(members.splice(0).map((member) => member.close()));
});

it('hears nothing of a consumer it is rid of, which may yet meet its group, or stop', async () => {
  const { lives, member, taken } = join(60_000);
  const first = await lifeOf(lives, 0);
  first.meets([0, 1]);
  first.crashes('fell out');
  const second = await lifeOf(lives, 1);
  first.meets([0, 1, 2, 3]);
  expect({ taken, trouble: member.trouble() }).toEqual({ taken: [[0, 1]], trouble: 'fell out' });

  second.meets([2]);
  first.stops();
  member.resume(TOPIC, 2);
  expect({ taken, trouble: member.trouble() }).toEqual({ taken: [[0, 1], [2]], trouble: undefined });
  expect(second.resumed).toEqual([2]);
});

it('waits for a meeting of the group that takes longer than a silent member is kept', async () => {
  const sessionTimeoutMs = 100;
  const { lives, member, taken } = join(sessionTimeoutMs);
  const life = await lifeOf(lives, 0);
  life.meets([0]);
  // What is held is let go before it asks to join again.
  while (!life.asksToJoin()) await pause(1);
  await pause(10 * sessionTimeoutMs);
  life.meets([0, 1]);
  expect({ taken, trouble: member.trouble(), lives: lives.length }).toEqual({
    taken: [[0], [0, 1]],
    trouble: undefined,
    lives: 1,
  });
});

it('gives up what it holds where the group is not heard of for as long as a silent member is kept', async () => {
  const { lives, member } = join(100);
  const first = await lifeOf(lives, 0);
  first.meets([0]);
  await lifeOf(lives, 1);
  expect(member.trouble()).toBe('the group was not heard of');
});

function join(sessionTimeoutMs: number) {
  const lives: Life[] = [];
  const kafka: Pick<Kafka, 'consumer'> = {
    consumer(config) {
      const life = createLife(config);
      lives.push(life);
      return life.consumer;
    },
  };
  const taken: (readonly number[])[] = [];
  const member = joinGroup({
    kafka: kafka as Kafka,
    groupId: 'group',
    topics: [TOPIC],
    partitions: 4,
    sessionTimeoutMs,
    log: silentLog,
    taken: (partitions) => taken.push(partitions),
    letGo: async () => undefined,
    fetched: () => undefined,
  });
  members.push(member);
  return { lives, member, taken };
}

/** A consumer of the client that says what it is told to say. */
function createLife(config: ConsumerConfig | undefined) {
  const told = new EventEmitter();
  const resumed: number[] = [];
  const on = (event: string, listener: (event: unknown) => void) => {
    told.on(event, listener);
    return () => told.off(event, listener);
  };
  const nothing = async () => undefined;
  const resume = (topics: readonly { readonly partitions: readonly number[] }[]) =>
    resumed.push(...topics.flatMap(({ partitions }) => partitions));
  const asked = {
    connect: nothing,
    subscribe: nothing,
    run: nothing,
    disconnect: nothing,
    pause: () => undefined,
    resume,
  };
  // A tenth of the client's interface is all that a member asks for.
  const consumer = { events: EVENTS, on, ...asked } as unknown as Consumer;
  const [assigner] = (config?.partitionAssigners ?? []).map((make) => make({} as Parameters<typeof make>[0]));
  return {
    consumer,
    resumed,
    isHeard: () => told.listenerCount(EVENTS.GROUP_JOIN) > 0,
    meets: (partitions: readonly number[]) =>
      told.emit(EVENTS.GROUP_JOIN, { payload: { memberAssignment: { [TOPIC]: partitions } } }),
    crashes: (reason: string) => told.emit(EVENTS.CRASH, { payload: { error: new Error(reason) } }),
    stops: () => told.emit(EVENTS.STOP, {}),
    /** Whether the join goes out, or is put off. */
    asksToJoin() {
      try {
        return assigner?.protocol({ topics: [TOPIC] }) !== undefined;
      } catch {
        return false;
      }
    },
  };
}

type Life = ReturnType<typeof createLife>;

async function lifeOf(lives: readonly Life[], index: number): Promise<Life> {
  for (;;) {
    const life = lives[index];
    if (life?.isHeard()) return life;
    await pause(1);
  }
}
