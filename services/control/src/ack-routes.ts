// The link in a page: GET shows a button, only POST acknowledges, so a mail scanner that follows links does nothing.
import { createHash } from 'node:crypto';
import type { Bus } from '@sturmwarte/bus';
import { Type, type Incident } from '@sturmwarte/contracts';
import { messageOf, type Clock, type HttpServer, type Log } from '@sturmwarte/runtime';
import type { FastifyReply } from 'fastify';
import type { IncidentStore } from '@sturmwarte/store';
import { sendCommand } from './incident-routes.ts';

/** What a verified link says. */
export interface AckClaim {
  readonly incidentId: string;
  readonly watchId: string;
  readonly contactId: string;
}

export type AckVerdict =
  | { readonly kind: 'valid'; readonly claim: AckClaim }
  | { readonly kind: 'expired'; readonly claim: AckClaim }
  | { readonly kind: 'forged' };

/** What the page shows. `incident` is absent where the store cannot say; acknowledging works all the same. */
export type AckView =
  | {
      readonly state: 'open' | 'acknowledged' | 'expired';
      readonly claim: AckClaim;
      readonly incident: Incident | undefined;
    }
  | { readonly state: 'forged' };

/** Made by the part that signs the links. */
export interface AckPages {
  verify(token: string, now: number): AckVerdict;
  /** A whole HTML page without scripts whose form posts to the same address. */
  render(view: AckView): string;
}

export interface AckRoutesDeps {
  readonly ack: AckPages;
  readonly incidents: IncidentStore;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
}

const Params = Type.Object({ token: Type.String({ minLength: 1, maxLength: 1_000 }) }, { additionalProperties: false });
const config = { role: 'public' } as const;

export function ackRoutes(app: HttpServer, { ack, incidents, bus, clock, log }: AckRoutesDeps): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, async () => null);

  app.get(
    '/ack/:token',
    { config, schema: { tags: ['acknowledge'], summary: 'The page behind the link in a page', params: Params } },
    async ({ params: { token } }, reply) => {
      const verdict = ack.verify(token, clock.now());
      if (verdict.kind === 'forged') return sendPage(reply, { state: 'forged' });
      const { claim } = verdict;
      const incident = await known(claim);
      const taken = incident !== undefined && incident.state !== 'triggered';
      const state = taken ? 'acknowledged' : verdict.kind === 'expired' ? 'expired' : 'open';
      return sendPage(reply, { state, claim, incident });
    },
  );

  app.post(
    '/ack/:token',
    { config, schema: { tags: ['acknowledge'], summary: 'Take charge of the incident', params: Params } },
    async ({ params: { token } }, reply) => {
      const verdict = ack.verify(token, clock.now());
      if (verdict.kind === 'forged') return sendPage(reply, { state: 'forged' });
      const { claim } = verdict;
      if (verdict.kind === 'expired') {
        return sendPage(reply, { state: 'expired', claim, incident: await known(claim) });
      }
      await sendCommand(bus, {
        // The button pressed twice is one command.
        id: createHash('sha256').update(token).digest('base64url'),
        kind: 'acknowledge',
        watchId: claim.watchId,
        incidentId: claim.incidentId,
        by: claim.contactId,
        at: clock.now(),
      });
      return sendPage(reply, { state: 'acknowledged', claim, incident: await known(claim) });
    },
  );

  function sendPage(reply: FastifyReply, view: AckView): FastifyReply {
    const status = view.state === 'expired' || view.state === 'forged' ? 403 : 200;
    return reply
      .code(status)
      .headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
      .type('text/html; charset=utf-8')
      .send(ack.render(view));
  }

  async function known({ incidentId }: AckClaim): Promise<Incident | undefined> {
    try {
      return await incidents.get(incidentId);
    } catch (error) {
      log.warn({ err: messageOf(error), incident: incidentId }, 'acknowledge page without the incident');
      return undefined;
    }
  }
}
