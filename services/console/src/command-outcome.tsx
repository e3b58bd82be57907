// What became of the last command, in the place where it was given.
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './text.ts';
import { refusalText, type Commanding } from './use-command.ts';

export function CommandOutcome({ outcome, running }: Pick<Commanding, 'outcome' | 'running'>) {
  const { t } = useWords();
  const isProblem = outcome?.kind === 'refused';
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: whoever uses the keyboard goes on from here.
    if (outcome && document.activeElement === document.body) place.current?.focus();
  }, [outcome]);
  return (
    <p class={isProblem ? 'outcome problem' : 'outcome'} role="status" ref={place} tabIndex={-1}>
      {running && t.running}
      {outcome?.kind === 'done' && t.done[outcome.command]}
      {outcome?.kind === 'accepted' && t.accepted}
      {outcome?.kind === 'refused' && refusalText(outcome.refusal, t)}
    </p>
  );
}
