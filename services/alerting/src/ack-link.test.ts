import { describe, expect, it } from '@jest/globals';
import { MONDAY_MORNING } from '@sturmwarte/testkit';
import fc from 'fast-check';
import { createAckLinks } from './ack-link.ts';

const links = createAckLinks('ein-geheimnis-fuer-links', 'https://sturmwarte.example/');
const claim = {
  incidentId: 'nordlicht-kaffee-20260302T090000Z',
  watchId: 'nordlicht-kaffee',
  contactId: 'officer',
  expires: MONDAY_MORNING + 60_000,
};
const tokenOf = (link: string) => link.slice('https://sturmwarte.example/ack/'.length);

describe('acknowledge links', () => {
  it('say who may acknowledge what, until they expire', () => {
    const token = tokenOf(links.link(claim));

    expect(links.verify(token, MONDAY_MORNING)).toEqual({ kind: 'valid', claim });
    expect(links.verify(token, claim.expires)).toEqual({ kind: 'expired', claim });
  });

  it('stand below the public address, in characters that survive any mail program', () => {
    expect(links.link(claim)).toMatch(/^https:\/\/sturmwarte\.example\/ack\/[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
    expect(createAckLinks('ein-geheimnis-fuer-links', 'https://x.example/warte').link(claim)).toMatch(
      /^https:\/\/x\.example\/warte\/ack\//,
    );
  });

  it('carry any id unharmed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        (incidentId, contactId) => {
          const odd = { ...claim, incidentId, contactId };
          expect(links.verify(tokenOf(links.link(odd)), MONDAY_MORNING)).toEqual({ kind: 'valid', claim: odd });
        },
      ),
    );
  });

  it('are forged when any character was changed, another secret signed them, or they are no token at all', () => {
    const token = tokenOf(links.link(claim));
    const [payload = ''] = token.split('.');
    const longer = Buffer.from(JSON.stringify([claim.incidentId, claim.watchId, 'other', claim.expires])).toString(
      'base64url',
    );
    const others = createAckLinks('ein-anderes-geheimnis', 'https://sturmwarte.example').link(claim);
    const forgeries = [
      token.replace(payload, longer),
      tokenOf(others),
      payload,
      `${token}.x`,
      '',
      '.',
      'x'.repeat(5_000),
    ];

    for (const forgery of forgeries) expect(links.verify(forgery, MONDAY_MORNING)).toEqual({ kind: 'forged' });
  });

  it('are not made with a secret that keeps nothing', () => {
    expect(() => createAckLinks('kurz', 'https://sturmwarte.example')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});
