// Whether the watch itself holds: sources, channels and processing, each with a sign that does not need colour.
import { useNow } from './now.ts';
import type { Health, Overview, SourceView } from './records.ts';
import { useWords } from './text.ts';

type State = Health['state'] | 'paused' | 'unheard';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly state: State;
  readonly health?: Health | undefined;
}

const SIGNS: Readonly<Record<State, string>> = { alive: '✓', failing: '!', dead: '✕', paused: 'Ⅱ', unheard: '…' };

export function HealthRow({ overview: { sources, notifiers, consumers } }: { readonly overview: Overview }) {
  const { t } = useWords();
  return (
    <section aria-label={t.health.title} class="health">
      <h2>{t.health.title}</h2>
      <Group title={t.health.sources} none={t.health.noSources} parts={sources.map(sourcePart)} />
      <Group title={t.health.notifiers} none={t.health.noNotifiers} parts={notifiers.map(componentPart)} />
      <Group title={t.health.consumers} none={t.health.noConsumers} parts={consumers.map(componentPart)} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly none: string;
  readonly parts: readonly Part[];
}

function Group({ title, none, parts }: GroupProps) {
  return (
    <div class="health-group">
      <h3>{title}</h3>
      {parts.length === 0 ? (
        <p class="faint">{none}</p>
      ) : (
        <ul class="chips">
          {parts.map((part) => (
            <Chip key={part.id} part={part} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Chip({ part: { id, name, state, health } }: { readonly part: Part }) {
  const { t, f } = useWords();
  const now = useNow();
  const dead = health?.blindSince;
  const deadSince = id.startsWith('source:') ? t.blindSince : t.health.deadSince;
  const said = dead === undefined || state !== 'dead' ? t.health.states[state] : deadSince(f.moment(dead, now));
  return (
    <li class={`chip ${state}`}>
      <span aria-hidden="true">{SIGNS[state]}</span> {t.components[id] ?? name}
      <span class={state === 'alive' ? 'heard-only' : undefined}>
        : {said}
        {state === 'failing' && health && ` ${t.since(f.moment(health.since, now))}`}
      </span>
      {health?.error !== undefined && state !== 'alive' && <span class="faint"> {health.error}</span>}
    </li>
  );
}

function sourcePart({ id, name, paused, health }: SourceView): Part {
  return { id: `source:${id}`, name, state: paused ? 'paused' : (health?.state ?? 'unheard'), health };
}

function componentPart(health: Health): Part {
  return { id: health.component, name: health.component.replace(/^[^:]*:/, ''), state: health.state, health };
}
