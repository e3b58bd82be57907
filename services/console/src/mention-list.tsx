// Every mention of the storm, to be searched. What is being read stays where it is: new ones wait behind a button.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { MentionSearch } from './api.ts';
import { useConsole } from './console-context.ts';
import { CorrectionControl } from './correction-control.tsx';
import { MarkLegend } from './marked-text.tsx';
import { MentionView } from './mention-view.tsx';
import { usePoll } from './poll.ts';
import type { Incident, ScoredMention } from './records.ts';
import { SayingChoice, type Saying } from './saying-choice.tsx';
import { useWords } from './text.ts';
import { refusalText } from './use-command.ts';
import { useMentionPages } from './use-mention-pages.ts';

const COUNT_EVERY_MS = 10_000;
/** Criticism from before the opening belongs to the storm: detection needs some time to be sure. */
const LEAD_MS = 60 * 60_000;

export function MentionList({ incident }: { readonly incident: Incident }) {
  const { t, f } = useWords();
  const { api } = useConsole();
  const [text, setText] = useState('');
  const [isCritical, setCritical] = useState(true);
  const [saying, setSaying] = useState<Saying>({});
  const range = rangeOf(incident);
  const { watchId } = incident;
  const search = useMemo<MentionSearch>(
    () => ({
      watch: watchId,
      from: range.from,
      ...(range.to === undefined ? {} : { to: range.to }),
      ...(text === '' ? {} : { text }),
      ...(isCritical ? { critical: true } : {}),
      ...saying,
    }),
    [watchId, range.from, range.to, text, isCritical, saying],
  );
  const { items, total, isLoading, refusal, hasMore, more, restart } = useMentionPages(api, search);

  const counted = usePoll(
    useCallback((signal: AbortSignal) => api.mentions({ ...search, limit: 1 }, signal), [api, search]),
    COUNT_EVERY_MS,
  );
  const fresh = total === undefined ? 0 : Math.max(0, (counted.value?.total ?? 0) - total);

  return (
    <section class="panel" aria-label={t.mentions.title}>
      <h2>{t.mentions.title}</h2>
      <SearchForm onSearch={setText} isCritical={isCritical} onCritical={setCritical} onSaying={setSaying} />
      <p class="faint found" role="status">
        {total !== undefined && t.mentions.total(f.number(total))}
        {fresh > 0 && (
          <button type="button" class="quiet" onClick={restart}>
            {t.mentions.fresh(f.number(fresh))}
          </button>
        )}
      </p>
      {refusal && <p class="problem">{refusalText(refusal, t)}</p>}
      {total === 0 && <p class="faint">{t.mentions.none}</p>}
      {items.some(({ reasons }) => reasons !== undefined && reasons.words.length > 0) && <MarkLegend />}
      {items.map((item) => (
        <Row key={item.mention.id} item={item} watchId={watchId} />
      ))}
      {isLoading && <p class="faint">{t.mentions.loading}</p>}
      {hasMore && !isLoading && (
        <button type="button" onClick={more}>
          {t.mentions.more}
        </button>
      )}
    </section>
  );
}

interface SearchFormProps {
  readonly onSearch: (text: string) => void;
  readonly isCritical: boolean;
  readonly onCritical: (isCritical: boolean) => void;
  readonly onSaying: (saying: Saying) => void;
}

function SearchForm({ onSearch, isCritical, onCritical, onSaying }: SearchFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <input
        type="search"
        aria-label={t.mentions.search}
        placeholder={t.mentions.searchPlaceholder}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{t.mentions.search}</button>
      <label class="choice">
        <input type="checkbox" checked={isCritical} onChange={(event) => onCritical(event.currentTarget.checked)} />
        {t.mentions.criticalOnly}
      </label>
      <SayingChoice onSaying={onSaying} />
    </form>
  );
}

function Row({
  item: { mention, watches, judgement, reasons, correction },
  watchId,
}: {
  readonly item: ScoredMention;
  readonly watchId: string;
}) {
  const { t } = useWords();
  const score = watches.find((known) => known.watchId === watchId);
  const isGone = mention.erased === true || mention.deleted === true;
  const { source, publishedAt, title, text, url, reach, shares } = mention;
  return (
    <MentionView {...{ source, publishedAt, title, text, url, reach, shares, reasons, isGone }}>
      {score?.own && <span class="badge">{t.mentions.own}</span>}
      {score?.critical && <span class="badge critical">{t.mentions.critical}</span>}
      {!isGone && <CorrectionControl mention={mention.id} judged={judgement.label} correction={correction} />}
    </MentionView>
  );
}

function rangeOf({ openedAt, firstCriticalAt, resolvedAt }: Incident) {
  const from = Math.min(Date.parse(firstCriticalAt ?? openedAt), Date.parse(openedAt) - LEAD_MS);
  return { from: new Date(from).toISOString(), to: resolvedAt };
}
