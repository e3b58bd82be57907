// Wakes whoever waits for a topic to grow: consumers in the same process need no polling.

export interface Growth {
  /** Resolves at the next growth of the topic, or when the signal aborts. */
  next(topic: string, signal: AbortSignal): Promise<void>;
  announce(topics: ReadonlySet<string>): void;
}

export function createGrowth(): Growth {
  const sleepers = new Map<string, Set<() => void>>();
  return {
    next: (topic, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const asleep = sleepers.get(topic) ?? new Set();
        sleepers.set(topic, asleep);
        const wake = () => {
          asleep.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        asleep.add(wake);
        signal.addEventListener('abort', wake);
      }),
    announce(topics) {
      for (const topic of topics) for (const wake of [...(sleepers.get(topic) ?? [])]) wake();
    },
  };
}
