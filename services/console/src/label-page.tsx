// Mentions drawn by chance, to be labelled: how they were judged is not shown, since whoever sees it tends to agree.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Refusal } from './api.ts';
import { useConsole } from './console-context.ts';
import { LabelButtons } from './label-buttons.tsx';
import { MentionView } from './mention-view.tsx';
import type { Label, Mention } from './records.ts';
import { useWords } from './text.ts';
import { refusalText } from './use-command.ts';

/** At least so many are needed for a tuning; the service has the same limit. */
const NEEDED = 100;

export function LabelPage() {
  const { t, f } = useWords();
  const { api, mayAct } = useConsole();
  const [drawn, setDrawn] = useState<readonly Mention[]>();
  const [total, setTotal] = useState<number>();
  const [labelling, setLabelling] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();

  const draw = useCallback(async () => {
    const [mentions, count] = await Promise.all([api.drawMentions(), api.correctionCount()]);
    setRefusal(mentions.kind === 'ok' ? undefined : mentions);
    if (mentions.kind === 'ok') setDrawn(mentions.value);
    if (count.kind === 'ok') setTotal(count.value);
  }, [api]);
  const isDone = drawn?.length === 0 && total !== undefined;
  useEffect(() => {
    if (mayAct) void draw();
  }, [draw, mayAct]);

  const leave = (id: string) => setDrawn((now) => now?.filter((mention) => mention.id !== id));
  const label = async (id: string, chosen: Label) => {
    setLabelling(id);
    const answer = await api.correct(id, chosen);
    setLabelling(undefined);
    setRefusal(answer.kind === 'ok' ? undefined : answer);
    if (answer.kind !== 'ok') return;
    leave(id);
    setTotal((before = 0) => before + 1);
  };

  return (
    <section class="panel" aria-label={t.labelling.title}>
      <h1>{t.labelling.title}</h1>
      <p>{t.labelling.why}</p>
      {mayAct === false && <p class="notice">{t.readOnly}</p>}
      {total !== undefined && (
        <p class="faint" role="status">
          {t.labelling.count(f.number(total))}{' '}
          {total < NEEDED ? t.labelling.notYet(f.number(NEEDED - total)) : t.labelling.enough}
        </p>
      )}
      {refusal && <p class="problem">{refusalText(refusal, t)}</p>}
      {drawn?.map(({ id, ...mention }) => (
        <MentionView key={id} {...mention} isGone={false}>
          <LabelButtons isDisabled={labelling !== undefined} onLabel={(chosen) => void label(id, chosen)} />
          <button type="button" class="quiet" onClick={() => leave(id)}>
            {t.labelling.skip}
          </button>
        </MentionView>
      ))}
      {isDone && (
        <button type="button" onClick={() => void draw()}>
          {t.labelling.more}
        </button>
      )}
    </section>
  );
}
