// An open incident on the first page: how strong, who is in charge, and the one click that takes charge.
import { AcknowledgeClock } from './response-clocks.tsx';
import { Charge } from './charge.tsx';
import { CommandOutcome } from './command-outcome.tsx';
import { useConsole } from './console-context.ts';
import { DrillBadge, ForceTile } from './force-tile.tsx';
import { useNow } from './now.ts';
import { SELF_WATCH, type IncidentSummary } from './records.ts';
import { incidentLink } from './route.ts';
import { useWords } from './text.ts';
import { useCommand } from './use-command.ts';

export function IncidentCard({ incident }: { readonly incident: IncidentSummary }) {
  const { t, f } = useWords();
  const { mayAct, refresh } = useConsole();
  const now = useNow();
  const { running, outcome, run } = useCommand(incident.id, refresh);
  const { id, watchId, watchName, state, drill, force, peakForce, openedAt } = incident;
  const link = incidentLink(id);

  return (
    <article class={`incident-card ${state}`} aria-label={watchName}>
      <ForceTile force={force} />
      <div class="incident-facts">
        <h3>
          <a href={link}>{watchId === SELF_WATCH ? t.self : watchName}</a> {drill && <DrillBadge />}
        </h3>
        <Charge incident={incident} />
        <p class="faint">
          {t.incident.opened(f.moment(openedAt, now))}
          {peakForce > force && ` · ${t.peak(peakForce)}`}
        </p>
      </div>
      <AcknowledgeClock incident={incident} />
      <div class="incident-doors">
        {state === 'triggered' && (
          <button
            type="button"
            class="primary"
            disabled={running !== undefined || mayAct === false}
            title={mayAct === false ? t.readOnly : undefined}
            onClick={() => void run('acknowledge')}
          >
            {t.commands.acknowledge}
          </button>
        )}
        <a class="button" href={link}>
          {t.open}
        </a>
      </div>
      <CommandOutcome outcome={outcome} running={running} />
    </article>
  );
}
