/**
 * Sentiment of one text, −1…1: P(positive) − P(negative), with the probabilities of the softmax over `logits`. `weights` by
 * output: −1 negative, 0 neutral, 1 positive. Not a number where the model gave no numbers.
 */
export function sentimentOfLogits(logits: readonly number[], weights: readonly number[]): number {
  // The largest taken off: e to the power of a large logit is infinite.
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.reduce((total, power, output) => total + (power / sum) * (weights[output] ?? 0), 0);
}
