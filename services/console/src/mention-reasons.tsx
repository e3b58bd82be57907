// What one mention is about and what it calls for.
import type { JudgementReasons } from './records.ts';
import { useWords } from './text.ts';

export function MentionReasons({ reasons: { about, calls, threat } }: { readonly reasons: JudgementReasons }) {
  const { t } = useWords();
  if (about.length + calls.length === 0 && !threat) return null;
  return (
    <ul class="chips" aria-label={t.reasons.about}>
      {threat && <li class="chip dead">{t.reasons.kinds.threat}</li>}
      {about.map((theme) => (
        <li key={theme} class="chip">
          {t.reasons.themes[theme]}
        </li>
      ))}
      {calls.map((call) => (
        <li key={call} class="chip call">
          {t.reasons.calls[call]}
        </li>
      ))}
    </ul>
  );
}
