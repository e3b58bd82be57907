// Looking again and again, never twice at once: it pauses while nobody sees the page and says when answers stop coming.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Refusal } from './api.ts';

export interface Polled<T> {
  /** The last good answer; it stays while later ones fail. */
  readonly value: T | undefined;
  /** Browser time of the last good answer. */
  readonly receivedAt: number | undefined;
  /** Why the last look failed, and since when every look has. */
  readonly failure: { readonly refusal: Refusal; readonly since: number } | undefined;
  /** Looks at once. */
  readonly refresh: () => void;
}

/**
 * Asks every `everyMs` while the page is visible. A new `load` (memoize it) starts over with nothing known.
 */
export function usePoll<T>(load: (signal: AbortSignal) => Promise<Answer<T>>, everyMs: number): Polled<T> {
  const [state, setState] = useState<Omit<Polled<T>, 'refresh'>>(nothing);
  const look = useRef(() => undefined as unknown);

  useEffect(() => {
    setState(nothing);
    const leaving = new AbortController();
    let timer: number | undefined;
    let isLooking = false;
    let isWanted = false;

    const run = async (): Promise<void> => {
      window.clearTimeout(timer);
      isWanted = isLooking;
      if (isLooking) return;
      isLooking = true;
      const answer = await load(leaving.signal);
      isLooking = false;
      if (leaving.signal.aborted) return;
      setState((before) => after(before, answer, Date.now()));
      if (isWanted) void run();
      else if (!document.hidden) timer = window.setTimeout(() => void run(), everyMs);
    };
    const onVisibility = () => {
      if (document.hidden) window.clearTimeout(timer);
      else void run();
    };

    look.current = run;
    document.addEventListener('visibilitychange', onVisibility);
    void run();
    return () => {
      leaving.abort();
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [load, everyMs]);

  const refresh = useCallback(() => void look.current(), []);
  return { ...state, refresh };
}

const nothing = { value: undefined, receivedAt: undefined, failure: undefined } as const;

type State<T> = Omit<Polled<T>, 'refresh'>;

function after<T>(before: State<T>, answer: Answer<T>, now: number): State<T> {
  if (answer.kind === 'ok') return { value: answer.value, receivedAt: now, failure: undefined };
  return { ...before, failure: { refusal: answer, since: before.failure?.since ?? now } };
}
