// The embedded store as services see it: the port in front of an engine on another thread.
import { mkdirSync } from 'node:fs';
import { CodedError, codeOf, type Clock, type Log } from '@sturmwarte/runtime';
import type { ScoredMention, SettingsKind } from '@sturmwarte/contracts';
import type { Store } from '../store.ts';
import type { Engine } from './engine.ts';
import { gathering } from './gather.ts';
import { openInProcess } from './in-process-link.ts';
import type { PruneProgress } from './mention-prune.ts';
import type { VacuumStage } from './upkeep.ts';
import { openInWorker } from './worker-link.ts';

export interface EmbeddedStoreOptions {
  /** Where `archive.db` and `settings.db` are or will be. */
  readonly directory: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Keeps SQLite on the caller's thread. Default: only where this runs from sources, which a worker cannot load. */
  readonly inProcess?: boolean;
}

/** Mentions in one transaction: some tenth of a second in which searches wait. */
const MENTIONS_AT_ONCE = 2_000;

type Call = <R, P extends keyof Engine, M extends keyof Engine[P] & string>(
  part: P,
  method: M,
  ...args: Engine[P][M] extends (...args: infer A) => unknown ? A : never
) => Promise<R>;

/**
 * Opens the store, creating what is missing. Mentions, readings and incidents survive a crash of the process, settings,
 * tokens and the access log a power cut as well. One process at a time.
 * Rejects with STATE_CORRUPT where a file is damaged, STORE_UNAVAILABLE where the directory cannot be used.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<Store> {
  const { directory, log, clock, inProcess = !import.meta.url.endsWith('.js') } = options;
  mkdirSync(directory, { recursive: true });
  const link = inProcess
    ? openInProcess(directory)
    : await openInWorker(new URL('./worker.js', import.meta.url), directory, log);
  let closed: Promise<void> | undefined;

  const call: Call = async <R>(part: string, method: string, ...args: unknown[]): Promise<R> => {
    if (closed) throw new CodedError('CLOSED', 'the store is closed');
    try {
      // The engine's functions are the port's without promises (see `Sync`), so the answer has the port's type.
      return (await link.call(part, method, args)) as R;
    } catch (error) {
      if (codeOf(error) === 'STATE_CORRUPT') log.error({ part, method, err: error }, 'store damaged');
      throw error;
    }
  };

  const putMentions = gathering<ScoredMention>((mentions) => call('mentions', 'put', mentions), MENTIONS_AT_ONCE);

  return {
    mentions: {
      put: async (mentions) => (mentions.length > 0 ? putMentions(mentions) : undefined),
      get: (id) => call('mentions', 'get', id),
      search: (query, page) => call('mentions', 'search', query, page),
      count: (query) => call('mentions', 'count', query),
      histogram: (query, binMs) => call('mentions', 'histogram', query, binMs),
      facets: (query, field, limit) => call('mentions', 'facets', query, field, limit),
      eraseAuthor: (author, at = clock.now()) => call('mentions', 'eraseAuthor', author, at),
      async prune(limits) {
        let texts = 0;
        let mentions = 0;
        let after: string | undefined;
        do {
          const step: PruneProgress = await call('mentions', 'pruneStep', limits, after);
          texts += step.texts;
          mentions += step.mentions;
          after = step.next;
        } while (after !== undefined);
        return { texts, mentions };
      },
      remove: (ids) => call('mentions', 'remove', ids),
    },
    readings: {
      put: (readings) => call('readings', 'put', readings),
      series: (watch, from, to, points) => call('readings', 'series', watch, from, to, points),
      latest: () => call('readings', 'latest'),
      eraseAuthor: (author, at = clock.now()) => call('readings', 'eraseAuthor', author, at),
      prune: (before) => call('readings', 'prune', before),
      count: () => call('readings', 'count'),
      all: (page) => call('readings', 'all', page),
    },
    incidents: {
      put: (incidents) => call('incidents', 'put', incidents),
      get: (id) => call('incidents', 'get', id),
      list: (query, limit) => call('incidents', 'list', query, limit),
      eraseAuthor: (author, at = clock.now()) => call('incidents', 'eraseAuthor', author, at),
      count: () => call('incidents', 'count'),
      all: (page) => call('incidents', 'all', page),
      remove: (ids) => call('incidents', 'remove', ids),
    },
    settings: {
      get: (kind, id) => call('settings', 'get', kind, id),
      list: (kind) => call('settings', 'list', kind),
      put: (kind, document, expected, note) => call('settings', 'put', kind, document, expected, note),
      remove: (kind: SettingsKind, id, expected, note) => call('settings', 'remove', kind, id, expected, note),
      history: (filter, limit) => call('settings', 'history', filter, limit),
      unpublished: () => call('settings', 'unpublished'),
      published: (changes) => call('settings', 'published', changes),
    },
    corrections: {
      put: (corrections) => call('corrections', 'put', corrections),
      of: (mentions) => call('corrections', 'of', mentions),
      remove: (mention) => call('corrections', 'remove', mention),
      list: (page) => call('corrections', 'list', page),
      count: () => call('corrections', 'count'),
      prune: (before) => call('corrections', 'prune', before),
    },
    tokens: {
      put: (token) => call('tokens', 'put', token),
      byHash: (hash) => call('tokens', 'byHash', hash),
      list: () => call('tokens', 'list'),
      revoke: (id) => call('tokens', 'revoke', id),
      touch: (id, at) => call('tokens', 'touch', id, at),
    },
    access: {
      append: (entries) => call('access', 'append', entries),
      list: (limit) => call('access', 'list', limit),
      prune: (before) => call('access', 'prune', before),
    },
    ping: () => call('upkeep', 'ping'),
    async vacuum() {
      let stage: VacuumStage = 'gather';
      while (stage !== 'done') stage = await call('upkeep', 'vacuumStep', stage);
    },
    close: () => (closed ??= link.close()),
  };
}
