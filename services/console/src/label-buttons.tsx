// The three labels to choose from.
import { labels, type Label } from './records.ts';
import { useWords } from './text.ts';

export function LabelButtons({ onLabel }: { readonly onLabel: (label: Label) => void }) {
  const { t } = useWords();
  return (
    <span class="labels" role="group" aria-label={t.correction.choose}>
      {labels.map((label) => (
        <button key={label} type="button" onClick={() => onLabel(label)}>
          {t.correction.labels[label]}
        </button>
      ))}
    </span>
  );
}
