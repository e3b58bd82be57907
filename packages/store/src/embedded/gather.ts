// Writes that come while one is under way go together as the next: indexes scatter a few mentions over as many pages as
// many mentions, so one large transaction costs a fraction of several small ones.

type Put<T> = (items: readonly T[]) => Promise<void>;

interface Waiting<T> {
  readonly items: readonly T[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * `put` with its calls gathered, in order, up to about `most` items at a time. Each call has the outcome of its own
 * items: where gathered calls fail together, they are tried one by one.
 */
export function gathering<T>(put: Put<T>, most: number): Put<T> {
  let waiting: Waiting<T>[] = [];
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    for (let group = take(); group.length > 0; group = take()) await carryOut(group);
    busy = false;
  }

  function take(): Waiting<T>[] {
    let items = 0;
    let calls = 0;
    while (calls < waiting.length && items < most) items += waiting[calls++]?.items.length ?? 0;
    const group = waiting.slice(0, calls);
    waiting = waiting.slice(calls);
    return group;
  }

  async function carryOut(group: readonly Waiting<T>[]): Promise<void> {
    try {
      await put(group.flatMap(({ items }) => items));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length === 1) for (const { reject } of group) reject(error);
      else for (const one of group) await carryOut([one]);
    }
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      if (!busy) void work();
    });
}
