// The median: the centre that one outlier cannot move.

/** The middle value (mean of the two middle ones for an even number); undefined for none. */
export function median(values: readonly number[]): number | undefined {
  // Sorts numbers as numbers, without asking a function for every pair.
  const sorted = new Float64Array(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}
