import { describe, expect, it } from '@jest/globals';
import { check, Incident, Schedule } from '@sturmwarte/contracts';
import { anIncident } from '@sturmwarte/testkit';
import fc from 'fast-check';
import { fromIso, toIso, withIsoTimes } from './iso-times.ts';

const schedule = {
  id: 'office',
  name: 'Büro',
  timeZone: 'Europe/Berlin',
  rotations: [{ contacts: ['officer'], start: '2026-03-02', handoff: '08:00', shift: 'week' }],
};
const instant = fc.integer({ min: 0, max: 253_402_300_799_999 });

describe('times of the API', () => {
  it('are ISO 8601 wherever the record has an instant, however deep', () => {
    const incident = toIso(Incident, anIncident({ nextActionAt: null }));
    expect(incident).toMatchObject({
      openedAt: '2026-03-02T09:00:00.000Z',
      nextActionAt: null,
      timeline: [{ at: '2026-03-02T09:00:00.000Z' }],
      reading: { topMentions: [{ publishedAt: '2026-03-02T09:00:00.000Z' }], windowMinutes: 60 },
    });
    expect(check(withIsoTimes(Incident), incident).ok).toBe(true);
  });

  it('come back as the same milliseconds', () => {
    fc.assert(
      fc.property(instant, instant, (from, to) => {
        const document = { ...schedule, overrides: [{ contact: 'officer', from, to }] };
        expect(fromIso(Schedule, toIso(Schedule, document))).toEqual(document);
      }),
    );
  });

  it('must have an offset', () => {
    const overrides = [{ contact: 'officer', from: '2026-03-02T09:00:00', to: '2026-03-02T09:00:00Z' }];
    const checked = check(withIsoTimes(Schedule), { ...schedule, overrides });
    expect(checked).toMatchObject({ ok: false, faults: [{ path: '/overrides/0/from' }] });
  });
});
