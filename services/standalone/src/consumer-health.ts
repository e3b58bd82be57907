// A consumer that has work and does none is dead, however alive its process looks: told on the health topic.
import { topics, type Health } from '@sturmwarte/contracts';
import type { Bus, Progress } from '@sturmwarte/bus';
import { messageOf, type Clock, type Log } from '@sturmwarte/runtime';

const LOOK_EVERY_MS = 10_000;
/** Records waiting, and none worked for this long. */
const DEAD_AFTER_MS = 60_000;

export interface ConsumerHealthParts {
  readonly bus: Bus;
  /** Real time, whatever clock the service runs on: work takes what it takes. */
  readonly clock: Clock;
  readonly log: Log;
  /** By consumer group. */
  readonly consumers: ReadonlyMap<string, Progress>;
}

interface Known {
  readonly worked: number;
  readonly movedAt: number;
  readonly health: Health;
}

export function watchConsumers({ bus, clock, log, consumers }: ConsumerHealthParts): { close(): Promise<void> } {
  const stopping = new AbortController();
  const known = new Map<string, Known>();

  const look = async (): Promise<void> => {
    for (const [group, progress] of consumers) {
      const lag = await progress.lag();
      const now = clock.now();
      const before = known.get(group);
      const worked = progress.worked();
      const movedAt = lag === 0 || !before || worked > before.worked ? now : before.movedAt;
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
      known.set(group, { worked, movedAt, health });
    }
  };

  const running = (async () => {
    while (!stopping.signal.aborted) {
      await clock.sleep(LOOK_EVERY_MS, stopping.signal);
      await look().catch((error: unknown) => log.warn({ error: messageOf(error) }, 'consumers could not be looked at'));
    }
  })();
  return {
    async close() {
      stopping.abort();
      await running;
    },
  };
}
