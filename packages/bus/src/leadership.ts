// Work that one of several processes does: whoever owns the first partition leads, and another soon after it has gone.
import { topics } from '@sturmwarte/contracts';
import type { Bus } from './bus.ts';

export interface Leadership {
  /** Whether this process leads now. For a moment after a change nobody may. */
  leads(): boolean;
  close(): Promise<void>;
}

/** `name`: what is led; one leader each. */
export async function joinLeadership(bus: Bus, name: string): Promise<Leadership> {
  // Any topic does, and the quietest costs least.
  const subscription = await bus.consume(topics.erasures, `leader-${name}`, {
    start: 'latest',
    process: async () => undefined,
  });
  return {
    leads: () => subscription.partitions().includes(0),
    close: () => subscription.close(),
  };
}
