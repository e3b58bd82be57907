// Which recent mentions criticised which watches: what it takes to notice that criticism has vanished. A notice of deletion
// brings neither text nor watch.
import type { Evidence, Mention } from '@sturmwarte/contracts';

/** Critical mentions remembered per partition. */
const REMEMBERED = 20_000;

/** `[hash of the mention, ids of the watches it criticised]` */
export type Criticism = readonly [hash: number, watchIds: readonly string[]];

export interface CriticismLog {
  remember(criticism: Criticism): void;
  /** The watches a mention criticised; none once it is forgotten. */
  of(hash: number): readonly string[];
  forget(hash: number): void;
}

export function createCriticismLog(): CriticismLog {
  const watches = new Map<number, readonly string[]>();
  return {
    remember([hash, watchIds]) {
      watches.set(hash, watchIds);
      if (watches.size <= REMEMBERED) return;
      const [oldest] = watches.keys();
      if (oldest !== undefined) watches.delete(oldest);
    },
    of: (hash) => watches.get(hash) ?? [],
    forget: (hash) => void watches.delete(hash),
  };
}

/** What a first sighting criticises; undefined where it criticises nobody, or only in a drill or in the past. */
export function criticismOf(hash: number, evidence: readonly Evidence[]): Criticism | undefined {
  const watchIds = evidence.flatMap(({ watchId, critical, history, drill }) =>
    critical && !history && !drill ? watchId : [],
  );
  return watchIds.length === 0 ? undefined : [hash, watchIds];
}

/** That the criticism of these watches is gone. */
export function vanishedEvidence(
  { id, source, kind, publishedAt, receivedAt }: Mention,
  watchIds: readonly string[],
  origin: Evidence['origin'],
): Evidence[] {
  return watchIds.map((watchId) => ({
    watchId,
    mention: { id, source, publishedAt, excerpt: '', sentiment: 0, hostility: 0 },
    kind,
    receivedAt,
    language: 'und',
    critical: true,
    own: false,
    history: false,
    drill: false,
    vanished: true,
    links: [],
    terms: [],
    origin,
  }));
}
