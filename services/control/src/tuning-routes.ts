// Learning from corrections, and taking that back.
import { isoOf, TuningFigures, Type } from '@sturmwarte/contracts';
import { tuningLimits } from '@sturmwarte/language';
import type { Clock, HttpServer } from '@sturmwarte/runtime';
import { IsoTime } from './iso-times.ts';
import { principalOf } from './principal-of.ts';
import { noteOf } from './settings-desk.ts';
import type { Tried, TuningDesk } from './tuning-desk.ts';

export interface TuningRoutesDeps {
  readonly desk: TuningDesk;
  readonly clock: Clock;
}

const closed = { additionalProperties: false } as const;
const tags = ['tunings'];
const Why = Type.Optional(Type.String({ maxLength: 500 }));

const Answer = Type.Object({
  kept: Type.Boolean(),
  /** What came of it, in a sentence. */
  said: Type.String(),
  version: Type.Optional(Type.Integer()),
  figures: Type.Optional(TuningFigures),
});

export function tuningRoutes(app: HttpServer, { desk, clock }: TuningRoutesDeps): void {
  app.post(
    '/v1/tunings/learn',
    {
      config: { role: 'operations' },
      schema: {
        tags,
        summary: `Learn from corrections, from ${tuningLimits.corrections} on; what judges better is kept and in force at once`,
        body: Type.Object({ dryRun: Type.Optional(Type.Boolean()), why: Why }, closed),
        response: { 200: Answer },
      },
    },
    async (request) => {
      const { dryRun = false, why } = request.body;
      const tried = await desk.learn(noteOf(principalOf(request), clock, why), dryRun);
      return {
        kept: 'version' in tried,
        said: sentenceOf(tried),
        ...('figures' in tried ? { figures: tried.figures } : {}),
        ...('version' in tried ? { version: tried.version } : {}),
      };
    },
  );

  app.post(
    '/v1/tunings/rollback',
    {
      config: { role: 'operations' },
      schema: {
        tags,
        summary: 'Judge again as before the last change, as at a version, or as shipped (0); in force at once',
        body: Type.Object({ version: Type.Optional(Type.Integer({ minimum: 0 })), why: Why }, closed),
        response: { 200: Type.Object({ version: Type.Integer() }) },
      },
    },
    async (request) => {
      const { version, why } = request.body;
      return { version: await desk.rollback(noteOf(principalOf(request), clock, why), version) };
    },
  );

  app.get(
    '/v1/tunings/versions',
    {
      config: { role: 'viewer' },
      schema: {
        tags,
        summary: 'Every tuning there was, the one in force first; without corrections and figures: as shipped',
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({
                version: Type.Integer(),
                at: IsoTime,
                by: Type.String(),
                why: Type.Optional(Type.String()),
                corrections: Type.Optional(Type.Integer()),
                figures: Type.Optional(TuningFigures),
              }),
            ),
          }),
        },
      },
    },
    async () => ({
      items: (await desk.versions()).map(({ tuning, at, ...version }) => ({ ...version, at: isoOf(at), ...tuning })),
    }),
  );
}

function sentenceOf(tried: Tried): string {
  const { corrections, ofLanguage, ofLabel, confirmed } = tuningLimits;
  switch (tried.kind) {
    case 'better':
      return tried.version === undefined
        ? `learned from ${tried.corrections} corrections, better, not kept: this was a trial`
        : `learned from ${tried.corrections} corrections, better, in force as version ${tried.version}`;
    case 'no-better':
      return 'learned, but it does not judge better than what is in force, or by chance only; nothing was changed';
    case 'misses-more':
      return 'learned, but it finds less of what is negative than what is in force; nothing was changed';
    case 'too-few':
      return `${tried.usable} corrections can be learned from (languages with fewer than ${ofLanguage} do not count); ${corrections} are needed`;
    case 'one-sided':
      return `${tried.negative} different texts are labelled negative and ${tried.others} are not; ${ofLabel} of both are needed`;
    case 'only-mistakes':
      return `${tried.confirmed} of ${tried.usable} corrections confirm a judgement; of each source at least ${100 * confirmed} % must, or what was right would be unlearned: label drawn mentions as well`;
  }
}
