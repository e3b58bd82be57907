// What criticism can be about, and what a text can call for. Plain words tell (`Preis`, `queue`): whether they are said in
// praise or in blame is another question.
export const criticismThemes = [
  'product', 'price', 'service', 'delay', 'safety', 'privacy', 'discrimination', 'work', 'environment', 'management', 'advertising',
] as const; // prettier-ignore
export type CriticismTheme = (typeof criticismThemes)[number];

/** Words by theme: an entry and how surely it tells the theme (0.5 … 2), one a line. */
export type CriticismLists = Readonly<Record<CriticismTheme, string>>;

export const calls = ['boycott', 'protest', 'thanks', 'defence'] as const;
export type Call = (typeof calls)[number];

/** Phrases by call, one a line with the weight 1. */
export type CallLists = Readonly<Record<Call, string>>;

/** Themes of the sentiment lists that are themes of criticism by another name; those not named here tell none. */
export const themeOfList: Readonly<Record<string, CriticismTheme>> = {
  quality: 'product', breakdown: 'product', money: 'price', service: 'service', delay: 'delay', safety: 'safety',
  privacy: 'privacy', discrimination: 'discrimination', work: 'work', environment: 'environment', management: 'management',
  advertising: 'advertising',
}; // prettier-ignore
