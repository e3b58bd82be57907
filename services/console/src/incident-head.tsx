// The headline of an incident: force, brand, who is in charge, the clocks, and what happens next by itself.
import { Charge } from './charge.tsx';
import { DrillBadge, ForceTile } from './force-tile.tsx';
import { useNow } from './now.ts';
import { SELF_WATCH, type Incident } from './records.ts';
import { ResponseClocks } from './response-clocks.tsx';
import { useWords, type Words } from './text.ts';

export function IncidentHead({ incident }: { readonly incident: Incident }) {
  const words = useWords();
  const now = useNow();
  const { t, f } = words;
  const { watchId, watchName, state, drill, force, peakForce, openedAt, firstCriticalAt } = incident;
  return (
    <header class={`incident-head ${state}`}>
      <ForceTile force={force} />
      <div class="incident-facts">
        <h1>
          {watchId === SELF_WATCH ? t.self : watchName} {drill && <DrillBadge />}
        </h1>
        <Charge incident={incident} />
        <p class="faint">
          {t.incident.opened(f.moment(openedAt, now))}
          {firstCriticalAt !== undefined && ` · ${t.incident.firstCritical(f.moment(firstCriticalAt, now))}`}
          {` · ${t.peak(peakForce)}`}
        </p>
        <p class="next">{next(incident, words, now)}</p>
        {drill && <p>{t.drillExplained}</p>}
      </div>
      <ResponseClocks incident={incident} />
    </header>
  );
}

/** What happens if nobody does anything. */
function next(incident: Incident, { t, f }: Words, now: number): string {
  const { state, held, snoozedUntil, escalation, calmEndsAt } = incident;
  if (state === 'resolved') return '';
  const until = held?.until === undefined ? undefined : f.moment(held.until, now);
  const sentences = [
    held && t.held[held.by](until),
    snoozedUntil !== undefined && t.snoozedUntil(f.moment(snoozedUntil, now)),
    escalation && (escalation.exhausted ? t.exhausted : t.nextPage(f.exactClock(escalation.nextAt))),
    calmEndsAt !== undefined && t.calmEnds(f.moment(calmEndsAt, now)),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}
