// The seam every sentiment model fits into, whatever it is made of.
import type { Analysis } from '../analysis.ts';

export interface SentimentModel {
  /** ISO 639-1 code of the language it judges. */
  readonly language: string;
  /** −1 (as bad as can be said) … 1 (as good); 0 where it finds nothing. Depends on the text only. */
  sentiment(text: Analysis): number;
}

/** The same for insults, contempt and threats. */
export interface HostilityModel {
  readonly language: string;
  /** 0 (none) … 1 (vile or threatening). `sentiment` is what the language's sentiment model said of the same text. */
  hostility(text: Analysis, sentiment: number): number;
}
