// Before an installation moves, everything taken in is worked: what lies between two stages has its place on this bus alone.
// Only alerting stands still, so that nobody is paged from here any more; what it has not decided on moves as it is.
import { setTimeout as sleep } from 'node:timers/promises';
import { topics, type Topic } from '@sturmwarte/contracts';
import { followSettings, type Bus } from '@sturmwarte/bus';
import { createArchive } from '@sturmwarte/control';
import { hashAccount } from '@sturmwarte/ingest';
import { CodedError, createClosing } from '@sturmwarte/runtime';
import { startScoring } from '@sturmwarte/scoring';
import { consumerGroups } from '../consumer-health.ts';
import type { Ground, MoveOptions } from './ground.ts';

const LOOK_EVERY_MS = 100;
const TELL_EVERY_MS = 1_000;
/** A member that has died is noticed by then, and its partitions are given to us. */
const CLAIM_WITHIN_MS = 45_000;

/**
 * Rejects with DATA_IN_USE where a service still works on the bus: on Kafka by asking for all the work of every group, in the
 * embedded form the folder's lock has told. A push API that is left running cannot be told: nobody may push meanwhile.
 */
export async function comeToRest(
  { config, folder, clock, log }: MoveOptions,
  { bus, store, metrics }: Ground,
  say: (line: string) => void,
): Promise<void> {
  if (config.kafka) await refuseWorkers(bus);
  const { salt } = folder.secrets;
  const closing = createClosing();
  try {
    const settings = closing.add(await followSettings(bus), (view) => view.close());
    const archive = closing.add(await createArchive({ bus, store, log, metrics }), (opened) => opened.close());
    const scoring = closing.add(
      await startScoring({ bus, clock, log, metrics, settings, hashAccount: (account) => hashAccount(salt, account) }),
      (opened) => opened.close(),
    );
    const { score, detect } = scoring.stages;
    await until(say, async () => (await lagOf(bus, ['score', 'detect'])) + (await score.lag()) + (await detect.lag()));
    // Tells and saves what is left; then the archive has the last of it to write.
    await scoring.close();
    await until(say, async () => (await lagOf(bus, ['archive'])) + (await archive.lag()));
  } finally {
    await closing.close();
  }
}

async function until(say: (line: string) => void, left: () => Promise<number>): Promise<void> {
  for (let toldAt = performance.now(), records = await left(); records > 0; records = await left()) {
    if (performance.now() - toldAt >= TELL_EVERY_MS) {
      say(`${records} records are to be worked first`);
      toldAt = performance.now();
    }
    await sleep(LOOK_EVERY_MS);
  }
}

async function lagOf(bus: Bus, groups: readonly string[]): Promise<number> {
  let lag = 0;
  for (const group of groups) {
    for (const topic of consumerGroups[group] ?? [])
      for (const { position, end } of await bus.standing(topic, group)) lag += end - position;
  }
  return lag;
}

async function refuseWorkers(bus: Bus): Promise<void> {
  const claims: readonly (readonly [string, Topic<unknown>])[] = [
    ['ingest', topics.cursors],
    ['score', topics.mentions],
    ['detect', topics.evidence],
    ['alerting', topics.signals],
    ['archive', topics.scoredMentions],
  ];
  for (const [group, topic] of claims) await claim(bus, group, topic);
}

/** Takes the whole group's work, does none of it, and gives it back. */
async function claim(bus: Bus, group: string, topic: Topic<unknown>): Promise<void> {
  const owned = new Set<number>();
  const subscription = await bus.consume(topic, group, {
    assigned(partition, signal) {
      owned.add(partition);
      return new Promise<'committed'>((_resolve, reject) => {
        const letGo = (): void => {
          owned.delete(partition);
          reject(new CodedError('CLOSED', 'the partition is given back'));
        };
        if (signal.aborted) {
          letGo();
          return;
        }
        signal.addEventListener('abort', letGo, { once: true });
      });
    },
    process: async () => undefined,
  });
  try {
    const began = performance.now();
    while (owned.size < bus.partitions) {
      await sleep(LOOK_EVERY_MS);
      if (performance.now() - began < CLAIM_WITHIN_MS) continue;
      const error = `another process works on ${topic.name} (${group}): stop ingest, scoring, alerting and control first`;
      throw new CodedError('DATA_IN_USE', error);
    }
  } finally {
    await subscription.close();
  }
}
