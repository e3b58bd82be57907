import { describe, expect, it } from '@jest/globals';
import { changes, type Situation } from './announcements.ts';
import { createFormat } from './format.ts';
import type { Force, IncidentSummary, Reading } from './records.ts';
import { german } from './text-german.ts';

const words = { language: 'de', t: german, f: createFormat('de', 'Europe/Berlin') } as const;
const AT = '2026-03-02T02:00:00.000Z';

const storm: IncidentSummary = {
  id: 'nordlicht-1', watchId: 'nordlicht', watchName: 'Nordlicht Kaffee', state: 'triggered', drill: false, force: 4, peakForce: 4,
  openedAt: AT, responseClock: { since: AT, toAcknowledgeSeconds: 0, acknowledged: false, toReplySeconds: 0, replied: false },
}; // prettier-ignore

function situation(force: Force, open: readonly IncidentSummary[]): Situation {
  const reading: Reading & { since: string } = {
    at: AT, since: AT, force, social: force, media: 0, baseline: 'own', windowMinutes: 60, mentions: 0, expectedMentions: 0, critical: 0,
    expectedCritical: 0, critics: 0, sources: [], negativeShare: 0, hostileShare: 0, growth: 1, outlets: [], topTerms: [], reasons: [],
    drill: false,
  }; // prettier-ignore
  const watch = { id: 'nordlicht', name: 'Nordlicht Kaffee', paused: false, reading, sparkline: [] };
  return { overview: { at: AT, watches: [watch], sources: [], notifiers: [], consumers: [] }, open };
}

describe('what is said aloud', () => {
  it('is nothing at the first look and nothing while nothing changes', () => {
    expect(changes(undefined, situation(4, [storm]), words)).toEqual([]);
    expect(changes(situation(4, [storm]), situation(4, [storm]), words)).toEqual([]);
  });

  it('is a new force and a new incident', () => {
    expect(changes(situation(1, []), situation(4, [storm]), words)).toEqual([
      'Nordlicht Kaffee: Windstärke 4, Starker Wind.',
      'Neuer Vorfall: Nordlicht Kaffee. Niemand hat übernommen.',
    ]);
  });

  it('is who has taken charge, and that it is over', () => {
    const taken: IncidentSummary = { ...storm, state: 'acknowledged', acknowledgedBy: 'Bereitschaft' };
    expect(changes(situation(4, [storm]), situation(4, [taken]), words)).toEqual([
      'Nordlicht Kaffee: übernommen von Bereitschaft.',
    ]);
    expect(changes(situation(4, [taken]), situation(4, []), words)).toEqual(['Nordlicht Kaffee: Vorfall beendet.']);
  });
});
