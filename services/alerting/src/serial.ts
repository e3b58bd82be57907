// Work on one thing at a time, in the order it was asked for: what keeps each partition of incidents a single writer.

/** Runs tasks one after another; a failing task does not stop those behind it. */
export function createSerial(): <T>(task: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = tail.then(task, task);
    tail = result.catch(() => undefined);
    return result;
  };
}
