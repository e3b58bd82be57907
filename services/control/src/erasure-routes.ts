// Requests to be forgotten (GDPR, article 17), by the handle the person writes under.
import { Type } from '@sturmwarte/contracts';
import type { Bus } from '@sturmwarte/bus';
import type { Clock, HttpServer, Log } from '@sturmwarte/runtime';
import type { Store } from '@sturmwarte/store';
import { erasePerson } from './erase-person.ts';
import { principalOf } from './principal-of.ts';

export interface ErasureRoutesDeps {
  readonly bus: Bus;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The salted hash mentions carry instead of the handle. */
  readonly hashAuthor: (source: string, handle: string) => string;
}

export function erasureRoutes(app: HttpServer, { bus, store, clock, log, hashAuthor }: ErasureRoutesDeps): void {
  app.post(
    '/v1/erasures',
    {
      config: { role: 'operations' },
      schema: {
        tags: ['erasures'],
        summary: 'Remove what one person wrote, everywhere; answers what was removed where',
        body: Type.Object(
          {
            source: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }),
            handle: Type.String({ minLength: 1, maxLength: 300 }),
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({
            author: Type.String(),
            removed: Type.Object({
              mentions: Type.Integer(),
              readings: Type.Integer(),
              incidents: Type.Integer(),
              bus: Type.Record(Type.String(), Type.Union([Type.Integer(), Type.Null()])),
            }),
          }),
        },
      },
    },
    async (request) => {
      const { source, handle } = request.body;
      const { name } = principalOf(request);
      const author = hashAuthor(source, handle);
      // The handle itself is not written down: the log would otherwise keep what was to be forgotten.
      const entry = (action: string, detail: unknown) => ({
        at: clock.now(),
        by: name,
        action,
        detail: JSON.stringify(detail),
      });
      await store.access.append([entry('erasure.begin', { source, author })]);
      const erased = await erasePerson({ bus, store, clock }, author, name);
      await store.access.append([entry('erasure.end', { source, ...erased })]);
      log.info({ author, ...erased.removed }, 'a person was erased');
      return erased;
    },
  );
}
