// Who is on call, and when nobody is.
import { Slug, Type, type Schedule } from '@sturmwarte/contracts';
import { gaps, onCall } from '@sturmwarte/response';
import { refuse, refuseFaults, type Clock, type HttpServer } from '@sturmwarte/runtime';
import type { SettingsStore } from '@sturmwarte/store';
import { instantOf, IsoTime, isoOf } from './iso-times.ts';

export interface ScheduleRoutesDeps {
  readonly settings: SettingsStore;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const tags = ['schedules'];
const config = { role: 'viewer' } as const;
const Params = Type.Object({ id: Slug }, closed);

const DAY_MS = 24 * 3_600_000;
/** As far ahead as gaps are looked for without being asked. */
const TWO_WEEKS_MS = 14 * DAY_MS;
const MAX_RANGE_MS = 366 * DAY_MS;

export function scheduleRoutes(app: HttpServer, { settings, clock }: ScheduleRoutesDeps): void {
  app.get(
    '/v1/schedules/:id/on-call',
    {
      config,
      schema: {
        tags,
        summary: 'Who is on call, now or at a time; contact is null where nobody is',
        params: Params,
        querystring: Type.Object({ at: Type.Optional(IsoTime) }, closed),
        response: {
          200: Type.Object({
            at: IsoTime,
            contact: Type.Union([Slug, Type.Null()]),
            name: Type.Optional(Type.String()),
            until: Type.Optional(IsoTime),
          }),
        },
      },
    },
    async ({ params, query }) => {
      const at = query.at === undefined ? clock.now() : instantOf(query.at);
      const shift = onCall(await find(params.id), at);
      if (!shift) return { at: isoOf(at), contact: null };
      const contact = await settings.get('contact', shift.contact);
      return {
        at: isoOf(at),
        contact: shift.contact,
        ...(contact ? { name: contact.document.name } : {}),
        until: isoOf(shift.until),
      };
    },
  );

  app.get(
    '/v1/schedules/:id/gaps',
    {
      config,
      schema: {
        tags,
        summary: 'When nobody is on call; the next two weeks where nothing else is asked',
        params: Params,
        querystring: Type.Object({ from: Type.Optional(IsoTime), to: Type.Optional(IsoTime) }, closed),
        response: { 200: Type.Object({ gaps: Type.Array(Type.Object({ from: IsoTime, to: IsoTime })) }) },
      },
    },
    async ({ params, query }) => {
      const from = query.from === undefined ? clock.now() : instantOf(query.from);
      const to = query.to === undefined ? from + TWO_WEEKS_MS : instantOf(query.to);
      if (to <= from) refuseFaults([{ path: '/to', message: 'must lie after "from"' }], 'query');
      if (to - from > MAX_RANGE_MS)
        refuseFaults([{ path: '/to', message: 'is too far away', allowed: 'a year' }], 'query');
      const found = gaps(await find(params.id), from, to);
      return { gaps: found.map((gap) => ({ from: isoOf(gap.from), to: isoOf(gap.to) })) };
    },
  );

  async function find(id: string): Promise<Schedule> {
    return (await settings.get('schedule', id))?.document ?? refuse(404, `there is no schedule "${id}"`);
  }
}
