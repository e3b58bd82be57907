// Whoever opens closes: in reverse order, once, and one failing close does not keep the others open.

export interface Closing {
  /** Remembers how to close something just opened, and hands it on. */
  add<T>(opened: T, close: (opened: T) => unknown): T;
  /** Closes everything, last opened first; rejects with the first failure after all were tried. */
  close(): Promise<void>;
}

export function createClosing(): Closing {
  const stack: (() => unknown)[] = [];
  let closed: Promise<void> | undefined;
  return {
    add(opened, close) {
      stack.push(() => close(opened));
      return opened;
    },
    close() {
      closed ??= unwind(stack);
      return closed;
    },
  };
}

async function unwind(stack: (() => unknown)[]): Promise<void> {
  const failures: unknown[] = [];
  for (let close = stack.pop(); close; close = stack.pop()) {
    try {
      await close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
