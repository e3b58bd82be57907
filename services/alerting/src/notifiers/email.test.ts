import {
  createManualClock,
  aDelivery,
  anIncident,
  MONDAY_MORNING,
  startSmtpInbox,
  TEST_CERTIFICATE,
  type SmtpInbox,
} from '@sturmwarte/testkit';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Delivery, Incident } from '@sturmwarte/contracts';
import { composeNotice } from '../notice.ts';
import { email } from './email.ts';
import type { Notifier } from './notifier.ts';

let inbox: SmtpInbox;
let notifier: Notifier;
const signal = new AbortController().signal;

beforeEach(async () => {
  inbox = await startSmtpInbox();
  notifier = openFor(inbox.port);
});
afterEach(async () => {
  await notifier.close();
  await inbox.close();
});

function openFor(port: number, more: object = {}): Notifier {
  const postJson = () => Promise.reject(new Error('mail needs no HTTP'));
  const tools = { http: { postJson }, clock: createManualClock(MONDAY_MORNING), print: () => undefined };
  return email.open({ host: '127.0.0.1', port, tls: 'none', from: 'wache@nordlicht.example', ...more }, tools);
}

function noticeOf(delivery: Partial<Delivery>, incident: Partial<Omit<Incident, 'reading'>>) {
  return composeNotice({
    incident: anIncident(incident),
    delivery: aDelivery(delivery),
    contact: {},
    links: { console: 'https://sturmwarte.example/#/1', acknowledge: 'https://sturmwarte.example/ack/a.b' },
    now: MONDAY_MORNING,
  });
}

function mail(delivery: Partial<Delivery> = {}, incident: Partial<Omit<Incident, 'reading'>> = {}) {
  return notifier.notify(noticeOf(delivery, incident), { address: 'anna@nordlicht.example' }, undefined, signal);
}

async function only() {
  const [received] = await inbox.received(1);
  if (!received) throw new Error('no mail');
  return received;
}

describe('a page by mail', () => {
  it('goes to the contact from the configured sender, urgent, and asks for no automatic answer', async () => {
    await mail();

    const { from, to, headers } = await only();
    expect([from, to]).toEqual(['wache@nordlicht.example', ['anna@nordlicht.example']]);
    expect(headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'x-priority': '1 (Highest)',
      from: 'Sturmwarte <wache@nordlicht.example>',
    });
  });

  it('says the same in text and in HTML, with the button that takes charge', async () => {
    await mail();

    const { text, html } = await only();
    for (const part of [text, html]) expect(part).toContain('Windstärke 4 (Starker Wind)');
    expect(html).toMatch(/<a href="https:\/\/sturmwarte\.example\/ack\/a\.b"[^>]*>Übernehmen<\/a>/);
  });

  it('joins the thread of its incident, and no other', async () => {
    await mail({ id: 'a' });
    await mail({ id: 'b', purpose: 'end' }, { state: 'resolved' });
    await mail({ id: 'c' }, { id: 'another-incident' });

    const [first, second, third] = (await inbox.received(3)).map(({ headers }) => headers['references']);
    expect(first).toMatch(/^<incident\.[0-9a-f]{32}@nordlicht\.example>$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('comes without priority and without the long part when it is for information', async () => {
    await mail({ purpose: 'update' }, { state: 'acknowledged', acknowledgedAt: MONDAY_MORNING });

    const { headers, text } = await only();
    expect(headers).not.toHaveProperty('x-priority');
    expect(text).not.toContain('Spülmittel');
  });

  it('cannot be given a header by the name of a watch', async () => {
    await mail({}, { watchName: 'Nordlicht\r\nBcc: all@evil.example' });

    const { to, headers } = await only();
    expect(to).toEqual(['anna@nordlicht.example']);
    expect(headers).not.toHaveProperty('bcc');
  });
});

describe('trouble with the mail server', () => {
  it('before the server asks for the text means that nothing has left', async () => {
    let left = 0;
    const leaving = () => {
      left += 1;
      return Promise.resolve();
    };
    const notice = noticeOf({}, {});
    for (const trouble of ['drop', 'refuse', 'defer'] as const) {
      inbox.trouble(trouble);
      await notifier.notify(notice, { address: 'anna@nordlicht.example' }, undefined, signal, leaving);
      expect(left).toBe(trouble === 'defer' ? 1 : 0);
    }
  });

  it('is passing where the server is away or drops the connection', async () => {
    inbox.trouble('drop');
    expect(await mail()).toMatchObject({ kind: 'retry' });

    await inbox.close();
    expect(await mail()).toMatchObject({ kind: 'retry', error: expect.stringContaining('ECONNREFUSED') });
  });

  it('is told with the words of the server', async () => {
    inbox.trouble('refuse');
    expect(await mail()).toMatchObject({ kind: 'failed', error: expect.stringContaining('550 No such user here') });
  });

  it('is final where STARTTLS is wanted and the server has none', async () => {
    const tools = {
      http: { postJson: () => Promise.reject(new Error()) },
      clock: createManualClock(0),
      print: () => undefined,
    };
    const strict = email.open({ host: '127.0.0.1', port: inbox.port, from: 'wache@nordlicht.example' }, tools);
    expect(await strict.check(signal)).toMatchObject({ kind: 'failing' });
    await strict.close();
  });

  it('shows in a check that sends nothing', async () => {
    expect(await notifier.check(signal)).toEqual({ kind: 'working' });
    await inbox.close();
    expect(await notifier.check(signal)).toMatchObject({ kind: 'failing' });
    expect(inbox.mails).toHaveLength(0);
  });
});

describe('mail by TLS', () => {
  const credentials = { user: 'wache', password: 'leuchtfeuer-0815' };
  const trusted = { ca: TEST_CERTIFICATE.certificate, ...credentials };
  const sendBy = async (tls: 'starttls' | 'implicit', given: object) => {
    const server = await startSmtpInbox({ tls, credentials });
    const channel = openFor(server.port, { tls, ...given });
    try {
      const outcome = await channel.notify(noticeOf({}, {}), { address: 'anna@nordlicht.example' }, undefined, signal);
      return { outcome, check: await channel.check(signal), mails: server.mails };
    } finally {
      await channel.close();
      await server.close();
    }
  };

  it.each(['starttls', 'implicit'] as const)('arrives by %s, after a login', async (tls) => {
    const { outcome, check, mails } = await sendBy(tls, trusted);
    expect(outcome).toMatchObject({ kind: 'sent' });
    expect(check).toEqual({ kind: 'working' });
    expect(mails).toMatchObject([{ to: ['anna@nordlicht.example'] }]);
  });

  it.each(['starttls', 'implicit'] as const)(
    'goes by %s to no server whose certificate nobody vouches for',
    async (tls) => {
      const { outcome, check, mails } = await sendBy(tls, credentials);
      expect(outcome).toMatchObject({ kind: 'retry', error: expect.stringContaining('self-signed certificate') });
      expect(check).toMatchObject({ kind: 'failing' });
      expect(mails).toEqual([]);
    },
  );

  it('says what the server said of a wrong password, and does not repeat the password', async () => {
    const { outcome } = await sendBy('starttls', { ...trusted, password: 'falsch-4711' });
    expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining('535 Authentication failed') });
    expect(JSON.stringify(outcome)).not.toContain('falsch-4711');
  });
});

describe('a contact method by mail', () => {
  it('takes one plain address', () => {
    expect(email.checkOptions({ address: 'anna.petersen+wache@nordlicht-kaffee.example' })).toEqual([]);
    for (const address of ['anna', 'anna@x\r\nBcc: b@x', 'a@x, b@x', 'Anna <a@x>', '']) {
      expect(email.checkOptions({ address })).toEqual([expect.objectContaining({ path: '/address' })]);
    }
  });
});
