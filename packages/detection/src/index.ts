export {
  createDetector,
  restoreDetector,
  type Detector,
  type DetectorOptions,
  type Look,
  type Observed,
} from './detector.ts';
export { compareReplays, type Comparison } from './compare-replays.ts';
export { replayCounts, type CountRow, type CountVerdict } from './replay-counts.ts';
export {
  replayMentions,
  type LabelledStorm,
  type Replayed,
  type ReplayChange,
  type ReplayOptions,
  type ReplaySummary,
} from './replay-mentions.ts';
export { withoutOrigins } from './state.ts';
