// What happened, the latest first.
import { useState } from 'preact/hooks';
import { useConsole } from './console-context.ts';
import { forceNames } from './force.ts';
import { useNow } from './now.ts';
import type { TimelineEntry } from './records.ts';
import { useWords } from './text.ts';

const SHOWN = 12;

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const latest = entries.toReversed();
  const shown = isWhole ? latest : latest.slice(0, SHOWN);
  const hidden = latest.length - shown.length;
  return (
    <section class="panel" aria-label={t.incident.timeline}>
      <h2>{t.incident.timeline}</h2>
      <ol class="timeline">
        {shown.map((entry, index) => (
          <Entry key={latest.length - index} entry={entry} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {t.incident.older(hidden)}
        </button>
      )}
    </section>
  );
}

function Entry({ entry: { at, kind, by, force, step, contactId, text } }: { readonly entry: TimelineEntry }) {
  const { t, f, language } = useWords();
  const { nameOf } = useConsole();
  const now = useNow();
  const details = [
    force !== undefined && `${force}, ${forceNames[force][language]}`,
    contactId !== undefined && nameOf(contactId),
    step !== undefined && t.incident.step(step + 1),
    by !== undefined && nameOf(by),
  ].filter((detail) => typeof detail === 'string');
  return (
    <li>
      <time dateTime={at}>{f.moment(at, now)}</time>
      <span>
        <strong>{t.timeline[kind]}</strong>
        {details.length > 0 && `: ${details.join(' · ')}`}
        {text !== undefined && <span class="said"> {text}</span>}
      </span>
    </li>
  );
}
