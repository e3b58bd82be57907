// Every notifier of the list against a real far side on loopback.
import {
  createManualClock,
  MONDAY_MORNING,
  startHttpReceiver,
  startSlackReceiver,
  startSmtpInbox,
} from '@sturmwarte/testkit';
import { notifierContract } from '@sturmwarte/testkit/contract-suites';
import { createHttpClient } from '@sturmwarte/runtime';
import { describe, expect, it } from '@jest/globals';
import { composeNotice, type Notice } from '../notice.ts';
import { email } from './email.ts';
import { notifiers } from './list.ts';
import { log } from './log.ts';
import type { NotifierTools } from './notifier.ts';
import { slack } from './slack.ts';
import { slackWebhook } from './slack-webhook.ts';
import { webhook } from './webhook.ts';

function openTools(): NotifierTools & { readonly printed: string[]; close(): Promise<void> } {
  const clock = createManualClock(MONDAY_MORNING);
  const http = createHttpClient({ allowPrivateAddresses: true, userAgent: 'Sturmwarte', clock });
  const printed: string[] = [];
  return { http, clock, printed, print: (text) => printed.push(text), close: () => http.close() };
}

const covered = [email, slackWebhook, slack, webhook, log];

describe('the list of notifiers', () => {
  it('has a contract run for each of them', () => {
    expect(covered.map(({ kind }) => kind)).toEqual(notifiers.map(({ kind }) => kind));
  });
});

notifierContract<Notice>({
  descriptor: email,
  compose: composeNotice,
  forbidden: ['<script', '<b>', 'src='],
  async open() {
    const inbox = await startSmtpInbox({ credentials: { user: 'nordlicht', password: 'möwen-und-kaffee' } });
    const tools = openTools();
    const login = { user: 'nordlicht', password: 'möwen-und-kaffee' };
    const notifier = email.open(
      { host: inbox.host, port: inbox.port, tls: 'none', from: 'wache@nordlicht.example', ...login },
      tools,
    );
    return {
      notifier,
      options: { address: 'anna@nordlicht.example' },
      secrets: [login.password],
      messages: () =>
        inbox.mails.map(({ headers, subject, text, html }) => ({
          identity: headers['message-id'] ?? '',
          subject,
          text,
          markup: `${Object.values(headers).join('\n')}\n${html}`,
        })),
      temporary: () => inbox.trouble('defer'),
      permanent: () => inbox.trouble('refuse'),
      recover: () => inbox.trouble(undefined),
      hang() {
        inbox.trouble('hang');
        return inbox.attempted(1);
      },
      async close() {
        await inbox.close();
        await tools.close();
      },
    };
  },
});

notifierContract<Notice>({
  descriptor: slackWebhook,
  compose: composeNotice,
  forbidden: ['<script', '<!channel>', '@here'],
  async open() {
    const far = await startSlackReceiver();
    const tools = openTools();
    return {
      notifier: slackWebhook.open({}, tools),
      options: { webhookUrl: far.webhookUrl },
      secrets: [far.webhookUrl, 'webhooksecret000000000000'],
      messages: () => far.messages.map(({ content }) => readSlack(content, identityInFooter(content))),
      temporary: () => far.trouble('server-error'),
      permanent: () => far.trouble('invalid_auth'),
      recover: () => far.trouble(undefined),
      hang() {
        far.trouble('hang');
        return far.received(1);
      },
      async close() {
        await far.close();
        await tools.close();
      },
    };
  },
});

notifierContract<Notice>({
  descriptor: slack,
  compose: composeNotice,
  forbidden: ['<script', '<!channel>', '@here'],
  async open() {
    const far = await startSlackReceiver();
    const tools = openTools();
    return {
      notifier: slack.open({ botToken: far.botToken, apiUrl: far.apiUrl }, tools),
      options: { channel: '#krise' },
      secrets: [far.botToken],
      messages: () => far.messages.map(({ content }) => readSlack(content, JSON.stringify(content['metadata']))),
      temporary: () => far.trouble('rate-limited'),
      permanent: () => far.trouble('channel_not_found'),
      recover: () => far.trouble(undefined),
      hang() {
        far.trouble('hang');
        return far.received(1);
      },
      async close() {
        await far.close();
        await tools.close();
      },
    };
  },
});

notifierContract<Notice>({
  descriptor: webhook,
  compose: composeNotice,
  forbidden: [],
  async open() {
    const far = await startHttpReceiver();
    const tools = openTools();
    const secret = 'whsec_bm9yZGxpY2h0LWthZmZlZS1raWVs';
    return {
      notifier: webhook.open({ secret }, tools),
      options: { url: `${far.url}/hooks/geheimnis-der-adresse` },
      secrets: [secret, 'geheimnis-der-adresse'],
      messages: () =>
        far.requests.map(({ headers, body }) => ({
          identity: headers['webhook-id'] ?? '',
          subject: /"subject":"([^"]*)"/.exec(body)?.[1] ?? '',
          text: body,
          markup: body,
        })),
      temporary: () => far.answerWith({ status: 503 }),
      permanent: () => far.answerWith({ status: 410 }),
      recover: () => far.answerWith({ status: 204 }),
      hang() {
        far.answerWith('hang');
        return far.received(1);
      },
      async close() {
        await far.close();
        await tools.close();
      },
    };
  },
});

notifierContract<Notice>({
  descriptor: log,
  compose: composeNotice,
  forbidden: [],
  // A terminal refuses nobody for good and keeps nobody waiting.
  lacks: ['permanent', 'hang'],
  async open() {
    const tools = openTools();
    let broken = false;
    const print = (text: string) => {
      if (broken) throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
      tools.print(text);
    };
    return {
      notifier: log.open({}, { ...tools, print }),
      options: {},
      secrets: [],
      messages: () =>
        tools.printed.map((text) => ({
          identity: /Zustellung (\S+)/.exec(text)?.[1] ?? '',
          subject: (text.split('\n', 1)[0] ?? '').replace('│ ', ''),
          text,
          markup: text,
        })),
      temporary: () => (broken = true),
      recover: () => (broken = false),
      close: () => tools.close(),
    };
  },
});

function readSlack(content: Readonly<Record<string, unknown>>, identity: string) {
  const markup = JSON.stringify(content);
  return { identity, subject: String(content['text']), text: markup.replaceAll('&amp;', '&'), markup };
}

function identityInFooter(content: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Array.isArray(content['blocks']) ? content['blocks'].at(-1) : undefined);
}
