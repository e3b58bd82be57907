// The frame of a histogram, the same whatever engine counts.
import { CodedError } from '@sturmwarte/runtime/fault';
import { MAX_BINS, type HistogramBin } from './store.ts';

/** Bins of `binMs` from `from` on with nothing in them. Throws QUERY_INVALID above MAX_BINS or without a width. */
export function emptyBins(from: number, to: number, binMs: number): HistogramBin[] {
  const bins = Math.ceil((to - from) / binMs);
  if (!(binMs > 0) || !(bins <= MAX_BINS)) {
    throw new CodedError('QUERY_INVALID', `a histogram has at most ${MAX_BINS} bins, not ${bins}`);
  }
  return Array.from({ length: Math.max(0, bins) }, (_, bin) => ({
    at: from + bin * binMs,
    mentions: 0,
    critical: 0,
    hostile: 0,
  }));
}
