// Searching what people wrote. Reading it is recorded.
import {
  Call,
  Correction,
  CriticismTheme,
  Label,
  oneOf,
  ScoredMention,
  Slug,
  Type,
  type Static,
} from '@sturmwarte/contracts';
import { refuse, refuseFaults, type Clock, type HttpServer } from '@sturmwarte/runtime';
import { highlightsOf, type CorrectionStore, type MentionQuery, type MentionStore } from '@sturmwarte/store';
import type { AccessRecorder } from './access-recorder.ts';
import { instantOf, IsoTime, isoOf, toIso, withIsoTimes } from './iso-times.ts';
import { principalOf } from './principal-of.ts';

export interface MentionRoutesDeps {
  readonly mentions: MentionStore;
  readonly corrections: CorrectionStore;
  readonly recorder: AccessRecorder;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const tags = ['mentions'];
const role = 'viewer';

const filters = {
  text: Type.Optional(Type.String({ maxLength: 2_000, description: 'Words, "phrases", -without' })),
  watch: Type.Optional(Slug),
  source: Type.Optional(Type.String({ maxLength: 40 })),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })),
  label: Type.Optional(Label),
  theme: Type.Optional(Type.Unsafe<CriticismTheme>({ ...CriticismTheme, description: 'What its blame is about' })),
  call: Type.Optional(Type.Unsafe<Call>({ ...Call, description: 'What it calls for, or comes with' })),
  critical: Type.Optional(Type.Boolean()),
  author: Type.Optional(Type.String({ maxLength: 64, description: 'Hash, as mentions carry it' })),
  from: Type.Optional(IsoTime),
  to: Type.Optional(IsoTime),
  minHostility: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  drill: Type.Optional(Type.Boolean()),
};
const Corrected = Type.Pick(Correction, ['label', 'judged', 'at', 'by']);
const MentionWithCorrection = Type.Object({
  ...ScoredMention.properties,
  /** What somebody said of the judgement; counts and filters go by the judgement. */
  correction: Type.Optional(Corrected),
});
type MentionWithCorrection = Static<typeof MentionWithCorrection>;
const Mention = withIsoTimes(MentionWithCorrection);
const Highlight = Type.Object({ from: Type.Integer(), to: Type.Integer() });

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** More bars than a wide screen has room for. */
const MAX_BINS = 2_000;

export function mentionRoutes(app: HttpServer, { mentions, corrections, recorder, clock }: MentionRoutesDeps): void {
  /** With what was said of them, if anything. */
  const corrected = async (items: readonly ScoredMention[]): Promise<MentionWithCorrection[]> => {
    const known = await corrections.of(items.map(({ mention }) => mention.id));
    const byMention = new Map(known.map(({ mention, label, judged, at, by }) => [mention, { label, judged, at, by }]));
    return items.map((item) => {
      const correction = byMention.get(item.mention.id);
      return { ...item, ...(correction ? { correction } : {}) };
    });
  };

  app.get(
    '/v1/mentions',
    {
      config: { role },
      schema: {
        tags,
        summary: 'Search mentions',
        querystring: Type.Object(
          {
            ...filters,
            order: Type.Unsafe<'newest' | 'oldest'>({ ...oneOf('newest', 'oldest'), default: 'newest' }),
            limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
            after: Type.Optional(Type.String({ maxLength: 2_000, description: '`next` of the page before' })),
          },
          closed,
        ),
        response: {
          200: Type.Object({
            items: Type.Array(Mention),
            total: Type.Integer(),
            next: Type.Optional(Type.String()),
            highlights: Type.Optional(
              Type.Array(Type.Array(Highlight), {
                description: 'Where words were asked for: by item, what of its text was meant, as positions of UTF-16',
              }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const { order, limit, after, ...asked } = request.query;
      await recorder.record(principalOf(request), 'mentions.search', asked);
      const page = await mentions.search(queryOf(asked), { limit, order, ...(after === undefined ? {} : { after }) });
      const { text } = asked;
      const marked =
        text === undefined ? {} : { highlights: page.items.map(({ mention }) => highlightsOf(mention.text, text)) };
      const items = (await corrected(page.items)).map((item) => toIso(MentionWithCorrection, item));
      return { ...page, ...marked, items };
    },
  );

  app.get(
    '/v1/mentions/histogram',
    {
      config: { role },
      schema: {
        tags,
        summary: 'Mentions over time; the last day by the quarter of an hour where nothing else is said',
        querystring: Type.Object(
          { ...filters, binMinutes: Type.Integer({ minimum: 1, maximum: 43_200, default: 15 }) },
          closed,
        ),
        response: {
          200: Type.Object({
            bins: Type.Array(
              Type.Object({ at: IsoTime, mentions: Type.Integer(), critical: Type.Integer(), hostile: Type.Integer() }),
            ),
          }),
        },
      },
    },
    async ({ query: { binMinutes, ...asked } }) => {
      const query = queryOf(asked);
      const to = query.to ?? clock.now();
      const from = query.from ?? to - DAY_MS;
      const binMs = binMinutes * 60_000;
      if (from >= to) refuseFaults([{ path: '/from', message: 'must lie before "to"' }], 'query');
      if ((to - from) / binMs > MAX_BINS) {
        const least = Math.ceil((to - from) / MAX_BINS / 60_000);
        refuseFaults(
          [{ path: '/binMinutes', message: 'is too small for this range', allowed: `${least} or more` }],
          'query',
        );
      }
      const bins = await mentions.histogram({ ...query, from, to }, binMs);
      return { bins: bins.map((bin) => ({ ...bin, at: isoOf(bin.at) })) };
    },
  );

  app.get(
    '/v1/mentions/facets',
    {
      config: { role },
      schema: {
        tags,
        summary: 'How many mentions per source, language or label, most first',
        querystring: Type.Object(
          {
            ...filters,
            field: oneOf('source', 'language', 'label'),
            limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
          },
          closed,
        ),
        response: {
          200: Type.Object({ values: Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() })) }),
        },
      },
    },
    async ({ query: { field, limit, ...asked } }) => ({ values: await mentions.facets(queryOf(asked), field, limit) }),
  );

  app.get(
    '/v1/mentions/:id',
    {
      config: { role },
      schema: {
        tags,
        summary: 'One mention',
        params: Type.Object({ id: Type.String({ minLength: 3, maxLength: 600 }) }, closed),
        response: { 200: Mention },
      },
    },
    async (request) => {
      const { id } = request.params;
      await recorder.record(principalOf(request), 'mention.read', { mention: id });
      const found = (await mentions.get(id)) ?? refuse(404, `there is no mention "${id}"`);
      const [item] = await corrected([found]);
      return toIso(MentionWithCorrection, item);
    },
  );
}

type Filters = Omit<MentionQuery, 'from' | 'to'> & { readonly from?: string; readonly to?: string };

function queryOf({ from, to, ...rest }: Filters): MentionQuery {
  return {
    ...rest,
    ...(from === undefined ? {} : { from: instantOf(from) }),
    ...(to === undefined ? {} : { to: instantOf(to) }),
  };
}
