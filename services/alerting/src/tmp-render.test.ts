import { writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
import { anIncident, aReading, aDigest, aDelivery, MONDAY_MORNING } from '@sturmwarte/testkit';
import { composeNotice } from './notice.ts';
import { renderEmailHtml } from './notifiers/email-html.ts';
import { renderPlain } from './notice-plain.ts';
import { renderAckPage } from './ack-page.ts';
const NIGHT = Date.UTC(2026, 2, 3, 2, 14);
const incident = anIncident({
  openedAt: NIGHT, firstCriticalAt: NIGHT - 33 * 60_000, drill: process.env['DRILL'] === '1',
  reading: aReading({
    at: NIGHT, force: 4, windowMinutes: 30, mentions: 90, expectedMentions: 12.3, critical: 63, expectedCritical: 2, critics: 48, negativeShare: 0.7,
    sources: [{ source: 'mastodon', critical: 41, expected: 1 }, { source: 'reddit', critical: 22, expected: 1 }],
    topTerms: ['spülmittel', 'rückruf', 'charge 0412', '#nordlichtkaffee', 'gesundheitsamt'],
    outlets: ['kueste.example'],
    topMentions: [
      aDigest({ url: 'https://norden.example/@mia/1', shares: 1240, reach: 18300, publishedAt: NIGHT - 30 * 60_000, excerpt: 'Mein Nordlicht-Kaffee schmeckt nach Spülmittel, und die Hotline sagt nur „Einzelfall“. Charge 0412, wer noch? #NordlichtKaffee https://bilder.example/abc' }),
      aDigest({ id: 'reddit:2', url: 'https://forum.example/r/kiel/1', publishedAt: NIGHT - 20 * 60_000, excerpt: 'Bei uns auch. Mir war danach den ganzen Abend schlecht. Warum löschen die meinen Kommentar auf ihrer Seite?' }),
      aDigest({ id: 'rss:3', url: 'https://kueste.example/a', publishedAt: NIGHT - 10 * 60_000, excerpt: 'Kieler Rösterei in der Kritik: Kunden klagen über seifigen Geschmack' }),
    ],
    reasons: [
      { kind: 'surge', de: '63 kritische Erwähnungen in 30 min, üblich sind zu dieser Stunde 2', en: '63 critical', observed: 63 },
      { kind: 'critics', de: '48 verschiedene Kritiker, viele über #NordlichtKaffee verbunden', en: '48', observed: 48 },
      { kind: 'vanished', de: 'Auf der eigenen Seite verschwindet Kritik, während Kritiker aktiv sind', en: '', observed: 3 },
    ],
  }),
});
it('renders', () => {
  const n = composeNotice({ incident, delivery: aDelivery({id: incident.id + '/page/0/0/officer/0'}), contact: { language: process.env['EN'] ? 'en':'de' }, links: { console: 'https://sturmwarte.nordlicht.example/#/incidents/1', acknowledge: 'https://sturmwarte.nordlicht.example/ack/abc.def' }, next: { names: ['Leitung Kommunikation'], at: NIGHT + 15 * 60_000 }, playbook: { steps: ['Kollegen intern informieren, bevor etwas öffentlich gesagt wird.', 'Prüfen, ob die Kritik berechtigt ist: Charge 0412 beim Qualitätswesen anfragen.', 'Erste öffentliche Antwort freigeben lassen, nichts löschen.'] }, now: NIGHT });
  writeFileSync('/tmp/mailshot/mail.html', renderEmailHtml(n));
  writeFileSync('/tmp/mailshot/mail.txt', n.subject + '\n\n' + renderPlain(n));
  writeFileSync('/tmp/mailshot/ack.html', renderAckPage({ kind: 'open', incident: n }));
});
