// One incident: what happened, why it is believed, who knows, and what can be done about it now.
import { useCallback } from 'preact/hooks';
import { useConsole } from './console-context.ts';
import { DayChart } from './day-chart.tsx';
import { Deliveries } from './deliveries.tsx';
import { Evidence } from './evidence.tsx';
import { IncidentActions } from './incident-actions.tsx';
import { IncidentHead } from './incident-head.tsx';
import { MentionList } from './mention-list.tsx';
import { PlaybookSteps } from './playbook-steps.tsx';
import { usePoll } from './poll.ts';
import type { WatchView } from './records.ts';
import { HOME } from './route.ts';
import { useWords } from './text.ts';
import { Timeline } from './timeline.tsx';
import { TopMentions } from './top-mentions.tsx';
import { refusalText } from './use-command.ts';

const LOOK_EVERY_MS = 2_000;

export interface IncidentPageProps {
  readonly id: string;
  readonly watches: readonly WatchView[];
}

export function IncidentPage({ id, watches }: IncidentPageProps) {
  const { t } = useWords();
  const { api } = useConsole();
  const { value, failure, refresh } = usePoll(
    useCallback((signal: AbortSignal) => api.incident(id, signal), [api, id]),
    LOOK_EVERY_MS,
  );
  const watch = watches.find((known) => known.id === value?.watchId);
  return (
    <>
      <p>
        <a href={HOME}>← {t.home}</a>
      </p>
      {!value && !failure && <p class="faint">{t.incident.loading}</p>}
      {!value && failure && (
        <p class="problem" role="alert">
          {failure.refusal.kind === 'missing' ? t.incident.missing(id) : refusalText(failure.refusal, t)}
        </p>
      )}
      {value && (
        <>
          <IncidentHead incident={value} />
          <IncidentActions incident={value} onDone={refresh} />
          <div class="columns">
            <div class="stack">
              <Evidence reading={value.reading} />
              <TopMentions mentions={value.reading.topMentions} />
            </div>
            <div class="stack">
              <PlaybookSteps watchId={value.watchId} force={value.force} />
              <Deliveries deliveries={value.deliveries} />
              <Timeline entries={value.timeline} />
            </div>
          </div>
          {watch && (
            <section aria-label={t.incident.lastDay} class="panel">
              <h2>{t.incident.lastDay}</h2>
              <DayChart watchId={watch.id} points={watch.sparkline} />
            </section>
          )}
          <MentionList incident={value} />
        </>
      )}
    </>
  );
}
