// Real time, whatever clock the service runs on: what is waited for here is another machine.

/** Works with a signal that aborts after `ms`, or with `cutOff` before that. */
export async function withDeadline<T>(
  ms: number,
  cutOff: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), ms);
  try {
    return await work(AbortSignal.any([cutOff, deadline.signal]));
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves when the work has ended, or after `ms`, whichever comes first; rejects where the work does. */
export async function waitAtMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
