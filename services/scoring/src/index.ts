export { effectiveThresholds } from './effective-thresholds.ts';
export type { BroughtModel } from './onnx/model-folder.ts';
export { openJudge, type Considered, type JudgeSelection, type OpenJudge } from './open-judge.ts';
export { createScorer, type MatchedMention, type Scored, type ScoredWatch, type Scorer } from './scorer.ts';
export { saveSightings } from './sightings-log.ts';
export { hashOf } from './sightings.ts';
export { startScoring, type Scoring } from './start-scoring.ts';
export { tuningOf } from './tuning-of.ts';
