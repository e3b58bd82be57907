// How to add a notifier, as a test that runs. A notifier is one file like the first part of this one, and one line in
// src/notifiers/list.ts; the configuration schema, the check of contact methods, the table in the documentation and the
// metric labels follow from that line.
import { describe, expect, it } from '@jest/globals';
import { Type } from '@sturmwarte/contracts';
import { createHttpClient, createManualClock, refusalOf } from '@sturmwarte/runtime';
import { MONDAY_MORNING, startHttpReceiver } from '@sturmwarte/testkit';
import { notifierContract } from '@sturmwarte/testkit/contract-suites';
import { composeNotice, renderPlain, type Notice } from '../src/index.ts';
import { defineNotifier, outcomeOf } from '../src/notifiers/notifier.ts';
import { Secret } from '../src/notifiers/secrets.ts';

// 1. The notifier: a display on the wall that shows whatever text is posted to it.

const display = defineNotifier({
  kind: 'display',
  title: 'A display on the wall',
  // Of a contact method, in the settings. What is `Secret` is masked in answers and never appears in an error.
  options: Type.Object({ screen: Type.String({ minLength: 1 }) }, { additionalProperties: false }),
  // Of the process, in the configuration file. The channel exists only if what is required here is there.
  config: Type.Object(
    { url: Type.String({ pattern: '^https?://' }), key: Secret({ description: 'Key of the display.', minLength: 8 }) },
    { additionalProperties: false },
  ),
  // Whether a message already shown can be changed: then it gets `update` deliveries with the receipt it returned.
  edits: true,
  create: ({ url, key }, { http }) => ({
    async notify(notice, { screen }, previous, signal) {
      // An edit goes to the message the receipt names; the delivery's id makes a repetition recognisable.
      const message = notice.purpose === 'update' && previous?.['message'] ? previous['message'] : notice.id;
      const body = { message, title: notice.subject, text: renderPlain(notice) };
      const headers = { authorization: `Bearer ${key}` };
      const answer = await http.postJson(`${url}/screens/${encodeURIComponent(screen)}`, body, { headers, signal });
      // What may work later is `retry`, what never will is `failed`; `outcomeOf` tells by the error's code. Throwing is fine too.
      const refusal = refusalOf(answer);
      return refusal ? outcomeOf(refusal) : { kind: 'sent', receipt: { message } };
    },
  }),
});

// 2. The contract suite: a harness that plays the far side, and everything every notifier owes people is checked.

notifierContract<Notice>({
  descriptor: display,
  compose: composeNotice,
  forbidden: ['\u202E'],
  async open() {
    const wall = await startHttpReceiver();
    const http = createHttpClient({
      allowPrivateAddresses: true,
      userAgent: 'Sturmwarte/test',
      clock: createManualClock(MONDAY_MORNING),
    });
    const key = 'display-key-0815';
    return {
      notifier: display.open(
        { url: wall.url, key },
        { http, clock: createManualClock(MONDAY_MORNING), print: () => undefined },
      ),
      options: { screen: 'newsroom' },
      secrets: [key],
      messages() {
        const shown = new Map<string, { identity: string; subject: string; text: string; markup: string }>();
        for (const { body } of wall.requests) {
          const { message, title, text } = JSON.parse(body) as Record<'message' | 'title' | 'text', string>;
          shown.set(message, { identity: message, subject: title, text, markup: text });
        }
        return [...shown.values()];
      },
      temporary: () => wall.answerWith({ status: 503 }),
      permanent: () => wall.answerWith({ status: 404 }),
      recover: () => wall.answerWith({ status: 200 }),
      hang() {
        wall.answerWith('hang');
        return wall.received(1);
      },
      async close() {
        await http.close();
        await wall.close();
      },
    };
  },
});

// 3. What follows from the description by itself.

describe('a notifier that has been described', () => {
  it('says what is wrong with a contact method, with its place', () => {
    expect(display.checkOptions({ screen: '', colour: 'red' })).toEqual([
      { path: '/colour', message: 'is not known here' },
      expect.objectContaining({ path: '/screen' }),
    ]);
  });

  it('does not start with a configuration that cannot work', () => {
    const tools = {
      http: { postJson: () => Promise.reject(new Error('not called')) },
      clock: createManualClock(0),
      print: () => undefined,
    };
    expect(() => display.open({ url: 'wall' }, tools)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});
