// Trying other thresholds or another query against what really happened: the stored mentions of a watch through the live code.
import type { SettingsView } from '@sturmwarte/bus';
import { isoOf, type Evidence, type Thresholds } from '@sturmwarte/contracts';
import type { Backtest } from '@sturmwarte/control';
import { compareReplays, replayMentions, type ReplayChange } from '@sturmwarte/detection';
import { bindAccounts, parseQuery, sayQueryError } from '@sturmwarte/language';
import { CodedError } from '@sturmwarte/runtime';
import {
  createScorer,
  effectiveThresholds,
  tuningOf,
  type MatchedMention,
  type OpenJudge,
  type Scorer,
} from '@sturmwarte/scoring';
import type { Store } from '@sturmwarte/store';

const PAGE = 1_000;

export interface BacktestParts {
  readonly store: Store;
  readonly settings: SettingsView;
  /** Hash of an account written `source:handle`, as ingest hashes authors. */
  readonly hashAccount: (account: string) => string;
  /** Those that judge what comes in. */
  readonly models: () => Promise<OpenJudge>;
}

export function createBacktest({ store, settings, hashAccount, models: openModels }: BacktestParts): Backtest {
  return async ({ watch: watchId, query, thresholds: changed, from, to }, signal) => {
    const watch = settings.get('watch', watchId);
    if (!watch) throw new CodedError('NOT_FOUND', `there is no watch "${watchId}"`);
    const current = { query: watch.query, thresholds: effectiveThresholds(settings, watch) };
    const tried = await replay({ query: query ?? current.query, thresholds: { ...current.thresholds, ...changed } });
    const result = { watch: watchId, changes: tried.changes.map(inIsoTime), summary: tried.summary };
    if (query === undefined && changed === undefined) return result;
    const live = await replay(current);
    const { onlyFirst, onlySecond, ...comparison } = compareReplays(live.changes, tried.changes);
    return {
      ...result,
      current: { summary: live.summary },
      comparison: {
        pagesOfBoth: comparison.both,
        onlyCurrent: onlyFirst.map(isoOf),
        onlyTried: onlySecond.map(isoOf),
        triedEarlierMinutes: comparison.secondEarlierMinutes,
      },
    };

    async function replay({ query: asked, thresholds }: { query: string; thresholds: Thresholds }): Promise<Replay> {
      const parsed = parseQuery(asked);
      if (!parsed.ok) throw new CodedError('QUERY_INVALID', sayQueryError(asked, parsed.error));
      const own = watch?.ownAccounts ?? [];
      const replayed = {
        id: watchId,
        query: bindAccounts(parsed.query, { hashAccount, own }),
        critical: thresholds.critical,
        ownAuthors: new Set(own.map(hashAccount)),
      };
      const models = await openModels();
      const scorer = createScorer([replayed], models.judge, tuningOf(settings));
      const changes: ReplayChange[] = [];
      let summary: object = {};
      const zone = watch?.timeZone === undefined ? {} : { timeZone: watch.timeZone };
      for await (const result of replayMentions(stored(scorer, models), thresholds, { watchId, ...zone })) {
        if (result.kind === 'change') changes.push(result);
        else {
          const { kind: _, ...rest } = result;
          summary = rest;
        }
      }
      return { changes, summary };
    }

    async function* stored(scorer: Scorer, models: OpenJudge): AsyncGenerator<(Evidence | null)[]> {
      let after: string | undefined;
      let offset = 0;
      do {
        signal.throwIfAborted();
        const page = await store.mentions.search(
          { watch: watchId, from, to },
          { limit: PAGE, order: 'oldest', ...(after === undefined ? {} : { after }) },
        );
        const matched = page.items.map(({ mention }) =>
          scorer.match({ ...mention, history: false, receivedAt: mention.publishedAt }),
        );
        await models.considerAll(matched.filter(concerns), signal);
        yield matched.map((one) => scorer.score(one, { partition: 0, offset: offset++ }).evidence[0] ?? null);
        after = page.next;
      } while (after !== undefined);
    }
  };
}

/** What concerns no watch is not judged. */
function concerns({ watches }: MatchedMention): boolean {
  return watches.length > 0;
}

interface Replay {
  readonly changes: readonly ReplayChange[];
  readonly summary: object;
}

function inIsoTime({ kind: _, at, ...rest }: ReplayChange): object {
  return { at: isoOf(at), ...rest };
}
