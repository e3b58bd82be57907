// One watch: its storm force, what it rests on, and its last day. What cannot be seen is said, never shown as calm.
import { callsOf, themesOf } from './about.ts';
import { sightOf, type Sight } from './blindness.ts';
import { DayChart } from './day-chart.tsx';
import { DrillBadge, ForceTile, NoForceTile } from './force-tile.tsx';
import { useNow } from './now.ts';
import type { Overview, WatchView } from './records.ts';
import { useWords } from './text.ts';

export interface WatchCardProps {
  readonly watch: WatchView;
  readonly overview: Overview;
}

/** As many as the card has room for where it is wide; a narrow one shows the first. */
const REASONS = 4;
const THEMES = 3;

export function WatchCard({ watch, overview }: WatchCardProps) {
  const sight = sightOf(watch, overview);
  return (
    <article class="watch-card" aria-label={watch.name}>
      <div class="watch-body">
        <div class="watch-now">
          <SightTile sight={sight} />
          <div>
            <h3>
              {watch.name} {sight.kind === 'sees' && sight.reading.drill && <DrillBadge />}
            </h3>
            <SightFacts sight={sight} />
          </div>
        </div>
        <DayChart watchId={watch.id} points={watch.sparkline} />
      </div>
    </article>
  );
}

function SightTile({ sight }: { readonly sight: Sight }) {
  const { t } = useWords();
  switch (sight.kind) {
    case 'sees':
      return <ForceTile force={sight.reading.force} />;
    case 'blind':
      return <NoForceTile sign="?" name={t.blind} />;
    case 'paused':
      return <NoForceTile sign="Ⅱ" name={t.paused} />;
    case 'new':
      return <NoForceTile sign="…" name={t.noReading} />;
  }
}

function SightFacts({ sight }: { readonly sight: Sight }) {
  const { t, f, language } = useWords();
  const now = useNow();
  switch (sight.kind) {
    case 'sees': {
      const { critical, expectedCritical, windowMinutes, baseline, since, at, reasons } = sight.reading;
      const themes = themesOf(sight.reading, t, f).slice(0, THEMES);
      const why = [
        ...(baseline === 'own' ? [] : [t.baselines[baseline]]),
        ...(themes.length === 0 ? [] : [t.reasons.aboutThese(themes.join(', '))]),
        ...callsOf(sight.reading, t, f).slice(0, 1),
        // The first reason says what the line above says.
        ...reasons.slice(1).map((reason) => reason[language]),
      ];
      return (
        <>
          <p>
            <strong>{t.critical(f.number(critical), windowMinutes)}</strong>
            {baseline !== 'none' && `, ${t.usual(f.number(expectedCritical))}`}
          </p>
          <p class="faint">
            {t.since(f.moment(since, now))} · {t.asOf(f.exactClock(at))}
          </p>
          <ul class="why">
            {why.slice(0, REASONS).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      );
    }
    case 'blind':
      return (
        <>
          <p>
            <strong>{t.blindSince(f.moment(sight.since, now))}</strong>
          </p>
          <p class="faint">{t.blindExplained}</p>
        </>
      );
    case 'paused':
      return <p class="faint">{t.pausedExplained}</p>;
    case 'new':
      return <p class="faint">{t.noReadingExplained}</p>;
  }
}
