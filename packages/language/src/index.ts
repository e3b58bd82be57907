export { analyse, type Analysis, type Passage, type Token, type TokenKind } from './analysis.ts';
export { criticalOf } from './critical.ts';
export { excerptOf } from './excerpt.ts';
export { fold } from './folding.ts';
export { identifyLanguage, UNDETERMINED } from './identify.ts';
export {
  createJudge, createLanguages, type ExplainedJudgement, type Judge, type JudgedLanguage, type JudgeOptions, type JudgeTextOptions,
  type TextFeatures, type VersionedTuning,
} from './judge.ts'; // prettier-ignore
export { modelNames, type ModelName } from './model-names.ts';
export { broughtLanguages, loadLanguages, modelsByLanguage, selectionFaults, type ModelSelection } from './models.ts';
export { linksOf, type Linked } from './links.ts';
export type { OpinionOf } from './opinions.ts';
export { bindAccounts, type Accounts } from './query/bind-accounts.ts';
export type { QueryDocument } from './query/document.ts';
export { exampleOf, type Example } from './query/example.ts';
export { explain, type Explanation, type Finding } from './query/explain.ts';
export { queryLimits } from './query/limits.ts';
export { createMatcher, type Matcher, type WatchedQuery } from './query/matcher.ts';
export { parseQuery, type ParsedQuery, type QueryError } from './query/parse-query.ts';
export type { Query } from './query/query.ts';
export { sayQueryError } from './query/say-query-error.ts';
export { writeQuery } from './query/write-query.ts';
export type { Place } from './places.ts';
export type { Reasons } from './reasons.ts';
export type { HostilityModel, SentimentModel } from './sentiment/model.ts';
export { termsOf } from './terms.ts';
export { figuresOf, type Judged as JudgedTruth } from './tuning/figures.ts';
export { learning, learnTuning, type Learned } from './tuning/learn-tuning.ts';
export { tuningLimits } from './tuning/lessons.ts';
export type { Tuned } from './tuning/tune.ts';
