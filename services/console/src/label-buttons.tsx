// The three labels to choose from.
import { labels, type Label } from './records.ts';
import { useWords } from './text.ts';

export interface LabelButtonsProps {
  readonly isDisabled?: boolean;
  readonly onLabel: (label: Label) => void;
}

export function LabelButtons({ isDisabled = false, onLabel }: LabelButtonsProps) {
  const { t } = useWords();
  return (
    <span class="labels" role="group" aria-label={t.correction.choose}>
      {labels.map((label) => (
        <button key={label} type="button" disabled={isDisabled} onClick={() => onLabel(label)}>
          {t.correction.labels[label]}
        </button>
      ))}
    </span>
  );
}
