// Who has taken charge: the first thing to know about an open incident.
import { useConsole } from './console-context.ts';
import { useNow } from './now.ts';
import type { IncidentSummary } from './records.ts';
import { useWords } from './text.ts';

export function Charge({ incident }: { readonly incident: IncidentSummary }) {
  const { t, f } = useWords();
  const { nameOf } = useConsole();
  const now = useNow();
  const { state, acknowledgedAt, acknowledgedBy, resolvedAt, resolvedBy } = incident;
  switch (state) {
    case 'triggered':
      return (
        <p class="charge nobody">
          {t.nobody}
          {acknowledgedAt !== undefined && (
            <span class="faint"> · {t.takenBefore(nameOf(acknowledgedBy ?? '?'), f.moment(acknowledgedAt, now))}</span>
          )}
        </p>
      );
    case 'acknowledged':
      return (
        <p class="charge taken">
          {t.takenBy(nameOf(acknowledgedBy ?? '?'))}
          {acknowledgedAt !== undefined && <span class="faint"> · {f.moment(acknowledgedAt, now)}</span>}
        </p>
      );
    case 'resolved':
      return (
        <p class="charge">
          {t.resolvedBy(resolvedBy === undefined ? undefined : nameOf(resolvedBy))}
          {resolvedAt !== undefined && <span class="faint"> · {f.moment(resolvedAt, now)}</span>}
        </p>
      );
  }
}
