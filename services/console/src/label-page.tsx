// Mentions drawn by chance, to be labelled: how they were judged is not shown, since whoever sees it tends to agree.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refusal } from './api.ts';
import { useConsole } from './console-context.ts';
import { LabelButtons } from './label-buttons.tsx';
import { MentionView } from './mention-view.tsx';
import type { Label, ScoredMention } from './records.ts';
import { useWords } from './text.ts';
import { refusalText } from './use-command.ts';

/** From here on a tuning can be learned; the service has the same limit. */
const ENOUGH = 100;

export function LabelPage() {
  const { t, f } = useWords();
  const { api, mayAct } = useConsole();
  const [drawn, setDrawn] = useState<readonly ScoredMention[]>();
  const [total, setTotal] = useState<number>();
  const [refusal, setRefusal] = useState<Refusal>();

  const draw = useCallback(async () => {
    const [mentions, count] = await Promise.all([api.drawMentions(), api.correctionCount()]);
    setRefusal(mentions.kind === 'ok' ? undefined : mentions);
    if (mentions.kind === 'ok') setDrawn(mentions.value);
    if (count.kind === 'ok') setTotal(count.value);
  }, [api]);
  useEffect(() => {
    if (mayAct) void draw();
  }, [draw, mayAct]);

  const label = async (id: string, chosen: Label) => {
    const answer = await api.correct(id, chosen);
    setRefusal(answer.kind === 'ok' ? undefined : answer);
    if (answer.kind !== 'ok') return;
    const left = (drawn ?? []).filter(({ mention }) => mention.id !== id);
    setDrawn(left);
    setTotal((before) => (before ?? 0) + 1);
    if (left.length === 0) await draw();
  };

  return (
    <section class="panel" aria-label={t.labelling.title}>
      <h1>{t.labelling.title}</h1>
      <p>{t.labelling.why}</p>
      {mayAct === false && <p class="notice">{t.readOnly}</p>}
      {total !== undefined && (
        <p class="faint" role="status">
          {t.labelling.count(f.number(total))}{' '}
          {total < ENOUGH ? t.labelling.notYet(f.number(ENOUGH - total)) : t.labelling.enough}
        </p>
      )}
      {refusal && <p class="problem">{refusalText(refusal, t)}</p>}
      {drawn?.length === 0 && <p class="faint">{t.labelling.none}</p>}
      {drawn?.map(({ mention }) => (
        <MentionView key={mention.id} {...mention} isGone={false}>
          <LabelButtons onLabel={(chosen) => void label(mention.id, chosen)} />
        </MentionView>
      ))}
    </section>
  );
}
