// What a storm truly is: the public scale applied by somebody who knows which mention belongs to it, what its author
// meant, and what is usual for the brand. Detection has to find out all of that; this is what it is measured by.
import type { Force } from '@sturmwarte/contracts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { rhythmAt, type BrandProfile } from './brand.ts';
import type { Utterance } from './utterance.ts';

export interface StormTruth {
  /** From when on the storm has doubled the brand's criticism: at least five critics within an hour; or three outlets. */
  readonly onset: number;
  /** Highest force that held for ten minutes. */
  readonly force: Force;
  /** Distinct critics, all in all. */
  readonly critics: number;
  /** When half of them had spoken. */
  readonly halfAt: number;
}

/** What an account or outlet needs to be heard like a medium, and how many critics it weighs as. */
const GREAT_REACH = 100_000;
const GREAT_WEIGHT = 5;
const HELD = 10;

interface Hour {
  readonly critics: number;
  /** Critics, those of great reach weighed. */
  readonly weight: number;
  readonly linked: number;
  readonly sources: number;
  readonly hostile: number;
  readonly growth: number;
  readonly outlets: number;
}

/** @param utterances of the storm, in order */
export function truthOf(utterances: readonly Utterance[], brand: BrandProfile): StormTruth {
  const spoken = utterances.filter(({ critical, deleted }) => critical && !deleted);
  const from = spoken[0]?.at ?? 0;
  const to = spoken.at(-1)?.at ?? 0;
  let onset = Infinity;
  const forces: Force[] = [];
  for (let now = from; now <= to; now += MINUTE) {
    const hour = measure(spoken, now);
    const usual = brand.perHour * rhythmAt(brand, now);
    if (onset === Infinity && (hour.weight >= Math.max(5, usual * brand.criticalShare) || hour.outlets >= 3))
      onset = now;
    forces.push(forceOf(hour, usual, brand));
  }
  const firstWords = [...new Map([...spoken].reverse().map(({ author, at }) => [author, at])).values()].sort(
    (a, b) => a - b,
  );
  return {
    onset: onset === Infinity ? from : onset,
    force: held(forces),
    critics: firstWords.length,
    halfAt: firstWords[Math.floor(firstWords.length / 2)] ?? from,
  };
}

function measure(spoken: readonly Utterance[], now: number): Hour {
  const hour = spoken.filter(({ at }) => at > now - HOUR && at <= now);
  const people = new Map(hour.filter(({ kind }) => kind !== 'article').map((each) => [each.author, each]));
  const posts = [...people.values()];
  const tied = new Map<string, number>();
  for (const { links } of posts) for (const link of links) tied.set(link, (tied.get(link) ?? 0) + 1);
  const late = posts.filter(({ at }) => at > now - HOUR / 2).length;
  const outlets = spoken.filter(
    ({ kind, reach, at }) => (kind === 'article' || reach >= GREAT_REACH) && at > now - DAY && at <= now,
  );
  return {
    critics: posts.length,
    weight: posts.reduce((sum, { reach }) => sum + (reach >= GREAT_REACH ? GREAT_WEIGHT : 1), 0),
    linked: Math.max(0, ...tied.values()) / Math.max(1, posts.length),
    sources: new Set(posts.map(({ source }) => source)).size,
    hostile: posts.filter(({ hostility }) => hostility >= 0.5).length / Math.max(1, posts.length),
    growth: (late + 1) / (posts.length - late + 1),
    outlets: new Set(outlets.map(({ author }) => author)).size,
  };
}

/** The design's table with the shipped thresholds, the usual known. */
function forceOf(hour: Hour, usual: number, brand: BrandProfile): Force {
  return Math.max(social(hour, usual, brand), media(hour.outlets)) as Force;
}

function social(
  { weight, critics, linked, sources, hostile, growth }: Hour,
  usual: number,
  brand: BrandProfile,
): number {
  const usualCritics = usual * brand.criticalShare;
  const many = (least: number, times: number) => weight >= least && weight + usualCritics >= times * usualCritics;
  if (!many(5, 1.5)) return critics >= 2 ? 2 : critics;
  if (!many(15, 2) || (linked < 0.3 && sources < brand.channels.length)) return 3;
  const isMajority = critics + usualCritics >= 0.5 * (usual + critics);
  if (!many(30, 3) || !isMajority || growth < 0.7 || (sources < 2 && brand.channels.length > 1)) return 4;
  return many(60, 4) && hostile >= 0.4 && growth >= 1 ? 6 : 5;
}

function media(outlets: number): number {
  if (outlets >= 12) return 6;
  if (outlets >= 6) return 5;
  if (outlets >= 3) return 4;
  return outlets >= 1 ? 3 : 0;
}

function held(forces: readonly Force[]): Force {
  let best: Force = 0;
  for (let i = 0; i < forces.length; i++) {
    const least = Math.min(...forces.slice(i, i + HELD)) as Force;
    if (i + HELD <= forces.length && least > best) best = least;
  }
  return best;
}
