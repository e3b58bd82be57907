// The scoring service: judges mentions and detects storms, as two stages that know each other only by the bus.
import type { Progress } from '@sturmwarte/bus';
import { createClosing } from '@sturmwarte/runtime';
import { startDetectStage } from './detect-stage.ts';
import { startScoreStage, type ScoreStageParts } from './score-stage.ts';

export interface Scoring {
  /** How far each stage is. */
  readonly stages: { readonly score: Progress; readonly detect: Progress };
  close(): Promise<void>;
}

/** Resolves once both stages have joined their groups. */
export async function startScoring(parts: ScoreStageParts): Promise<Scoring> {
  const closing = createClosing();
  const detect = closing.add(await startDetectStage(parts), (stage) => stage.close());
  const score = closing.add(await startScoreStage(parts), (stage) => stage.close());
  return {
    stages: { score, detect },
    close: () => closing.close(),
  };
}
