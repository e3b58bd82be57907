// Why a mention is judged as it is: what its criticism is about, what it calls for, and which words decided.
import { Count, oneOf, Share, Type, type Static } from './schema.ts';

/** What criticism can be about. */
export const criticismThemes = [
  'product', 'price', 'service', 'delay', 'safety', 'privacy', 'discrimination', 'work', 'environment', 'management', 'advertising',
] as const; // prettier-ignore
export const CriticismTheme = oneOf(...criticismThemes);
export type CriticismTheme = Static<typeof CriticismTheme>;

/** As people read them, within a sentence. */
export const themeNames: Readonly<Record<CriticismTheme, { readonly de: string; readonly en: string }>> = {
  product: { de: 'Produkt', en: 'product' },
  price: { de: 'Preis', en: 'price' },
  service: { de: 'Service', en: 'service' },
  delay: { de: 'Verspätung', en: 'delay' },
  safety: { de: 'Sicherheit', en: 'safety' },
  privacy: { de: 'Datenschutz', en: 'privacy' },
  discrimination: { de: 'Diskriminierung', en: 'discrimination' },
  work: { de: 'Arbeitsbedingungen', en: 'working conditions' },
  environment: { de: 'Umwelt', en: 'environment' },
  management: { de: 'Unternehmensführung', en: 'management' },
  advertising: { de: 'Werbung', en: 'advertising' },
};

/** What a text can call for, or come with: against the brand the first two, for it the others. */
export const calls = ['boycott', 'protest', 'thanks', 'defence'] as const;
export const Call = oneOf(...calls);
export type Call = Static<typeof Call>;

/** A word, phrase or picture that decided, as its place in the mention: UTF-16 offsets, `to` behind the last character. */
export const DecidingWord = Type.Object({
  part: oneOf('title', 'text'),
  from: Count,
  to: Count,
  kind: oneOf('praise', 'blame', 'insult', 'threat'),
  /** How much it counted, rounded to 2 digits: below 0 blame, insult and threat. */
  weight: Type.Number(),
  /** What turned or weakened it in its place. */
  turn: Type.Optional(oneOf('negated', 'quoted', 'doubted', 'asked', 'unreal', 'ironic')),
});
export type DecidingWord = Static<typeof DecidingWord>;

/** The most themes that are named for one mention. */
export const MAX_MENTION_THEMES = 3;

export const JudgementReasons = Type.Object({
  /** What blame is about, the surest first; empty where nothing is blamed. */
  about: Type.Array(CriticismTheme, { maxItems: MAX_MENTION_THEMES }),
  calls: Type.Array(Call),
  threat: Type.Boolean(),
  /** The words that decided, the heaviest first; empty once the text is gone. */
  words: Type.Array(DecidingWord),
});
export type JudgementReasons = Static<typeof JudgementReasons>;

/** Shares of a text's words, rounded to 2 digits: what research on firestorms names early signs. */
export const FirestormSignals = Type.Object({
  /** `I`, `we`: people who speak of themselves; falls when a crowd joins in. */
  firstPerson: Share,
  /** `you`: accusation. */
  secondPerson: Share,
  moral: Share,
  /** Words of high arousal: rage, disgust, shock. */
  arousal: Share,
});
export type FirestormSignals = Static<typeof FirestormSignals>;
