// The judge: one text in, language, sentiment, hostility and label out. Pure and without memory of what it judged.
import type { JudgedFeatures, Judgement } from '@sturmwarte/contracts';
import { analysed, type Analysis, type Passage } from './analysis.ts';
import { createHostility } from './hostility.ts';
import { identifyLanguage, UNDETERMINED, type Identify } from './identify.ts';
import { createLanguage } from './languages/create-language.ts';
import { languageLists } from './languages/index.ts';
import type { LanguageLists } from './languages/language.ts';
import { reasonsOf, type Reasons } from './reasons.ts';
import { createFinder } from './sentiment/finder.ts';
import type { HostilityModel, SentimentModel } from './sentiment/model.ts';
import { labelOf } from './sentiment/scale.ts';
import { createSentiment } from './sentiment/sentiment.ts';
import { styleNames } from './sentiment/style.ts';
import { featuresOf } from './tuning/features.ts';
import { isTuned, tunedSentiment, type Origin, type Tuned } from './tuning/tune.ts';

/** A language the judge understands. */
export interface JudgedLanguage {
  readonly sentiment: SentimentModel;
  readonly hostility: HostilityModel;
  /** Why it judges so; models that cannot tell have none. */
  readonly reasons?: (text: Analysis) => Reasons;
  /** How the text is written, by name, 0…1 each: for tunings. Models that cannot tell are tuned without. */
  readonly style?: (text: Analysis) => Readonly<Record<string, number>>;
}

export interface JudgeOptions {
  /** Replaces the languages understood; German and English by default. */
  readonly languages?: readonly JudgedLanguage[];
  /** Tells the language of texts whose source claims none; knows German and English by default. */
  readonly identify?: Identify;
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
  /** What a tuning can learn of a text, and its language: judged without any tuning. */
  features(text: Passage, options?: Pick<JudgeTextOptions, 'language'>): TextFeatures;
}

export interface TextFeatures {
  readonly language: string;
  /** Absent where the language is not judged, or nothing is said: such a text is never tuned either. */
  readonly features?: JudgedFeatures;
}

export interface JudgeTextOptions {
  readonly language?: string | undefined;
  /** Where it was written; only a tuning asks. */
  readonly source?: string | undefined;
  /** What a team's corrections taught; judged as shipped where absent. */
  readonly tuning?: VersionedTuning | undefined;
}

export interface VersionedTuning extends Tuned {
  /** Of its settings document: the judgement carries it. */
  readonly version: number;
}

export interface ExplainedJudgement {
  readonly judgement: Judgement;
  readonly reasons: Reasons | undefined;
}

/** The languages of the lists, as shipped by default. */
export function createLanguages(lists: readonly LanguageLists[] = languageLists): JudgedLanguage[] {
  return lists.map(createJudgedLanguage);
}

function createJudgedLanguage(lists: LanguageLists): JudgedLanguage {
  const language = createLanguage(lists);
  const find = createFinder(language, lists.calibration.inquired);
  return {
    sentiment: createSentiment({ ...lists, find }),
    hostility: createHostility({ ...lists, find }),
    reasons: (text) => reasonsOf(text, find(text).findings, language),
    style: (text) => Object.fromEntries(find(text).style.map((value, at) => [styleNames[at] ?? '', value])),
  };
}

export function createJudge({ languages = createLanguages(), identify = identifyLanguage }: JudgeOptions = {}): Judge {
  const byCode = new Map(languages.map((language) => [language.sentiment.language, language]));

  const decide = (text: Analysis, { language: claimed, source, tuning }: JudgeTextOptions): Decision => {
    const language = claimed ?? identify(text);
    const by = byCode.get(language);
    if (by) {
      const judgement = judgementBy(by, text, language);
      const applies = tuning !== undefined && isTuned(tuning.negative, language) && isSaid(text);
      return { by, judgement: applies ? tuned(judgement, text, by, { language, source }, tuning) : judgement };
    }
    let decision: Decision = { by: undefined, judgement: { language, sentiment: 0, hostility: 0, label: 'neutral' } };
    if (language !== UNDETERMINED) return decision;
    for (const each of languages) {
      const judgement = judgementBy(each, text, language);
      if (strengthOf(judgement) > strengthOf(decision.judgement)) decision = { by: each, judgement };
    }
    return decision;
  };

  return {
    judge(passage, options = {}) {
      return decide(analysed(passage), options).judgement;
    },
    explain(passage, options = {}) {
      const text = analysed(passage);
      const { by, judgement } = decide(text, options);
      return { judgement, reasons: by?.reasons?.(text) };
    },
    features(passage, { language } = {}) {
      const text = analysed(passage);
      const { by, judgement } = decide(text, { language });
      const isLearnable = by?.sentiment.language === judgement.language && isSaid(text);
      return { language: judgement.language, ...(isLearnable ? { features: featuresBy(by, text, judgement) } : {}) };
    },
  };
}

/** A judgement, and the language whose models made it; undefined where none did. */
interface Decision {
  readonly by: JudgedLanguage | undefined;
  readonly judgement: Judgement;
}

function tuned(
  judgement: Judgement,
  text: Analysis,
  by: JudgedLanguage,
  origin: Origin,
  tuning: VersionedTuning,
): Judgement {
  const sentiment = tunedSentiment(tuning, featuresBy(by, text, judgement), origin);
  return { ...judgement, sentiment, label: labelOf(sentiment), tuning: tuning.version };
}

function featuresBy(by: JudgedLanguage, text: Analysis, { sentiment, hostility }: Judgement): JudgedFeatures {
  return featuresOf(sentiment, hostility, by.style?.(text) ?? {});
}

/** Links and accounts alone say nothing, and a bias would call them good or bad. */
function isSaid({ tokens }: Analysis): boolean {
  return tokens.some(({ kind }) => kind === 'word' || kind === 'hashtag' || kind === 'emoji' || kind === 'emoticon');
}

function judgementBy({ sentiment, hostility }: JudgedLanguage, text: Analysis, language: string): Judgement {
  const felt = sentiment.sentiment(text);
  return { language, sentiment: felt, hostility: hostility.hostility(text, felt), label: labelOf(felt) };
}

function strengthOf({ sentiment, hostility }: Judgement): number {
  return Math.abs(sentiment) + hostility;
}
