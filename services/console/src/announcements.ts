// What has changed between two looks, in sentences for those who hear the page instead of seeing it.
import { forceNames } from './force.ts';
import type { IncidentSummary, Overview } from './records.ts';
import type { Words } from './text.ts';

export interface Situation {
  readonly overview: Overview;
  /** Incidents that are not resolved. */
  readonly open: readonly IncidentSummary[];
}

/** Nothing for the first look: what is there at the beginning is read, not announced. */
export function changes(before: Situation | undefined, now: Situation, { t, language }: Words): readonly string[] {
  if (!before) return [];
  const forces = new Map(before.overview.watches.map(({ id, reading }) => [id, reading?.force]));
  const known = new Map(before.open.map((incident) => [incident.id, incident]));
  const open = new Set(now.open.map(({ id }) => id));
  return [
    ...now.overview.watches.flatMap(({ id, name, reading }) =>
      reading && reading.force !== forces.get(id)
        ? [t.announce.force(name, reading.force, forceNames[reading.force][language])]
        : [],
    ),
    ...now.open.flatMap(({ id, watchName, state, acknowledgedBy }) => {
      const earlier = known.get(id);
      if (!earlier) return [t.announce.opened(watchName)];
      const taken = state === 'acknowledged' && earlier.acknowledgedBy !== acknowledgedBy;
      return taken ? [t.announce.taken(watchName, acknowledgedBy ?? '')] : [];
    }),
    ...before.open.filter(({ id }) => !open.has(id)).map(({ watchName }) => t.announce.ended(watchName)),
  ];
}
