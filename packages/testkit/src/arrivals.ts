// What a receiver got so far, and a way to wait for more of it without guessing how long that takes.

export interface Arrivals<T> {
  /** Everything so far, oldest first. */
  readonly all: readonly T[];
  push(item: T): void;
  /** Resolves with everything once at least `count` items have arrived. */
  received(count: number): Promise<readonly T[]>;
}

export function createArrivals<T>(): Arrivals<T> {
  const all: T[] = [];
  const waiting = new Set<() => void>();
  return {
    all,
    push(item) {
      all.push(item);
      for (const look of [...waiting]) look();
    },
    received(count) {
      return new Promise((resolve) => {
        const look = () => {
          if (all.length < count) return;
          waiting.delete(look);
          resolve(all);
        };
        waiting.add(look);
        look();
      });
    },
  };
}
