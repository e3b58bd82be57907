// How each channel fares, told on the health topic whenever that changes.
import { topics, type Health } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { messageOf, type Clock, type Log } from '@sturmwarte/runtime';

/** So many failures in a row, with no success between them, make a channel dead. */
const DEAD_AFTER = 3;

export interface NotifierHealth {
  observed(
    notifier: string,
    outcome: { readonly kind: 'sent' } | { readonly kind: 'retry' | 'failed'; readonly error: string },
  ): void;
}

export function createNotifierHealth({ bus, clock, log }: { bus: Bus; clock: Clock; log: Log }): NotifierHealth {
  const known = new Map<string, { health: Health; failures: number }>();
  return {
    observed(notifier, outcome) {
      const component = `notifier:${notifier}`;
      const before = known.get(component);
      const now = clock.now();
      const failures = outcome.kind === 'sent' ? 0 : (before?.failures ?? 0) + 1;
      const state = failures === 0 ? 'alive' : failures < DEAD_AFTER ? 'failing' : 'dead';
      const lastSuccessAt = outcome.kind === 'sent' ? now : before?.health.lastSuccessAt;
      const health: Health = {
        component,
        state,
        since: before?.health.state === state ? before.health.since : now,
        at: now,
        ...(lastSuccessAt === undefined ? {} : { lastSuccessAt }),
        ...(outcome.kind === 'sent' ? {} : { error: outcome.error }),
      };
      known.set(component, { health, failures });
      if (before?.health.state === state) return;
      bus
        .publish(topics.health, [{ key: component, value: health }])
        .catch((error: unknown) => log.warn({ component, error: messageOf(error) }, 'health could not be told'));
    },
  };
}
