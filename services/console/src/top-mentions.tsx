// The few mentions that matter most right now.
import { MentionView } from './mention-view.tsx';
import type { MentionDigest } from './records.ts';
import { useWords } from './text.ts';

export function TopMentions({ mentions }: { readonly mentions: readonly MentionDigest[] }) {
  const { t } = useWords();
  if (mentions.length === 0) return null;
  return (
    <section class="panel" aria-label={t.incident.mentionsThatMatter}>
      <h2>{t.incident.mentionsThatMatter}</h2>
      {mentions.map(({ id, source, publishedAt, excerpt, url, reach, shares, erased }) => (
        <MentionView
          key={id}
          source={source}
          publishedAt={publishedAt}
          text={excerpt}
          url={url}
          reach={reach}
          shares={shares}
          isGone={erased === true || excerpt === ''}
        />
      ))}
    </section>
  );
}
