// The first page: what burns, then every watch, then whether the watch itself holds.
import { useCallback } from 'preact/hooks';
import type { Situation } from './announcements.ts';
import { deadParts, type DeadPart } from './blindness.ts';
import { useConsole } from './console-context.ts';
import { HealthRow } from './health-row.tsx';
import { IncidentCard } from './incident-card.tsx';
import { useNow } from './now.ts';
import { usePoll, type Polled } from './poll.ts';
import type { IncidentSummary, Overview } from './records.ts';
import { incidentLink } from './route.ts';
import { useWords } from './text.ts';
import { byUrgency } from './urgency.ts';
import { WatchCard } from './watch-card.tsx';

const LATELY_EVERY_MS = 30_000;
const LATELY = 5;

export function Home({ situation: { value } }: { readonly situation: Polled<Situation> }) {
  const { t } = useWords();
  const { api } = useConsole();
  const lately = usePoll(
    useCallback((signal: AbortSignal) => api.incidents({ state: ['resolved'], limit: LATELY }, signal), [api]),
    LATELY_EVERY_MS,
  );
  if (!value) return <p class="faint">{t.live.connecting}</p>;
  const { overview, open } = value;
  return (
    <>
      <h1 class="heard-only">{t.home}</h1>
      {open.some(({ drill }) => drill) && <p class="notice drill">{t.drillExplained}</p>}
      <DeadNotice overview={overview} />
      <section aria-label={t.incidents} class="stack">
        <h2>{t.incidents}</h2>
        {open.length === 0 && <p class="faint">{t.noIncidents}</p>}
        {byUrgency(open).map((incident) => (
          <IncidentCard key={incident.id} incident={incident} />
        ))}
      </section>
      <section aria-label={t.watches}>
        <h2>{t.watches}</h2>
        {overview.watches.length === 0 && <p class="faint">{t.noWatches}</p>}
        <div class="watches">
          {overview.watches.map((watch) => (
            <WatchCard key={watch.id} watch={watch} overview={overview} />
          ))}
        </div>
      </section>
      <HealthRow overview={overview} />
      {lately.value && lately.value.length > 0 && <Lately incidents={lately.value} />}
    </>
  );
}

function DeadNotice({ overview }: { readonly overview: Overview }) {
  const { t } = useWords();
  const dead = deadParts(overview);
  if (dead.length === 0) return null;
  return (
    <section class="notice dead" aria-label={t.health.title}>
      <ul>
        {dead.map((part) => (
          <li key={part.component}>
            <strong>
              <DeadSentence part={part} />
            </strong>
            {part.error !== undefined && <span> {part.error}</span>}
          </li>
        ))}
      </ul>
      {dead.some(({ blinds }) => blinds) && <p>{t.blindExplained}</p>}
    </section>
  );
}

function DeadSentence({ part: { component, name, since, blinds } }: { readonly part: DeadPart }) {
  const { t, f } = useWords();
  const time = f.moment(since, useNow());
  if (component === 'consumer:alerting') return <>{t.health.alertingDead(time)}</>;
  return (
    <>
      {t.components[component] ?? name}: {blinds ? t.blindSince(time) : t.health.deadSince(time)}
    </>
  );
}

function Lately({ incidents }: { readonly incidents: readonly IncidentSummary[] }) {
  const { t, f } = useWords();
  const { nameOf } = useConsole();
  const now = useNow();
  return (
    <section aria-label={t.lately}>
      <h2>{t.lately}</h2>
      <ul class="plain">
        {incidents.map(({ id, watchName, peakForce, openedAt, resolvedBy, drill }) => (
          <li key={id}>
            <a href={incidentLink(id)}>
              {watchName}, {f.moment(openedAt, now)}
            </a>{' '}
            <span class="faint">
              {drill && `${t.drill} · `}
              {t.peak(peakForce)} · {t.resolvedBy(resolvedBy === undefined ? undefined : nameOf(resolvedBy))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
