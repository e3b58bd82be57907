// Trying a change of settings against what really happened, before it goes live.
import { Slug, Thresholds, Type } from '@sturmwarte/contracts';
import { refuseFaults, type HttpServer } from '@sturmwarte/runtime';
import { instantOf, IsoTime } from './iso-times.ts';
import { readQuery } from './query-routes.ts';

export interface BacktestRequest {
  /** Watch whose mentions are replayed. */
  readonly watch: string;
  /** In place of the watch's own. */
  readonly query?: string;
  readonly thresholds?: Readonly<Record<string, unknown>>;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
}

/**
 * Replays stored history through the live detection code, and holds a changed query or thresholds against the current
 * ones. Rejects with NOT_FOUND for an unknown watch.
 */
export type Backtest = (request: BacktestRequest, signal: AbortSignal) => Promise<object>;

export interface BacktestRoutesDeps {
  readonly backtest: Backtest;
}

const closed = { additionalProperties: false } as const;
const MAX_RANGE_MS = 366 * 24 * 3_600_000;
const DEADLINE_MS = 25_000;

export function backtestRoutes(app: HttpServer, { backtest }: BacktestRoutesDeps): void {
  app.post(
    '/v1/backtests',
    {
      config: { role: 'operations' },
      schema: {
        tags: ['backtests'],
        summary:
          'What a watch would have said between two times, with another query or other thresholds, and what that changes',
        body: Type.Object(
          {
            watch: Slug,
            query: Type.Optional(Type.String({ minLength: 1, maxLength: 20_000 })),
            thresholds: Type.Optional(Type.Partial(Thresholds)),
            from: IsoTime,
            to: IsoTime,
          },
          closed,
        ),
        response: { 200: Type.Unknown() },
      },
    },
    async ({ body }) => {
      const { from: first, to: last, query, thresholds, watch } = body;
      const from = instantOf(first);
      const to = instantOf(last);
      if (to <= from) refuseFaults([{ path: '/to', message: 'must lie after "from"' }]);
      if (to - from > MAX_RANGE_MS) refuseFaults([{ path: '/to', message: 'is too far away', allowed: 'a year' }]);
      if (query !== undefined) readQuery(query);
      return backtest(
        {
          watch,
          from,
          to,
          ...(query === undefined ? {} : { query }),
          ...(thresholds === undefined ? {} : { thresholds }),
        },
        AbortSignal.timeout(DEADLINE_MS),
      );
    },
  );
}
