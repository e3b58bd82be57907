// Slack by incoming webhook: one address, one channel, nothing to install. It cannot edit, so news follow as short messages.
import { Type } from '@sturmwarte/contracts';
import { refusalOf } from '@sturmwarte/runtime';
import { followUp } from '../notice.ts';
import { defineNotifier, outcomeOf } from './notifier.ts';
import { Secret } from './secrets.ts';
import { renderSlack } from './slack-blocks.ts';

const closed = { additionalProperties: false } as const;

export const slackWebhook = defineNotifier({
  kind: 'slack-webhook',
  title: 'Slack, by incoming webhook',
  options: Type.Object(
    { webhookUrl: Secret({ description: 'Address Slack gave for the channel.', pattern: '^https?://[^\\s]+$' }) },
    closed,
  ),
  config: Type.Object({}, closed),
  edits: false,
  create: (_config, { http }) => ({
    async notify(notice, { webhookUrl }, _previous, signal) {
      const message = renderSlack(notice.urgent ? notice : followUp(notice));
      const answer = await http.postJson(
        webhookUrl,
        { ...message, unfurl_links: false, unfurl_media: false },
        { maxBytes: 64 * 1024, signal },
      );
      const refusal = refusalOf(answer);
      if (!refusal) return { kind: 'sent' };
      const outcome = outcomeOf(refusal);
      // Slack explains itself in one word: `no_service`, `channel_is_archived`.
      return /^[a-z_]{1,60}$/.test(answer.text) ? { ...outcome, error: `${outcome.error}: ${answer.text}` } : outcome;
    },
  }),
});
