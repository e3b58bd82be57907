// The page for machines: JSON, signed after Standard Webhooks (https://www.standardwebhooks.com, version 1), so that
// receivers can verify it with existing libraries in any language.
import { createHmac } from 'node:crypto';
import { Type } from '@sturmwarte/contracts';
import { refusalOf } from '@sturmwarte/runtime';
import type { Notice } from '../notice.ts';
import { defineNotifier, outcomeOf } from './notifier.ts';
import { Secret } from './secrets.ts';

const closed = { additionalProperties: false } as const;

export const webhook = defineNotifier({
  kind: 'webhook',
  title: 'JSON to an address of your own, signed (Standard Webhooks)',
  options: Type.Object(
    { url: Secret({ description: 'Address the page is posted to.', pattern: '^https?://[^\\s]+$' }) },
    closed,
  ),
  config: Type.Object(
    {
      secret: Secret({
        description: 'Key of the signature: `whsec_` and base64, or any text of 16 characters and more.',
        minLength: 16,
      }),
    },
    closed,
  ),
  edits: false,
  create: ({ secret }, { http, clock }) => ({
    async notify(notice, { url }, _previous, signal) {
      const body = JSON.stringify(webhookBody(notice));
      const id = notice.id;
      const seconds = Math.floor(clock.now() / 1_000);
      const answer = await http.postJson(url, body, {
        headers: {
          'webhook-id': id,
          'webhook-timestamp': String(seconds),
          'webhook-signature': signWebhook({ secret, id, seconds, body }),
        },
        maxBytes: 64 * 1024,
        signal,
      });
      const refusal = refusalOf(answer);
      return refusal ? outcomeOf(refusal) : { kind: 'sent' };
    },
  }),
});

/** `v1,` and the base64 of HMAC-SHA-256 over `id.seconds.body`; `seconds` since 1970, of the attempt. */
export function signWebhook(message: {
  readonly secret: string;
  readonly id: string;
  readonly seconds: number;
  readonly body: string;
}): string {
  const { secret, id, seconds, body } = message;
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

/** The same notice gives the same bytes however often it is sent: `data.delivery` tells repetitions apart from news. */
export function webhookBody(notice: Notice): object {
  return {
    type: `sturmwarte.${notice.purpose}`,
    timestamp: new Date(notice.at).toISOString(),
    data: {
      delivery: notice.id,
      drill: notice.drill,
      incident: { id: notice.incidentId, state: notice.state, force: notice.force, peakForce: notice.peakForce },
      watch: { id: notice.watchId, name: notice.watchName },
      language: notice.language,
      subject: notice.subject,
      storm: notice.storm,
      summary: notice.summary,
      status: notice.status,
      next: notice.next,
      reasons: notice.reasons,
      terms: notice.terms,
      mentions: notice.mentions,
      playbook: notice.playbook,
      figures: notice.figures,
      links: { acknowledge: notice.acknowledgeUrl, console: notice.consoleUrl },
    },
  };
}
