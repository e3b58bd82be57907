// A model outside this package (another process, another machine) cannot be asked in the midst of judging, which waits for
// nothing: whoever judges asks before, and what it said of a text is looked up here.
import type { Analysis } from './analysis.ts';
import type { SentimentModel } from './sentiment/model.ts';

/** What a model said of this very analysis, −1…1; undefined where it was not asked or did not answer. */
export type OpinionOf = (text: Analysis) => number | undefined;

/** Judges by the opinion; where there is none the stand-in does, or nothing is found where there is no stand-in either. */
export function createOpinionSentiment(
  language: string,
  opinionOf: OpinionOf,
  standIn: SentimentModel | undefined,
): SentimentModel {
  return { language, sentiment: (text) => opinionOf(text) ?? standIn?.sentiment(text) ?? 0 };
}
