// A consumer that has work and does none is dead, however alive its process looks: told on the health topic.
import { topics, type Health } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { messageOf, type Clock, type Log } from '@sturmwarte/runtime';

const LOOK_EVERY_MS = 10_000;
/** Records waiting, and none fewer for this long. */
const DEAD_AFTER_MS = 60_000;

/** `lags` gives, per consumer group, the records not yet worked. */
export function watchConsumers({
  bus,
  clock,
  log,
  lags,
}: {
  bus: Bus;
  clock: Clock;
  log: Log;
  lags: () => Promise<Readonly<Record<string, number>>>;
}): { close(): Promise<void> } {
  const stopping = new AbortController();
  const known = new Map<string, { lag: number; movedAt: number; health: Health }>();

  const look = async (): Promise<void> => {
    const now = clock.now();
    for (const [group, lag] of Object.entries(await lags())) {
      const before = known.get(group);
      const moved = lag === 0 || !before || lag < before.lag;
      const movedAt = moved ? now : before.movedAt;
      const state = now - movedAt < DEAD_AFTER_MS ? 'alive' : 'dead';
      const component = `consumer:${group}`;
      const health: Health = {
        component,
        state,
        since: before?.health.state === state ? before.health.since : movedAt,
        lastSuccessAt: movedAt,
        at: now,
        ...(state === 'dead' ? { error: `${lag} records wait and none is worked` } : {}),
      };
      known.set(group, { lag, movedAt, health });
      if (before?.health.state !== state) await bus.publish(topics.health, [{ key: component, value: health }]);
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
