import { describe, expect, it } from '@jest/globals';
import type { Outgoing } from '@sturmwarte/bus';
import { topics, type Health, type Topic } from '@sturmwarte/contracts';
import { createManualClock, silentLog } from '@sturmwarte/runtime';
import { watchConsumers } from './consumer-health.ts';

const SECOND = 1_000;

/** A bus whose groups stand where the test says, and what was published of their health. */
function watching({ leads = true }: { readonly leads?: boolean } = {}) {
  const clock = createManualClock(0);
  const standing = { position: 0, end: 0, leads };
  /** Another partition, without work where the test gives it none. */
  const beside = { position: 0, end: 0 };
  const told: (Health | null)[] = [];
  const watch = watchConsumers({
    bus: {
      standing: async (topic: Topic<unknown>) => (topic.name === topics.mentions.name ? [standing, beside] : []),
      publish: async <T>(_: Topic<T>, records: readonly Outgoing<T>[]) => {
        told.push(...records.map(({ value }) => value as Health | null));
        return [];
      },
    },
    clock,
    log: silentLog,
    leads: () => standing.leads,
    groups: ['score'],
  });
  const pass = async (seconds: number) => {
    for (let left = seconds; left > 0; left -= 10) await clock.advance(10 * SECOND);
  };
  return { standing, beside, told, watch, pass };
}

describe('the watch over consumer groups', () => {
  it('calls a group dead that has had work for a minute and done none, whatever processes there are', async () => {
    const { standing, told, watch, pass } = watching();
    await pass(30);
    standing.end = 100;
    await pass(80);
    expect(told.map((health) => health?.state)).toEqual(['alive', 'dead']);
    const error = '100 records wait in 1 of 2 partitions and none of them is worked';
    expect(told[1]).toMatchObject({ component: 'consumer:score', error });
    await watch.close();
  });

  it('calls a group dead of which one partition does nothing, however much is worked in the others', async () => {
    const { standing, beside, told, watch, pass } = watching();
    standing.end = 1_000;
    beside.end = 7;
    for (let step = 0; step < 10; step++) {
      standing.position += 100;
      await pass(10);
    }
    expect(told.map((health) => health?.state)).toEqual(['alive', 'dead']);
    const error = '7 records wait in 1 of 2 partitions and none of them is worked';
    expect(told[1]).toMatchObject({ component: 'consumer:score', since: 10 * SECOND, error });
    beside.position = 7;
    await pass(10);
    expect(told.map((health) => health?.state)).toEqual(['alive', 'dead', 'alive']);
    await watch.close();
  });

  it('calls it alive again once it gets on, and says so once', async () => {
    const { standing, told, watch, pass } = watching();
    standing.end = 100;
    await pass(90);
    standing.position = 50;
    await pass(60);
    expect(told.map((health) => health?.state)).toEqual(['alive', 'dead', 'alive']);
    await watch.close();
  });

  it('lets a group that is slow live', async () => {
    const { standing, told, watch, pass } = watching();
    standing.end = 1_000;
    for (let step = 0; step < 20; step++) {
      standing.position += 1;
      await pass(30);
    }
    expect(told.map((health) => health?.state)).toEqual(['alive']);
    await watch.close();
  });

  it('says nothing while another process leads, and judges by nothing it has not seen itself', async () => {
    const { standing, told, watch, pass } = watching({ leads: false });
    standing.end = 100;
    await pass(300);
    expect(told).toEqual([]);
    standing.leads = true;
    await pass(30);
    expect(told.map((health) => health?.state)).toEqual(['alive']);
    await watch.close();
  });
});
