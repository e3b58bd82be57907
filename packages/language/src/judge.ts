// The judge: one text in, language, sentiment, hostility and label out. Pure and without memory of what it judged.
import type { Judgement, Label } from '@sturmwarte/contracts';
import { analysed, type Analysis, type Passage } from './analysis.ts';
import { createHostility } from './hostility.ts';
import { identifyLanguage, UNDETERMINED } from './identify.ts';
import { createLanguage } from './languages/create-language.ts';
import { languageLists } from './languages/index.ts';
import type { LanguageLists } from './languages/language.ts';
import { createFinder } from './sentiment/finder.ts';
import type { HostilityModel, SentimentModel } from './sentiment/model.ts';
import { createSentiment, NEGATIVE, POSITIVE } from './sentiment/sentiment.ts';

/** A language the judge understands. */
export interface JudgedLanguage {
  readonly sentiment: SentimentModel;
  readonly hostility: HostilityModel;
}

export interface JudgeOptions {
  /** Replaces the languages understood; German and English by default. */
  readonly languages?: readonly JudgedLanguage[];
}

export interface Judge {
  /**
   * Judges a text. `language` is what its source claims (ISO 639-1) and is believed where given; else it is
   * identified. Languages the judge does not understand are counted, not judged: sentiment and hostility are 0. Where
   * the language cannot be told, the language that finds most in the text judges it.
   */
  judge(text: Passage, options?: { readonly language?: string | undefined }): Judgement;
}

/** The languages understood as shipped. */
export function createLanguages(): JudgedLanguage[] {
  return languageLists.map(createJudgedLanguage);
}

function createJudgedLanguage(lists: LanguageLists): JudgedLanguage {
  const find = createFinder(createLanguage(lists));
  return { sentiment: createSentiment({ ...lists, find }), hostility: createHostility({ ...lists, find }) };
}

export function createJudge({ languages = createLanguages() }: JudgeOptions = {}): Judge {
  const byCode = new Map(languages.map((language) => [language.sentiment.language, language]));
  return {
    judge(passage, { language: claimed } = {}) {
      const text = analysed(passage);
      const language = claimed ?? identifyLanguage(text);
      const understood = byCode.get(language);
      if (understood) return { language, ...verdictOf(understood, text) };
      if (language !== UNDETERMINED) return { language, sentiment: 0, hostility: 0, label: 'neutral' };
      const verdicts = languages.map((each) => verdictOf(each, text));
      return { language, ...verdicts.reduce(strongerOf, NOTHING) };
    },
  };
}

type Verdict = Omit<Judgement, 'language'>;

const NOTHING: Verdict = { sentiment: 0, hostility: 0, label: 'neutral' };

function verdictOf({ sentiment, hostility }: JudgedLanguage, text: Analysis): Verdict {
  const felt = sentiment.sentiment(text);
  return { sentiment: felt, hostility: hostility.hostility(text, felt), label: labelOf(felt) };
}

function strongerOf(a: Verdict, b: Verdict): Verdict {
  const strength = ({ sentiment, hostility }: Verdict) => Math.abs(sentiment) + hostility;
  return strength(b) > strength(a) ? b : a;
}

function labelOf(sentiment: number): Label {
  if (sentiment <= NEGATIVE) return 'negative';
  return sentiment >= POSITIVE ? 'positive' : 'neutral';
}
