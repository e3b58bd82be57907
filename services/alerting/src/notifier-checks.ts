// Asks every channel now and then whether it would take a page, so that a dead one is known before it is needed.
import type { Clock } from '@sturmwarte/runtime';
import { withDeadline } from './deadline.ts';
import type { Notifier, NotifierCheck } from './notifiers/notifier.ts';

const FIRST_CHECK_MS = 5_000;
const CHECK_EVERY_MS = 5 * 60_000;
/** A channel in trouble is asked again sooner. */
const CHECK_FAILING_MS = 60_000;
const CHECK_DEADLINE_MS = 15_000;

export interface NotifierChecksParts {
  readonly clock: Clock;
  readonly notifiers: ReadonlyMap<string, { readonly notifier: Pick<Notifier, 'check'> }>;
  /** Whether this process is the one that asks. */
  readonly isOwner: () => boolean;
  /** Told every answer. */
  readonly checked: (notifier: string, answer: NotifierCheck) => void;
}

export function startNotifierChecks(parts: NotifierChecksParts): { close(): Promise<void> } {
  const { clock, notifiers, isOwner, checked } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = () => signal.aborted;

  /** Whether all of them work. */
  const checkAll = async (): Promise<boolean> => {
    const answers = await Promise.all(
      Array.from(notifiers, async ([kind, { notifier }]) => {
        const answer = await withDeadline(CHECK_DEADLINE_MS, signal, (deadline) => notifier.check(deadline));
        if (!stopped()) checked(kind, answer);
        return answer.kind === 'working';
      }),
    );
    return answers.every((works) => works);
  };

  const running = (async () => {
    let wait = FIRST_CHECK_MS;
    while (!stopped()) {
      await clock.sleep(wait, signal);
      if (stopped() || !isOwner()) continue;
      wait = (await checkAll()) ? CHECK_EVERY_MS : CHECK_FAILING_MS;
    }
  })();

  return {
    async close() {
      stopping.abort();
      await running;
    },
  };
}
