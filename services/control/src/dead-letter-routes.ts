// Dead letters over HTTP; they may contain what people wrote, so reading them is recorded.
import { DeadLetter, Type } from '@sturmwarte/contracts';
import { messageOf, refuse, type HttpServer } from '@sturmwarte/runtime';
import type { AccessRecorder } from './access-recorder.ts';
import type { DeadLetterEntry, DeadLetters } from './dead-letters.ts';
import { toIso, withIsoTimes } from './iso-times.ts';
import { principalOf } from './principal-of.ts';

export interface DeadLetterRoutesDeps {
  readonly deadLetters: DeadLetters;
  readonly recorder: AccessRecorder;
}

const closed = { additionalProperties: false } as const;
const tags = ['dead letters'];
const config = { role: 'operations' } as const;
const Params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 300 }) }, closed);
const Done = Type.Object({ id: Type.String(), done: Type.String() });

export function deadLetterRoutes(app: HttpServer, { deadLetters, recorder }: DeadLetterRoutesDeps): void {
  app.get(
    '/v1/dead-letters',
    {
      config,
      schema: {
        tags,
        summary: 'Records set aside, with the reason, newest first',
        querystring: Type.Object(
          {
            topic: Type.Optional(Type.String({ maxLength: 100 })),
            limit: Type.Integer({ minimum: 1, maximum: 500, default: 50 }),
          },
          closed,
        ),
        response: {
          200: Type.Object({
            items: Type.Array(Type.Object({ id: Type.String(), letter: withIsoTimes(DeadLetter) })),
            total: Type.Integer(),
          }),
        },
      },
    },
    async (request) => {
      const { topic, limit } = request.query;
      await recorder.record(principalOf(request), 'dead-letters.read', { topic });
      const pending = await deadLetters.pending(topic === undefined ? {} : { topic });
      const items = pending.slice(0, limit).map(({ id, letter }) => ({ id, letter: toIso(DeadLetter, letter) }));
      return { items, total: pending.length };
    },
  );

  app.post(
    '/v1/dead-letters/:id/replay',
    { config, schema: { tags, summary: 'Work the record again', params: Params, response: { 200: Done } } },
    async ({ params: { id } }) => {
      const entry = await find(id);
      try {
        await deadLetters.replay(entry);
      } catch (error) {
        // Whether it is still not readable or the bus is away: the letter stays where it is.
        refuse(409, `it cannot be worked again as it is: ${messageOf(error)}`);
      }
      return { id, done: 'replayed' };
    },
  );

  app.post(
    '/v1/dead-letters/:id/discard',
    { config, schema: { tags, summary: 'Give the record up', params: Params, response: { 200: Done } } },
    async ({ params: { id } }) => {
      await deadLetters.discard(await find(id));
      return { id, done: 'discarded' };
    },
  );

  async function find(id: string): Promise<DeadLetterEntry> {
    return (await deadLetters.find(id)) ?? refuse(404, `there is no dead letter "${id}"`);
  }
}
