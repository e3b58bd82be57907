// Mentions drawn by chance, each as likely as the next: a span of time by how many it holds, narrowed until one page shows all.
import type { Mention } from '@sturmwarte/contracts';
import type { CorrectionStore, HistogramBin, MentionQuery, MentionStore } from '@sturmwarte/store';
import { isEmpty } from './corrections.ts';

const BINS = 500;
/** A span with more mentions is narrowed further, unless it is a moment already. */
const PAGE = 200;
/** Those drawn twice, corrected, or without a text are drawn anew; where most are, no more than this often. */
const TRIES = 3;

export interface DrawParts {
  readonly mentions: MentionStore;
  readonly corrections: CorrectionStore;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
}

type Span = MentionQuery & { readonly from: number; readonly to: number };

/** At most `count` mentions with a text, in a language that could be told, and without a correction; fewer where there are hardly more. */
export async function drawMentions(parts: DrawParts, query: Span, count: number): Promise<readonly Mention[]> {
  const bins = await binsOf(parts, query);
  const total = bins.reduce((sum, { mentions }) => sum + mentions, 0);
  const drawn = new Map<string, Mention>();
  // One after the other: what is searched for a label must not get in the way of those who search in a storm.
  for (let tried = 0; tried < TRIES * count && drawn.size < Math.min(count, total); tried++) {
    const one = await drawIn(parts, query, bins);
    if (one && (await parts.corrections.of([one.id])).length === 0) drawn.set(one.id, one);
  }
  return [...drawn.values()];
}

async function drawIn(parts: DrawParts, query: Span, bins: readonly HistogramBin[]): Promise<Mention | undefined> {
  const { mentions, random } = parts;
  const total = bins.reduce((sum, bin) => sum + bin.mentions, 0);
  let place = Math.floor(random() * total);
  const bin = bins.find(({ mentions: held }) => (place -= held) < 0);
  if (!bin) return undefined;
  const span = { ...query, from: bin.at, to: Math.min(query.to, bin.at + widthOf(query)) };
  if (bin.mentions > PAGE && span.to - span.from > 1) return drawIn(parts, span, await binsOf(parts, span));
  const { items } = await mentions.search(span, { limit: PAGE });
  const found = items[Math.floor(random() * items.length)];
  return found && !isEmpty(found) && found.judgement.language !== 'und' ? found.mention : undefined;
}

async function binsOf({ mentions }: DrawParts, span: Span): Promise<readonly HistogramBin[]> {
  return (await mentions.histogram(span, widthOf(span))).filter((bin) => bin.mentions > 0);
}

/** Milliseconds of a bin of a span. */
function widthOf({ from, to }: Span): number {
  return Math.max(1, Math.ceil((to - from) / BINS));
}
