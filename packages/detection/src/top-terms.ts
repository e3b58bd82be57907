// What a storm is about: the terms that its critics use more than is usual for the brand.
import type { Talk } from './usual-talk.ts';

/** The prior is worth this many terms, spread as in both talks together. */
const PRIOR = 20;
/** A pair is told instead of its words where at least this share of those who say the word say the pair. */
const PAIR_SHARE = 0.6;
/** What one person alone says is not what a storm is about, while there is something else. */
const LEAST = 2;

/**
 * Terms and pairs of terms in the order of how much they tell the said from the usual: z-scores of the log-odds ratio with
 * an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words", equations 16 to 22). Where nothing is
 * known of the usual, the most frequent come first.
 *
 * @param said terms of each voice, distinct within it
 */
export function topTerms(said: readonly (readonly string[])[], usual: Talk, most: number): string[] {
  const words = countOf(said);
  const isCommon = [...words.values()].some((count) => count >= LEAST);
  const enough = (term: string) => !isCommon || (words.get(term) ?? 0) >= LEAST;
  // A pair is said no more often than its words.
  const pairs = countOf(said.map((terms) => pairsOf(terms).filter((pair) => pair.every(enough)).map((pair) => pair.join(' ')))); // prettier-ignore
  const total = said.reduce((sum, terms) => sum + Math.max(0, 2 * terms.length - 1), 0);
  const ranked = [...words, ...pairs]
    .filter(([, count]) => !isCommon || count >= LEAST)
    .map(([term, count]) => ({ term, count, z: surplus(count, total, usual.count(term), usual.total) }))
    .filter(({ z }) => z > 0)
    .sort((a, b) => b.z - a.z || b.count - a.count || (a.term < b.term ? -1 : 1));
  return withoutParts(ranked, most);
}

function countOf(said: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of said) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Each two terms that follow each other: `spülmittel`, `kaffee`. */
function pairsOf(terms: readonly string[]): [string, string][] {
  return terms.slice(1).map((second, at) => [terms[at] ?? '', second]);
}

/** How many standard deviations a term is more frequent in `total` terms than in `usualTotal`; its count where that is 0. */
function surplus(count: number, total: number, usual: number, usualTotal: number): number {
  if (usualTotal === 0) return count;
  const prior = (PRIOR * (count + usual)) / (total + usualTotal);
  const odds = (of: number, all: number) => Math.log((of + prior) / (all + PRIOR - of - prior));
  return (odds(count, total) - odds(usual, usualTotal)) / Math.sqrt(1 / (count + prior) + 1 / (usual + prior));
}

/** The first of a list, a pair standing for its words or the words for the pair. */
function withoutParts(ranked: readonly { readonly term: string; readonly count: number }[], most: number): string[] {
  const counts = new Map(ranked.map(({ term, count }) => [term, count]));
  const isTold = (pair: string, word: string) => (counts.get(pair) ?? 0) >= PAIR_SHARE * (counts.get(word) ?? 0);
  const pairs = ranked.filter(({ term }) => term.includes(' ') && term.split(' ').some((word) => isTold(term, word)));
  const spoken = new Set<string>();
  const taken: string[] = [];
  for (const { term } of ranked) {
    if (taken.length === most) break;
    const pair = pairs.find((each) => each.term.split(' ').includes(term) && isTold(each.term, term))?.term;
    const told = pair ?? term;
    const words = told.split(' ');
    if (words.length > 1 && !pairs.some((each) => each.term === told)) continue;
    if (words.every((word) => spoken.has(word)) || taken.includes(told)) continue;
    for (const word of words) spoken.add(word);
    taken.push(told);
  }
  return taken;
}
