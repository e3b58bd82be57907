// Sentiment models that one can install, behind the same seam as ours: selectable for comparison. AFINN, which both ship,
// knows −5…5 a word and sums.
import Sentiment from 'sentiment';
import type { Analysis } from '../analysis.ts';
import type { SentimentModel } from '../sentiment/model.ts';

/** A sum of word weights of this size is half way to the end of the scale. */
const HALF = 4;
const AFINN_TOP = 5;

/** The npm package `sentiment` (AFINN-165, emoji, English negation). */
export function createSentimentPackage(): SentimentModel {
  const analyser = new Sentiment();
  return { language: 'en', sentiment: (text) => scaled(analyser.analyze(bodyOf(text)).score) };
}

/** What `SentimentAnalyzer` of the npm package `natural` offers, made by the caller for one language. */
export interface NaturalAnalyzer {
  getSentiment(words: string[]): number;
}

/**
 * `natural`, with an analyzer the caller makes: `new SentimentAnalyzer('German', stemmer, 'pattern')` from its part
 * `natural/lib/natural/sentiment`, so that a service which does not compare loads none of its vocabularies. `top` is the
 * weight of the strongest word of its vocabulary: 5 in AFINN, 1 in those of Pattern.
 */
export function createNaturalSentiment(language: string, analyzer: NaturalAnalyzer, top = AFINN_TOP): SentimentModel {
  return {
    language,
    sentiment({ tokens }) {
      const words = tokens.filter(({ kind }) => kind === 'word').map(({ raw }) => raw.toLowerCase());
      // It gives the mean weight of a word; the sum is what the others give.
      return words.length === 0 ? 0 : scaled((analyzer.getSentiment(words) * words.length * AFINN_TOP) / top);
    },
  };
}

function bodyOf({ text, title }: Analysis): string {
  return title ? `${title}\n${text}` : text;
}

function scaled(sum: number): number {
  return Number.isFinite(sum) ? sum / (Math.abs(sum) + HALF) : 0;
}
