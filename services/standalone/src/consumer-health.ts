// A group that has work and does none is dead, however alive a process looks, and also where none is left: told on the
// health topic by whoever leads. One partition is enough: the watches in it are blind while those in others are seen.
import { topics, type Health, type Topic } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { messageOf, type Clock, type Log } from '@sturmwarte/runtime';

const LOOK_EVERY_MS = 10_000;
/** Records waiting, and none worked for this long. */
const DEAD_AFTER_MS = 60_000;

/** What each group works. */
export const consumerGroups: Readonly<Record<string, readonly Topic<unknown>[]>> = {
  score: [topics.mentions],
  detect: [topics.evidence],
  alerting: [topics.signals],
  archive: [topics.scoredMentions, topics.signals, topics.incidents],
};

export interface ConsumerHealthParts {
  readonly bus: Pick<Bus, 'publish' | 'standing'>;
  /** Real time, whatever clock the service runs on: work takes what it takes. */
  readonly clock: Clock;
  readonly log: Log;
  /** Whether this process is the one that looks. */
  readonly leads: () => boolean;
  /** Groups to look after, of `consumerGroups`. */
  readonly groups: readonly string[];
}

/** How one partition of a group's input stands. */
interface Standing {
  readonly position: number;
  readonly lag: number;
  /** When something of it was worked last, or nothing waited. */
  readonly movedAt: number;
}

interface Known {
  readonly standings: readonly Standing[];
  readonly health: Health;
}

export function watchConsumers({ bus, clock, log, leads, groups }: ConsumerHealthParts): { close(): Promise<void> } {
  const stopping = new AbortController();
  const known = new Map<string, Known>();

  const look = async (): Promise<void> => {
    for (const group of groups) {
      const standing = await Promise.all((consumerGroups[group] ?? []).map((topic) => bus.standing(topic, group)));
      const now = clock.now();
      const before = known.get(group);
      const standings = standing.flat().map(({ position, end }, place): Standing => {
        const last = before?.standings[place];
        const isWaiting = position < end && last !== undefined && position <= last.position;
        return { position, lag: end - position, movedAt: isWaiting ? last.movedAt : now };
      });
      const stuck = standings.filter(({ movedAt }) => now - movedAt >= DEAD_AFTER_MS);
      const state = stuck.length === 0 ? 'alive' : 'dead';
      const movedAt = Math.min(now, ...standings.map((one) => one.movedAt));
      const health: Health = {
        component: `consumer:${group}`,
        state,
        since: before?.health.state === state ? before.health.since : movedAt,
        lastSuccessAt: movedAt,
        at: now,
        ...(state === 'dead' ? { error: complaintOf(stuck, standings) } : {}),
      };
      if (before?.health.state !== state) await bus.publish(topics.health, [{ key: health.component, value: health }]);
      known.set(group, { standings, health });
    }
  };

  const running = (async () => {
    while (!stopping.signal.aborted) {
      await clock.sleep(LOOK_EVERY_MS, stopping.signal);
      // Who begins to lead knows nothing of before: what it saw as a follower is too old to judge by.
      if (!leads()) known.clear();
      else
        await look().catch((error: unknown) => log.warn({ error: messageOf(error) }, 'groups could not be looked at'));
    }
  })();
  return {
    async close() {
      stopping.abort();
      await running;
    },
  };
}

function complaintOf(stuck: readonly Standing[], all: readonly Standing[]): string {
  const waiting = stuck.reduce((sum, { lag }) => sum + lag, 0);
  return `${waiting} records wait in ${stuck.length} of ${all.length} partitions and none of them is worked`;
}
