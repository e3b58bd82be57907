// Pages of a search, one after the other; a new search forgets the old one, answers that come too late included.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Api, MentionSearch, Refusal } from './api.ts';
import type { ScoredMention } from './records.ts';

export interface MentionPages {
  readonly items: readonly ScoredMention[];
  /** Undefined until the first page is there. */
  readonly total: number | undefined;
  readonly isLoading: boolean;
  readonly refusal: Refusal | undefined;
  readonly hasMore: boolean;
  readonly more: () => void;
  /** Begins with the first page again. */
  readonly restart: () => void;
}

interface Found {
  readonly items: readonly ScoredMention[];
  readonly total?: number;
  readonly next?: string;
}

const PAGE = 25;
const nothing: Found = { items: [] };

/** `search` begins anew whenever it is another object: memoize it. */
export function useMentionPages(api: Api, search: MentionSearch): MentionPages {
  const [found, setFound] = useState<Found>(nothing);
  const [isLoading, setLoading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const current = useRef(new AbortController());

  const load = useCallback(
    async (before: Found, after?: string) => {
      current.current.abort();
      const { signal } = (current.current = new AbortController());
      setLoading(true);
      const page = { ...search, limit: PAGE, ...(after === undefined ? {} : { after }) };
      const answer = await api.mentions(page, signal);
      if (signal.aborted) return;
      setLoading(false);
      setRefusal(answer.kind === 'ok' ? undefined : answer);
      if (answer.kind !== 'ok') return;
      const { items, total, next } = answer.value;
      setFound({ items: [...before.items, ...items], total, ...(next === undefined ? {} : { next }) });
    },
    [api, search],
  );
  const restart = useCallback(() => void load(nothing), [load]);

  useEffect(() => {
    restart();
    return () => current.current.abort();
  }, [restart]);

  return {
    items: found.items,
    total: found.total,
    isLoading,
    refusal,
    hasMore: found.next !== undefined,
    more: () => void load(found, found.next),
    restart,
  };
}
