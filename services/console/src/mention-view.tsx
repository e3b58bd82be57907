// One mention as people wrote it: always text, never markup, and a link only where it leads to the web.
import type { ComponentChildren } from 'preact';
import { webLink } from './link.ts';
import { MarkedText } from './marked-text.tsx';
import { MentionReasons } from './mention-reasons.tsx';
import { useNow } from './now.ts';
import type { DecidingWord, JudgementReasons } from './records.ts';
import { useWords } from './text.ts';

export interface MentionViewProps {
  readonly source: string;
  readonly publishedAt: string;
  readonly title?: string | undefined;
  readonly text: string;
  readonly url?: string | undefined;
  readonly reach?: number | undefined;
  readonly shares?: number | undefined;
  /** Why it is judged so, where that is known. */
  readonly reasons?: JudgementReasons | undefined;
  /** The text is gone: its author or the platform took it back. */
  readonly isGone: boolean;
  readonly children?: ComponentChildren;
}

export function MentionView(mention: MentionViewProps) {
  const { t, f } = useWords();
  const now = useNow();
  const { source, publishedAt, title, text, url, reach, shares, reasons, isGone, children } = mention;
  const wordsOf = (part: DecidingWord['part']) => reasons?.words.filter((word) => word.part === part) ?? [];
  const link = webLink(url);
  return (
    <article class="mention">
      {title !== undefined && title !== '' && (
        <h4 dir="auto">
          <MarkedText text={title} words={wordsOf('title')} />
        </h4>
      )}
      {isGone ? (
        <p class="faint">{t.mentions.erased}</p>
      ) : (
        <p class="quote" dir="auto">
          <MarkedText text={text} words={wordsOf('text')} />
        </p>
      )}
      {reasons && <MentionReasons reasons={reasons} />}
      <p class="faint facts">
        <span>{source}</span>
        <time dateTime={publishedAt}>{f.moment(publishedAt, now)}</time>
        {shares !== undefined && shares > 0 && <span>{t.mentions.shares(f.number(shares))}</span>}
        {reach !== undefined && reach > 0 && <span>{t.mentions.reach(f.number(reach))}</span>}
        {children}
        {link !== undefined && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t.mentions.original}
          </a>
        )}
      </p>
    </article>
  );
}
