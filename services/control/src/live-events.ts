// What happens, as it happens, to everyone who watches: one follower of the bus for any number of consoles.
import { topics } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import { createClosing } from '@sturmwarte/runtime';

/** Small on purpose: it says what to look at again, and nothing of what people wrote. */
export type LiveEvent =
  | { readonly kind: 'reading'; readonly watchId: string; readonly force: number; readonly at: number }
  | {
      readonly kind: 'incident';
      readonly id: string;
      readonly watchId: string;
      readonly state: string;
      readonly version: number;
    }
  | { readonly kind: 'health'; readonly component: string; readonly state: string };

export interface LiveEvents {
  /** Returns how to stop listening. */
  listen(listener: (event: LiveEvent) => void): () => void;
  close(): Promise<void>;
}

export async function followLiveEvents(bus: Bus): Promise<LiveEvents> {
  const listeners = new Set<(event: LiveEvent) => void>();
  const closing = createClosing();
  const tell = (event: LiveEvent) => {
    for (const listener of listeners) listener(event);
  };

  const signals = await bus.follow(topics.signals, 'end', (records) => {
    for (const { value } of records) {
      if (value?.kind !== 'reading') continue;
      const { watchId, force, at } = value.reading;
      tell({ kind: 'reading', watchId, force, at });
    }
  });
  closing.add(signals, (opened) => opened.close());

  const incidents = await bus.follow(topics.incidents, 'end', (records) => {
    for (const { value } of records) {
      if (!value) continue;
      const { id, watchId, state, version } = value.incident;
      tell({ kind: 'incident', id, watchId, state, version });
    }
  });
  closing.add(incidents, (opened) => opened.close());

  const health = await bus.follow(topics.health, 'end', (records) => {
    for (const { value } of records)
      if (value) tell({ kind: 'health', component: value.component, state: value.state });
  });
  closing.add(health, (opened) => opened.close());

  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => closing.close(),
  };
}
