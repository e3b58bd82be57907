// A group that has work and does none is dead, however alive a process looks, and also where none is left: told on the
// health topic by whoever leads.
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

interface Known {
  readonly position: number;
  readonly movedAt: number;
  readonly health: Health;
}

export function watchConsumers({ bus, clock, log, leads, groups }: ConsumerHealthParts): { close(): Promise<void> } {
  const stopping = new AbortController();
  const known = new Map<string, Known>();

  const look = async (): Promise<void> => {
    for (const group of groups) {
      const standing = await Promise.all((consumerGroups[group] ?? []).map((topic) => bus.standing(topic, group)));
      const partitions = standing.flat();
      const lag = partitions.reduce((sum, { position, end }) => sum + end - position, 0);
      const position = partitions.reduce((sum, one) => sum + one.position, 0);
      const now = clock.now();
      const before = known.get(group);
      const movedAt = lag === 0 || !before || position > before.position ? now : before.movedAt;
      const state = now - movedAt < DEAD_AFTER_MS ? 'alive' : 'dead';
      const health: Health = {
        component: `consumer:${group}`,
        state,
        since: before?.health.state === state ? before.health.since : movedAt,
        lastSuccessAt: movedAt,
        at: now,
        ...(state === 'dead' ? { error: `${lag} records wait and none is worked` } : {}),
      };
      if (before?.health.state !== state) await bus.publish(topics.health, [{ key: health.component, value: health }]);
      known.set(group, { position, movedAt, health });
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
