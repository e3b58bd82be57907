import { check, withDefaults } from '@sturmwarte/contracts';
import { describe, expect, it } from '@jest/globals';
import { createManualClock } from '@sturmwarte/testkit';
import { notifiers } from './list.ts';
import {
  checkMethod,
  maskMethod,
  notifiersConfigSchema,
  notifierTable,
  openNotifiers,
  type NotifiersConfig,
} from './registry.ts';

const tools = {
  http: { postJson: () => Promise.reject(new Error('not in this test')) },
  clock: createManualClock(0),
  print: () => undefined,
};

describe('the configuration of notifiers', () => {
  it('takes the channels of the list, with their defaults filled in', () => {
    const config = {
      email: { host: 'mail.nordlicht.example', from: 'wache@nordlicht.example' },
      slack: { botToken: 'xoxb-1' },
    };
    expect(check(notifiersConfigSchema, withDefaults(notifiersConfigSchema, config))).toEqual({
      ok: true,
      value: {
        email: { ...config.email, tls: 'starttls' },
        slack: { ...config.slack, apiUrl: 'https://slack.com/api/' },
      },
    });
  });

  it('lists every fault with its path', () => {
    const faulty = check(notifiersConfigSchema, { email: { host: 'x', tls: 'maybe', from: 'wache' }, fax: {} });
    const paths = faulty.ok ? [] : faulty.faults.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['/email/from', '/email/tls', '/fax']);
  });

  it('opens what is configured and what needs no configuration', () => {
    expect([...openNotifiers({}, tools).keys()]).toEqual(['slack-webhook', 'log']);
    const config: NotifiersConfig = { webhook: { secret: 'ein-geheimnis-fuer-empfaenger' } };
    expect([...openNotifiers(config, tools).keys()]).toEqual(['slack-webhook', 'webhook', 'log']);
  });

  it('knows which channels edit', () => {
    const opened = openNotifiers({ slack: { botToken: 'xoxb-1', apiUrl: 'https://slack.example/api/' } }, tools);
    expect([...opened].map(([kind, { edits }]) => [kind, edits])).toEqual([['slack-webhook', false], ['slack', true], ['log', false]]); // prettier-ignore
  });
});

describe('a contact method', () => {
  it('is checked by its channel, with paths within the method', () => {
    expect(checkMethod({ notifier: 'slack', options: { channel: '#krise' } })).toEqual([]);
    expect(checkMethod({ notifier: 'log' })).toEqual([]);
    expect(checkMethod({ notifier: 'slack', options: { channel: 'zwei wörter' } })).toEqual([expect.objectContaining({ path: '/options/channel' })]); // prettier-ignore
    expect(checkMethod({ notifier: 'webhook' })).toEqual([
      expect.objectContaining({ path: '/options/url', message: 'is missing' }),
    ]);
    expect(checkMethod({ notifier: 'fax' })).toEqual([
      expect.objectContaining({ path: '/notifier', allowed: 'email, slack-webhook, slack, webhook, log' }),
    ]);
  });

  it('is shown without its secrets', () => {
    const options = { webhookUrl: 'https://hooks.slack.example/services/secret' };
    expect(maskMethod({ notifier: 'slack-webhook', options })).toEqual({
      notifier: 'slack-webhook',
      options: { webhookUrl: '***' },
    });
    const mail = { notifier: 'email', options: { address: 'anna@nordlicht.example' } };
    expect(maskMethod(mail)).toEqual(mail);
  });
});

describe('the docs table', () => {
  it('has a row for each channel, with a description of each of its settings', () => {
    const rows = notifierTable().trimEnd().split('\n').slice(2);
    expect(rows).toHaveLength(notifiers.length);
    notifiers.forEach(({ kind, options }, index) => {
      expect(rows[index]).toContain(`| \`${kind}\` |`);
      for (const name of Object.keys(options.properties))
        expect(rows[index]).toMatch(new RegExp(`\`${name}\`[^:]*: \\S`));
    });
  });
});
