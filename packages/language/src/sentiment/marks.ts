// Punctuation and the like: what a text looks like before a word of it is read.
import type { Token } from '../analysis.ts';

export interface Marks {
  readonly question: boolean;
  /** `?!` and `???`. */
  readonly reproach: boolean;
  readonly exclamations: number;
  /** Three dots. */
  readonly trailingOff: boolean;
  readonly colon: boolean;
  /** Words in capitals, numbers and hashtags. */
  readonly capitals: number;
  readonly numbers: number;
  readonly hashtags: number;
}

export function marksOf(tokens: readonly Token[]): Marks {
  const marks = {
    question: false, reproach: false, exclamations: 0, trailingOff: false, colon: false, capitals: 0, numbers: 0, hashtags: 0,
  }; // prettier-ignore
  for (const { kind, raw, capital } of tokens) {
    if (kind === 'number') marks.numbers++;
    else if (kind === 'hashtag') marks.hashtags++;
    else if (kind === 'word') {
      if (capital) marks.capitals++;
    } else if (kind === 'mark') {
      const asks = raw.includes('?');
      if (asks) marks.question = true;
      if ((asks && raw.includes('!')) || raw.startsWith('???')) marks.reproach = true;
      if (raw.startsWith('!')) marks.exclamations += raw.length;
      if (raw === '…' || raw.startsWith('..')) marks.trailingOff = true;
      if (raw === ':') marks.colon = true;
    }
  }
  return marks;
}
