// The human steps for a storm of this force.
import { usePoll } from './poll.ts';
import { playbookFor } from './playbook-for.ts';
import { useConsole } from './console-context.ts';
import type { Force } from './records.ts';
import { useWords } from './text.ts';

export interface PlaybookStepsProps {
  readonly watchId: string;
  readonly force: Force;
}

const LOOK_EVERY_MS = 60_000;

export function PlaybookSteps({ watchId, force }: PlaybookStepsProps) {
  const { t } = useWords();
  const { api } = useConsole();
  const playbooks = usePoll(api.playbooks, LOOK_EVERY_MS);
  const playbook = playbookFor(playbooks.value ?? [], watchId, force);
  return (
    <section class="panel" aria-label={t.incident.playbook}>
      <h2>{t.incident.playbook}</h2>
      {playbook ? (
        <ol class="playbook" aria-label={playbook.name}>
          {playbook.steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      ) : (
        <p class="faint">{playbooks.value ? t.incident.noPlaybook : t.mentions.loading}</p>
      )}
    </section>
  );
}
