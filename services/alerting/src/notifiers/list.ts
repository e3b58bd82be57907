// Every channel Sturmwarte can speak through. A new one is its file and its line here.
import { email } from './email.ts';
import { log } from './log.ts';
import { slack } from './slack.ts';
import { slackWebhook } from './slack-webhook.ts';
import { webhook } from './webhook.ts';

export const notifiers = [email, slackWebhook, slack, webhook, log] as const;
