// How a mention was judged, and saying that it should have been judged otherwise: two clicks, and one to take it back.
import { useState } from 'preact/hooks';
import type { Answer, Refusal } from './api.ts';
import { useConsole } from './console-context.ts';
import { LabelButtons } from './label-buttons.tsx';
import type { CorrectionView, Label } from './records.ts';
import { useWords } from './text.ts';
import { refusalText } from './use-command.ts';

export interface CorrectionControlProps {
  readonly mention: string;
  readonly judged: Label;
  readonly correction: CorrectionView | undefined;
}

export function CorrectionControl({ mention, judged, correction: known }: CorrectionControlProps) {
  const { t } = useWords();
  const { api, mayAct, nameOf } = useConsole();
  const [correction, setCorrection] = useState(known);
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const take = <T,>(answer: Answer<T>, then: (value: T) => void) => {
    setRefusal(answer.kind === 'ok' ? undefined : answer);
    if (answer.kind === 'ok') then(answer.value);
  };
  const correct = async (label: Label) => {
    setOpen(false);
    take(await api.correct(mention, label), setCorrection);
  };
  const withdraw = async () => take(await api.withdrawCorrection(mention), () => setCorrection(undefined));

  if (correction) {
    const { label, by } = correction;
    const said = label === correction.judged ? t.correction.confirmed : t.correction.corrected;
    return (
      <span class="correction">
        {said(t.correction.labels[label], nameOf(by))}
        {mayAct && (
          <button type="button" class="quiet" onClick={() => void withdraw()}>
            {t.correction.withdraw}
          </button>
        )}
        {refusal && <span class="problem">{refusalText(refusal, t)}</span>}
      </span>
    );
  }
  if (!mayAct) return null;
  if (isOpen) return <LabelButtons onLabel={(label) => void correct(label)} />;
  return (
    <span class="correction">
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {t.correction.judged(t.correction.labels[judged])}
      </button>
      {refusal && <span class="problem">{refusalText(refusal, t)}</span>}
    </span>
  );
}
