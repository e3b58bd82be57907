import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSecretMask, MASK } from './secret-options.ts';

const mask = createSecretMask((_holder, kind) => (kind === 'webhook' ? ['url'] : []));
const method = (notifier: string, options: object) => ({ notifier, options });

describe('secrets in options', () => {
  it('are hidden where their holder declares them, and by their name whoever holds them', () => {
    const contact = {
      name: 'Token Team',
      methods: [
        method('webhook', { url: 'https://h.example/s3cret' }),
        method('other', { url: 'https://o.example', botToken: 'x', apiKey: 'y' }),
      ],
    };
    expect(mask.hide(contact)).toEqual({
      name: 'Token Team',
      methods: [
        method('webhook', { url: MASK }),
        method('other', { url: 'https://o.example', botToken: MASK, apiKey: MASK }),
      ],
    });
  });

  it('are whole again when what was hidden comes back', () => {
    const options = fc.dictionary(fc.constantFrom('url', 'secret', 'channel', 'password'), fc.string({ minLength: 1 }));
    const methods = fc.array(fc.record({ notifier: fc.constantFrom('webhook', 'slack'), options }));
    fc.assert(
      fc.property(methods, (stored) => {
        fc.pre(!JSON.stringify(stored).includes(MASK));
        expect(mask.restore(mask.hide({ stored }), { stored })).toEqual({ ok: true, value: { stored } });
      }),
    );
  });

  it('are not kept beside a changed address, nor for another notifier', () => {
    const stored = { methods: [method('slack', { server: 'https://a.example', token: 'geheim' })] };
    const diverted = { methods: [method('slack', { server: 'https://b.example', token: MASK })] };
    expect(mask.restore(diverted, stored)).toMatchObject({ ok: false, faults: [{ path: '/methods/0/options/token' }] });
    const changed = { methods: [method('webhook', { server: 'https://a.example', token: MASK })] };
    expect(mask.restore(changed, stored).ok).toBe(false);
  });
});
