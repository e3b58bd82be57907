import { createHttpClient } from '@sturmwarte/runtime';
import {
  createManualClock,
  aDelivery,
  anIncident,
  MONDAY_MORNING,
  startHttpReceiver,
  type HttpReceiver,
} from '@sturmwarte/testkit';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { composeNotice } from '../notice.ts';
import type { Notifier } from './notifier.ts';
import { signWebhook, webhook } from './webhook.ts';

const SECRET = 'ein-geheimnis-fuer-empfaenger';
const clock = createManualClock(MONDAY_MORNING);
let far: HttpReceiver;
let http: ReturnType<typeof createHttpClient>;
let notifier: Notifier;

beforeEach(async () => {
  far = await startHttpReceiver();
  http = createHttpClient({ allowPrivateAddresses: true, userAgent: 'Sturmwarte', clock });
  notifier = webhook.open({ secret: SECRET }, { http, clock, print: () => undefined });
});
afterEach(async () => {
  await http.close();
  await far.close();
});

function send() {
  const notice = composeNotice({
    incident: anIncident(),
    delivery: aDelivery(),
    contact: {},
    links: { console: 'https://sturmwarte.example/#/1' },
    now: MONDAY_MORNING,
  });
  return notifier.notify(notice, { url: `${far.url}/hook` }, undefined, new AbortController().signal);
}

describe('the signature', () => {
  it('is that of Standard Webhooks, by the example of its specification', () => {
    const signature = signWebhook({
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      seconds: 1_614_265_330,
      body: '{"test": 2432232314}',
    });
    expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('covers the bytes that arrive, the id of the delivery and the time of the attempt', async () => {
    await send();

    const [request] = await far.received(1);
    const id = aDelivery().id;
    const seconds = MONDAY_MORNING / 1_000;
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signWebhook({ secret: SECRET, id, seconds, body: request?.body ?? '' }),
    });
  });
});

describe('the answer of a receiver', () => {
  it('is asked again after the time it names', async () => {
    far.answerWith({ status: 429, headers: { 'retry-after': '30' } });
    expect(await send()).toMatchObject({ kind: 'retry', retryAfterMs: 30_000 });

    far.answerWith({ status: 503, headers: { 'retry-after': new Date(MONDAY_MORNING + 90_000).toUTCString() } });
    expect(await send()).toMatchObject({ kind: 'retry', retryAfterMs: 90_000 });
  });

  it('is final for a redirect that would lose the body, and for refusals', async () => {
    for (const status of [302, 400, 401, 404, 410]) {
      far.answerWith({ status, headers: { location: `${far.url}/elsewhere` } });
      expect(await send()).toMatchObject({ kind: 'failed' });
    }
  });

  it('is passing where the connection breaks', async () => {
    far.answerWith('drop');
    expect(await send()).toMatchObject({ kind: 'retry' });
  });
});
