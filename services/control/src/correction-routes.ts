// Saying that a mention was judged wrongly, or rightly.
import { Correction, Label, Mention, Slug, Type } from '@sturmwarte/contracts';
import type { Clock, HttpServer } from '@sturmwarte/runtime';
import type { CorrectionStore, MentionStore } from '@sturmwarte/store';
import type { AccessRecorder } from './access-recorder.ts';
import type { Corrections } from './corrections.ts';
import { drawMentions } from './draw-mentions.ts';
import { toIso, withIsoTimes } from './iso-times.ts';
import { principalOf } from './principal-of.ts';

export interface CorrectionRoutesDeps {
  readonly desk: Corrections;
  readonly corrections: CorrectionStore;
  readonly mentions: MentionStore;
  readonly recorder: AccessRecorder;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const tags = ['corrections'];
const Params = Type.Object({ id: Type.String({ minLength: 3, maxLength: 600 }) }, closed);
const Shown = withIsoTimes(Correction);
const DAY_MS = 86_400_000;

export function correctionRoutes(
  app: HttpServer,
  { desk, corrections, mentions, recorder, clock }: CorrectionRoutesDeps,
): void {
  app.put(
    '/v1/mentions/:id/correction',
    {
      config: { role: 'officer' },
      schema: {
        tags,
        summary: 'Say how a mention should have been judged, or that it was judged rightly',
        description: 'Tunings learn from it. What was counted and paged stays as it was.',
        params: Params,
        body: Type.Object({ label: Label }, closed),
        response: { 200: Shown },
      },
    },
    async (request) => {
      const correction = await desk.correct(principalOf(request), request.params.id, request.body.label);
      return toIso(Correction, correction);
    },
  );

  app.delete(
    '/v1/mentions/:id/correction',
    {
      config: { role: 'officer' },
      schema: { tags, summary: 'Take a correction back', params: Params, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await desk.withdraw(principalOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/v1/corrections',
    {
      config: { role: 'viewer' },
      schema: {
        tags,
        summary: 'All corrections, the last made first',
        querystring: Type.Object(
          {
            limit: Type.Integer({ minimum: 1, maximum: 1_000, default: 100 }),
            after: Type.Optional(Type.String({ maxLength: 2_000, description: '`next` of the page before' })),
          },
          closed,
        ),
        response: {
          200: Type.Object({
            items: Type.Array(Shown),
            total: Type.Integer(),
            next: Type.Optional(Type.String()),
          }),
        },
      },
    },
    async ({ query: { limit, after } }) => {
      const { items, next } = await corrections.list({ limit, ...(after === undefined ? {} : { after }) });
      return {
        items: items.map((item) => toIso(Correction, item)),
        total: await corrections.count(),
        ...(next === undefined ? {} : { next }),
      };
    },
  );

  app.get(
    '/v1/mentions/drawn',
    {
      config: { role: 'officer' },
      schema: {
        tags,
        summary: 'Mentions drawn by chance that nobody has corrected yet, to be labelled',
        description:
          'Who labels only what looks wrong teaches that everything is wrong; drawn ones show how often it is. How they were judged is left out: who sees it tends to agree.',
        querystring: Type.Object(
          {
            count: Type.Integer({ minimum: 1, maximum: 20, default: 10 }),
            days: Type.Integer({ minimum: 1, maximum: 90, default: 14 }),
            watch: Type.Optional(Slug),
          },
          closed,
        ),
        response: { 200: Type.Object({ items: Type.Array(withIsoTimes(Mention)) }) },
      },
    },
    async (request) => {
      const { count, days, watch } = request.query;
      await recorder.record(principalOf(request), 'mentions.draw', request.query);
      const to = clock.now();
      const from = to - days * DAY_MS;
      const query = { from, to, drill: false, ...(watch === undefined ? {} : { watch }) };
      const drawn = await drawMentions({ mentions, corrections, random: Math.random }, query, count);
      return { items: drawn.map((item) => toIso(Mention, item)) };
    },
  );
}
