// The judge: one text in, language, sentiment, hostility and label out. Pure and without memory of what it judged.
import type { Judgement, Label } from '@sturmwarte/contracts';
import { analysed, type Analysis, type Passage } from './analysis.ts';
import { createHostility } from './hostility.ts';
import { identifyLanguage, UNDETERMINED } from './identify.ts';
import { createLanguage } from './languages/create-language.ts';
import { languageLists } from './languages/index.ts';
import type { LanguageLists } from './languages/language.ts';
import { reasonsOf, type Reasons } from './reasons.ts';
import { createFinder } from './sentiment/finder.ts';
import type { HostilityModel, SentimentModel } from './sentiment/model.ts';
import { createSentiment, NEGATIVE, POSITIVE } from './sentiment/sentiment.ts';

/** A language the judge understands. */
export interface JudgedLanguage {
  readonly sentiment: SentimentModel;
  readonly hostility: HostilityModel;
  /** Why it judges so; models that cannot tell have none. */
  readonly reasons?: (text: Analysis) => Reasons;
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
  judge(text: Passage, options?: JudgeTextOptions): Judgement;
  /**
   * The same judgement with its reasons: themes of criticism, calls, firestorm signals and the words that decided.
   * Undefined reasons where the language is not understood. Costs little more where the same analysis was just judged.
   */
  explain(text: Passage, options?: JudgeTextOptions): ExplainedJudgement;
}

export interface JudgeTextOptions {
  readonly language?: string | undefined;
}

export interface ExplainedJudgement {
  readonly judgement: Judgement;
  readonly reasons: Reasons | undefined;
}

/** The languages understood as shipped. */
export function createLanguages(): JudgedLanguage[] {
  return languageLists.map(createJudgedLanguage);
}

function createJudgedLanguage(lists: LanguageLists): JudgedLanguage {
  const language = createLanguage(lists);
  const find = createFinder(language);
  return {
    sentiment: createSentiment({ ...lists, find }),
    hostility: createHostility({ ...lists, find }),
    reasons: (text) => reasonsOf(text, find(text), language),
  };
}

export function createJudge({ languages = createLanguages() }: JudgeOptions = {}): Judge {
  const byCode = new Map(languages.map((language) => [language.sentiment.language, language]));

  const decide = (text: Analysis, claimed: string | undefined): Decision => {
    const language = claimed ?? identifyLanguage(text);
    const understood = byCode.get(language);
    if (understood) return { language, by: understood, ...verdictOf(understood, text) };
    if (language !== UNDETERMINED) return { language, ...NOTHING };
    return languages
      .map((by) => ({ language, by, ...verdictOf(by, text) }))
      .reduce(strongerOf, { language, ...NOTHING });
  };

  return {
    judge(passage, { language } = {}) {
      return judgementOf(decide(analysed(passage), language));
    },
    explain(passage, { language } = {}) {
      const text = analysed(passage);
      const decision = decide(text, language);
      return { judgement: judgementOf(decision), reasons: decision.by?.reasons?.(text) };
    },
  };
}

/** A judgement, and the language whose models made it. */
interface Decision extends Judgement {
  readonly by?: JudgedLanguage;
}

type Verdict = Omit<Judgement, 'language'>;

const NOTHING: Verdict = { sentiment: 0, hostility: 0, label: 'neutral' };

function judgementOf({ language, sentiment, hostility, label }: Decision): Judgement {
  return { language, sentiment, hostility, label };
}

function verdictOf({ sentiment, hostility }: JudgedLanguage, text: Analysis): Verdict {
  const felt = sentiment.sentiment(text);
  return { sentiment: felt, hostility: hostility.hostility(text, felt), label: labelOf(felt) };
}

function strongerOf(a: Decision, b: Decision): Decision {
  const strength = ({ sentiment, hostility }: Decision) => Math.abs(sentiment) + hostility;
  return strength(b) > strength(a) ? b : a;
}

function labelOf(sentiment: number): Label {
  if (sentiment <= NEGATIVE) return 'negative';
  return sentiment >= POSITIVE ? 'positive' : 'neutral';
}
