// From measures to the storm force: both axes of the public scale, every step with its criteria.
import type { Force, Thresholds } from '@sturmwarte/contracts';

/** What both axes are read from; the last hour where nothing else is said. */
export interface Measures {
  /** −log10 probability of this much criticism. */
  readonly surprise: number;
  readonly critics: number;
  readonly expectedCritics: number;
  /** Critical mentions, repetitions included. */
  readonly posts: number;
  readonly linkedShare: number;
  /** Sources that bring criticism above their own normal, and whether all main sources do. */
  readonly sourcesAbove: number;
  readonly allMainAbove: boolean;
  readonly mainSources: number;
  /** Critical share of the voices of an hour, and on a usual day. */
  readonly negativeShare: number;
  readonly usualShare: number;
  /** Hostile share of the critical mentions, and on usual days. */
  readonly hostileShare: number;
  readonly usualHostile: number;
  /** Critical mentions of two hours that are gone from their platforms, and the share they are of all. */
  readonly vanished: number;
  readonly vanishedShare: number;
  readonly growth: number;
  /** Weight of critical outlets and accounts of great reach in 24 hours, and on a usual day. */
  readonly press: number;
  readonly usualPress: number;
}

/**
 * The social axis. Each step needs the one below.
 * 1: a critic beyond noise. 2: the same few repeat themselves, or several where there are seldom any. 3: criticism
 * beyond chance by enough critics. 4: many, tied to each other or above normal on all main sources. 5: the majority of
 * voices, not receding, on more than one source where the watch has several. 6: still growing, in insulting tone.
 * Where criticism is deleted it is one step more: that feeds a storm.
 */
export function socialForce(measures: Measures, thresholds: Thresholds): Force {
  const spoken = spokenForce(measures, thresholds);
  const { vanished, vanishedShare } = measures;
  const isDeleted = vanished >= MIN_VANISHED && vanishedShare >= thresholds.force.vanishedShare;
  return isDeleted && spoken >= 2 ? HIGHER[spoken] : spoken;
}

function spokenForce(measures: Measures, { surge, force }: Thresholds): Force {
  const { critics, expectedCritics, surprise } = measures;
  const beyond = critics - expectedCritics;
  const isMany = (step: 0 | 1 | 2 | 3) =>
    beyond >= (force.critics[step] ?? Infinity) && critics >= (force.criticsTimes[step] ?? Infinity) * expectedCritics;

  if (critics < 1 || critics < expectedCritics * NOISE_TIMES) return 0;
  const repeats = measures.posts >= force.repeats * critics && measures.posts >= MIN_REPEATS;
  if (!repeats && (critics < 2 || surprise < surge.page / 2)) return 1;
  if (surprise < surge.page || !isMany(0)) return 2;
  const isLinked = measures.linkedShare >= force.linkedShare || measures.allMainAbove;
  if (!isMany(1) || !isLinked) return 3;
  const majority = Math.max(force.negativeShare, Math.min(NEARLY_ALL, force.negativeTimes * measures.usualShare));
  const isSpread = measures.sourcesAbove >= 2 || measures.mainSources <= 1;
  if (!isMany(2) || measures.negativeShare < majority || measures.growth < force.holds || !isSpread) return 4;
  const insulting = Math.max(force.hostileShare, Math.min(NEARLY_ALL, HOSTILE_TIMES * measures.usualHostile));
  if (!isMany(3) || measures.hostileShare < insulting || measures.growth < force.grows) return 5;
  return 6;
}

/** The media axis: outlets with articles of their own and accounts of great reach, against the brand's usual day. */
export function mediaForce({ press, usualPress }: Measures, force: Thresholds['force']): Force {
  let reached: Force = 0;
  MEDIA_STEPS.forEach((step, i) => {
    const needed = Math.max(force.outlets[i] ?? Infinity, (force.outletsTimes[i] ?? Infinity) * usualPress);
    // An ordinary day is no step at all, even where one outlet would do.
    if (press >= needed && press > usualPress) reached = step;
  });
  return reached;
}

const MEDIA_STEPS = [3, 4, 5, 6] as const;
/** Critics below this multiple of the usual number are noise. */
const NOISE_TIMES = 1.5;
/** Where people insult at all times, only this much more of it is a tone of its own. */
const HOSTILE_TIMES = 1.5;
/** So many critical voices are a majority even where people mostly complain, so many insults a tone anywhere. */
const NEARLY_ALL = 0.9;
const HIGHER = { 0: 0, 1: 1, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
/** People delete what they wrote themselves, now and then. */
const MIN_VANISHED = 3;
/** Fewer critical mentions than this cannot be the same few repeating themselves. */
const MIN_REPEATS = 3;
