import { describe, expect, it } from '@jest/globals';
import { ackPageHeaders, renderAckPage, type AckPageIncident } from './ack-page.ts';

const incident: AckPageIncident = {
  language: 'de',
  drill: false,
  watchName: 'Nordlicht <b>Kaffee</b>',
  state: 'triggered',
  force: 4,
  storm: 'Windstärke 4 (Starker Wind)',
  summary: '63 kritische Erwähnungen in 30 min (üblich 2)',
  status: 'Noch hat niemand übernommen.',
  consoleUrl: 'https://sturmwarte.example/#/incidents/1',
};

describe('the acknowledge page', () => {
  it('says what is going on and takes charge only by a button that posts to its own address', () => {
    const page = renderAckPage({ kind: 'open', incident });

    expect(page).toContain('<form method="post"><button type="submit">Ich übernehme</button></form>');
    expect(page).toContain('63 kritische Erwähnungen in 30 min (üblich 2)');
    expect(page).toContain('Nordlicht &lt;b&gt;Kaffee&lt;/b&gt;');
    expect(page).not.toContain('<script');
  });

  it('has no button once somebody has taken charge, the link is too old, or it is not ours', () => {
    for (const kind of ['done', 'taken', 'expired'] as const)
      expect(renderAckPage({ kind, incident })).not.toContain('<form');
    expect(renderAckPage({ kind: 'unknown', language: 'en' })).not.toContain('<form');
  });

  it('thanks whoever took charge, and says in the reader’s language why a link does not work', () => {
    expect(renderAckPage({ kind: 'done', incident: { ...incident, language: 'en' } })).toContain(
      'you have taken charge',
    );
    expect(renderAckPage({ kind: 'expired', incident })).toContain('abgelaufen');
    expect(renderAckPage({ kind: 'unknown', language: 'en' })).toContain('This link is not valid');
  });

  it('marks a drill', () => {
    expect(renderAckPage({ kind: 'open', incident: { ...incident, drill: true } })).toContain('<strong>ÜBUNG</strong>');
  });

  it('is sent with headers that allow no scripts and no frames', () => {
    expect(ackPageHeaders['content-security-policy']).toContain("default-src 'none'");
    expect(ackPageHeaders['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});
