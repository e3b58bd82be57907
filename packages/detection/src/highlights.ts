// The mentions that matter: few, strong, each of another author and another text.
import type { MentionDigest } from '@sturmwarte/contracts';
import { fingerprint } from './voice.ts';

/** Adds a mention to the best of a list, which it keeps sorted and short. Any order leads to the same list. */
export function keepBest(best: MentionDigest[], mention: MentionDigest, most: number): void {
  const twin = best.findIndex((known) => isTwin(known, mention));
  const rival = best[twin];
  if (rival) {
    if (compare(rival, mention) <= 0) return;
    best.splice(twin, 1);
  }
  const place = best.findIndex((known) => compare(mention, known) < 0);
  best.splice(place < 0 ? best.length : place, 0, mention);
  if (best.length > most) best.pop();
}

/** The first mention of all, then the strongest; no author and no text twice. */
export function pickHighlights(candidates: readonly MentionDigest[], most: number): MentionDigest[] {
  const strongest = [...candidates].sort(compare);
  const first = [...candidates].sort((a, b) => a.publishedAt - b.publishedAt || compare(a, b))[0];
  const picked: MentionDigest[] = [];
  for (const mention of first ? [first, ...strongest] : strongest) {
    if (picked.length < most && !picked.some((known) => isTwin(known, mention))) picked.push(mention);
  }
  return picked.sort(compare);
}

function isTwin(a: MentionDigest, b: MentionDigest): boolean {
  if (a.id === b.id) return true;
  if (a.author !== undefined && a.author === b.author) return true;
  const text = fingerprint(a.excerpt);
  return text !== undefined && text === fingerprint(b.excerpt);
}

function compare(a: MentionDigest, b: MentionDigest): number {
  return weight(b) - weight(a) || a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Reach and shares by their order of magnitude, tone by its strength. */
function weight({ reach, shares, hostility, sentiment }: MentionDigest): number {
  return Math.log10(1 + (reach ?? 0)) + 1.5 * Math.log10(1 + (shares ?? 0)) + 2 * hostility - sentiment;
}
