// Trying other thresholds or another query against what really happened: the stored mentions of a watch through the live code.
import type { SettingsView } from '@sturmwarte/bus';
import type { Evidence, Thresholds } from '@sturmwarte/contracts';
import type { Backtest } from '@sturmwarte/control';
import { replayMentions } from '@sturmwarte/detection';
import { bindAccounts, parseQuery, sayQueryError } from '@sturmwarte/language';
import { CodedError } from '@sturmwarte/runtime';
import { createScorer, effectiveThresholds } from '@sturmwarte/scoring';
import type { Store } from '@sturmwarte/store';

const PAGE = 1_000;

export interface BacktestParts {
  readonly store: Store;
  readonly settings: SettingsView;
  /** Hash of an account written `source:handle`, as ingest hashes authors. */
  readonly hashAccount: (account: string) => string;
}

export function createBacktest({ store, settings, hashAccount }: BacktestParts): Backtest {
  return async ({ watch: watchId, query, thresholds: changed, from, to }, signal) => {
    const watch = settings.get('watch', watchId);
    if (!watch) throw new CodedError('NOT_FOUND', `there is no watch "${watchId}"`);
    const asked = query ?? watch.query;
    const parsed = parseQuery(asked);
    if (!parsed.ok) throw new CodedError('QUERY_INVALID', sayQueryError(asked, parsed.error));
    const thresholds: Thresholds = { ...effectiveThresholds(settings, watch), ...changed };
    const own = watch.ownAccounts ?? [];
    const scorer = createScorer([
      {
        id: watchId,
        query: bindAccounts(parsed.query, { hashAccount, own }),
        critical: thresholds.critical,
        ownAuthors: new Set(own.map(hashAccount)),
      },
    ]);

    async function* stored(): AsyncGenerator<Evidence | null> {
      let after: string | undefined;
      let offset = 0;
      do {
        signal.throwIfAborted();
        const page = await store.mentions.search(
          { watch: watchId, from, to },
          { limit: PAGE, order: 'oldest', ...(after === undefined ? {} : { after }) },
        );
        for (const { mention } of page.items) {
          const live = { ...mention, history: false, receivedAt: mention.publishedAt };
          yield scorer.score(live, { partition: 0, offset: offset++ }).evidence[0] ?? null;
        }
        after = page.next;
      } while (after !== undefined);
    }

    const changes: object[] = [];
    let summary: object = {};
    const zone = watch.timeZone === undefined ? {} : { timeZone: watch.timeZone };
    for await (const result of replayMentions(stored(), thresholds, { watchId, ...zone })) {
      const { kind, ...rest } = result;
      if (kind === 'summary') summary = rest;
      else changes.push('at' in rest ? { ...rest, at: new Date(rest.at).toISOString() } : rest);
    }
    return { watch: watchId, changes, summary };
  };
}
