// The brand's own extremes as a yardstick: how often does a block of two hours reach this much?

/** Share of blocks below the threshold beyond which the tail is fitted. */
const BODY = 0.9;
/** The prior is worth this many excesses … */
const PRIOR_EXCESSES = 20;
/** … of this size each (natural logarithm of a ratio of counts). */
const PRIOR_SCALE = 0.2;
/** An excess is learned with at most the size that has this −log10 probability. */
const LEARNED_AT_MOST = 3.5;
const LN10 = Math.LN10;

/** −log10 of the probability that a block's maximum reaches `value`; 0 where most blocks do, unbounded above. */
export type Yardstick = (value: number) => number;

/**
 * Fits the yardstick to the maxima of past blocks (peaks over threshold with an exponential tail: maxima are
 * logarithms, so the tail is a Pareto tail in counts). Below the 90 % quantile the share of blocks answers directly.
 *
 * The scale σ of the tail solves σ = (prior + Σ min(excess, cap·σ)) / (weight + n) from below: one storm among the
 * blocks cannot stretch the yardstick beyond the size of `LEARNED_AT_MOST`.
 *
 * @param maxima one per block, any order; they are sorted in place
 * @param careful added to the scale: how much wider the tail may be than the blocks say
 */
export function fitYardstick(maxima: Float64Array, careful = 0): Yardstick {
  const sorted = maxima.sort();
  const n = sorted.length;
  if (n === 0) return () => 0;
  const threshold = quantile(sorted, BODY);
  const first = lowerBound(sorted, threshold, true);
  const cap = (LEARNED_AT_MOST - 1) * LN10;
  let scale = PRIOR_SCALE;
  for (let round = 0; round < 4; round++) {
    let sum = PRIOR_EXCESSES * PRIOR_SCALE;
    for (let i = first; i < n; i++) sum += Math.min((sorted[i] ?? 0) - threshold, cap * scale);
    scale = sum / (PRIOR_EXCESSES + n - first);
  }
  scale += careful;
  const lowest = sorted[0] ?? 0;
  return (value) => {
    if (value <= lowest) return 0;
    if (value > threshold) return 1 + (value - threshold) / (scale * LN10);
    const reached = n - lowerBound(sorted, value, false);
    return Math.min(1, -Math.log10((reached + 0.5) / (n + 0.5)));
  };
}

/** Of ascending values, between the two nearest it goes straight. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
}

/** Index of the first value ≥ `value`, or > `value` where `strict`. */
function lowerBound(sorted: Float64Array, value: number, strict: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found < value || (strict && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
