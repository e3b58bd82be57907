import type { Delivery, Incident } from '@sturmwarte/contracts';
import type { DeliveryOutcome } from '@sturmwarte/response';
import { createHttpClient } from '@sturmwarte/runtime';
import {
  createManualClock, aDelivery, anIncident, MONDAY_MORNING, SLACK_RETRY_AFTER_SECONDS, startSlackReceiver, type SlackReceiver,
} from '@sturmwarte/testkit'; // prettier-ignore
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { composeNotice } from '../notice.ts';
import type { Notifier, Receipt } from './notifier.ts';
import { slack } from './slack.ts';
import { slackWebhook } from './slack-webhook.ts';

const clock = createManualClock(MONDAY_MORNING);
const signal = new AbortController().signal;
let far: SlackReceiver;
let http: ReturnType<typeof createHttpClient>;
let notifier: Notifier;

beforeEach(async () => {
  far = await startSlackReceiver();
  http = createHttpClient({ allowPrivateAddresses: true, userAgent: 'Sturmwarte', clock });
  notifier = openWith(far.botToken);
});
afterEach(async () => {
  await notifier.close();
  await http.close();
  await far.close();
});

function openWith(botToken: string): Notifier {
  return slack.open({ botToken, apiUrl: far.apiUrl }, { http, clock, print: () => undefined });
}

function tell(purpose: Delivery['purpose'], previous?: Receipt, incident: Partial<Omit<Incident, 'reading'>> = {}) {
  return notifier.notify(noticeOf(purpose, incident), { channel: '#krise' }, previous, signal);
}

function noticeOf(purpose: Delivery['purpose'], incident: Partial<Omit<Incident, 'reading'>>) {
  return composeNotice({
    incident: anIncident(incident),
    delivery: aDelivery({ id: `1/${purpose}`, purpose }),
    contact: {},
    links: { console: 'https://sturmwarte.example/#/1', acknowledge: 'https://sturmwarte.example/ack/a.b' },
    now: MONDAY_MORNING,
  });
}

const taken = { state: 'acknowledged', acknowledgedAt: MONDAY_MORNING, acknowledgedBy: 'Anna' } as const;
const receiptOf = (outcome: DeliveryOutcome) => (outcome.kind === 'sent' ? outcome.receipt : undefined);

describe('Slack by bot token', () => {
  it('remembers where the page is by the id of the channel, whatever name it was given', async () => {
    expect(await tell('page')).toEqual({ kind: 'sent', receipt: { channel: 'CKRISE', ts: '1700000000.000001' } });
  });

  it('edits the page in place as the incident changes', async () => {
    const receipt = receiptOf(await tell('page'));
    expect(await tell('update', receipt, taken)).toEqual({ kind: 'sent', receipt });

    expect(far.messages).toHaveLength(1);
    expect(far.messages[0]).toMatchObject({ edits: 1 });
    expect(JSON.stringify(far.messages[0]?.content)).toContain('Übernommen von Anna');
  });

  it('rings again when the storm grows: an edit would ring nobody', async () => {
    const receipt = receiptOf(await tell('page'));
    const rise = receiptOf(await tell('rise', receipt, { ...taken, force: 5 }));

    expect(far.messages).toHaveLength(2);
    expect(rise?.['ts']).not.toBe(receipt?.['ts']);
  });

  it('tells the end in the thread of the page as well as in the page', async () => {
    const receipt = receiptOf(await tell('page'));
    await tell('end', receipt, { ...taken, state: 'resolved', resolvedAt: MONDAY_MORNING });

    expect(far.messages).toEqual([
      expect.objectContaining({ edits: 1 }),
      expect.objectContaining({ edits: 0, threadTs: receipt?.['ts'] }),
    ]);
  });

  it('posts anew where the page has been deleted', async () => {
    const gone = { channel: 'CKRISE', ts: '1600000000.000001' };
    expect(await tell('update', gone, taken)).toMatchObject({ kind: 'sent', receipt: { ts: '1700000000.000001' } });
  });

  it('does not let Slack open the links it posts', async () => {
    await tell('page');
    expect(far.messages[0]?.content).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  it('waits as long as Slack asks for', async () => {
    far.trouble('rate-limited');
    expect(await tell('page')).toMatchObject({ kind: 'retry', retryAfterMs: SLACK_RETRY_AFTER_SECONDS * 1_000 });
    expect(far.requests).toHaveLength(1);
  });

  it('names what Slack refused', async () => {
    far.trouble('channel_not_found');
    expect(await tell('page')).toEqual({ kind: 'failed', error: 'Slack refused: channel_not_found' });
  });

  it('checks its token without posting', async () => {
    expect(await notifier.check(signal)).toEqual({ kind: 'working' });
    expect(await openWith('xoxb-wrong').check(signal)).toEqual({
      kind: 'failing',
      error: 'Slack refused: invalid_auth',
    });
    expect(far.messages).toHaveLength(0);
  });
});

describe('Slack by incoming webhook', () => {
  const post = (purpose: Delivery['purpose'], incident: Partial<Omit<Incident, 'reading'>> = {}) =>
    slackWebhook
      .open({}, { http, clock, print: () => undefined })
      .notify(noticeOf(purpose, incident), { webhookUrl: far.webhookUrl }, undefined, signal);

  it('follows up in short, because it cannot edit', async () => {
    await post('page');
    await post('update', taken);

    const [page, update] = far.messages.map(({ content }) => JSON.stringify(content));
    expect(page).toContain('Spülmittel');
    expect(update).toContain('Übernommen von Anna');
    expect(update).not.toContain('Spülmittel');
  });

  it('waits as long as Slack asks for, and names what it refused', async () => {
    far.trouble('rate-limited');
    expect(await post('page')).toMatchObject({ kind: 'retry', retryAfterMs: SLACK_RETRY_AFTER_SECONDS * 1_000 });

    far.trouble('channel_not_found');
    expect(await post('page')).toMatchObject({ kind: 'failed', error: expect.stringContaining('channel_not_found') });
  });
});
