// Rebuilding the store over HTTP: one at a time in a process. The answer to the start tells how far it is, line by line:
// behind a balancer the next question may reach another process, the connection stays with this one.
import type { Bus } from '@sturmwarte/bus';
import { oneOf, Type } from '@sturmwarte/contracts';
import { codeOf, messageOf, refuse, type Clock, type HttpServer, type Log } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { IsoTime, isoOf } from './iso-times.ts';
import { principalOf } from './principal-of.ts';
import type { RebuildLimits } from './rebuild/rebuild.ts';
import { rebuildStore, type RebuildProgress, type RebuildReport } from './rebuild/rebuild-store.ts';

export interface RebuildRoutesDeps {
  readonly bus: Bus;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** What retention has taken by now. */
  readonly limits: () => RebuildLimits;
}

const TELL_EVERY_MS = 1_000;

const Count = Type.Integer({ minimum: 0 });
const Progress = Type.Object({ phase: Type.String(), done: Count, total: Count });
const Tally = Type.Object({ onBus: Count, rebuilt: Count, missing: Count, different: Count, kept: Count });
const Report = Type.Object({
  seconds: Type.Number(),
  mentions: Tally,
  readings: Tally,
  incidents: Tally,
  erasures: Count,
  faults: Type.Array(Type.Object({ kind: Type.String(), id: Type.String(), fault: Type.String() })),
  complete: Type.Boolean(),
});
const Standing = Type.Object({
  state: oneOf('none', 'running', 'done', 'failed'),
  startedAt: Type.Optional(IsoTime),
  progress: Type.Optional(Progress),
  report: Type.Optional(Report),
  error: Type.Optional(Type.String()),
});

/** The last rebuild of this process. */
interface Run {
  readonly startedAt: number;
  progress: RebuildProgress;
  report?: RebuildReport;
  error?: string;
  readonly ended: Promise<void>;
}

export function rebuildRoutes(app: HttpServer, { bus, store, clock, log, limits }: RebuildRoutesDeps): void {
  const stopping = new AbortController();
  let run: Run | undefined;
  app.addHook('preClose', async () => {
    stopping.abort();
    await run?.ended;
  });

  const record = (by: string, action: string, detail: object) =>
    store.access.append([{ at: clock.now(), by, action, detail: JSON.stringify(detail) }]);

  function begin(by: string): Run {
    const started: Run = {
      startedAt: clock.now(),
      progress: { phase: 'erasures', done: 0, total: 0 },
      ended: Promise.resolve().then(() => work(started, by)),
    };
    return started;
  }

  async function work(started: Run, by: string): Promise<void> {
    try {
      await record(by, 'store.rebuild.begin', {});
      const given = { bus, store, clock, log, limits: limits(), signal: stopping.signal };
      const report = await rebuildStore(given, (progress) => (started.progress = progress));
      const { seconds, mentions, readings, incidents, complete } = report;
      log.info(
        { seconds, mentions, readings, incidents },
        complete ? 'the store is rebuilt' : 'the store lacks records',
      );
      await record(by, 'store.rebuild.end', { seconds, mentions, readings, incidents });
      started.report = report;
    } catch (error) {
      started.error = messageOf(error);
      if (codeOf(error) !== 'CLOSED') log.error({ err: error }, 'the store could not be rebuilt');
    }
  }

  app.get(
    '/v1/store/rebuild',
    {
      config: { role: 'admin' },
      schema: { tags: ['store'], summary: 'How the last rebuild of this process stands', response: { 200: Standing } },
    },
    async () => {
      if (!run) return { state: 'none' as const };
      const { startedAt, progress, report, error } = run;
      const state = report ? ('done' as const) : error === undefined ? ('running' as const) : ('failed' as const);
      return {
        state,
        startedAt: isoOf(startedAt),
        progress,
        ...(report ? { report } : {}),
        ...(error === undefined ? {} : { error }),
      };
    },
  );

  app.post(
    '/v1/store/rebuild',
    {
      config: { role: 'admin' },
      schema: {
        tags: ['store'],
        summary:
          'Empty the searchable store of what the bus can bring back and fill it again; a line { progress } a second, the last one { report } or { error } (application/x-ndjson). Goes on where the connection ends.',
      },
    },
    async (request, reply) => {
      if (run && !run.report && run.error === undefined) refuse(409, 'the store is being rebuilt already');
      const current = begin(principalOf(request).name);
      run = current;
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        'content-type': 'application/x-ndjson',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      const tell = (line: object): void => {
        if (raw.writable) raw.write(`${JSON.stringify(line)}\n`);
      };
      const telling = setInterval(() => tell({ progress: current.progress }), TELL_EVERY_MS);
      await current.ended;
      clearInterval(telling);
      tell(current.report ? { report: current.report } : { error: current.error });
      raw.end();
    },
  );
}
