// What a person can do about an incident. Nothing here speaks to the public.
import { useEffect, useRef, useState } from 'preact/hooks';
import { CommandOutcome } from './command-outcome.tsx';
import { useConsole } from './console-context.ts';
import { NoteForm } from './note-form.tsx';
import { serviceNow } from './now.ts';
import type { CommandKind, Incident } from './records.ts';
import { useWords } from './text.ts';
import { useCommand, type Commanding } from './use-command.ts';

const SNOOZES: readonly { readonly minutes: number; readonly label: string }[] = [
  { minutes: 30, label: '30 min' },
  { minutes: 60, label: '1 h' },
  { minutes: 240, label: '4 h' },
];

export interface IncidentActionsProps {
  readonly incident: Incident;
  /** Called after each command, whatever became of it. */
  readonly onDone: () => void;
}

export function IncidentActions({ incident, onDone }: IncidentActionsProps) {
  const { t } = useWords();
  const { mayAct } = useConsole();
  const commanding = useCommand(incident.id, onDone);
  const disabled = commanding.running !== undefined || mayAct === false;
  const parts = { incident, commanding, disabled };
  return (
    <section class="actions">
      <div class="buttons">
        {incident.state === 'resolved' ? <Command {...parts} kind="reopen" /> : <Open {...parts} />}
      </div>
      <NoteForm disabled={disabled} onSave={(note) => commanding.run('note', { note })} />
      {mayAct === false && <p class="faint">{t.readOnly}</p>}
      <CommandOutcome outcome={commanding.outcome} running={commanding.running} />
    </section>
  );
}

interface PartProps {
  readonly incident: Incident;
  readonly commanding: Commanding;
  readonly disabled: boolean;
}

function Open(parts: PartProps) {
  const { state, snoozedUntil, responseClock } = parts.incident;
  const seeksSomebody = state === 'triggered' || snoozedUntil !== undefined;
  return (
    <>
      {seeksSomebody && <Command {...parts} kind="acknowledge" primary />}
      {!responseClock.replied && <Command {...parts} kind="replied" />}
      <Command {...parts} kind="escalate" />
      <Snooze {...parts} />
      <Resolve {...parts} />
    </>
  );
}

function Command({
  kind,
  primary,
  commanding,
  disabled,
}: PartProps & { readonly kind: CommandKind; readonly primary?: boolean }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class={primary ? 'primary' : undefined}
      disabled={disabled}
      onClick={() => void commanding.run(kind)}
    >
      {t.commands[kind]}
    </button>
  );
}

function Snooze({ commanding, disabled }: PartProps) {
  const { t } = useWords();
  return (
    <div class="button-group" role="group" aria-label={t.commands.snooze}>
      <span aria-hidden="true">{t.commands.snooze}</span>
      {SNOOZES.map(({ minutes, label }) => (
        <button
          key={minutes}
          type="button"
          disabled={disabled}
          aria-label={`${t.commands.snooze} ${label}`}
          onClick={() =>
            void commanding.run('snooze', { until: new Date(serviceNow() + minutes * 60_000).toISOString() })
          }
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Asked once: resolving tells everyone who was paged that it is over. */
function Resolve({ commanding, disabled }: PartProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) yes.current?.focus();
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
        {t.commands.resolve}
      </button>
    );
  }
  const decide = (sure: boolean) => {
    setAsking(false);
    if (sure) void commanding.run('resolve');
  };
  return (
    <div class="button-group asking" role="group" aria-label={t.resolveSure}>
      <span>{t.resolveSure}</span>
      <button type="button" ref={yes} disabled={disabled} onClick={() => decide(true)}>
        {t.yes}
      </button>
      <button type="button" onClick={() => decide(false)}>
        {t.no}
      </button>
    </div>
  );
}
