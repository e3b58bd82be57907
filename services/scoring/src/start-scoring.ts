// The scoring service: judges mentions and detects storms, as two stages that know each other only by the bus.
import { createClosing } from '@sturmwarte/runtime';
import { startDetectStage } from './detect-stage.ts';
import { startScoreStage, type ScoreStageParts } from './score-stage.ts';

export interface Scoring {
  /** Records not yet worked, per stage. */
  lag(): Promise<{ readonly score: number; readonly detect: number }>;
  close(): Promise<void>;
}

/** Resolves once both stages have joined their groups. */
export async function startScoring(parts: ScoreStageParts): Promise<Scoring> {
  const closing = createClosing();
  const detect = closing.add(await startDetectStage(parts), (stage) => stage.close());
  const score = closing.add(await startScoreStage(parts), (stage) => stage.close());
  return {
    lag: async () => ({ score: await score.lag(), detect: await detect.lag() }),
    close: () => closing.close(),
  };
}
