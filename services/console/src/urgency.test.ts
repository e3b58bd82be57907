import { describe, expect, it } from '@jest/globals';
import type { IncidentSummary } from './records.ts';
import { byUrgency } from './urgency.ts';

function incident(id: string, parts: Partial<IncidentSummary>): IncidentSummary {
  return {
    id, watchId: id, watchName: id, state: 'triggered', drill: false, force: 3, peakForce: 3, openedAt: '2026-03-02T02:00:00.000Z',
    responseClock: { since: '2026-03-02T02:00:00.000Z', toAcknowledgeSeconds: 0, acknowledged: false, toReplySeconds: 0, replied: false },
    ...parts,
  }; // prettier-ignore
}

describe('the order of incidents', () => {
  it('puts those nobody has taken first, then the strongest, then the oldest, and drills last', () => {
    const ordered = byUrgency([
      incident('drill', { force: 6, drill: true }),
      incident('taken', { state: 'acknowledged', force: 6 }),
      incident('young', { openedAt: '2026-03-02T02:30:00.000Z' }),
      incident('old', {}),
      incident('strong', { force: 5, openedAt: '2026-03-02T03:00:00.000Z' }),
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(['strong', 'old', 'young', 'taken', 'drill']);
  });
});
