// Mentions drawn by chance, each as likely as the next: a bin of time by how many it holds, then one of its mentions.
import type { ScoredMention } from '@sturmwarte/contracts';
import type { CorrectionStore, MentionQuery, MentionStore } from '@sturmwarte/store';
import { isEmpty } from './corrections.ts';

const BINS = 500;
/** Of a bin with more mentions, one of the newest this many is drawn. */
const MOST_OF_BIN = 200;
/** Those drawn twice, corrected, or without a text are drawn anew, for so long. */
const TRIES = 3;

/** `random`: 0 ≤ x < 1. At most `count` mentions with a text and without a correction; fewer where there are hardly more. */
export async function drawMentions(
  parts: { readonly mentions: MentionStore; readonly corrections: CorrectionStore; readonly random: () => number },
  query: MentionQuery & { readonly from: number; readonly to: number },
  count: number,
): Promise<readonly ScoredMention[]> {
  const { mentions, corrections, random } = parts;
  const binMs = Math.ceil((query.to - query.from) / BINS);
  const bins = (await mentions.histogram(query, binMs)).filter((bin) => bin.mentions > 0);
  const total = bins.reduce((sum, bin) => sum + bin.mentions, 0);
  const drawn = new Map<string, ScoredMention>();

  const drawOne = async (): Promise<ScoredMention | undefined> => {
    let place = Math.floor(random() * total);
    const bin = bins.find(({ mentions: held }) => (place -= held) < 0);
    if (!bin) return undefined;
    const range = { ...query, from: bin.at, to: Math.min(query.to, bin.at + binMs) };
    const { items } = await mentions.search(range, { limit: MOST_OF_BIN });
    return items[Math.floor(random() * items.length)];
  };

  for (let tried = 0; tried < TRIES && drawn.size < Math.min(count, total); tried++) {
    const found = await Promise.all(Array.from({ length: count - drawn.size }, drawOne));
    const fresh = found.filter((one) => one !== undefined).filter((one) => !isEmpty(one));
    const corrected = new Set((await corrections.of(fresh.map(({ mention }) => mention.id))).map((one) => one.mention));
    for (const one of fresh) if (!corrected.has(one.mention.id)) drawn.set(one.mention.id, one);
  }
  return [...drawn.values()];
}
