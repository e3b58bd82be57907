// Changes of settings reach the bus after they are stored: tried at once, at start, and again until they are out. What is
// watched no longer pages nobody any more: with the end of a watch its open incidents end.
import { topics, type Command, type SettingsChange } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { backoffMs, messageOf, type Clock, type Log } from '@sturmwarte/runtime';
import type { IncidentStore, SettingsStore } from '@sturmwarte/store';

export interface SettingsOutbox {
  /** Publishes what is stored and not yet published. Resolves after the attempt, whatever its outcome; a failed one is repeated in the background. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** More than a watch ever has: there is one, beside those opened again. */
const MOST_OPEN = 100;
const BACKOFF = { baseMs: 500, maxMs: 30_000 };

export function createSettingsOutbox(deps: {
  readonly settings: Pick<SettingsStore, 'unpublished' | 'published'>;
  readonly incidents: Pick<IncidentStore, 'list'>;
  readonly bus: Pick<Bus, 'publish'>;
  readonly clock: Clock;
  readonly log: Log;
}): SettingsOutbox {
  const { settings, incidents, bus, clock, log } = deps;
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
    const ends = (await Promise.all(changes.filter(isEndOfWatch).map(endsOf))).flat();
    if (ends.length > 0) {
      await bus.publish(
        topics.signals,
        ends.map((command) => ({ key: command.watchId, value: { kind: 'command', command } })),
      );
    }
    await settings.published(changes);
  }

  /** Published again after a failure they are the same commands. */
  async function endsOf({ id: watchId, version, by, at }: SettingsChange): Promise<Command[]> {
    const open = await incidents.list({ watch: watchId, state: ['triggered', 'acknowledged'] }, MOST_OPEN);
    return open.map(({ id: incidentId }) => {
      const id = `watch-deleted-${version}`;
      return { id, kind: 'resolve', watchId, incidentId, by, at, note: 'The watch was deleted' };
    });
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

function isEndOfWatch({ kind, document }: SettingsChange): boolean {
  return kind === 'watch' && document === null;
}
