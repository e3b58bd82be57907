// What somebody wrote, with the words marked that decided how it is judged: by form as well as by colour, named on hovering
// and, by the style sheet, to screen readers. The text itself stays as it is, to be copied and searched.
import type { DecidingWord } from './records.ts';
import { segmentsOf } from './segments.ts';
import { useWords } from './text.ts';

const KINDS = ['blame', 'insult', 'threat', 'praise'] as const;

export interface MarkedTextProps {
  readonly text: string;
  /** Of this text, the heaviest first. */
  readonly words: readonly DecidingWord[];
}

export function MarkedText({ text, words }: MarkedTextProps) {
  return (
    <>
      {segmentsOf(text, words).map((segment) =>
        segment.word === undefined ? segment.text : <Mark text={segment.text} word={segment.word} />,
      )}
    </>
  );
}

function Mark({ text, word: { kind, turn } }: { readonly text: string; readonly word: DecidingWord }) {
  const { t } = useWords();
  const name = turn === undefined ? t.reasons.kinds[kind] : `${t.reasons.kinds[kind]}, ${t.reasons.turns[turn]}`;
  return (
    <mark class={kind} title={name}>
      {text}
    </mark>
  );
}

/** Says once for a list of mentions how its words are marked. */
export function MarkLegend() {
  const { t } = useWords();
  return (
    <p class="faint legend">
      <span>{t.reasons.legend}</span>
      {KINDS.map((kind) => (
        <mark key={kind} class={kind}>
          {t.reasons.kinds[kind]}
        </mark>
      ))}
    </p>
  );
}
