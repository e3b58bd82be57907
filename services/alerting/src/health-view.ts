// What is known of the health of all parts, from the health topic: who is dead, and whether anybody can still see.
import { topics, type Health, type Source } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';

/** Consumers without which no reading says anything. */
const SEEING = ['consumer:score', 'consumer:detect'];

export interface HealthView {
  /** Blind the longest first. */
  dead(): readonly Health[];
  /** Whether silence may be blindness: all of these sources are dead, or what works their mentions is. */
  isBlind(sources: readonly Pick<Source, 'id'>[]): boolean;
  close(): Promise<void>;
}

/** Resolves once everything told so far is in the view. */
export async function followHealth(bus: Bus): Promise<HealthView> {
  const components = new Map<string, Health>();
  const following = await bus.follow(topics.health, 'start', (records) => {
    for (const { key, value } of records) {
      if (value === null) components.delete(key);
      else components.set(key, value);
    }
  });
  const isDead = (component: string) => components.get(component)?.state === 'dead';
  return {
    dead: () => [...components.values()].filter(({ state }) => state === 'dead').sort((a, b) => a.since - b.since),
    isBlind: (sources) =>
      SEEING.some(isDead) || (sources.length > 0 && sources.every(({ id }) => isDead(`source:${id}`))),
    close: () => following.close(),
  };
}
