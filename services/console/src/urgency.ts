// Which incident to look at first.
import type { IncidentSummary } from './records.ts';

/** Nobody in charge comes before any force, drills come last, and among equals the one that waits longest. */
export function byUrgency(incidents: readonly IncidentSummary[]): readonly IncidentSummary[] {
  return incidents.toSorted((a, b) => urgency(b) - urgency(a) || a.openedAt.localeCompare(b.openedAt));
}

function urgency({ state, force, drill }: IncidentSummary): number {
  return (drill ? -100 : 0) + (state === 'triggered' ? 10 : 0) + force;
}
