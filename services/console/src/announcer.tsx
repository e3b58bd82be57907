// Says changes aloud to screen readers.
import { useEffect, useRef, useState } from 'preact/hooks';
import { changes, type Situation } from './announcements.ts';
import type { Words } from './text.ts';

export interface AnnouncerProps {
  readonly situation: Situation | undefined;
  readonly words: Words;
}

export function Announcer({ situation, words }: AnnouncerProps) {
  const before = useRef<Situation>(undefined);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (!situation || situation === before.current) return;
    const sentences = changes(before.current, situation, words);
    before.current = situation;
    if (sentences.length > 0) setSaid(sentences.join(' '));
  }, [situation, words]);

  return (
    <div class="heard-only" aria-live="assertive" aria-atomic="true">
      {said}
    </div>
  );
}
