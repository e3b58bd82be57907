// When a mention counts as critical: one place for the rule, so that scoring, backtests and the API cannot disagree.
import type { Judgement, Thresholds } from '@sturmwarte/contracts';

/** Critical at the threshold's sentiment or below, or at its hostility or above whatever the sentiment. */
export function criticalOf(
  judgement: Pick<Judgement, 'sentiment' | 'hostility'>,
  thresholds: Thresholds['critical'],
): boolean {
  return judgement.sentiment <= thresholds.sentiment || judgement.hostility >= thresholds.hostility;
}
