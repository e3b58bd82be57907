// What became of the last command, in the place where it was given.
import { useWords } from './text.ts';
import { refusalText, type Commanding } from './use-command.ts';

export function CommandOutcome({ outcome, running }: Pick<Commanding, 'outcome' | 'running'>) {
  const { t } = useWords();
  const isProblem = outcome?.kind === 'refused';
  return (
    <p class={isProblem ? 'outcome problem' : 'outcome'} role="status">
      {running && t.running}
      {outcome?.kind === 'done' && t.done[outcome.command]}
      {outcome?.kind === 'accepted' && t.accepted}
      {outcome?.kind === 'refused' && refusalText(outcome.refusal, t)}
    </p>
  );
}
