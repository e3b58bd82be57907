// Which mentions are shown, by what they are about or what they call for.
import type { MentionSearch } from './api.ts';
import type { Call, CriticismTheme } from './records.ts';
import { useWords } from './text.ts';

/** At most one of both. */
export type Saying = Pick<MentionSearch, 'theme' | 'call'>;

export function SayingChoice({ onSaying }: { readonly onSaying: (saying: Saying) => void }) {
  const { t } = useWords();
  // The words are written for every theme and call there is.
  const sayings: readonly { readonly name: string; readonly saying: Saying }[] = [
    { name: t.mentions.everything, saying: {} },
    ...Object.entries(t.reasons.themes).map(([theme, name]) => ({ name, saying: { theme: theme as CriticismTheme } })),
    ...Object.entries(t.reasons.calls).map(([call, name]) => ({ name, saying: { call: call as Call } })),
  ];
  return (
    <select
      aria-label={t.reasons.about}
      onChange={({ currentTarget }) => onSaying(sayings[currentTarget.selectedIndex]?.saying ?? {})}
    >
      {sayings.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
