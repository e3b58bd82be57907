// The lists that tell what criticism is about, and what a text calls for. Plain words tell (`Preis`, `queue`): whether they
// are said in praise or in blame is another question.
import type { Call, CriticismTheme } from '@sturmwarte/contracts';

/** Words by theme: an entry and how surely it tells the theme (0.5 … 2), one a line. */
export type CriticismLists = Readonly<Record<CriticismTheme, string>>;

/** Phrases by call, one a line with the weight 1. */
export type CallLists = Readonly<Record<Call, string>>;

/** Themes of the sentiment lists that are themes of criticism by another name; those not named here tell none. */
export const themeOfList: Readonly<Record<string, CriticismTheme>> = {
  quality: 'product', breakdown: 'product', money: 'price', service: 'service', delay: 'delay', safety: 'safety',
  privacy: 'privacy', discrimination: 'discrimination', work: 'work', environment: 'environment', management: 'management',
  advertising: 'advertising',
}; // prettier-ignore
