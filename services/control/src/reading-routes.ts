// The storm force over time, and the overview the console begins with.
import { Force, Reading, Slug, Type } from '@sturmwarte/contracts';
import { refuse, refuseFaults, type Clock, type HttpServer } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import type { AccessRecorder } from './access-recorder.ts';
import type { HealthView } from './health-view.ts';
import { instantOf, IsoTime, isoOf, toIso, withIsoTimes } from './iso-times.ts';
import { principalOf } from './principal-of.ts';
import { healthView, sourceView, type Overview } from './overview.ts';

export interface ReadingRoutesDeps {
  readonly store: Store;
  readonly overview: Overview;
  readonly health: HealthView;
  readonly recorder: AccessRecorder;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const config = { role: 'viewer' } as const;
const DAY_MS = 24 * 3_600_000;

const { topMentions: _mentions, ...pointProperties } = Reading.properties;
/** A reading as a chart needs it: what people wrote is left to the places where reading it is recorded. */
const Point = Type.Object(pointProperties);

const HealthOut = Type.Object({
  component: Type.String(),
  state: Type.String(),
  since: IsoTime,
  blindSince: Type.Optional(IsoTime),
  lastSuccessAt: Type.Optional(IsoTime),
  error: Type.Optional(Type.String()),
});
const SourceOut = Type.Object({
  id: Type.String(),
  name: Type.String(),
  connector: Type.String(),
  paused: Type.Boolean(),
  health: Type.Optional(HealthOut),
});

export function readingRoutes(app: HttpServer, { store, overview, health, recorder, clock }: ReadingRoutesDeps): void {
  app.get(
    '/v1/overview',
    {
      config,
      schema: {
        tags: ['overview'],
        summary: 'Every watch with its force, open incidents and last day; health of sources, notifiers and consumers',
        response: {
          200: Type.Object({
            at: IsoTime,
            drill: Type.Boolean(),
            watches: Type.Array(
              Type.Object({
                id: Type.String(),
                name: Type.String(),
                paused: Type.Boolean(),
                reading: Type.Optional(Type.Object({ at: IsoTime, force: Force, since: IsoTime })),
                incidents: Type.Array(Type.Object({ id: Type.String() })),
                sparkline: Type.Array(Type.Object({ at: IsoTime, force: Force })),
              }),
            ),
            sources: Type.Array(SourceOut),
            notifiers: Type.Array(HealthOut),
            consumers: Type.Array(HealthOut),
          }),
        },
      },
    },
    async () => overview.get(),
  );

  app.get(
    '/v1/watches/:id/readings',
    {
      config,
      schema: {
        tags: ['watches'],
        summary: 'Readings of a watch without their mentions; of more than points, the strongest of each equal slice',
        params: Type.Object({ id: Slug }, closed),
        querystring: Type.Object(
          {
            from: Type.Optional(IsoTime),
            to: Type.Optional(IsoTime),
            points: Type.Integer({ minimum: 1, maximum: 5_000, default: 500 }),
          },
          closed,
        ),
        response: { 200: Type.Object({ items: Type.Array(withIsoTimes(Point)) }) },
      },
    },
    async ({ params, query }) => {
      // The end does not belong to a range, this moment does.
      const to = query.to === undefined ? clock.now() + 1 : instantOf(query.to);
      const from = query.from === undefined ? to - DAY_MS : instantOf(query.from);
      if (from >= to) refuseFaults([{ path: '/from', message: 'must lie before "to"' }], 'query');
      if (!(await store.settings.get('watch', params.id))) refuse(404, `there is no watch "${params.id}"`);
      const series = await store.readings.series(params.id, from, to, query.points);
      return { items: series.map(({ topMentions: _, ...point }) => toIso(Point, point)) };
    },
  );

  app.get(
    '/v1/watches/:id/reading',
    {
      config,
      schema: {
        tags: ['watches'],
        summary: 'The reading as it is now, with the mentions that matter',
        params: Type.Object({ id: Slug }, closed),
        response: { 200: withIsoTimes(Reading) },
      },
    },
    async (request) => {
      const { id } = request.params;
      const reading = (await overview.readings()).get(id);
      if (!reading) refuse(404, `there is no reading of a watch "${id}" yet`);
      await recorder.record(principalOf(request), 'reading.read', { watch: id });
      return toIso(Reading, reading);
    },
  );

  app.get(
    '/v1/health',
    {
      config,
      schema: {
        tags: ['overview'],
        summary: 'How sources, notifiers and consumers fare; dead ones say since when nothing is known',
        response: {
          200: Type.Object({
            at: IsoTime,
            sources: Type.Array(SourceOut),
            notifiers: Type.Array(HealthOut),
            consumers: Type.Array(HealthOut),
          }),
        },
      },
    },
    async () => ({
      at: isoOf(clock.now()),
      sources: (await store.settings.list('source')).map(({ document }) =>
        sourceView(document, health.get(`source:${document.id}`)),
      ),
      notifiers: health.list('notifier').map(healthView),
      consumers: health.list('consumer').map(healthView),
    }),
  );
}
