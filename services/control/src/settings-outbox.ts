// Changes of settings reach the bus after they are stored: tried at once, at start, and again until they are out.
import { topics } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { backoffMs, messageOf, type Clock, type Log } from '@sturmwarte/runtime';
import type { SettingsStore } from '@sturmwarte/store';

export interface SettingsOutbox {
  /** Publishes what is stored and not yet published. Resolves after the attempt, whatever its outcome; a failed one is repeated in the background. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const BACKOFF = { baseMs: 500, maxMs: 30_000 };

export function createSettingsOutbox(deps: {
  readonly settings: Pick<SettingsStore, 'unpublished' | 'published'>;
  readonly bus: Pick<Bus, 'publish'>;
  readonly clock: Clock;
  readonly log: Log;
}): SettingsOutbox {
  const { settings, bus, clock, log } = deps;
  const closing = new AbortController();
  let queue = Promise.resolve();
  let failures = 0;
  let retry: Promise<void> | undefined;

  async function publishPending(): Promise<void> {
    const changes = await settings.unpublished();
    if (changes.length === 0) return;
    await bus.publish(
      topics.settings,
      changes.map((change) => ({ key: `${change.kind}/${change.id}`, value: change })),
    );
    await settings.published(changes);
  }

  async function attempt(): Promise<void> {
    if (closing.signal.aborted) return;
    try {
      await publishPending();
      if (failures > 0) log.info('settings are published again');
      failures = 0;
    } catch (error) {
      failures++;
      if (failures === 1) log.warn({ err: messageOf(error) }, 'settings are stored, but cannot be published yet');
      retry ??= again();
    }
  }

  async function again(): Promise<void> {
    await clock.sleep(backoffMs(BACKOFF, failures, 1), closing.signal);
    retry = undefined;
    if (!closing.signal.aborted) await flush();
  }

  function flush(): Promise<void> {
    queue = queue.then(attempt);
    return queue;
  }

  return {
    flush,
    async close() {
      closing.abort();
      await queue;
    },
  };
}
