// A line for the timeline, kept until it is saved.
import { useState } from 'preact/hooks';
import { useWords } from './text.ts';

export interface NoteFormProps {
  readonly disabled: boolean;
  /** Resolves to whether it was taken; only then is the field emptied. */
  readonly onSave: (note: string) => Promise<boolean>;
}

const LONGEST = 2_000;

export function NoteForm({ disabled, onSave }: NoteFormProps) {
  const { t } = useWords();
  const [note, setNote] = useState('');

  async function save(): Promise<void> {
    if (await onSave(note.trim())) setNote('');
  }

  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        aria-label={t.noteLabel}
        placeholder={t.notePlaceholder}
        maxLength={LONGEST}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <button type="submit" disabled={disabled || note.trim() === ''}>
        {t.commands.note}
      </button>
    </form>
  );
}
