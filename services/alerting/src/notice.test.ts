import type { Delivery, Incident, Reading } from '@sturmwarte/contracts';
import { describe, expect, it } from '@jest/globals';
import { aDelivery, aDigest, anIncident, MONDAY_MORNING } from '@sturmwarte/testkit';
import { composeNotice, followUp, type NoticeInput } from './notice.ts';
import { renderPlain } from './notice-plain.ts';

const MINUTE = 60_000;

function say(
  incident: Partial<Omit<Incident, 'reading'>> & { readonly reading?: Partial<Reading> } = {},
  { purpose, ...rest }: Partial<NoticeInput> & { readonly purpose?: Delivery['purpose'] } = {},
) {
  return composeNotice({
    incident: anIncident(incident),
    delivery: aDelivery({ purpose: purpose ?? 'page' }),
    contact: {},
    links: { console: 'https://sturmwarte.example/#/1', acknowledge: 'https://sturmwarte.example/ack/a.b' },
    now: MONDAY_MORNING,
    ...rest,
  });
}

describe('the subject', () => {
  const reading = { critical: 63, expectedCritical: 2, windowMinutes: 30 };

  it('says on a lock screen what is going on', () => {
    expect(say({ reading }).subject).toBe(
      'Sturmwarte: Nordlicht Kaffee – Windstärke 4 (Starker Wind), 63 kritische Erwähnungen in 30 min (üblich 2)',
    );
  });

  it('says what is new in each purpose', () => {
    const acknowledged = { state: 'acknowledged', acknowledgedAt: MONDAY_MORNING, acknowledgedBy: 'officer' } as const;
    const names = { officer: 'Anna Petersen' };
    expect(say({ force: 5, reading }, { purpose: 'rise' }).subject).toContain('steigt auf Windstärke 5 (Sturm)');
    expect(say({ reading }, { purpose: 'catch-all' }).subject).toContain('NIEMAND HAT ÜBERNOMMEN: Windstärke 4');
    expect(say({ ...acknowledged, reading }, { purpose: 'update', names }).subject).toContain(
      'übernommen von Anna Petersen, 10:00 Uhr, Windstärke 4',
    );
    expect(say({ force: 1, peakForce: 5, state: 'resolved', reading }, { purpose: 'end' }).subject).toBe(
      'Sturmwarte: Nordlicht Kaffee – Entwarnung, Höchststand war Windstärke 5 (Sturm)',
    );
  });

  it('does not invent a comparison in the first days', () => {
    expect(say({ reading: { ...reading, baseline: 'none' } }).subject).toContain('in 30 min (noch kein Vergleich)');
  });

  it('speaks of one mention and of hours as people do', () => {
    const one = { critical: 1, expectedCritical: 0.04, windowMinutes: 120 };
    expect(say({ reading: one }).summary).toBe('1 kritische Erwähnung in 2 h (üblich < 0,1)');
    expect(say({ reading: one }, { contact: { language: 'en' } }).summary).toBe(
      '1 critical mention in 2 h (usually < 0.1)',
    );
  });

  it('is one line, whatever the watch is called', () => {
    expect(say({ watchName: 'Nordlicht\r\nBcc: all@evil.example\u202E' }).subject).toMatch(
      /^Sturmwarte: Nordlicht Bcc: all@evil\.example – /,
    );
  });
});

describe('what it is about', () => {
  const reading: Partial<Reading> = {
    themes: [
      { theme: 'delay', share: 0.41 },
      { theme: 'service', share: 0.22 },
    ],
    calls: [
      { call: 'boycott', voices: 12 },
      { call: 'defence', voices: 1 },
    ],
  };

  it('comes first among the facts, with who calls for what', () => {
    expect(say({ reading }).facts.slice(0, 2)).toEqual([
      { label: 'Worum es geht', value: 'Verspätung 41 %, Service 22 %' },
      { label: 'Aufrufe und Rückhalt', value: '12 rufen zum Boykott auf, 1 verteidigt die Marke' },
    ]);
    expect(say({ reading }, { contact: { language: 'en' } }).facts.slice(0, 2)).toEqual([
      { label: 'What it is about', value: 'delay 41%, service 22%' },
      { label: 'Calls and support', value: '12 call for a boycott, 1 defends the brand' },
    ]);
  });

  it('is not made up where a reading says nothing of it', () => {
    const labels = say().facts.map(({ label }) => label);
    expect(labels).not.toContain('Worum es geht');
    expect(labels).not.toContain('Aufrufe und Rückhalt');
  });
});

describe('the status', () => {
  it('names the person in charge, and since when, in the contact’s time zone', () => {
    const incident = {
      state: 'acknowledged',
      acknowledgedBy: 'officer',
      acknowledgedAt: MONDAY_MORNING - 30 * 60 * MINUTE,
      timeline: [{ at: MONDAY_MORNING - 24 * 60 * MINUTE, kind: 'acknowledged' }],
    } as const;
    const notice = say(
      { ...incident, timeline: [...incident.timeline] },
      { contact: { timeZone: 'Europe/London' }, purpose: 'update' },
    );
    expect(notice.status).toBe('Übernommen von officer um So 1.3., 09:00 Uhr.');
    expect(notice.timeZone).toBe('Europe/London');
  });

  it('says that the storm has outgrown the acknowledgement, and asks again', () => {
    const notice = say({ force: 5, acknowledgedAt: MONDAY_MORNING, acknowledgedForce: 4 }, { purpose: 'rise' });
    expect(notice.status).toContain('von 4 auf 5 gestiegen');
    expect(notice.acknowledgeUrl).toBeDefined();
  });

  it('says who is paged next and when, or that nobody is left', () => {
    const at = MONDAY_MORNING + 15 * MINUTE;
    expect(say({}, { next: { names: ['Jonas', 'Mia', 'Leitung'], at } }).next).toBe(
      'Übernimmt niemand, werden um 10:15 Uhr Jonas, Mia und Leitung alarmiert.',
    );
    expect(say({}, { next: { names: [] } }).next).toBe('Übernimmt niemand, ist die Eskalation ausgeschöpft.');
  });

  it('says that a storm has calmed down rather than that somebody called calm ended it', () => {
    const over = { state: 'resolved', resolvedAt: MONDAY_MORNING, resolvedBy: 'calm' } as const;
    expect(say(over, { purpose: 'end' }).status).toContain('Die Lage hat sich beruhigt');
    expect(say({ ...over, resolvedBy: 'officer' }, { purpose: 'end' }).status).toContain('Beendet von');
  });

  it('asks nothing of anybody once it is taken or over', () => {
    for (const state of ['acknowledged', 'resolved'] as const) {
      const notice = say({ state }, { purpose: state === 'resolved' ? 'end' : 'update', next: { names: ['Jonas'] } });
      expect(notice).not.toHaveProperty('acknowledgeUrl');
      expect(notice).not.toHaveProperty('next');
    }
  });

  it('says that a storm ended by itself where nobody ended it', () => {
    expect(say({ state: 'resolved', resolvedAt: MONDAY_MORNING }, { purpose: 'end' }).status).toBe(
      'Beendet um 10:00 Uhr: Die Lage hat sich beruhigt.',
    );
  });
});

describe('what a page quotes', () => {
  it('is three mentions at most, none that was erased', () => {
    const topMentions = ['a:1', 'a:2', 'a:3', 'a:4', 'a:5'].map((id, index) =>
      aDigest({ id, excerpt: index === 1 ? '' : id, ...(index === 0 ? { erased: true } : {}) }),
    );
    expect(say({ reading: { topMentions } }).mentions.map(({ excerpt }) => excerpt)).toEqual(['a:3', 'a:4', 'a:5']);
  });

  it('leads only to web addresses', () => {
    const topMentions = [aDigest({ url: 'javascript:alert(1)' }), aDigest({ url: 'https://norden.example/1' })];
    expect(say({ reading: { topMentions } }).mentions.map(({ url }) => url)).toEqual([
      undefined,
      'https://norden.example/1',
    ]);
    expect(say({}, { links: { console: 'file:///etc/passwd' } }).consoleUrl).toBe('');
  });

  it('is left out of the short form, which still says what changed and where to look', () => {
    const plain = renderPlain(
      followUp(say({ state: 'acknowledged', acknowledgedAt: MONDAY_MORNING }, { purpose: 'update' })),
    );
    expect(plain).not.toContain('Spülmittel');
    expect(plain).toContain('Übernommen um 10:00 Uhr.');
    expect(plain).toContain('https://sturmwarte.example/#/1');
  });
});

describe('Sturmwarte about itself', () => {
  const itself = { watchId: 'sturmwarte', watchName: 'Sturmwarte', force: 3 } as const;

  it('says what it cannot see instead of counting mentions', () => {
    const reasons = [
      { kind: 'blind', de: 'Blind seit 08:10: Quelle norden', en: 'Blind since 08:10: source norden', observed: 0 },
      { kind: 'blind', de: 'Blind seit 08:20: Quelle forum', en: 'Blind since 08:20: source forum', observed: 0 },
    ] as const;
    const notice = say({ ...itself, reading: { reasons: [...reasons] } });
    expect(notice.subject).toBe('Sturmwarte: Blind seit 08:10: Quelle norden (+1)');
    expect(notice.storm).toBe('Sturmwarte ist blind');
    expect(notice.facts).toEqual([]);
  });

  it('says that it sees everything again', () => {
    expect(say({ ...itself, force: 0, state: 'resolved' }, { purpose: 'end' }).subject).toBe(
      'Sturmwarte: Sturmwarte sieht wieder alles',
    );
  });
});
