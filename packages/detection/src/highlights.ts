// The mentions that matter: few, strong, each of another author and another text.
import type { MentionDigest } from '@sturmwarte/contracts';
import { areAlike, piecesOf } from './alike.ts';
import { fingerprint } from './voice.ts';

/** A mention that may be shown, with what makes another one its copy. */
export interface Candidate {
  readonly mention: MentionDigest;
  readonly text: string | undefined;
  /** Reach and shares by their order of magnitude, tone by its strength. */
  readonly weight: number;
}

export function candidate(mention: MentionDigest): Candidate {
  return { mention, text: fingerprint(mention.excerpt), weight: weightOf(mention) };
}

function weightOf({ reach, shares, hostility, sentiment }: MentionDigest): number {
  return Math.log10(1 + (reach ?? 0)) + 1.5 * Math.log10(1 + (shares ?? 0)) + 2 * hostility - sentiment;
}

/** Adds a mention to the best of a list, which it keeps sorted and short. Any order leads to the same list. */
export function keepBest(best: Candidate[], mention: MentionDigest, most: number): void {
  const last = best[most - 1];
  // Behind the last of a full list there is no place, whoever its twin may be.
  if (last && compare(last, { mention, weight: weightOf(mention) }) <= 0) return;
  const added = candidate(mention);
  const twin = best.findIndex((known) => isTwin(known, added));
  const rival = best[twin];
  if (rival) {
    if (compare(rival, added) <= 0) return;
    best.splice(twin, 1);
  }
  const place = best.findIndex((known) => compare(added, known) < 0);
  best.splice(place < 0 ? best.length : place, 0, added);
  if (best.length > most) best.pop();
}

/**
 * The first mention of all and the strongest others, strongest first; no author and no text twice, nor a text with small
 * changes. Those are told here and not in `keepBest`: alike is not transitive, so a list kept by it would depend on the order.
 */
export function pickHighlights(candidates: readonly Candidate[], most: number): MentionDigest[] {
  const strongest = [...candidates].sort(compare);
  const first = strongest.reduce<Candidate | undefined>(
    (earliest, each) => (earliest && earliest.mention.publishedAt <= each.mention.publishedAt ? earliest : each),
    undefined,
  );
  if (!first) return [];
  const picked = [{ each: first, pieces: piecesOf(first.mention.excerpt) }];
  for (const each of strongest) {
    if (picked.length >= most) break;
    if (picked.some((known) => isTwin(known.each, each))) continue;
    const pieces = piecesOf(each.mention.excerpt);
    if (pieces && picked.some((known) => known.pieces && areAlike(known.pieces, pieces))) continue;
    picked.push({ each, pieces });
  }
  return picked
    .map(({ each }) => each)
    .sort(compare)
    .map(({ mention }) => mention);
}

function isTwin(a: Candidate, b: Candidate): boolean {
  if (a.mention.id === b.mention.id) return true;
  if (a.mention.author !== undefined && a.mention.author === b.mention.author) return true;
  return a.text !== undefined && a.text === b.text;
}

function compare(a: Omit<Candidate, 'text'>, b: Omit<Candidate, 'text'>): number {
  const [m, n] = [a.mention, b.mention];
  return b.weight - a.weight || m.publishedAt - n.publishedAt || (m.id < n.id ? -1 : m.id > n.id ? 1 : 0);
}
