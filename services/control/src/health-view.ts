// How sources, notifiers and consumers fare, as they last said themselves.
import { topics, type Health } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';

export interface HealthView {
  get(component: string): Health | undefined;
  /** Components of one kind (`source`, `notifier`, `consumer`), by name. */
  list(kind: string): readonly Health[];
  close(): Promise<void>;
}

export async function followHealth(bus: Bus): Promise<HealthView> {
  const latest = new Map<string, Health>();
  const subscription = await bus.follow(topics.health, 'start', (records) => {
    for (const { key, value } of records) {
      if (value === null) latest.delete(key);
      else latest.set(key, value);
    }
  });
  return {
    get: (component) => latest.get(component),
    list: (kind) =>
      [...latest.values()]
        .filter(({ component }) => component.startsWith(`${kind}:`))
        .sort((a, b) => a.component.localeCompare(b.component)),
    close: () => subscription.close(),
  };
}
